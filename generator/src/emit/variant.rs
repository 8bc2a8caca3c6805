//! The variant of an answer, in the enum of all answers and in that of successes.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::docs;
use super::ident::ident;
use super::scope::Scope;
use crate::ir::{Response, Status};

/// Whether the variant carries its status: those that stand for several.
pub(super) fn has_status(response: &Response) -> bool {
    !matches!(response.status, Status::Exact(_))
}

/// What an answer's status is called in docs.
pub(super) fn called(response: &Response) -> String {
    if response.status == Status::Default { "Any other status".to_owned() } else { response.status.to_string() }
}

/// What the document says of an answer, in CommonMark, behind what it is called.
pub(super) fn about(called: &str, response: &Response) -> String {
    match response.docs.trim() {
        "" => format!("{called}."),
        text => format!("{called}: {text}"),
    }
}

/// A variant as an operation's own enum declares it.
pub(super) fn variant(scope: &Scope<'_>, response: &Response) -> TokenStream {
    let body = response.payload.as_ref().map(|payload| scope.payload_type(payload));
    let about = about(&called(response), response);
    declared(scope, response, docs(&about, ""), body)
}

/// A variant as it is declared, its body being of a type.
pub(super) fn declared(
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
    let status = has_status(response).then(|| quote!(#[doc = " The status."] status: rt::StatusCode,));
    let body = body.map(|ty| quote!(#[doc = " The body."] body: #ty,));
    let headers = response.headers.iter().map(|header| {
        let about = docs(&header.docs, &format!("The header `{}`.", header.name.replace('`', "'")));
        let name = ident(&header.ident);
        let ty = if header.required { scope.ty(&header.ty) } else { scope.optional(&header.ty) };
        quote!(#about #name: #ty)
    });
    quote!(#about #name { #status #body #(#headers,)* })
}

/// The names that a variant's parts are bound to.
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
