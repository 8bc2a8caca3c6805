//! The router: what services are mounted to.

use proc_macro2::TokenStream;
use quote::quote;

use super::ty::{ident, suffixed};
use crate::ir::Api;

pub(super) fn root(api: &Api) -> TokenStream {
    let uses = api.tags.iter().map(|tag| {
        let (module, name) = (ident(&tag.module), suffixed(&tag.stem, "Api"));
        quote!(pub use self::#module::#name;)
    });
    let mounts = api.tags.iter().map(|tag| {
        let module = ident(&tag.module);
        let (name, dispatch) = (suffixed(&tag.stem, "Api"), suffixed(&tag.stem, "Dispatch"));
        let about =
            format!(" Mounts the operations of the tag `{}`. Until then they answer 501.", tag.name.replace('`', "'"));
        quote! {
            #[doc = #about]
            #[must_use]
            pub fn #module<S: #name<Caller = A::Caller>>(mut self, service: S) -> Self {
                let dispatch = #module::#dispatch(std::sync::Arc::new(service));
                self.0.mount(#module::OPERATIONS, std::sync::Arc::new(dispatch));
                self
            }
        }
    });
    quote! {
        #(#uses)*

        /// Serves the API: services are mounted tag by tag.
        #[derive(Debug)]
        pub struct Router<A: rt::server::Authenticate>(rt::server::Router<A>);

        impl<A: rt::server::Authenticate> Router<A> {
            /// A router to which nothing is mounted, with what finds out who calls.
            pub fn new(authenticate: A) -> Self {
                Self(rt::server::Router::new(&super::operations::API, authenticate))
            }

            #(#mounts)*

            /// The path in front of every route. Default: the path of each operation's server, which is its own if it
            /// has one, else the document's first.
            #[must_use]
            pub fn at(mut self, prefix: &str) -> Self {
                self.0.at(prefix);
                self
            }

            /// Nothing in front of the routes.
            #[must_use]
            pub fn at_root(mut self) -> Self {
                self.0.at_root();
                self
            }

            /// The largest body of a request, in bytes. Default: 2 MiB.
            #[must_use]
            pub fn body_limit(mut self, bytes: usize) -> Self {
                self.0.body_limit(bytes);
                self
            }

            /// The finished router, to be served, nested or merged.
            pub fn into_axum(self) -> rt::server::axum::Router {
                self.0.into_axum()
            }
        }
    }
}
