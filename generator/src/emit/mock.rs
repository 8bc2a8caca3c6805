//! The mock: a router that responds to every operation with examples and samples.

use proc_macro2::TokenStream;
use quote::quote;

use super::request;
use crate::ir::Api;

pub(super) fn root(api: &Api) -> TokenStream {
    let mocked = request::each(&api.tags, |_| quote!(rt::mock::Of));
    quote! {
        /// A router that answers every operation as the document describes it, under the path of its first server.
        pub fn router() -> rt::server::axum::Router {
            rt::mock::router(&super::operations::API, OPERATIONS)
        }

        /// The same for those callers only that `guard` lets in.
        pub fn guarded<A: rt::server::Authenticate<Caller = ()>>(guard: A) -> rt::server::axum::Router {
            rt::mock::guarded(&super::operations::API, OPERATIONS, guard)
        }

        static OPERATIONS: &[&dyn rt::mock::Mocked] = &[#(#mocked),*];
    }
}
