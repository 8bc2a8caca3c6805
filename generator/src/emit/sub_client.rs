//! The sub-client for a tag, or for a group of webhooks or callbacks: a method per operation.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::call;
use super::deprecation::deprecated;
use super::docs::docs;
use super::ident::{ident, suffixed};
use super::operation_docs::operation_docs;
use super::pagination;
use super::request::{allow_many_arguments, parts};
use super::scope::Scope;
use crate::ir::OperationGroup;

/// Emits the sub-client of a tag.
pub(super) fn tag(scope: &Scope<'_>, group: &OperationGroup, is_called: bool) -> TokenStream {
    let caller = if is_called { "Sender" } else { "Client" };
    let (name, caller) = (suffixed(&group.stem, caller), format_ident!("{caller}"));
    let heading = docs(&group.docs, "");
    let methods = group.operations.iter().map(|operation| {
        let about = docs(&operation_docs(operation), "");
        let deprecated = deprecated(operation.deprecated.as_ref());
        let (method, request) = (ident(&operation.method_ident), suffixed(&operation.type_prefix, "Request"));
        let parts = parts(scope, operation);
        let required: Vec<_> = parts.iter().filter(|part| part.required).collect();
        let many = allow_many_arguments(required.len() + 1 + usize::from(is_called));
        let arguments = required.iter().map(|part| &part.argument.0);
        let names = required.iter().map(|part| &part.name);
        let (call, request) =
            (quote!(super::Call<operations::#request>), quote!(operations::#request::new(#(#names),*)));
        let (to, url) = match is_called {
            false => (quote!(new(self.0, #request)), None),
            true => {
                // The argument for the URL is renamed if a required parameter is called `url`.
                let taken = required.iter().any(|part| part.name == "url");
                let url = if taken { format_ident!("receiver_url") } else { format_ident!("url") };
                (quote!(to_url(self.0, #url, #request)), Some(quote!(#url: &str,)))
            }
        };
        quote! {
            #about
            #deprecated
            #many
            pub fn #method(&self, #url #(#arguments),*) -> #call {
                super::Call::#to
            }
        }
    });
    let setters = group.operations.iter().map(|operation| call::setters(scope, operation));
    let paged = group.operations.iter().filter_map(|operation| pagination::item(scope, operation));
    quote! {
        #heading
        #[derive(Clone, Copy, Debug)]
        pub struct #name<'a>(pub(super) &'a super::#caller);

        impl #name<'_> {
            #(#methods)*
        }

        #(#setters)*

        #(#paged)*
    }
}
