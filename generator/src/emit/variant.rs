//! Variants that represent responses, in the enum of all responses and in the enum of success responses.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::docs;
use super::ident::ident;
use super::parameter_docs::parameter_docs;
use super::scope::Scope;
use crate::ir::{Response, Status};

/// Returns `true` if the variant has a field for the status, because it represents several statuses.
pub(super) fn has_status(response: &Response) -> bool {
    !matches!(response.status, Status::Exact(_))
}

/// Returns the text that represents a response's status in documentation.
pub(super) fn status_label(response: &Response) -> String {
    if response.status == Status::Default { "Any other status".to_owned() } else { response.status.to_string() }
}

/// Returns `label` followed by the description of the response, in CommonMark.
pub(super) fn variant_docs(label: &str, response: &Response) -> String {
    match response.docs.trim() {
        "" => format!("{label}."),
        text => format!("{label}: {text}"),
    }
}

/// Returns the declaration of a response's variant, whose body has the type of the response's payload.
pub(super) fn variant(scope: &Scope<'_>, response: &Response) -> TokenStream {
    let body = response.payload.as_ref().map(|payload| scope.payload_type(payload));
    let about = variant_docs(&status_label(response), response);
    variant_declaration(scope, response, docs(&about, ""), body)
}

/// Returns the declaration of a response's variant, whose body has the given type.
pub(super) fn variant_declaration(
    scope: &Scope<'_>,
    response: &Response,
    about: TokenStream,
    body: Option<TokenStream>,
) -> TokenStream {
    let name = ident(&response.variant);
    if response.headers.is_empty() {
        let status = has_status(response).then(|| quote!(rt::StatusCode));
        let parts: Vec<_> = status.into_iter().chain(body).collect();
        return if parts.is_empty() { quote!(#about #name) } else { quote!(#about #name(#(#parts),*)) };
    }
    let status = has_status(response).then(|| quote!(status: rt::StatusCode,));
    let body = body.map(|ty| quote!(body: #ty,));
    let headers = response.headers.iter().map(|header| {
        let about = parameter_docs(header);
        let name = ident(&header.ident);
        let ty = if header.required { scope.ty(&header.ty) } else { scope.optional(&header.ty) };
        quote!(#about #name: #ty)
    });
    quote!(#about #name { #status #body #(#headers,)* })
}

/// Returns a pattern that binds the fields of a variant.
pub(super) fn pattern(response: &Response) -> TokenStream {
    let name = ident(&response.variant);
    let status = has_status(response).then(|| quote!(status));
    let body = response.payload.is_some().then(|| quote!(body));
    let parts: Vec<_> = status.into_iter().chain(body).collect();
    if response.headers.is_empty() {
        return if parts.is_empty() { quote!(#name) } else { quote!(#name(#(#parts),*)) };
    }
    let headers = response.headers.iter().map(|header| ident(&header.ident));
    quote!(#name { #(#parts,)* #(#headers),* })
}
