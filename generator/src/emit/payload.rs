//! Bodies of several media types: an enum with a variant for each.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use super::ty::ident;
use super::{docs::docs, literal};
use crate::ir::{Content, Ident, Operation, Payload};

/// The enums that an operation's bodies need.
pub(super) fn items(scope: &Scope<'_>, operation: &Operation) -> TokenStream {
    let body = operation.body.iter().map(|body| &body.payload);
    let answers = operation.responses.iter().filter_map(|response| response.payload.as_ref());
    body.chain(answers)
        .filter_map(|payload| match payload {
            Payload::Several { name, contents } => Some(item(scope, name, contents)),
            Payload::One(_) => None,
        })
        .collect()
}

fn item(scope: &Scope<'_>, name: &Ident, contents: &[(Ident, Content)]) -> TokenStream {
    let name = ident(name);
    let result = scope.result();
    let variants = contents.iter().map(|(variant, content)| {
        let (about, variant, ty) =
            (docs(&format!("`{}`", content.media_type), ""), ident(variant), scope.ty(&content.ty));
        quote!(#about #variant(#ty))
    });
    let reads = contents.iter().enumerate().map(|(index, (variant, _))| {
        let (index, variant) = (literal::position(index), ident(variant));
        quote!(#index => r.value().map(Self::#variant),)
    });
    let writes = contents.iter().enumerate().map(|(index, (variant, _))| {
        let (index, variant) = (literal::position(index), ident(variant));
        quote!(Self::#variant(value) => w.value(#index, value),)
    });
    quote! {
        /// A body of one of several media types.
        #[derive(Clone, Debug, PartialEq)]
        pub enum #name {
            #(#variants,)*
        }

        impl rt::Payload for #name {
            fn decode(r: &rt::PayloadReader<'_>) -> #result<Self, rt::Fault> {
                match r.content() {
                    #(#reads)*
                    _ => Err(r.unknown()),
                }
            }

            fn encode(&self, w: &mut rt::PayloadWriter) {
                match self {
                    #(#writes)*
                }
            }
        }
    }
}
