//! The client: a builder, and the call that all sub-clients give.

use proc_macro2::TokenStream;
use quote::quote;

use super::ty::{ident, suffixed};
use super::{credential, server_choice};
use crate::ir::Api;

/// The client itself.
pub(super) fn root(api: &Api) -> TokenStream {
    let modules = api.tags.iter().map(|tag| {
        let (module, name) = (ident(&tag.module), suffixed(&tag.stem, "Client"));
        quote!(pub use self::#module::#name;)
    });
    let methods = api.tags.iter().map(|tag| {
        let (module, name) = (ident(&tag.module), suffixed(&tag.stem, "Client"));
        let about = format!(" The operations of the tag `{}`.", tag.name.replace('`', "'"));
        quote! {
            #[doc = #about]
            pub fn #module(&self) -> #name<'_> {
                #name(self)
            }
        }
    });
    let credentials = api.schemes.iter().enumerate().map(|(index, scheme)| credential::setter(index, scheme));
    let (server, servers) = match server_choice::is_one(api) {
        true => (Some(server_choice::setter()), Some(server_choice::item(api))),
        false => (None, None),
    };
    quote! {
        use std::time::Duration;

        #(#modules)*

        /// A client of the API. Cheap to clone: all clones share their connections.
        #[derive(Clone, Debug)]
        pub struct Client(rt::client::Client);

        impl Client {
            /// What makes a client.
            pub fn builder() -> ClientBuilder {
                ClientBuilder(rt::client::Client::builder(&super::operations::API))
            }

            #(#methods)*
        }

        /// Makes a [`Client`].
        #[derive(Debug)]
        #[must_use]
        pub struct ClientBuilder(rt::client::Builder);

        impl ClientBuilder {
            /// The absolute URL that all paths are joined to, even of operations that have a server of their own.
            /// Default: the document's first server.
            pub fn base_url(self, url: &str) -> Self {
                Self(self.0.base_url(url))
            }

            #server

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

            /// Sends through any `tower` service: one with layers, or a router in process.
            pub fn service<S, B>(self, service: S) -> Self
            where
                S: rt::client::Service<rt::http::Request<rt::client::Body>, Response = rt::http::Response<B>>,
                S: Clone + Send + Sync + 'static,
                S::Error: Into<rt::client::BoxError>,
                S::Future: Send + 'static,
                B: rt::client::HttpBody<Data = rt::Bytes> + Send + 'static,
                B::Error: Into<rt::client::BoxError>,
            {
                Self(self.0.service(service))
            }

            /// The client.
            ///
            /// # Errors
            ///
            /// If the base URL is missing or not absolute, or a header is none.
            pub fn build(self) -> Result<Client, rt::client::BuildError> {
                self.0.build().map(Client)
            }
        }

        /// A call that is not sent yet. Awaiting it sends it and gives its success.
        #[derive(Clone, Debug)]
        #[must_use = "a call is sent by awaiting it"]
        pub struct Call<R>(rt::client::Call<R>);

        impl<R: rt::Request> Call<R> {
            fn new(client: &Client, request: R) -> Self {
                Self(rt::client::Call::new(&client.0, request))
            }

            /// Any request of this API, sent by a client.
            pub fn of(client: &Client, request: R) -> Self {
                Self::new(client, request)
            }

            /// Adds a header.
            pub fn header(self, name: &str, value: &str) -> Self {
                Self(self.0.header(name, value))
            }

            /// The absolute URL that the path is joined to, for this call alone.
            pub fn base_url(self, url: &str) -> Self {
                Self(self.0.base_url(url))
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

        #servers

        impl<R: rt::Request> IntoFuture for Call<R> {
            type Output = Result<R::Success, rt::client::Error>;
            type IntoFuture = rt::client::Pending<R::Success>;

            fn into_future(self) -> Self::IntoFuture {
                self.0.success()
            }
        }
    }
}
