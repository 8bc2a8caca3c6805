//! The mock: a router that responds to every operation with examples and samples.

use proc_macro2::TokenStream;
use quote::quote;

use super::request;
use super::router::RouterKind;
use crate::ir::Api;

pub(super) fn root(api: &Api) -> TokenStream {
    let mocked = request::each_operation(api, RouterKind::Api, |_| quote!(rt::mock::Mocked));
    quote! {
        /// Returns a router that responds to every operation with an example of the document or a sample of its schema.
        pub fn router() -> rt::server::axum::Router {
            rt::mock::router(&super::operations::API, OPERATIONS)
        }

        /// Returns a router like [`router`] that accepts only callers authenticated by `guard`.
        pub fn router_with_authenticator<A: rt::server::Authenticate<Caller = ()>>(guard: A) -> rt::server::axum::Router {
            rt::mock::router_with_authenticator(&super::operations::API, OPERATIONS, guard)
        }

        static OPERATIONS: &[&dyn rt::mock::MockOperation] = &[#(#mocked),*];
    }
}
