//! Setters of the generated type `Call`, one for each optional field of a request.

use proc_macro2::TokenStream;
use quote::quote;

use super::ident::suffixed;
use super::request::{RequestField, parts};
use super::scope::Scope;
use crate::ir::Operation;

pub(super) fn setters(scope: &Scope<'_>, operation: &Operation) -> TokenStream {
    let request = suffixed(&operation.type_prefix, "Request");
    let parts = parts(scope, operation);
    let setters: Vec<TokenStream> = parts
        .iter()
        .filter(|part| !part.required)
        .map(|RequestField { name, docs, argument: (argument, value), .. }| {
            quote! {
                #docs
                pub fn #name(mut self, #argument) -> Self {
                    self.0.request_mut().#name = Some(#value);
                    self
                }
            }
        })
        .collect();
    if setters.is_empty() {
        return TokenStream::new();
    }
    quote! {
        impl super::Call<operations::#request> {
            #(#setters)*
        }
    }
}
