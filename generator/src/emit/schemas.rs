//! The schemas of an API as data, against which requests are validated and from which samples are made.

use std::fmt::{Display, Write as _};

use ecogen_runtime::rejection_body::RejectionBody;
use proc_macro2::TokenStream;
use quote::quote;

use super::{EmitOptions, literal};
use crate::ir::{Api, ObjectMember, ObjectMembers, Operation, Payload, Response, Value};

pub(super) fn root(api: &Api, options: &EmitOptions) -> TokenStream {
    let schemas = literal::raw(&json(api, options.server));
    quote! {
        /// JSON with `components` by name, `operations` in the order of the API's table, and bodies of `rejections`.
        pub(super) const SCHEMAS: &str = #schemas;
    }
}

/// Returns JSON with the component schemas by key, the operations in the order of the statics `API` and `CALLBACKS`,
/// and the bodies of rejections if there is a server. Each entry is on its own line, so that diffs of the output are
/// small.
fn json(api: &Api, server: bool) -> String {
    let operations = || api.operations().chain(api.callback_operations());
    let responses = operations().flat_map(|operation| &operation.responses);
    let mut rejections: Vec<&RejectionBody> = Vec::new();
    for body in responses.filter_map(|response| response.rejection.as_ref()).filter(|_| server) {
        if !rejections.contains(&body) {
            rejections.push(body);
        }
    }
    let mut out = "{\"components\":{".to_owned();
    lines(&mut out, api.schemas.iter().map(ObjectMember));
    out.push_str("},\"operations\":[");
    lines(&mut out, operations().map(|one| operation(one, &rejections)));
    out.push(']');
    if !rejections.is_empty() {
        out.push_str(",\"rejections\":[");
        lines(&mut out, rejections.iter().map(|body| Value::from(body.to_json())));
        out.push(']');
    }
    out.push('}');
    out
}

/// Appends the items, separated by commas, each on its own line.
fn lines(out: &mut String, items: impl Iterator<Item = impl Display>) {
    for (index, item) in items.enumerate() {
        // Writing to a `String` cannot fail.
        let _ = write!(out, "{}{item}", if index > 0 { ",\n" } else { "\n" });
    }
}

/// Appends a JSON array of the items.
fn list(out: &mut String, items: impl IntoIterator<Item = impl Display>) {
    out.push('[');
    for (index, item) in items.into_iter().enumerate() {
        // Writing to a `String` cannot fail.
        let _ = write!(out, "{}{item}", if index > 0 { "," } else { "" });
    }
    out.push(']');
}

fn operation(operation: &Operation, rejections: &[&RejectionBody]) -> String {
    let mut out = "{\"parameters\":".to_owned();
    list(&mut out, operation.parameters.iter().map(|parameter| &parameter.schema));
    out.push_str(",\"body\":");
    contents(&mut out, operation.body.as_ref().map(|body| &body.payload));
    out.push_str(",\"responses\":");
    list(&mut out, operation.responses.iter().map(|one| response(one, rejections)));
    if operation.validation_status != 400 {
        // Writing to a `String` cannot fail.
        let _ = write!(out, ",\"validationStatus\":{}", operation.validation_status);
    }
    if !operation.extensions.is_empty() {
        // Writing to a `String` cannot fail.
        let _ = write!(out, ",\"extensions\":{}", ObjectMembers(&operation.extensions));
    }
    out.push('}');
    out
}

fn response(response: &Response, rejections: &[&RejectionBody]) -> String {
    let mut out = "{\"headers\":".to_owned();
    list(&mut out, response.headers.iter().map(|header| &header.schema));
    out.push_str(",\"contents\":");
    contents(&mut out, response.payload.as_ref());
    let examples = response.payload.as_ref().map(Payload::media_types).unwrap_or_default();
    if examples.iter().any(|(.., content)| !content.examples.is_empty()) {
        out.push_str(",\"examples\":");
        list(&mut out, examples.iter().map(|(.., content)| ObjectMembers(&content.examples)));
    }
    let rejection = response.rejection.as_ref().and_then(|body| rejections.iter().position(|known| *known == body));
    if let Some(index) = rejection {
        // Writing to a `String` cannot fail.
        let _ = write!(out, ",\"rejection\":{index}");
    }
    out.push('}');
    out
}

/// Appends a JSON array with the schema of each media type.
fn contents(out: &mut String, payload: Option<&Payload>) {
    list(out, payload.map(Payload::media_types).unwrap_or_default().iter().map(|(.., content)| &content.schema));
}
