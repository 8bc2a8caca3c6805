//! The schemas of an API as data: what requests are judged by and samples are made from.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Api, Operation, Payload, Value};

pub(super) fn root(api: &Api) -> TokenStream {
    let schemas = schemas(api).to_string();
    quote! {
        /// JSON: `components` by name; `operations` in the order of the API's table.
        pub(super) const SCHEMAS: &str = #schemas;
    }
}

/// Components by key; operations in the order of the API's table, then of that of its callbacks, each part in the order
/// of its own.
fn schemas(api: &Api) -> Value {
    let object = |pairs: Vec<(&str, Value)>| {
        Value::Object(pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
    };
    let operation = |operation: &Operation| {
        let parameters = operation.parameters.iter().map(|parameter| parameter.schema.clone()).collect();
        let body = operation.body.as_ref().map(|body| contents(&body.payload)).unwrap_or_default();
        let responses = operation.responses.iter().map(|response| {
            let headers = response.headers.iter().map(|header| header.schema.clone()).collect();
            let examples = response.payload.as_ref().map(examples).unwrap_or_default();
            let contents = response.payload.as_ref().map(contents).unwrap_or_default();
            let mut parts = vec![("headers", Value::List(headers)), ("contents", Value::List(contents))];
            if examples.iter().any(|examples| *examples != Value::Object(Vec::new())) {
                parts.push(("examples", Value::List(examples)));
            }
            object(parts)
        });
        let mut parts = vec![
            ("parameters", Value::List(parameters)),
            ("body", Value::List(body)),
            ("responses", Value::List(responses.collect())),
        ];
        if !operation.extensions.is_empty() {
            parts.push(("extensions", Value::Object(operation.extensions.clone())));
        }
        object(parts)
    };
    object(vec![
        ("components", Value::Object(api.schemas.clone())),
        ("operations", Value::List(api.operations().chain(api.called_operations()).map(operation).collect())),
    ])
}

fn contents(payload: &Payload) -> Vec<Value> {
    payload.contents().into_iter().map(|content| content.schema.clone()).collect()
}

fn examples(payload: &Payload) -> Vec<Value> {
    payload.contents().into_iter().map(|content| Value::Object(content.examples.clone())).collect()
}
