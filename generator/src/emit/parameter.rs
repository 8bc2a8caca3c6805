//! Parameters and headers, as data.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use crate::ir::{Additional, Kind, Location, Parameter, Style, Type};

pub(super) fn table(scope: &Scope<'_>, parameter: &Parameter) -> TokenStream {
    let name = &parameter.name;
    let (made, usual_style) = match parameter.location {
        Location::Path => (quote!(rt::Parameter::path(#name)), Style::Simple),
        Location::Query => (quote!(rt::Parameter::query(#name)), Style::Form),
        Location::Header => (quote!(rt::Parameter::header(#name)), Style::Simple),
        Location::Cookie => (quote!(rt::Parameter::cookie(#name)), Style::Form),
    };
    let shape = shape(scope, &parameter.ty);
    let style = match parameter.style {
        style if style == usual_style => None,
        Style::Json => Some(quote!(.json())),
        Style::Simple => Some(quote!(.style(rt::Style::Simple))),
        Style::Label => Some(quote!(.style(rt::Style::Label))),
        Style::Matrix => Some(quote!(.style(rt::Style::Matrix))),
        Style::Form => Some(quote!(.style(rt::Style::Form))),
        Style::SpaceDelimited => Some(quote!(.style(rt::Style::SpaceDelimited))),
        Style::PipeDelimited => Some(quote!(.style(rt::Style::PipeDelimited))),
        Style::DeepObject => Some(quote!(.style(rt::Style::DeepObject))),
    };
    let usually_explodes = matches!(parameter.style, Style::Form | Style::DeepObject);
    let explode = match (parameter.explode, usually_explodes) {
        (true, false) if parameter.style != Style::Json => Some(quote!(.explode())),
        (false, true) => Some(quote!(.no_explode())),
        _ => None,
    };
    let reserved = parameter.allow_reserved.then(|| quote!(.allow_reserved()));
    let required = (parameter.required && parameter.location != Location::Path).then(|| quote!(.required()));
    quote!(#made #shape #style #explode #reserved #required)
}

/// What a parameter is beside a scalar, which its style has to know to read it.
fn shape(scope: &Scope<'_>, ty: &Type) -> Option<TokenStream> {
    match scope.resolved(ty) {
        Type::List(_) => Some(quote!(.list())),
        Type::Map(_) => Some(quote!(.map())),
        Type::Nullable(inner) | Type::Boxed(inner) => shape(scope, inner),
        Type::Named(id) => match &scope.api.type_def(*id).kind {
            Kind::Struct(object) if matches!(object.additional, Additional::Kept { .. }) => Some(quote!(.map())),
            Kind::Struct(object) => {
                let names = object.fields.iter().map(|field| &field.name);
                Some(quote!(.object(&[#(#names),*])))
            }
            Kind::Newtype(inner) => shape(scope, inner),
            _ => None,
        },
        _ => None,
    }
}
