//! What the wire tests go by: a case per operation.

use proc_macro2::TokenStream;
use quote::quote;

use super::request;
use crate::ir::Api;

pub(super) fn root(api: &Api) -> TokenStream {
    let cases = request::each(api, &quote!(rt::wire::Of));
    quote! {
        /// A case per operation, in the order of the API's table.
        pub static CASES: &[&dyn rt::wire::Case] = &[#(#cases),*];
    }
}
