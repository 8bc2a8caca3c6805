//! The parts of a streaming multipart body: an enum with a variant per part.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{documented, serialized_name};
use super::ident::ident;
use super::items::EmittedItems;
use super::parameter_docs::parameter_docs;
use super::scope::Scope;
use super::{literal, parameter};
use crate::ir::{Content, MultipartPart, PartKind, Type};

/// Returns the `rt::PartSpec` that describes a part.
pub(super) fn table(scope: &Scope<'_>, part: &MultipartPart) -> TokenStream {
    let name = &part.name;
    let constructor = match part.kind {
        PartKind::File => quote!(rt::PartSpec::file(#name)),
        PartKind::Text => quote!(rt::PartSpec::text(#name)),
        PartKind::Json => quote!(rt::PartSpec::json(#name)),
    };
    let min = literal::position(part.min);
    let counts = match (part.min, part.max) {
        (0, Some(1)) => None,
        (1, Some(1)) => Some(quote!(.required())),
        (_, Some(max)) => {
            let max = literal::position(max);
            Some(quote!(.repeats(#min, #max)))
        }
        (_, None) => Some(quote!(.repeats(#min, usize::MAX))),
    };
    let usual = |media_type: &&String| part.kind == PartKind::Json && *media_type == "application/json";
    let media_type = part
        .media_type
        .as_ref()
        .filter(|media_type| !usual(media_type))
        .map(|media_type| quote!(.media_type(#media_type)));
    let headers = (!part.headers.is_empty()).then(|| {
        let headers = part.headers.iter().map(|header| parameter::table(scope, header));
        quote!(.headers(&[#(#headers),*]))
    });
    let separator = part.separator.map(|separator| quote!(.separator(#separator)));
    quote!(#constructor #counts #media_type #separator #headers)
}

/// Emits the enum of the parts of a streaming body.
pub(super) fn item_type(scope: &Scope<'_>, content: &Content) -> Option<EmittedItems> {
    let Type::Parts(Some(name)) = &content.ty else { return None };
    let name = ident(name);
    let result = scope.result();
    let variants = content.parts.iter().map(|part| variant(scope, part));
    let reads = content.parts.iter().enumerate().map(|(index, part)| {
        let (index, read) = (literal::position(index), read(part));
        quote!(#index => #read,)
    });
    let writes = content.parts.iter().enumerate().map(|(index, part)| write(index, part));
    let about = format!(" A part of `{}`.", content.media_type);
    let declarations = quote! {
        #[doc = #about]
        #[derive(Debug)]
        pub enum #name {
            #(#variants,)*
        }
    };
    let implementations = quote! {
        impl rt::Part for #name {
            fn read(r: &mut rt::PartReader) -> #result<Self, rt::DecodeError> {
                match r.index() {
                    #(#reads)*
                    _ => Err(r.unknown_part_error()),
                }
            }

            fn write(self, w: &mut rt::PartWriter) {
                match self {
                    #(#writes)*
                }
            }
        }
    };
    Some(EmittedItems { declarations, implementations })
}

fn variant(scope: &Scope<'_>, part: &MultipartPart) -> TokenStream {
    let about = documented(&part.docs, serialized_name(&part.name, &part.ident));
    let name = ident(&part.ident);
    let body = match part.kind {
        PartKind::File => quote!(rt::File),
        PartKind::Text | PartKind::Json => scope.ty(&part.ty),
    };
    if part.headers.is_empty() {
        return quote!(#about #name(#body));
    }
    let headers = part.headers.iter().map(|header| {
        let about = parameter_docs(header);
        let name = ident(&header.ident);
        let ty = if header.required { scope.ty(&header.ty) } else { scope.optional(&header.ty) };
        quote!(#about #name: #ty)
    });
    quote!(#about #name { body: #body, #(#headers,)* })
}

fn read(part: &MultipartPart) -> TokenStream {
    let name = ident(&part.ident);
    let body = if part.kind == PartKind::File { quote!(r.file()) } else { quote!(r.value()) };
    if part.headers.is_empty() {
        return quote!(#body.map(Self::#name));
    }
    let headers = part.headers.iter().enumerate().map(|(index, header)| {
        let (name, index) = (ident(&header.ident), literal::position(index));
        if header.required { quote!(#name: r.header(#index)?) } else { quote!(#name: r.optional_header(#index)?) }
    });
    quote!(Ok(Self::#name { body: #body?, #(#headers),* }))
}

fn write(index: usize, part: &MultipartPart) -> TokenStream {
    let (name, index) = (ident(&part.ident), literal::position(index));
    let end = if part.kind == PartKind::File { quote!(.file(body)) } else { quote!(.value(&body)) };
    if part.headers.is_empty() {
        return quote!(Self::#name(body) => w.part(#index)#end,);
    }
    let headers: Vec<_> = part.headers.iter().map(|header| ident(&header.ident)).collect();
    quote!(Self::#name { body, #(#headers),* } => w.part(#index).headers(&[#(&#headers),*])#end,)
}
