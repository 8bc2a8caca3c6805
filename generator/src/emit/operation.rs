//! The module of a tag's operations: table, request and response of each operation, and their inline types.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use super::{Sides, model, payload, request, response, table};
use crate::ir::{Api, Home, Operation, Tag};

/// The number of operations per part. One tag may have all operations, and a part is made by one thread.
const OPERATIONS: usize = 16;
/// The number of types per part.
const TYPES: usize = 64;

/// Returns the number of parts of the module.
pub(super) fn parts(api: &Api, tag: &Tag, index: usize) -> usize {
    tag.operations.len().div_ceil(OPERATIONS) + api.types_of(&Home::Tag(index)).count().div_ceil(TYPES)
}

/// Emits some of the operations, or some of their inline types.
pub(super) fn part(scope: &Scope<'_>, tag: &Tag, index: usize, sides: &Sides, part: usize) -> TokenStream {
    let mut operations = tag.operations.chunks(OPERATIONS);
    let count = operations.len();
    match operations.nth(part) {
        Some(operations) => operations.iter().map(|operation| one(scope, operation)).collect(),
        None => model::some(scope, &Home::Tag(index), sides, (part - count) * TYPES, TYPES),
    }
}

fn one(scope: &Scope<'_>, operation: &Operation) -> TokenStream {
    let table = table::item(scope, operation);
    let request = request::item(scope, operation);
    let response = response::item(scope, operation);
    let payloads = payload::items(scope, operation);
    quote!(#table #request #response #payloads)
}
