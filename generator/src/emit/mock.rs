//! The mock: a router that answers every operation with examples and samples.

use proc_macro2::TokenStream;
use quote::quote;

use super::ty::{ident, suffixed};
use crate::ir::Api;

pub(super) fn root(api: &Api) -> TokenStream {
    let mocked = api.tags.iter().flat_map(|tag| {
        let module = ident(&tag.module);
        tag.operations.iter().map(move |operation| {
            let request = suffixed(&operation.stem, "Request");
            quote!(&rt::mock::Of::<super::operations::#module::#request>::NEW)
        })
    });
    quote! {
        /// A router that answers every operation as the document describes it, under the path of its first server.
        pub fn router() -> rt::server::axum::Router {
            rt::mock::router(&super::operations::API, OPERATIONS)
        }

        static OPERATIONS: &[&dyn rt::mock::Mocked] = &[#(#mocked),*];
    }
}
