//! The sub-client of a tag: a method per operation.

use proc_macro2::TokenStream;
use quote::quote;

use super::call;
use super::docs::docs;
use super::operation::about;
use super::request::{many_arguments, parts};
use super::scope::Scope;
use super::ty::{ident, suffixed};
use crate::ir::Tag;

/// The sub-client of a tag.
pub(super) fn tag(scope: &Scope<'_>, tag: &Tag) -> TokenStream {
    let name = suffixed(&tag.stem, "Client");
    let heading = docs(&tag.docs, &format!("The operations of the tag `{}`.", tag.name.replace('`', "'")));
    let methods = tag.operations.iter().map(|operation| {
        let about = docs(&about(operation), "");
        let deprecated = operation.deprecated.then(|| quote!(#[deprecated = "the document calls it deprecated"]));
        let (method, request) = (ident(&operation.method_ident), suffixed(&operation.stem, "Request"));
        let parts = parts(scope, operation);
        let required: Vec<_> = parts.iter().filter(|part| part.required).collect();
        let many = many_arguments(required.len() + 1);
        let arguments = required.iter().map(|part| &part.argument.0);
        let names = required.iter().map(|part| &part.name);
        quote! {
            #about
            #deprecated
            #many
            pub fn #method(&self, #(#arguments),*) -> super::Call<operations::#request> {
                super::Call::new(self.0, operations::#request::new(#(#names),*))
            }
        }
    });
    let setters = tag.operations.iter().map(|operation| call::setters(scope, operation));
    quote! {
        #heading
        #[derive(Clone, Copy, Debug)]
        pub struct #name<'a>(pub(super) &'a super::Client);

        impl #name<'_> {
            #(#methods)*
        }

        #(#setters)*
    }
}
