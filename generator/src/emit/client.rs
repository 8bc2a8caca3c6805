//! The client, and the sender of webhooks and callbacks: builder, sub-clients and calls.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::ident::{ident, suffixed};
use super::{credential, reconnecting, server_choice};
use crate::ir::{Api, Tag};

/// A type that makes calls: the client or the sender.
pub(super) struct Caller<'a> {
    /// The operation groups that it calls.
    groups: &'a [Tag],
    name: proc_macro2::Ident,
    /// The suffix of the names of its sub-clients.
    part: &'static str,
    about: &'static str,
    /// The table of its operations.
    table: TokenStream,
    /// The methods of its builder that determine the target of calls.
    setters: TokenStream,
    /// The last method of its builder.
    build: TokenStream,
    /// Items next to it in the module.
    items: Option<TokenStream>,
    /// The methods of a call that determine its target.
    call: TokenStream,
}

impl<'a> Caller<'a> {
    /// Returns the client of the API.
    pub(super) fn client(api: &'a Api) -> Self {
        let choice = server_choice::is_one(api);
        let server = choice.then(server_choice::setter);
        Self {
            groups: &api.tags,
            name: format_ident!("Client"),
            part: "Client",
            about: "A client of the API. Cheap to clone: all clones share their connections.",
            table: quote!(API),
            setters: quote! {
                /// The absolute URL that all paths are joined to, even of operations that have a server of their own.
                /// Default: the document's first server.
                pub fn base_url(self, url: &str) -> Self {
                    Self(self.0.base_url(url))
                }

                #server

                /// Sends credentials to links of this origin, too: scheme, host and port of the URL. Default: the
                /// server's origin alone.
                pub fn trusted_origin(self, url: &str) -> Self {
                    Self(self.0.trusted_origin(url))
                }
            },
            build: quote! {
                /// The client.
                ///
                /// # Errors
                ///
                /// If the base URL is missing or not absolute, or a header is none.
                pub fn build(self) -> Result<Client, rt::client::BuildError> {
                    self.0.build().map(Client)
                }
            },
            items: choice.then(|| server_choice::item(api)),
            call: quote! {
                fn new(client: &Client, request: R) -> Self {
                    Self(rt::client::Call::new(&client.0, request))
                }

                /// Any request of this API, sent by a client.
                pub fn of(client: &Client, request: R) -> Self {
                    Self::new(client, request)
                }

                /// The absolute URL that the path is joined to, for this call alone.
                pub fn base_url(self, url: &str) -> Self {
                    Self(self.0.base_url(url))
                }

                /// Sends to a URL that an earlier response gave, such as the link to the next page: its path and query
                /// take the place of the operation's. A relative one is resolved against the URL that the call has
                /// otherwise. Credentials are sent to that URL's origin and to trusted ones, not to another.
                pub fn at_url(self, url: &str) -> Self {
                    Self(self.0.at_url(url))
                }
            },
        }
    }

    /// Returns the sender of webhooks and callbacks.
    pub(super) fn sender(api: &'a Api) -> Self {
        Self {
            groups: &api.called,
            name: format_ident!("Sender"),
            part: "Sender",
            about: "Sends what the API calls itself: its webhooks, and the callbacks of its operations. Cheap to clone.",
            table: quote!(CALLBACKS),
            setters: TokenStream::new(),
            build: quote! {
                /// The sender.
                ///
                /// # Errors
                ///
                /// If a header is none, or no transport can be had.
                pub fn build(self) -> Result<Sender, rt::client::BuildError> {
                    self.0.anywhere().build().map(Sender)
                }
            },
            items: None,
            call: quote! {
                /// Prepares any request to a receiver at its whole URL, as the receiver gave it.
                pub fn to_url(sender: &Sender, url: &str, request: R) -> Self {
                    Self(rt::client::Call::new(&sender.0, request).url(url))
                }
            },
        }
    }
}

