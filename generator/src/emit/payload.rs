//! Bodies of several media types: an enum with a variant for each.

use proc_macro2::TokenStream;
use quote::quote;

use super::ident::ident;
use super::scope::Scope;
use super::{docs::docs, literal, part};
use crate::ir::{Content, Ident, Operation, Payload};

/// The enums that an operation's bodies need.
pub(super) fn items(scope: &Scope<'_>, operation: &Operation) -> TokenStream {
    let body = operation.body.iter().map(|body| &body.payload);
    let answers = operation.responses.iter().filter_map(|response| response.payload.as_ref());
    let payloads: Vec<_> = body.chain(answers).collect();
    let parts = payloads.iter().flat_map(|payload| payload.contents()).filter_map(|content| part::item(scope, content));
    let several = payloads.iter().filter_map(|payload| match payload {
        Payload::Several { name, contents } => Some(item(scope, name, contents)),
        Payload::One(_) => None,
    });
    several.chain(parts).collect()
}

/// What requests, answers and bodies derive: what streams can be neither cloned nor compared.
pub(super) fn derives(streams: bool) -> TokenStream {
    if streams { quote!(Debug) } else { quote!(Clone, Debug, PartialEq) }
}

fn item(scope: &Scope<'_>, name: &Ident, contents: &[(Ident, Content)]) -> TokenStream {
    let name = ident(name);
    let result = scope.result();
    let derives = derives(contents.iter().any(|(_, content)| content.ty.streams()));
    let variants = contents.iter().map(|(variant, content)| {
        let (about, variant, ty) =
            (docs(&format!("`{}`", content.media_type), ""), ident(variant), scope.ty(&content.ty));
        quote!(#about #variant(#ty))
    });
    let reads = contents.iter().enumerate().map(|(index, (variant, content))| {
        let (index, name) = (literal::position(index), ident(variant));
        let read = if content.ty.streams() { quote!(stream) } else { quote!(value) };
        quote!(#index => r.#read().map(Self::#name),)
    });
    let writes = contents.iter().enumerate().map(|(index, (variant, content))| {
        let (index, variant) = (literal::position(index), ident(variant));
        match content.ty.streams() {
            true => quote!(Self::#variant(value) => w.stream(#index, value),),
            false => quote!(Self::#variant(value) => w.value(#index, &value),),
        }
    });
    quote! {
        /// A body of one of several media types.
        #[derive(#derives)]
        pub enum #name {
            #(#variants,)*
        }

        impl rt::Payload for #name {
            fn decode(r: &mut rt::PayloadReader<'_>) -> #result<Self, rt::Fault> {
                match r.content() {
                    #(#reads)*
                    _ => Err(r.unknown()),
                }
            }

            fn encode(self, w: &mut rt::PayloadWriter) {
                match self {
                    #(#writes)*
                }
            }
        }
    }
}
