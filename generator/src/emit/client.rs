//! The client: a builder, a sub-client per tag, and the call that all of them give.

use proc_macro2::TokenStream;
use quote::quote;

use super::call;
use super::docs::docs;
use super::literal;
use super::operation::about;
use super::request::{many_arguments, parts};
use super::scope::Scope;
use super::ty::{ident, suffixed};
use crate::ir::{Api, Credential, Scheme, Tag};

/// The sub-client of a tag.
pub(super) fn tag(scope: &Scope<'_>, tag: &Tag) -> TokenStream {
    let name = suffixed(&tag.stem, "Client");
    let heading = docs(&tag.docs, &format!("The operations of the tag `{}`.", tag.name.replace('`', "'")));
    let methods = tag.operations.iter().map(|operation| {
        let about = docs(&about(operation), "");
        let deprecated = operation.deprecated.then(|| quote!(#[deprecated = "the document calls it deprecated"]));
        let (method, request) = (ident(&operation.method_ident), suffixed(&operation.stem, "Request"));
        let parts = parts(scope, operation);
        let required: Vec<_> = parts.iter().filter(|part| part.required).collect();
        let many = many_arguments(required.len() + 1);
        let arguments = required.iter().map(|part| &part.argument.0);
        let names = required.iter().map(|part| &part.name);
        quote! {
            #about
            #deprecated
            #many
            pub fn #method(&self, #(#arguments),*) -> super::Call<operations::#request> {
                super::Call::new(self.0, operations::#request::new(#(#names),*))
            }
        }
    });
    let setters = tag.operations.iter().map(|operation| call::setters(scope, operation));
    quote! {
        #heading
        #[derive(Clone, Copy, Debug)]
        pub struct #name<'a>(pub(super) &'a super::Client);

        impl #name<'_> {
            #(#methods)*
        }

        #(#setters)*
    }
}

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
    let credentials = api.schemes.iter().enumerate().map(|(index, scheme)| credential(index, scheme));
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
            /// The absolute URL that paths are joined to. Default: the document's first server.
            pub fn base_url(self, url: &str) -> Self {
                Self(self.0.base_url(url))
            }

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

            /// The longest that this call may take.
            pub fn timeout(self, limit: Duration) -> Self {
                Self(self.0.timeout(limit))
            }

            /// Sends it; any documented answer is a success, with status and headers.
            pub fn send(self) -> rt::client::Pending<rt::client::Answer<R::Response>> {
                self.0.send()
            }
        }

        impl<R: rt::Request> IntoFuture for Call<R> {
            type Output = Result<R::Success, rt::client::Error>;
            type IntoFuture = rt::client::Pending<R::Success>;

            fn into_future(self) -> Self::IntoFuture {
                self.0.success()
            }
        }
    }
}

/// The setter of a security scheme's credential.
fn credential(index: usize, scheme: &Scheme) -> TokenStream {
    let (name, index) = (ident(&scheme.ident), literal::position(index));
    let sent = match &scheme.credential {
        Credential::Header(header) => format!("sent in the header `{header}`"),
        Credential::Query(query) => format!("sent in the query parameter `{query}`"),
        Credential::Cookie(cookie) => format!("sent in the cookie `{cookie}`"),
        Credential::Basic => "a user and a password".to_owned(),
        Credential::Bearer => "a bearer token".to_owned(),
        Credential::Other(other) => format!("what follows `{other}` in the header `Authorization`"),
    };
    let about = docs(
        &format!("The credential of the scheme `{}`: {sent}. Only operations that ask for it get it.", scheme.name),
        "",
    );
    if scheme.credential == Credential::Basic {
        return quote! {
            #about
            pub fn #name(self, user: &str, password: &str) -> Self {
                Self(self.0.credential(#index, rt::Secret::basic(user, password)))
            }
        };
    }
    quote! {
        #about
        pub fn #name(self, secret: impl Into<rt::Secret>) -> Self {
            Self(self.0.credential(#index, secret))
        }
    }
}
