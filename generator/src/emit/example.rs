//! The table of a document's examples, grouped by type.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::condition;
use super::scope::Scope;
use crate::ir::{Api, Example, ExampleValidity};

pub(super) fn table(api: &Api) -> TokenStream {
    let scope = Scope::standalone(api);
    let mut types: Vec<(String, TokenStream, TokenStream, Vec<TokenStream>)> = Vec::new();
    for example in &api.examples {
        let ty = scope.ty(&example.ty);
        let key = ty.to_string();
        match types.iter_mut().find(|(other, ..)| *other == key) {
            Some((.., rows)) => rows.push(row(example)),
            None => types.push((key, ty, condition::of_ty(api, &example.ty), vec![row(example)])),
        }
    }
    let types = types
        .iter()
        .map(|(_, ty, condition, rows)| quote!(#condition rt::wire::TypeExamples::new::<#ty>(&[#(#rows),*])));
    quote! {
        /// The examples of the document, grouped by type.
        pub static EXAMPLES: &[rt::wire::TypeExamples] = &[#(#types),*];
    }
}

fn row(example: &Example) -> TokenStream {
    let (location, json) = (&example.location, text(&example.value.to_string()));
    match &example.validity {
        ExampleValidity::Valid { undescribed } if undescribed.is_empty() => {
            quote!(rt::wire::DocumentExample::new(#location, #json))
        }
        ExampleValidity::Valid { undescribed } => {
            quote!(rt::wire::DocumentExample::new(#location, #json).undescribed(&[#(#undescribed),*]))
        }
        ExampleValidity::Invalid(schema) => {
            let schema = text(&schema.to_string());
            quote!(rt::wire::DocumentExample::invalid(#location, #json, #schema))
        }
    }
}

/// Returns a readable string literal: a raw one if the text contains quotes, an escaped one if the text is not ASCII.
fn text(text: &str) -> Literal {
    let raw = text.is_ascii() && text.contains('"') && !text.contains("\"#");
    let raw = raw.then(|| format!("r#\"{text}\"#").parse().ok()).flatten();
    raw.unwrap_or_else(|| Literal::string(text))
}
