//! The attribute `deprecated`. Generated modules allow the use of deprecated items, so that only their users are warned.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::Deprecation;

pub(super) fn deprecated(deprecation: Option<&Deprecation>) -> Option<TokenStream> {
    Some(match &deprecation?.note {
        None => quote!(#[deprecated]),
        Some(note) => quote!(#[deprecated = #note]),
    })
}
