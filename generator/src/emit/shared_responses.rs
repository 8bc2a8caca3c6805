//! Response enums that operations share: one for each list of statuses, generic over the bodies.
//!
//! Sharing saves compile time: an API uses few lists of statuses, and rustc spends as long on an enum as on a model. An
//! operation has its own enum if a response has headers, or if its success responses have different bodies.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::items::EmittedItems;
use super::payload::derives;
use super::response_enum::ResponseEnum;
use super::scope::Scope;
use super::success;
use super::variant::{status_label, variant_declaration};
use crate::ir::{Api, Operation, Response, Status};

/// The response enum that an operation shares with other operations.
pub(super) struct SharedResponse<'o> {
    /// The name of the enum: `Response200Or404`.
    pub(super) name: Ident,
    operation: &'o Operation,
    /// The type parameter of each response's body, such as `T200`; `None` for a response without a body.
    bodies: Vec<Option<Ident>>,
    /// The type parameter of the body that all success responses share.
    success: Option<Ident>,
}

impl<'o> SharedResponse<'o> {
    /// Returns the shared enum of an operation, or `None` if the operation needs its own enum.
    pub(super) fn of(scope: &Scope<'_>, operation: &'o Operation) -> Option<Self> {
        let responses = &operation.responses;
        if responses.is_empty() || responses.iter().any(|response| !response.headers.is_empty()) {
            return None;
        }
        let successes = success::same_successes(scope, operation)?;
        let parameter = |response: &Response| {
            response.payload.is_some().then(|| format_ident!("T{}", status_name(response.status)))
        };
        let success = successes.first().and_then(|first| parameter(first));
        let body = |response: &Response| {
            let is_success = successes.iter().any(|success| success.status == response.status);
            if is_success { success.clone() } else { parameter(response) }
        };
        let bodies = responses.iter().map(body).collect();
        let parts: Vec<String> = responses.iter().map(part_label).collect();
        Some(Self { name: format_ident!("Response{}", parts.join("Or")), operation, bodies, success })
    }

    /// Returns the arguments for the type parameters, with angle brackets.
    pub(super) fn arguments(&self, scope: &Scope<'_>) -> Option<TokenStream> {
        let types = self.parameters().into_iter().filter_map(|(_, response)| response.payload.as_ref());
        let types: Vec<_> = types.map(|payload| scope.payload_type(payload)).collect();
        (!types.is_empty()).then(|| quote!(<#(#types),*>))
    }

    /// Returns the names of the type parameters.
    pub(super) fn parameter_names(&self) -> Vec<&Ident> {
        self.parameters().into_iter().map(|(parameter, _)| parameter).collect()
    }

    /// Returns each type parameter and the first response that uses it.
    fn parameters(&self) -> Vec<(&Ident, &Response)> {
        let mut parameters: Vec<(&Ident, &Response)> = Vec::new();
        for (body, response) in self.bodies.iter().zip(&self.operation.responses) {
            if let Some(body) = body.as_ref().filter(|body| parameters.iter().all(|(other, _)| other != body)) {
                parameters.push((body, response));
            }
        }
        parameters
    }

    fn item(&self, scope: &Scope<'_>) -> EmittedItems {
        let variants = self.operation.responses.iter().zip(&self.bodies).map(|(response, body)| {
            let about = format!(" {}.", status_label(response));
            variant_declaration(scope, response, quote!(#[doc = #about]), body.as_ref().map(|body| quote!(#body)))
        });
        let derives = derives(false);
        let declared = ResponseEnum {
            docs: TokenStream::new(),
            name: self.name.clone(),
            derive: Some(quote!(#[derive(#derives)])),
            parameters: self.parameter_names().into_iter().cloned().collect(),
            bodies: self.bodies.iter().map(|body| body.as_ref().map(|body| quote!(#body))).collect(),
            variants: variants.collect(),
            success: self.success.as_ref().map_or(quote!(()), |success| quote!(#success)),
        };
        declared.item(scope, self.operation)
    }
}

/// Emits the shared response enums of an API.
pub(super) fn root(api: &Api) -> EmittedItems {
    let scope = Scope::standalone(api);
    let shared = api
        .all_groups()
        .flat_map(|group| &group.operations)
        .filter_map(|operation| SharedResponse::of(&scope, operation));
    let by_name: BTreeMap<String, SharedResponse<'_>> =
        shared.map(|shared| (shared.name.to_string(), shared)).collect();
    by_name.values().map(|shared| shared.item(&scope)).collect()
}

/// Returns `true` if any operation uses a shared response enum.
pub(crate) fn has_shared_responses(api: &Api) -> bool {
    let scope = Scope::standalone(api);
    api.all_groups()
        .flat_map(|group| &group.operations)
        .any(|operation| SharedResponse::of(&scope, operation).is_some())
}

/// Returns the part of the enum's name that represents a response: `404`, or `404Empty` if the response has no body
/// although its status allows one.
fn part_label(response: &Response) -> String {
    let label = status_name(response.status);
    if is_empty(response) { format!("{label}Empty") } else { label }
}

/// Returns `true` if a response has no body although its status allows one.
fn is_empty(response: &Response) -> bool {
    response.payload.is_none() && !response.status.has_no_body()
}

fn status_name(status: Status) -> String {
    if status == Status::Default { "Default".to_owned() } else { status.to_string() }
}
