//! The type that a successful call returns: the body that all 2xx responses share, or an enum if their bodies differ.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::docs;
use super::ident::{ident, suffixed};
use super::items::EmittedItems;
use super::operation_docs::summary;
use super::scope::Scope;
use super::secret;
use super::variant::{has_status, pattern, variant};
use crate::ir::{Operation, Response, Status};

/// The success responses of an operation, and whether their bodies have the same type.
enum SuccessType<'o> {
    /// The document declares no success response.
    Empty,
    /// All success responses have the same body, or none of them has a body.
    Same(Vec<&'o Response>),
    /// The success responses have different bodies.
    Enum(Vec<&'o Response>),
}

fn success_type<'o>(scope: &Scope<'_>, operation: &'o Operation) -> SuccessType<'o> {
    let mut found: Vec<&Response> =
        operation.responses.iter().filter(|response| response.status.is_success()).collect();
    if found.is_empty() {
        found.extend(operation.responses.iter().filter(|response| response.status == Status::Default));
    }
    match found.as_slice() {
        [] => SuccessType::Empty,
        [first, rest @ ..]
            if rest.iter().all(|other| scope.same_payload(first.payload.as_ref(), other.payload.as_ref())) =>
        {
            SuccessType::Same(found)
        }
        _ => SuccessType::Enum(found),
    }
}

/// Returns the success responses of an operation, or `None` if their bodies differ.
pub(super) fn same_successes<'o>(scope: &Scope<'_>, operation: &'o Operation) -> Option<Vec<&'o Response>> {
    match success_type(scope, operation) {
        SuccessType::Empty => Some(Vec::new()),
        SuccessType::Same(found) => Some(found),
        SuccessType::Enum(_) => None,
    }
}

/// Returns the type that a successful call of an operation returns.
pub(super) fn ty(scope: &Scope<'_>, operation: &Operation) -> TokenStream {
    match success_type(scope, operation) {
        SuccessType::Empty => quote!(()),
        SuccessType::Same(found) => match found.first().and_then(|first| first.payload.as_ref()) {
            Some(payload) => scope.payload_type(payload),
            None => quote!(()),
        },
        SuccessType::Enum(_) => {
            let name = suffixed(&operation.type_prefix, "Success");
            quote!(#name)
        }
    }
}

/// Emits the enum of the success responses, if their bodies differ.
pub(super) fn item(scope: &Scope<'_>, operation: &Operation) -> Option<EmittedItems> {
    let SuccessType::Enum(found) = success_type(scope, operation) else {
        return None;
    };
    let name = suffixed(&operation.type_prefix, "Success");
    let (derive, debug) = secret::derive_of_responses(scope, &name, &found);
    let variants = found.into_iter().map(|response| variant(scope, response));
    let about = docs(summary(operation), "");
    let declarations = quote! {
        #about
        #derive
        pub enum #name {
            #(#variants,)*
        }
    };
    Some(EmittedItems { declarations, implementations: debug.unwrap_or_default() })
}

/// Emits the body of `into_success`, which returns the unchanged response as an error if the response is not a success.
pub(super) fn into_success(scope: &Scope<'_>, operation: &Operation) -> TokenStream {
    let (found, enumerated) = match success_type(scope, operation) {
        SuccessType::Empty => return quote!(Err(self)),
        SuccessType::Same(found) => (found, false),
        SuccessType::Enum(found) => (found, true),
    };
    let success = suffixed(&operation.type_prefix, "Success");
    let arms = found.iter().map(|response| {
        let name = ident(&response.variant);
        // A `default` response is a success only if its status is 2xx.
        let guard = (response.status == Status::Default).then(|| quote!(if status.is_success()));
        if enumerated {
            let pattern = pattern(response);
            return quote!(Self::#pattern #guard => Ok(#success::#pattern),);
        }
        let value = if response.payload.is_some() { quote!(body) } else { quote!(()) };
        let body = response.payload.is_some().then(|| quote!(body));
        let fields = match (response.headers.is_empty(), has_status(response)) {
            (true, false) => body.map(|body| quote!((#body))),
            (true, true) if guard.is_some() => Some(body.map_or(quote!((status)), |body| quote!((status, #body)))),
            (true, true) => Some(body.map_or(quote!((_)), |body| quote!((_, #body)))),
            (false, _) => {
                let status = guard.is_some().then(|| quote!(status,));
                let body = body.map(|body| quote!(#body,));
                Some(quote!({ #status #body .. }))
            }
        };
        quote!(Self::#name #fields #guard => Ok(#value),)
    });
    let all =
        found.len() == operation.responses.len() && found.iter().all(|response| response.status != Status::Default);
    let others = (!all).then(|| quote!(other => Err(other),));
    quote!(match self { #(#arms)* #others })
}