/// Emits the module of a client or sender.
pub(super) fn root(api: &Api, caller: &Caller<'_>) -> TokenStream {
    let Caller { groups, name, part, about, table, setters, build, items, call } = caller;
    let builder = format_ident!("{name}Builder");
    let modules = groups.iter().map(|tag| {
        let (module, name) = (ident(&tag.module), suffixed(&tag.stem, part));
        quote!(pub use self::#module::#name;)
    });
    let methods = groups.iter().map(|tag| {
        let (module, name) = (ident(&tag.module), suffixed(&tag.stem, part));
        let about = format!(" {}", super::about::group_about(api, tag));
        quote! {
            #[doc = #about]
            pub fn #module(&self) -> #name<'_> {
                #name(self)
            }
        }
    });
    let credentials = api.schemes.iter().enumerate().map(|(index, scheme)| credential::setter(index, scheme));
    let (about, made) = (format!(" {about}"), format!(" Makes a [`{name}`]."));
    let operations = groups.iter().flat_map(|tag| &tag.operations);
    let reconnecting = operations.into_iter().any(reconnecting::has_events).then(reconnecting::method);
    quote! {
        use std::time::Duration;

        #(#modules)*

        #[doc = #about]
        #[derive(Clone, Debug)]
        pub struct #name(rt::client::Client);

        impl #name {
            /// What makes one.
            pub fn builder() -> #builder {
                #builder(rt::client::Client::builder(&super::operations::#table))
            }

            #(#methods)*
        }

        #[doc = #made]
        #[derive(Debug)]
        #[must_use]
        pub struct #builder(rt::client::Builder);

        impl #builder {
            #setters

            #(#credentials)*

            /// The longest that a call may take, unless it says otherwise. Default: no limit.
            pub fn timeout(self, limit: Duration) -> Self {
                Self(self.0.timeout(limit))
            }

            /// The longest that connecting may take. Default: no limit.
            pub fn connect_timeout(self, limit: Duration) -> Self {
                Self(self.0.connect_timeout(limit))
            }

            /// The header `User-Agent` of every call.
            pub fn user_agent(self, value: &str) -> Self {
                Self(self.0.user_agent(value))
            }

            /// A header of every call.
            pub fn header(self, name: &str, value: &str) -> Self {
                Self(self.0.header(name, value))
            }

            /// The largest answer that is read, in bytes. Default: 64 MiB.
            pub fn answer_limit(self, bytes: usize) -> Self {
                Self(self.0.answer_limit(bytes))
            }

            /// Whether answers in JSON are judged by their schemas, every constraint of them; one that does not fit is
            /// an error that keeps it. Needs the feature `validate`. Default: no.
            pub fn validate_answers(self, yes: bool) -> Self {
                Self(self.0.validate_answers(yes))
            }

            /// Sends through any `tower` service: a router in process, a `reqwest::Client` of your own (with the feature
            /// `reqwest`), either with layers.
            pub fn service<Kind>(self, service: impl rt::client::IntoTransport<Kind>) -> Self {
                Self(self.0.service(service))
            }

            #build
        }

        /// A call that is not sent yet. Awaiting it sends it and gives its success.
        #[derive(Clone, Debug)]
        #[must_use = "a call is sent by awaiting it"]
        pub struct Call<R>(rt::client::Call<R>);

        impl<R: rt::Request> Call<R> {
            #call

            /// Adds a header.
            pub fn header(self, name: &str, value: &str) -> Self {
                Self(self.0.header(name, value))
            }

            /// The longest that this call may take.
            pub fn timeout(self, limit: Duration) -> Self {
                Self(self.0.timeout(limit))
            }

            /// Sends it; any documented answer is a success, with status and headers.
            pub fn send(self) -> rt::client::Pending<rt::client::Answer<R::Response>> {
                self.0.send()
            }
        }

        #items

        #reconnecting

        impl<R: rt::Request> IntoFuture for Call<R> {
            type Output = Result<R::Success, rt::client::Error>;
            type IntoFuture = rt::client::Pending<R::Success>;

            fn into_future(self) -> Self::IntoFuture {
                self.0.success()
            }
        }
    }
}
