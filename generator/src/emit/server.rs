//! The server trait of a tag, and the dispatch of requests to the methods of the trait.

use proc_macro2::TokenStream;
use quote::quote;

use super::deprecation::deprecated;
use super::docs::docs;
use super::ident::{ident, suffixed};
use super::items::EmittedItems;
use super::literal;
use super::operation_docs::operation_docs;
use super::table::table_name;
use crate::ir::{Operation, OperationGroup, SecurityMode};

pub(super) fn tag(group: &OperationGroup, has_defaults: bool) -> EmittedItems {
    let (name, dispatch) = (suffixed(&group.stem, "Api"), suffixed(&group.stem, "Dispatch"));
    let heading = docs(&group.docs, "");
    let tables = group.operations.iter().map(table_name);
    let methods = group.operations.iter().map(|operation| {
        let about = docs(&operation_docs(operation), "");
        let deprecated = deprecated(operation.deprecated.as_ref());
        let method = ident(&operation.method_ident);
        let (request, response) =
            (suffixed(&operation.type_prefix, "Request"), suffixed(&operation.type_prefix, "Response"));
        let caller = caller(operation);
        // The methods of a receiver always have a default, since a receiver implements only the operations that it
        // needs; an option adds the same default to the methods of server traits.
        let end = match has_defaults {
            false => quote!(;),
            true => quote!({
                let _ = (cx, request);
                async { Err(rt::server::not_mounted()) }
            }),
        };
        quote! {
            #about
            #deprecated
            fn #method(
                &self,
                cx: &rt::server::Context<#caller>,
                request: operations::#request,
            ) -> impl Future<Output = Result<operations::#response, rt::server::HandlerError>> + Send #end
        }
    });
    let arms = group.operations.iter().enumerate().map(|(index, operation)| {
        let (index, method) = (literal::position(index), ident(&operation.method_ident));
        let respond = match operation.access {
            SecurityMode::Public => quote!(handle_public),
            SecurityMode::Credentials { optional: true, .. } => quote!(handle_optional),
            SecurityMode::Credentials { optional: false, .. } => quote!(handle),
        };
        quote!(#index => incoming.#respond(&self.0, S::#method),)
    });
    let declarations = quote! {
        use std::sync::Arc;

        #heading
        pub trait #name: Send + Sync + 'static {
            /// The authenticated caller.
            type Caller: Send + Sync + 'static;

            #(#methods)*
        }
    };
    let implementations = quote! {
        pub(super) const OPERATIONS: &[&rt::OperationSpec] = &[#(&operations::#tables),*];

        #[derive(Debug)]
        pub(super) struct #dispatch<S>(pub(super) Arc<S>);

        impl<S: #name> rt::server::Dispatch<S::Caller> for #dispatch<S> {
            fn dispatch(&self, operation: usize, incoming: rt::server::IncomingRequest<S::Caller>) -> rt::server::HandlerFuture {
                match operation {
                    #(#arms)*
                    other => rt::server::unknown_operation(other),
                }
            }
        }
    };
    EmittedItems { declarations, implementations }
}

/// Returns the type of the caller in an operation's context.
pub(super) fn caller(operation: &Operation) -> TokenStream {
    match operation.access {
        SecurityMode::Public => quote!(()),
        SecurityMode::Credentials { optional: true, .. } => quote!(Option<Self::Caller>),
        SecurityMode::Credentials { optional: false, .. } => quote!(Self::Caller),
    }
}
