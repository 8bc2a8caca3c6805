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

/// The default implementations of the methods of a server trait.
#[derive(Clone, Copy)]
pub(super) enum MethodDefaults {
    /// Every method has to be implemented.
    None,
    /// A method responds with 501 by default.
    NotImplemented,
}

pub(super) fn tag(group: &OperationGroup, defaults: MethodDefaults) -> EmittedItems {
    let (name, dispatch) = (suffixed(&group.stem, "Api"), suffixed(&group.stem, "Dispatch"));
    let heading = docs(&group.docs, "");
    let tables = group.operations.iter().map(table_name);
    let methods = group.operations.iter().map(|operation| method(operation, defaults));
    let arms = group.operations.iter().enumerate().map(|(index, operation)| arm(index, operation));
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

/// Emits the method of the trait for an operation.
fn method(operation: &Operation, defaults: MethodDefaults) -> TokenStream {
    let about = docs(&operation_docs(operation), "");
    let deprecated = deprecated(operation.deprecated.as_ref());
    let method = ident(&operation.method_ident);
    let (request, response) =
        (suffixed(&operation.type_prefix, "Request"), suffixed(&operation.type_prefix, "Response"));
    let caller = caller(operation);
    // The methods of a receiver always have a default, since a receiver implements only the operations that it
    // needs; an option adds the same default to the methods of server traits.
    let end = match defaults {
        MethodDefaults::None => quote!(;),
        MethodDefaults::NotImplemented => quote!({
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
}

/// Emits the arm of `dispatch` that calls the method of an operation.
fn arm(index: usize, operation: &Operation) -> TokenStream {
    let (index, method) = (literal::position(index), ident(&operation.method_ident));
    let respond = match operation.access {
        SecurityMode::Public => quote!(handle_public),
        SecurityMode::Credentials { optional: true, .. } => quote!(handle_optional),
        SecurityMode::Credentials { optional: false, .. } => quote!(handle),
    };
    quote!(#index => incoming.#respond(&self.0, S::#method),)
}

/// Returns the type of the caller in an operation's context.
pub(super) fn caller(operation: &Operation) -> TokenStream {
    match operation.access {
        SecurityMode::Public => quote!(()),
        SecurityMode::Credentials { optional: true, .. } => quote!(Option<Self::Caller>),
        SecurityMode::Credentials { optional: false, .. } => quote!(Self::Caller),
    }
}
