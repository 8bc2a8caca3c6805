//! The module with the operations of a tag. For each operation, the module contains the request and response types, the
//! types of inline schemas, and a static that describes the operation.

use proc_macro2::TokenStream;

use super::items::EmittedItems;
use super::scope::Scope;
use super::{EmitOptions, model, payload, request, response, table};
use crate::ir::{Api, ModuleId, Operation, OperationGroup};

/// The maximum number of operations per part. A part is emitted by one thread, so a tag with many operations is
/// divided.
const OPERATIONS_PER_PART: usize = 16;
/// The maximum number of types per part.
const TYPES_PER_PART: usize = 64;

/// Returns the number of parts that the module of a group is divided into.
pub(super) fn parts(api: &Api, group: &OperationGroup, index: usize) -> usize {
    group.operations.len().div_ceil(OPERATIONS_PER_PART)
        + api.types_in(&ModuleId::Group(index)).count().div_ceil(TYPES_PER_PART)
}

/// Emits one part of the module: some of the operations, or some of their inline types.
pub(super) fn part(
    scope: &Scope<'_>,
    group: &OperationGroup,
    index: usize,
    options: &EmitOptions,
    part: usize,
) -> EmittedItems {
    let mut operations = group.operations.chunks(OPERATIONS_PER_PART);
    let count = operations.len();
    match operations.nth(part) {
        Some(operations) => operations.iter().map(|operation| operation_items(scope, operation)).collect(),
        None => model::chunk(scope, &ModuleId::Group(index), options, (part - count) * TYPES_PER_PART, TYPES_PER_PART),
    }
}

/// Emits the types of an operation, and below them the static that describes the operation and the implementations of
/// its types.
fn operation_items(scope: &Scope<'_>, operation: &Operation) -> EmittedItems {
    let table = EmittedItems { declarations: TokenStream::new(), implementations: table::item(scope, operation) };
    let request = request::item(scope, operation);
    let response = response::item(scope, operation);
    [table, request, response].into_iter().chain(payload::items(scope, operation)).collect()
}
