//! The modules of the client and of the sender of webhooks and callbacks, each with a builder, sub-clients and calls.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::condition;
use super::docs::docs;
use super::ident::{ident, suffixed};
use super::{credential, pagination, reconnecting, server_choice};
use crate::ir::{Api, OperationGroup};

/// The tokens in which the modules of the client and of the sender differ.
pub(super) struct CallerTokens<'a> {
    /// The operation groups that have a sub-client.
    groups: &'a [OperationGroup],
    name: proc_macro2::Ident,
    /// The suffix in the names of sub-clients, such as `Client` in `UsersClient`.
    sub_client_suffix: &'static str,
    docs: &'static str,
    /// The static that describes all operations: `API` or `CALLBACKS`.
    table: TokenStream,
    /// The methods of the builder that determine the target of calls.
    setters: TokenStream,
    /// The builder's method `build`.
    build: TokenStream,
    /// Additional items of the module: the flows of OAuth 2.0 schemes, and the enum `Server`, if the document has a
    /// choice of servers.
    items: TokenStream,
    /// The methods of `Call` that determine the target of the call.
    call: TokenStream,
}

impl<'a> CallerTokens<'a> {
    /// Returns the tokens of the API's client.
    pub(super) fn for_client(api: &'a Api) -> Self {
        let choice = server_choice::is_needed(api);
        Self {
            groups: &api.groups,
            name: format_ident!("Client"),
            sub_client_suffix: "Client",
            docs: "A client of the API. Clones share their connections and are cheap.",
            table: quote!(API),
            setters: client_setters(choice.then(server_choice::setter)),
            build: client_build(),
            items: {
                let flows = api.schemes.iter().flat_map(credential::flows);
                let choice = choice.then(|| server_choice::item(api));
                quote!(#(#flows)* #choice)
            },
            call: client_call(),
        }
    }

    /// Returns the tokens of the sender of webhooks and callbacks.
    pub(super) fn for_sender(api: &'a Api) -> Self {
        Self {
            groups: &api.callback_groups,
            name: format_ident!("Sender"),
            sub_client_suffix: "Sender",
            docs: "Sends webhooks and the callbacks of operations. Clones share their connections and are cheap.",
            table: quote!(CALLBACKS),
            setters: TokenStream::new(),
            build: quote! {
                /// Builds the sender.
                ///
                /// # Errors
                ///
                /// Returns an error if a header is invalid or no transport is available.
                pub fn build(self) -> Result<Sender, rt::client::BuildError> {
                    self.0.allow_any_origin().build().map(Sender)
                }
            },
            items: TokenStream::new(),
            call: quote! {
                /// Creates a call of any request to the complete URL of its receiver.
                pub fn to_url(sender: &Sender, url: &str, request: R) -> Self {
                    Self(rt::client::Call::new(&sender.0, request).url(url))
                }
            },
        }
    }
}

/// Emits the methods of the client's builder that determine the target of calls.
fn client_setters(server: Option<TokenStream>) -> TokenStream {
    quote! {
        /// Sets the absolute URL that all paths are appended to, including the paths of operations that declare
        /// their own servers. Default: the document's first server.
        pub fn base_url(self, url: &str) -> Self {
            Self(self.0.base_url(url))
        }

        #server

        /// Adds the origin (scheme, host and port) of `url` to the origins to which credentials are sent when a
        /// call follows a link. Default: only the origin of the server.
        pub fn trusted_origin(self, url: &str) -> Self {
            Self(self.0.trusted_origin(url))
        }
    }
}

fn client_build() -> TokenStream {
    quote! {
        /// Builds the client.
        ///
        /// # Errors
        ///
        /// Returns an error if there is no absolute base URL, a header is invalid, validation is enabled
        /// without the feature `validate`, or no transport is available.
        pub fn build(self) -> Result<Client, rt::client::BuildError> {
            self.0.build().map(Client)
        }
    }
}

/// Emits the methods of a client's `Call` that determine the target of the call.
fn client_call() -> TokenStream {
    quote! {
        fn new(client: &Client, request: R) -> Self {
            Self(rt::client::Call::new(&client.0, request))
        }

        /// Creates a call of any request of this API.
        pub fn of(client: &Client, request: R) -> Self {
            Self::new(client, request)
        }

        /// Sets the absolute URL that the path is appended to, for this call only.
        pub fn base_url(self, url: &str) -> Self {
            Self(self.0.base_url(url))
        }

        /// Sends the request to a URL of an earlier response, such as the link to the next page. The path and
        /// query of that URL replace those of the operation. A relative URL is resolved against the URL that
        /// the call would have without the link. Credentials are sent only to the origin that the call would
        /// have without the link, and to trusted origins.
        pub fn follow_link(self, url: &str) -> Self {
            Self(self.0.follow_link(url))
        }
    }
}

/// Emits the module of a client or sender.
pub(super) fn root(api: &Api, caller: &CallerTokens<'_>) -> TokenStream {
    let CallerTokens { groups, name, sub_client_suffix: part, docs: about, table, items, .. } = caller;
    let builder = format_ident!("{name}Builder");
    let condition = |group: &OperationGroup| {
        let index = api.groups.iter().position(|tag| std::ptr::eq(tag, group));
        index.map(|index| condition::of_group(api, index))
    };
    let modules = groups.iter().map(|group| {
        let (module, name, condition) = (ident(&group.module), suffixed(&group.stem, part), condition(group));
        quote!(#condition pub use self::#module::#name;)
    });
    let methods = groups.iter().map(|group| sub_client_method(group, part, condition(group)));
    let about = format!(" {about}");
    let bearer = credential::bearer_of_call(api);
    let operations = groups.iter().flat_map(|tag| &tag.operations);
    let reconnecting = operations.into_iter().any(reconnecting::has_events).then(reconnecting::method);
    let paged = pagination::is_any(groups).then(pagination::methods);
    let builder_methods = builder_methods(api, caller);
    let call = call_item(&caller.call, bearer);
    let into_future = into_future();
    quote! {
        use std::time::Duration;

        #(#modules)*

        rt::client::user_agent_of_crate!(USER_AGENT);

        #[doc = #about]
        #[derive(Clone, Debug)]
        pub struct #name(rt::client::Client);

        impl #name {
            /// Returns a builder.
            pub fn builder() -> #builder {
                #builder(rt::client::Client::builder(&super::operations::#table).user_agent(USER_AGENT))
            }

            #(#methods)*
        }

        #[derive(Debug)]
        #[must_use]
        pub struct #builder(rt::client::ClientBuilder);

        impl #builder {
            #builder_methods
        }

