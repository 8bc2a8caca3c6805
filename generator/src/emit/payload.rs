//! Bodies with several media types: an enum whose variants represent the media types.

use proc_macro2::TokenStream;
use quote::quote;

use super::ident::ident;
use super::items::EmittedItems;
use super::scope::Scope;
use super::{docs::docs, literal, part};
use crate::ir::{Content, Ident, Operation, Payload};

/// Emits the enums for the bodies of an operation's request and responses.
pub(super) fn items(scope: &Scope<'_>, operation: &Operation) -> Vec<EmittedItems> {
    let body = operation.body.iter().map(|body| &body.payload);
    let responses = operation.responses.iter().filter_map(|response| response.payload.as_ref());
    let payloads: Vec<_> = body.chain(responses).collect();
    let parts =
        payloads.iter().flat_map(|payload| payload.contents()).filter_map(|content| part::item_type(scope, content));
    let several = payloads.iter().filter_map(|payload| match payload {
        Payload::Multiple { name, contents } => Some(item(scope, name, contents)),
        Payload::One(_) => None,
    });
    several.chain(parts).collect()
}

/// Returns the derives of requests, responses and bodies. Streams can be neither cloned nor compared.
pub(super) fn derives(streams: bool) -> TokenStream {
    if streams { quote!(Debug) } else { quote!(Clone, Debug, PartialEq) }
}

fn item(scope: &Scope<'_>, name: &Ident, contents: &[(Ident, Content)]) -> EmittedItems {
    let name = ident(name);
    let result = scope.result();
    let derives = derives(contents.iter().any(|(_, content)| content.ty.streams()));
    let variants = contents.iter().map(|(variant, content)| {
        let also = content.other_media_types.iter().map(|(media_type, _)| format!(", `{media_type}`"));
        let about = format!("`{}`{}", content.media_type, also.collect::<String>());
        let (about, variant, ty) = (docs(&about, ""), ident(variant), scope.ty(&content.ty));
        quote!(#about #variant(#ty))
    });
    let firsts = first_indices(contents);
    let reads = contents.iter().zip(&firsts).map(|((variant, content), first)| {
        let (indices, name) = (indices(*first, content.other_media_types.len()), ident(variant));
        let read = if content.ty.streams() { quote!(stream) } else { quote!(value) };
        quote!(#indices => r.#read().map(Self::#name),)
    });
    let writes = contents.iter().zip(&firsts).map(|((variant, content), first)| {
        let (index, variant) = (literal::position(*first), ident(variant));
        match content.ty.streams() {
            true => quote!(Self::#variant(value) => w.stream(#index, value),),
            false => quote!(Self::#variant(value) => w.value(#index, &value),),
        }
    });
    let declarations = quote! {
        #[derive(#derives)]
        pub enum #name {
            #(#variants,)*
        }
    };
    let implementations = quote! {
        impl rt::Payload for #name {
            fn decode(r: &mut rt::PayloadReader<'_>) -> #result<Self, rt::DecodeError> {
                match r.content() {
                    #(#reads)*
                    _ => Err(r.unknown_content_error()),
                }
            }

            fn encode(self, w: &mut rt::PayloadWriter) {
                match self {
                    #(#writes)*
                }
            }
        }
    };
    EmittedItems { declarations, implementations }
}

/// Returns, for each content, the index of its first media type. The index counts the media types of all contents.
fn first_indices(contents: &[(Ident, Content)]) -> Vec<usize> {
    let next = |next: &mut usize, (_, content): &(Ident, Content)| {
        let first = *next;
        *next += 1 + content.other_media_types.len();
        Some(first)
    };
    contents.iter().scan(0, next).collect()
}

/// Returns a pattern that matches the index `first` and the following `more` indices.
fn indices(first: usize, more: usize) -> TokenStream {
    let start = literal::position(first);
    let end = literal::position(first + more);
    match more {
        0 => quote!(#start),
        1 => quote!(#start | #end),
        _ => quote!(#start..=#end),
    }
}
