//! What the wire tests go by: a case per operation.

use proc_macro2::TokenStream;
use quote::quote;

use super::ty::{ident, suffixed};
use crate::ir::Api;

pub(super) fn root(api: &Api) -> TokenStream {
    let cases = api.tags.iter().flat_map(|tag| {
        let module = ident(&tag.module);
        tag.operations.iter().map(move |operation| {
            let request = suffixed(&operation.stem, "Request");
            quote!(&rt::wire::Of::<super::operations::#module::#request>::NEW)
        })
    });
    quote! {
        /// A case per operation, in the order of the API's table.
        pub static CASES: &[&dyn rt::wire::Case] = &[#(#cases),*];
    }
}
