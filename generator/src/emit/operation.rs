//! The module of a tag's operations: for each its table, its request, its answers; and the types inside them.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use super::{Sides, model, payload, request, response, table};
use crate::ir::{Api, Home, Method, Operation, Tag};

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

/// What a group of operations is.
pub(super) fn group_about(api: &Api, group: &Tag) -> String {
    if api.called.iter().any(|called| called.module == group.module) {
        return group.docs.clone();
    }
    format!("The operations of the tag `{}`.", group.name.replace('`', "'"))
}

/// `GET /user/groups`, and what the document says.
pub(super) fn about(operation: &Operation) -> String {
    let plain = |text: &str| text.replace('`', "'");
    let method = spelled(&operation.method);
    let mut line = match &operation.expression {
        None => format!("`{method} {}`", plain(&operation.path)),
        Some(said) => format!("`{method} {}`, received at `{}`", plain(said), plain(&operation.path)),
    };
    if let Some(server) = operation.servers.first() {
        line += &format!(", at `{}`", server.replace('`', "'"));
    }
    if operation.shadowed {
        line += "\n\nA server never answers with it: another operation has the same path and method.";
    }
    if operation.docs.trim().is_empty() { line } else { format!("{}\n\n{line}", operation.docs.trim()) }
}

pub(super) fn spelled(method: &Method) -> String {
    match method {
        Method::Other(name) => name.clone(),
        known => format!("{known:?}").to_uppercase(),
    }
}
