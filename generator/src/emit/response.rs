//! The response enum of an operation, for client and server: a variant per documented status, range of statuses, or
//! `default`.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{docs, documented};
use super::ident::suffixed;
use super::items::EmittedItems;
use super::operation_docs::summary;
use super::response_enum::ResponseEnum;
use super::scope::Scope;
use super::secret;
use super::shared_responses::SharedResponse;
use super::success;
use super::variant::{status_label, variant, variant_docs};
use crate::ir::{Operation, Response};

/// Emits the response of an operation.
pub(super) fn item(scope: &Scope<'_>, operation: &Operation) -> EmittedItems {
    let name = suffixed(&operation.type_prefix, "Response");
    if let Some(shared) = SharedResponse::of(scope, operation) {
        let (shared, arguments) = (&shared.name, shared.arguments(scope));
        let responses: Vec<String> = operation.responses.iter().map(listed_in_docs).collect();
        let about = documented(summary(operation), [responses.join("\n")]);
        return EmittedItems::from(quote! {
            #about
            pub type #name = responses::#shared #arguments;
        });
    }
    let responses: Vec<&Response> = operation.responses.iter().collect();
    let (derive, debug) = secret::derive_of_responses(scope, &name, &responses);
    let declared = ResponseEnum {
        docs: docs(summary(operation), ""),
        name,
        derive,
        parameters: Vec::new(),
        bodies: responses
            .iter()
            .map(|response| response.payload.as_ref().map(|payload| scope.payload_type(payload)))
            .collect(),
        variants: operation.responses.iter().map(|response| variant(scope, response)).collect(),
        success: success::ty(scope, operation),
    };
    let debug = EmittedItems { declarations: TokenStream::new(), implementations: debug.unwrap_or_default() };
    [declared.item(scope, operation), debug].into_iter().chain(success::item(scope, operation)).collect()
}

/// Returns a response as an item of a list in CommonMark: its variant and its description.
fn listed_in_docs(response: &Response) -> String {
    let about =
        variant_docs(&format!("{}, `{}`", status_label(response), response.variant.without_raw_prefix()), response);
    // Further lines of the description are indented, so that they stay in the list item.
    format!("* {}", about.replace('\n', "\n    "))
}
