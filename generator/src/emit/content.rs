//! The media types of a body as constant data (`rt::ContentSpec`).

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use super::{parameter, part};
use crate::ir::{Content, Encoding, Payload};

pub(super) fn tables(scope: &Scope<'_>, payload: &Payload) -> Vec<TokenStream> {
    payload.media_types().into_iter().map(|one| table(scope, one)).collect()
}

fn table(scope: &Scope<'_>, (media_type, encoding, content): (&str, Encoding, &Content)) -> TokenStream {
    let same_value = (media_type != content.media_type).then(|| quote!(.same_value()));
    let encoding = match encoding {
        Encoding::Json if media_type == "application/json" => return quote!(rt::ContentSpec::JSON #same_value),
        Encoding::Json => quote!(Json),
        Encoding::Any => quote!(Any),
        Encoding::Form => quote!(Form),
        Encoding::Multipart => quote!(Multipart),
        Encoding::Parts => quote!(Parts),
        Encoding::Text => quote!(Text),
        Encoding::Bytes => quote!(Bytes),
        Encoding::Stream => quote!(Stream),
        Encoding::Lines => quote!(Lines),
        Encoding::Sequence => quote!(Sequence),
        Encoding::Events => quote!(Events),
        Encoding::TextEvents => quote!(TextEvents),
        Encoding::NamedEvents => {
            let text = &content.text_events;
            quote!(NamedEvents(&[#(#text),*]))
        }
    };
    let fields = (!content.fields.is_empty()).then(|| {
        let fields = content.fields.iter().map(|field| parameter::table(scope, field));
        quote!(.fields(&[#(#fields),*]))
    });
    let parts = (!content.parts.is_empty()).then(|| {
        let parts = content.parts.iter().map(|part| part::table(scope, part));
        quote!(.parts(&[#(#parts),*]))
    });
    quote!(rt::ContentSpec::new(#media_type, rt::Encoding::#encoding) #fields #parts #same_value)
}
