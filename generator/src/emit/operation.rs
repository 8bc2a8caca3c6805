//! The module of a tag's operations: for each its table, its request, its answers; and the types inside them.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::docs::docs;
use super::scope::Scope;
use super::{literal, model, payload, request, response};
use crate::ir::{
    Access, Content, Encoding, Home, Ident, Kind, Location, Method, Operation, Parameter, Payload, Requirement, Status,
    Style, Tag, Type,
};

pub(super) fn module(scope: &Scope<'_>, tag: &Tag, index: usize, derives: &[String]) -> TokenStream {
    let operations = tag.operations.iter().map(|operation| {
        let table = table(scope, operation);
        let request = request::item(scope, operation);
        let response = response::item(scope, operation);
        let payloads = payload::items(scope, operation);
        quote!(#table #request #response #payloads)
    });
    let types = model::file(scope, &Home::Tag(index), derives);
    quote!(#(#operations)* #types)
}

/// The static that an operation's table is: its method's name in capitals.
pub(super) fn table_name(operation: &Operation) -> proc_macro2::Ident {
    format_ident!("{}", capitals(&operation.method_ident))
}

fn capitals(ident: &Ident) -> String {
    ident.bare().to_uppercase()
}

/// `GET /user/groups`, and what the document says.
pub(super) fn about(operation: &Operation) -> String {
    let line = format!("`{} {}`", spelled(&operation.method), operation.path.replace('`', "'"));
    if operation.docs.trim().is_empty() { line } else { format!("{}\n\n{line}", operation.docs.trim()) }
}

fn method(method: &Method) -> TokenStream {
    match method {
        Method::Other(name) => quote!(Other(#name)),
        known => {
            let name = format_ident!("{known:?}");
            quote!(#name)
        }
    }
}

fn spelled(method: &Method) -> String {
    match method {
        Method::Other(name) => name.clone(),
        known => format!("{known:?}").to_uppercase(),
    }
}

/// The operation as data: all that client, router and tests need to know of it.
fn table(scope: &Scope<'_>, operation: &Operation) -> TokenStream {
    let about = docs(&about(operation), "");
    let name = table_name(operation);
    let (id, path, method) = (&operation.id, &operation.path, method(&operation.method));
    let tags = (!operation.tags.is_empty()).then(|| {
        let tags = &operation.tags;
        quote!(.tags(&[#(#tags),*]))
    });
    let parameters = (!operation.parameters.is_empty()).then(|| {
        let parameters = operation.parameters.iter().map(|parameter| parameter_table(scope, parameter));
        quote!(.parameters(&[#(#parameters),*]))
    });
    let body = operation.body.as_ref().map(|body| {
        let contents = contents(&body.payload);
        if body.required {
            quote!(.body(rt::BodySpec::required(&[#(#contents),*])))
        } else {
            quote!(.body(rt::BodySpec::optional(&[#(#contents),*])))
        }
    });
    let responses = operation.responses.iter().map(|response| {
        let status = match response.status {
            Status::Exact(code) => {
                let code = literal::index(code);
                quote!(rt::ResponseSpec::new(#code))
            }
            Status::Range(first) => {
                let first = literal::index(first);
                quote!(rt::ResponseSpec::range(#first))
            }
            Status::Default => quote!(rt::ResponseSpec::DEFAULT),
        };
        let contents = response.payload.as_ref().map(contents).unwrap_or_default();
        let contents = match contents.as_slice() {
            [] => None,
            [only] if only.to_string() == quote!(rt::ContentSpec::JSON).to_string() => Some(quote!(.json())),
            _ => Some(quote!(.contents(&[#(#contents),*]))),
        };
        let headers = (!response.headers.is_empty()).then(|| {
            let headers = response.headers.iter().map(|header| parameter_table(scope, header));
            quote!(.headers(&[#(#headers),*]))
        });
        quote!(#status #contents #headers)
    });
    let access = access(&operation.access);
    quote! {
        #about
        pub static #name: rt::Operation = rt::Operation::new(#id, rt::Method::#method, #path)
            #tags
            #parameters
            #body
            .responses(&[#(#responses),*])
            #access;
    }
}

fn access(access: &Access) -> Option<TokenStream> {
    let Access::Credentials { requirements, optional } = access else {
        return None;
    };
    let requirements = requirements.iter().map(|Requirement(schemes)| {
        let schemes = schemes.iter().map(|(scheme, scopes)| {
            let scheme = literal::position(*scheme);
            quote!((#scheme, &[#(#scopes),*]))
        });
        quote!(rt::Requirement(&[#(#schemes),*]))
    });
    Some(if *optional {
        quote!(.access(rt::Access::optional(&[#(#requirements),*])))
    } else {
        quote!(.access(rt::Access::required(&[#(#requirements),*])))
    })
}

fn contents(payload: &Payload) -> Vec<TokenStream> {
    match payload {
        Payload::One(content) => vec![content_table(content)],
        Payload::Several { contents, .. } => contents.iter().map(|(_, content)| content_table(content)).collect(),
    }
}

fn content_table(content: &Content) -> TokenStream {
    let media_type = &content.media_type;
    let encoding = match content.encoding {
        Encoding::Json if media_type == "application/json" => return quote!(rt::ContentSpec::JSON),
        Encoding::Json => quote!(Json),
        Encoding::Form => quote!(Form),
        Encoding::Multipart => quote!(Multipart),
        Encoding::Text => quote!(Text),
        Encoding::Bytes => quote!(Bytes),
    };
    quote!(rt::ContentSpec::new(#media_type, rt::Encoding::#encoding))
}

fn parameter_table(scope: &Scope<'_>, parameter: &Parameter) -> TokenStream {
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
            Kind::Struct(object) if matches!(object.additional, crate::ir::Additional::Kept { .. }) => {
                Some(quote!(.map()))
            }
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
