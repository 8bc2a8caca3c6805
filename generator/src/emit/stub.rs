//! Service skeletons: implementations of server traits whose methods respond with 501.

use proc_macro2::TokenStream;
use quote::quote;

use super::ident::{ident, suffixed};
use super::operation_docs::method_name;
use crate::ir::{OperationGroup, SecurityMode};

/// Emits services for some tags, for a crate that depends on the generated crate.
pub(crate) fn services(groups: &[&OperationGroup], library: &str) -> TokenStream {
    let library: TokenStream = library.parse().unwrap_or_default();
    let mut traits: Vec<_> = groups.iter().map(|group| suffixed(&group.stem, "Api")).collect();
    traits.sort();
    let traits = match traits.as_slice() {
        [only] => quote!(#only),
        several => quote!({#(#several),*}),
    };
    let services = groups.iter().map(|tag| service(tag));
    quote! {
        use #library::operations;
        use #library::runtime::server::{Context, HandlerError, not_mounted};
        use #library::server::#traits;

        #(#services)*
    }
}

fn service(group: &OperationGroup) -> TokenStream {
    let module = ident(&group.module);
    let (service, api) = (suffixed(&group.stem, "Service"), suffixed(&group.stem, "Api"));
    let heading = format!(" Implements the operations of the tag `{}`.", group.name.replace('`', "'"));
    let methods = group.operations.iter().map(|operation| {
        let about = format!(" `{} {}`", method_name(&operation.method), operation.path.replace('`', "'"));
        let method = ident(&operation.method_ident);
        let (request, response) =
            (suffixed(&operation.type_prefix, "Request"), suffixed(&operation.type_prefix, "Response"));
        let caller = match operation.access {
            SecurityMode::Public => quote!(()),
            SecurityMode::Credentials { optional: true, .. } => quote!(Option<Self::Caller>),
            SecurityMode::Credentials { optional: false, .. } => quote!(Self::Caller),
        };
        quote! {
            #[doc = #about]
            async fn #method(
                &self,
                cx: &Context<#caller>,
                request: operations::#module::#request,
            ) -> Result<operations::#module::#response, HandlerError> {
                let _ = (cx, request);
                Err(not_mounted())
            }
        }
    });
    quote! {
        #[doc = #heading]
        #[derive(Clone, Debug, Default)]
        pub struct #service;

        impl #api for #service {
            /// The caller that the router's `Authenticate` returns.
            type Caller = ();

            #(#methods)*
        }
    }
}
