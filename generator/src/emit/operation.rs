//! The module of a tag's operations: for each its table, its request, its answers; and the types inside them.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use super::{Sides, model, payload, request, response, table};
use crate::ir::{Home, Tag};

pub(super) fn module(scope: &Scope<'_>, tag: &Tag, index: usize, sides: &Sides) -> TokenStream {
    let operations = tag.operations.iter().map(|operation| {
        let table = table::item(scope, operation);
        let request = request::item(scope, operation);
        let response = response::item(scope, operation);
        let payloads = payload::items(scope, operation);
        quote!(#table #request #response #payloads)
    });
    let types = model::file(scope, &Home::Tag(index), sides);
    quote!(#(#operations)* #types)
}