        #call

        #items

        #reconnecting

        #paged

        #into_future
    }
}

/// Emits the method of the client that returns a sub-client.
fn sub_client_method(group: &OperationGroup, suffix: &str, condition: Option<TokenStream>) -> TokenStream {
    let (module, name) = (ident(&group.module), suffixed(&group.stem, suffix));
    let about = docs(&group.docs, "");
    quote! {
        #about
        #condition
        pub fn #module(&self) -> #name<'_> {
            #name(self)
        }
    }
}

/// Emits the methods of the builder.
fn builder_methods(api: &Api, caller: &CallerTokens<'_>) -> TokenStream {
    let CallerTokens { setters, build, .. } = caller;
    let credentials = api.schemes.iter().enumerate().map(|(index, scheme)| credential::setter(index, scheme));
    let (limits, settings) = (builder_limits(), builder_settings());
    quote! {
        #setters

        #(#credentials)*

        #limits

        #settings

        #build
    }
}

/// Emits the methods of the builder that set time limits.
fn builder_limits() -> TokenStream {
    quote! {
        /// Sets all time limits: of connecting, of an attempt, of a call, and of idle time.
        pub fn time_limits(self, limits: rt::client::TimeLimits) -> Self {
            Self(self.0.time_limits(limits))
        }

        /// Sets the limit of each call, including repeated attempts and waits. Default: no limit.
        pub fn timeout(self, limit: impl Into<Option<Duration>>) -> Self {
            Self(self.0.timeout(limit))
        }

        /// Sets the limit of each attempt of a call. Default: no limit.
        pub fn attempt_timeout(self, limit: impl Into<Option<Duration>>) -> Self {
            Self(self.0.attempt_timeout(limit))
        }

        /// Sets the limit of establishing a connection. It has no effect on a transport that is set by `service`.
        /// Default: 10 seconds.
        pub fn connect_timeout(self, limit: impl Into<Option<Duration>>) -> Self {
            Self(self.0.connect_timeout(limit))
        }

        /// Sets the limit of the time in which no data is sent or received. Default: 30 seconds, and no limit for
        /// event streams.
        pub fn idle_timeout(self, limit: impl Into<Option<Duration>>) -> Self {
            Self(self.0.idle_timeout(limit))
        }
    }
}

