//! What the wire tests go by: a case per operation, and the schemas as data.

use proc_macro2::TokenStream;
use quote::quote;

use super::ty::{ident, suffixed};
use crate::ir::{Api, Content, Operation, Payload, Value};

pub(super) fn root(api: &Api) -> TokenStream {
    let cases = api.tags.iter().flat_map(|tag| {
        let module = ident(&tag.module);
        tag.operations.iter().map(move |operation| {
            let request = suffixed(&operation.stem, "Request");
            quote!(&rt::wire::Of::<super::operations::#module::#request>::NEW)
        })
    });
    let schemas = schemas(api).to_string();
    quote! {
        /// A case per operation, in the order of the API's table.
        pub static CASES: &[&dyn rt::wire::Case] = &[#(#cases),*];

        /// The schemas of components and operations as data.
        pub static SCHEMAS: &str = #schemas;
    }
}

/// Components by key; operations in the order of the API's table, each part in the order of its own.
fn schemas(api: &Api) -> Value {
    let object = |pairs: Vec<(&str, Value)>| {
        Value::Object(pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
    };
    let operation = |operation: &Operation| {
        let parameters = operation.parameters.iter().map(|parameter| parameter.schema.clone()).collect();
        let body = operation.body.as_ref().map(|body| contents(&body.payload)).unwrap_or_default();
        let responses = operation.responses.iter().map(|response| {
            let headers = response.headers.iter().map(|header| header.schema.clone()).collect();
            let contents = response.payload.as_ref().map(contents).unwrap_or_default();
            object(vec![("headers", Value::List(headers)), ("contents", Value::List(contents))])
        });
        object(vec![
            ("parameters", Value::List(parameters)),
            ("body", Value::List(body)),
            ("responses", Value::List(responses.collect())),
        ])
    };
    object(vec![
        ("components", Value::Object(api.schemas.clone())),
        ("operations", Value::List(api.operations().map(operation).collect())),
    ])
}

fn contents(payload: &Payload) -> Vec<Value> {
    let one = |content: &Content| content.schema.clone();
    match payload {
        Payload::One(content) => vec![one(content)],
        Payload::Several { contents, .. } => contents.iter().map(|(_, content)| one(content)).collect(),
    }
}
