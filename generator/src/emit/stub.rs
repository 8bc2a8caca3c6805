//! Service skeletons: implementations of server traits whose methods respond with 501.

use proc_macro2::TokenStream;
use quote::quote;

use super::about::spelled;
use super::ident::{ident, suffixed};
use crate::ir::{Access, Tag};

/// Emits services for some tags, in a crate that depends on the generated one.
pub(crate) fn services(tags: &[&Tag], library: &str) -> TokenStream {
    let library: TokenStream = library.parse().unwrap_or_default();
    let mut traits: Vec<_> = tags.iter().map(|tag| suffixed(&tag.stem, "Api")).collect();
    traits.sort();
    let traits = match traits.as_slice() {
        [only] => quote!(#only),
        several => quote!({#(#several),*}),
    };
    let services = tags.iter().map(|tag| service(tag));
    quote! {
        use #library::operations;
        use #library::runtime::server::{Context, Failure, not_served};
        use #library::server::#traits;

        #(#services)*
    }
}

fn service(tag: &Tag) -> TokenStream {
    let module = ident(&tag.module);
    let (service, api) = (suffixed(&tag.stem, "Service"), suffixed(&tag.stem, "Api"));
    let heading = format!(" Implements the operations of the tag `{}`.", tag.name.replace('`', "'"));
    let methods = tag.operations.iter().map(|operation| {
        let about = format!(" `{} {}`", spelled(&operation.method), operation.path.replace('`', "'"));
        let method = ident(&operation.method_ident);
        let (request, response) = (suffixed(&operation.stem, "Request"), suffixed(&operation.stem, "Response"));
        let caller = match operation.access {
            Access::Public => quote!(()),
            Access::Credentials { optional: true, .. } => quote!(Option<Self::Caller>),
            Access::Credentials { optional: false, .. } => quote!(Self::Caller),
        };
        quote! {
            #[doc = #about]
            async fn #method(
                &self,
                cx: &Context<#caller>,
                request: operations::#module::#request,
            ) -> Result<operations::#module::#response, Failure> {
                let _ = (cx, request);
                Err(not_served())
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