/// Emits the other methods of the builder that the client and the sender have in common.
fn builder_settings() -> TokenStream {
    quote! {
        /// Sets which failed attempts are repeated. Default: up to two repetitions of requests that are safe to
        /// repeat.
        pub fn retry(self, policy: rt::client::RetryPolicy) -> Self {
            Self(self.0.retry(policy))
        }

        /// Sets the request headers that the span of an attempt contains, except credentials (feature `tracing`).
        pub fn record_headers(self, names: impl IntoIterator<Item = rt::http::HeaderName>) -> Self {
            Self(self.0.record_headers(names))
        }

        /// Sets a function that adds the headers of a trace, such as `traceparent`, to the request of each attempt.
        pub fn trace_headers(self, inject: impl Fn(&mut rt::http::HeaderMap) + Send + Sync + 'static) -> Self {
            Self(self.0.trace_headers(inject))
        }

        /// Sets the header in which requests contain an idempotency key. Default: the documented header, such as
        /// `Idempotency-Key`.
        pub fn idempotency_header(self, name: &str) -> Self {
            Self(self.0.idempotency_header(name))
        }

        /// Sets the header `User-Agent`. `None` removes the header. Default: the name and the version of this
        /// crate.
        pub fn user_agent<'a>(self, value: impl Into<Option<&'a str>>) -> Self {
            Self(self.0.user_agent(value))
        }

        /// Sets whether redirects with the status 307 or 308 are followed, if they lead to the same origin and the
        /// method is safe. Other redirects are never followed and are returned as responses. Default: no.
        pub fn follow_same_origin_redirects(self, yes: bool) -> Self {
            Self(self.0.follow_same_origin_redirects(yes))
        }

        /// Sets a header of every request.
        pub fn header(self, name: &str, value: &str) -> Self {
            Self(self.0.header(name, value))
        }

        /// Sets the maximum size of buffered response bodies in bytes. For a streamed response, the limit applies
        /// to each frame. Default: 64 MiB.
        pub fn response_limit(self, bytes: usize) -> Self {
            Self(self.0.response_limit(bytes))
        }

        /// Sets whether JSON responses are validated against their schemas. A response that violates its schema
        /// results in an error that contains the response. Validation requires the feature `validate`. Default: no.
        pub fn validate_responses(self, yes: bool) -> Self {
            Self(self.0.validate_responses(yes))
        }

        /// Sets the transport: a `tower` service such as an `axum::Router` in the same process or, with the feature
        /// `reqwest`, a `reqwest::Client`. The service may be wrapped in `tower` layers.
        pub fn service<Kind>(self, service: impl rt::client::IntoTransport<Kind>) -> Self {
            Self(self.0.service(service))
        }
    }
}

/// Emits `Call`. `target` are the methods that determine the target of a call, and `bearer` the method that sets a token.
fn call_item(target: &TokenStream, bearer: Option<TokenStream>) -> TokenStream {
    quote! {
        /// A call that has not been sent. Awaiting the call sends the request and returns the value of a successful
        /// response.
        #[derive(Clone, Debug)]
        #[must_use = "a call is sent by awaiting it"]
        pub struct Call<R>(rt::client::Call<R>);

        impl<R: rt::Request> Call<R> {
            #target

            /// Sets a header, which replaces a header with the same name.
            pub fn header(self, name: &str, value: &str) -> Self {
                Self(self.0.header(name, value))
            }

            /// Sets the limit of this call, including repeated attempts and waits.
            pub fn timeout(self, limit: impl Into<Option<Duration>>) -> Self {
                Self(self.0.timeout(limit))
            }

            #bearer

            /// Sets the limit of each attempt of this call.
            pub fn attempt_timeout(self, limit: impl Into<Option<Duration>>) -> Self {
                Self(self.0.attempt_timeout(limit))
            }

            /// Sets the limit of the time in which no data is sent or received.
            pub fn idle_timeout(self, limit: impl Into<Option<Duration>>) -> Self {
                Self(self.0.idle_timeout(limit))
            }

            /// Sets which failed attempts of this call are repeated.
            pub fn retry(self, policy: rt::client::RetryPolicy) -> Self {
                Self(self.0.retry(policy))
            }

            /// Declares that the request may be sent several times with the effect of one.
            pub fn idempotent(self) -> Self {
                Self(self.0.idempotent())
            }

            /// Sends the call. Any documented response is `Ok`, whatever its status.
            pub fn send(self) -> rt::client::ResponseFuture<rt::client::ResponseValue<R::Response>> {
                self.0.send()
            }
        }
    }
}

fn into_future() -> TokenStream {
    quote! {
        impl<R: rt::Request> IntoFuture for Call<R> {
            type Output = Result<R::Success, rt::client::Error>;
            type IntoFuture = rt::client::ResponseFuture<R::Success>;

            fn into_future(self) -> Self::IntoFuture {
                self.0.success()
            }
        }
    }
}
