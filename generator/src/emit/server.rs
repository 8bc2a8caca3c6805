//! The server's part of a tag: the trait to implement, and the dispatch from its table to its methods.

use proc_macro2::TokenStream;
use quote::quote;

use super::about::{about, group_about};
use super::docs::docs;
use super::ident::{ident, suffixed};
use super::literal;
use super::table::table_name;
use crate::ir::{Access, Api, Operation, Tag};

pub(super) fn tag(api: &Api, tag: &Tag, has_defaults: bool) -> TokenStream {
    let (name, dispatch) = (suffixed(&tag.stem, "Api"), suffixed(&tag.stem, "Dispatch"));
    let heading = docs(&tag.docs, &group_about(api, tag));
    let tables = tag.operations.iter().map(table_name);
    let methods = tag.operations.iter().map(|operation| {
        let about = docs(&about(operation), "");
        let method = ident(&operation.method_ident);
        let (request, response) = (suffixed(&operation.stem, "Request"), suffixed(&operation.stem, "Response"));
        let caller = caller(operation);
        // A receiver implements the operations that it needs; an option allows the same for servers.
        let end = match has_defaults {
            false => quote!(;),
            true => quote!({
                let _ = (cx, request);
                async { Err(rt::server::not_served()) }
            }),
        };
        quote! {
            #about
            fn #method(
                &self,
                cx: &rt::server::Context<#caller>,
                request: operations::#request,
            ) -> impl Future<Output = Result<operations::#response, rt::server::Failure>> + Send #end
        }
    });
    let arms = tag.operations.iter().enumerate().map(|(index, operation)| {
        let (index, method) = (literal::position(index), ident(&operation.method_ident));
        let answer = match operation.access {
            Access::Public => quote!(answer_public),
            Access::Credentials { optional: true, .. } => quote!(answer_optional),
            Access::Credentials { optional: false, .. } => quote!(answer),
        };
        quote!(#index => incoming.#answer(&self.0, S::#method),)
    });
    quote! {
        use std::sync::Arc;

        pub(super) const OPERATIONS: &[&rt::Operation] = &[#(&operations::#tables),*];

        #heading
        pub trait #name: Send + Sync + 'static {
            /// The authenticated caller.
            type Caller: Send + Sync + 'static;

            #(#methods)*
        }

        #[derive(Debug)]
        pub(super) struct #dispatch<S>(pub(super) Arc<S>);

        impl<S: #name> rt::server::Dispatch<S::Caller> for #dispatch<S> {
            fn dispatch(&self, operation: usize, incoming: rt::server::Incoming<S::Caller>) -> rt::server::Answering {
                match operation {
                    #(#arms)*
                    other => rt::server::unknown(other),
                }
            }
        }
    }
}

/// Returns the type of the caller in an operation's context.
fn caller(operation: &Operation) -> TokenStream {
    match operation.access {
        Access::Public => quote!(()),
        Access::Credentials { optional: true, .. } => quote!(Option<Self::Caller>),
        Access::Credentials { optional: false, .. } => quote!(Self::Caller),
    }
}
