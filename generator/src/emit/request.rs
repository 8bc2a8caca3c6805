//! Requests: a struct with the parameters and body of an operation, shared by client and server.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::condition;
use super::docs::docs;
use super::field_slot::{reader, unwrap_slots};
use super::ident::{ident, suffixed};
use super::items::EmittedItems;
use super::operation_docs::operation_docs;
use super::parameter_docs::parameter_docs;
use super::router::RouterKind;
use super::scope::Scope;
use super::secret::{self, is_secret};
use super::success;
use super::table::table_name;
use crate::ir::{Api, Body, Operation, OperationGroup, Payload, Type};

/// A field of a request: a parameter, or the body.
pub(super) struct RequestField {
    pub(super) name: proc_macro2::Ident,
    pub(super) docs: TokenStream,
    pub(super) required: bool,
    /// The type of the field, without the `Option` of an optional field.
    pub(super) ty: TokenStream,
    /// The argument of the field's setter, and the expression that converts the argument to the field's type.
    pub(super) argument: (TokenStream, TokenStream),
}

/// Returns the fields of a request: its parameters, then its body.
pub(super) fn parts(scope: &Scope<'_>, operation: &Operation) -> Vec<RequestField> {
    let parameters = operation.parameters.iter().map(|parameter| {
        let name = ident(&parameter.ident);
        let argument = scope.argument(&name, &parameter.ty);
        RequestField {
            docs: parameter_docs(parameter),
            required: parameter.required,
            ty: scope.ty(&parameter.ty),
            argument,
            name,
        }
    });
    let body = operation.body.as_ref().map(|body| self::body(scope, body));
    parameters.chain(body).collect()
}

fn body(scope: &Scope<'_>, body: &Body) -> RequestField {
    let name = format_ident!("body");
    let docs = docs(&body.docs, "");
    let (ty, argument) = match &body.payload {
        Payload::One(content) => (scope.ty(&content.ty), scope.argument(&name, &content.ty)),
        Payload::Multiple { name: several, .. } => {
            let ty = scope.sibling_path(several);
            let into = scope.into();
            (ty.clone(), (quote!(#name: impl #into<#ty>), quote!(#name.into())))
        }
    };
    RequestField { name, docs, required: body.required, ty, argument }
}

/// Returns `#[expect(clippy::too_many_arguments)]` for a function with more arguments than clippy accepts.
pub(super) fn allow_many_arguments(count: usize) -> Option<TokenStream> {
    (count > 7).then(|| quote!(#[expect(clippy::too_many_arguments, reason = "the operation requires them all")]))
}

/// Emits the request of an operation.
pub(super) fn item(scope: &Scope<'_>, operation: &Operation) -> EmittedItems {
    let request = suffixed(&operation.type_prefix, "Request");
    let option = scope.option();
    let parts = parts(scope, operation);
    let fields = parts.iter().map(|RequestField { name, docs, required, ty, .. }| {
        let ty = if *required { ty.clone() } else { quote!(#option<#ty>) };
        quote!(#docs pub #name: #ty)
    });
    let secrets: Vec<bool> = operation.parameters.iter().map(|parameter| is_secret(scope, parameter)).collect();
    let has_secret = secrets.contains(&true);
    let derive = secret::derive(derives(operation, &parts), has_secret);
    let fields_shown = parts.iter().map(|part| part.name.clone()).zip(secrets.into_iter().chain([false]));
    let debug = has_secret.then(|| secret::debug_of_struct(&request, &fields_shown.collect::<Vec<_>>()));
    let about = docs(&operation_docs(operation), "");
    let constructor = constructor(&parts);
    let declarations = quote! {
        #about
        #derive
        #[non_exhaustive]
        pub struct #request {
            #(#fields,)*
        }

        impl #request {
            #constructor
        }
    };
    let implementation = implementation(scope, operation, &parts);
    let implementations = quote! {
        #debug

        #implementation
    };
    EmittedItems { declarations, implementations }
}

fn derives(operation: &Operation, parts: &[RequestField]) -> TokenStream {
    let streams = operation.body.as_ref().is_some_and(|body| body.payload.streams());
    match (streams, parts.iter().all(|part| !part.required)) {
        (false, false) => quote!(Clone, Debug, PartialEq),
        (false, true) => quote!(Clone, Debug, Default, PartialEq),
        (true, false) => quote!(Debug),
        (true, true) => quote!(Debug, Default),
    }
}

/// Emits the constructor, whose arguments are the required fields.
fn constructor(parts: &[RequestField]) -> TokenStream {
    let required: Vec<&RequestField> = parts.iter().filter(|part| part.required).collect();
    let arguments = required.iter().map(|part| &part.argument.0);
    let many = allow_many_arguments(required.len());
    let body = if required.is_empty() {
        quote!(Self::default())
    } else {
        let values = parts.iter().map(|RequestField { name, required, argument, .. }| match (required, &argument.1) {
            (true, value) if *name == value.to_string() => quote!(#name),
            (true, value) => quote!(#name: #value),
            (false, _) => quote!(#name: None),
        });
        quote!(Self { #(#values),* })
    };
    quote! {
        #many
        pub fn new(#(#arguments),*) -> Self {
            #body
        }
    }
}

/// Emits the implementation of `rt::Request`.
fn implementation(scope: &Scope<'_>, operation: &Operation, parts: &[RequestField]) -> TokenStream {
    let (request, response) =
        (suffixed(&operation.type_prefix, "Request"), suffixed(&operation.type_prefix, "Response"));
    let table = table_name(operation);
    let success = success::ty(scope, operation);
    let (option, result) = (scope.option(), scope.result());
    let names: Vec<_> = parts.iter().map(|part| part.name.clone()).collect();
    let parameters = &names[..operation.parameters.len()];
    let slots = parts.iter().map(|RequestField { name, ty, .. }| quote!(let mut #name: #option<#ty> = None;));
    let reader = reader(&names);
    let needed: Vec<_> = parts.iter().filter(|part| part.required).map(|part| part.name.clone()).collect();
    let filled = unwrap_slots(&needed, &quote!(rt::Rejection::missing_value()));
    let body = if operation.body.is_some() { quote!(&mut body) } else { quote!(&mut rt::NoBody) };
    let write_body = operation.body.as_ref().map(|body| match body.required {
        true => quote!(w.body(self.body);),
        false => quote! {
            if let Some(body) = self.body {
                w.body(body);
            }
        },
    });
    quote! {
        impl rt::Request for #request {
            type Response = #response;
            type Success = #success;
            const OPERATION: &'static rt::OperationSpec = &#table;

            fn decode(#reader: &mut rt::RequestReader<'_>) -> #result<Self, rt::Rejection> {
                #(#slots)*
                #reader.read_into(&mut [#(&mut #parameters),*], #body)?;
                #filled
                Ok(Self { #(#names),* })
            }

            fn encode(self, w: &mut rt::RequestWriter) {
                w.parameters(&[#(&self.#parameters),*]);
                #write_body
            }
        }
    }
}

impl Scope<'_> {
    /// Returns the path of an operation's type that no schema declares, such as the enum of a body with several media
    /// types.
    pub(super) fn sibling_path(&self, name: &crate::ir::Ident) -> TokenStream {
        let name = ident(name);
        if self.is_inside() { quote!(#name) } else { quote!(operations::#name) }
    }

    /// Returns the type of a body.
    pub(super) fn payload_type(&self, payload: &Payload) -> TokenStream {
        match payload {
            Payload::One(content) => self.ty(&content.ty),
            Payload::Multiple { name, .. } => self.sibling_path(name),
        }
    }

    /// Returns `true` if two payloads have the same type.
    pub(super) fn same_payload(&self, one: Option<&Payload>, other: Option<&Payload>) -> bool {
        let ty = |payload: Option<&Payload>| -> Option<Type> {
            match payload {
                Some(Payload::One(content)) => Some(content.ty.clone()),
                _ => None,
            }
        };
        match (one, other) {
            (None, None) => true,
            (Some(_), Some(_)) => ty(one).is_some() && ty(one) == ty(other),
            _ => false,
        }
    }
}

/// Returns an expression `&wrapper::<Request>::NEW` for each operation of the groups, in the order of the static that
/// describes the API.
pub(super) fn each_operation(api: &Api, kind: RouterKind, wrapper: fn(&Operation) -> TokenStream) -> Vec<TokenStream> {
    let (groups, offset) = match kind {
        RouterKind::Api => (&api.groups, 0),
        RouterKind::Receivers => (&api.callback_groups, api.groups.len()),
    };
    let of_tag = |(index, group): (usize, &OperationGroup)| {
        let (module, condition) = (ident(&group.module), condition::of_group(api, offset + index));
        let one = move |operation: &Operation| {
            let request = suffixed(&operation.type_prefix, "Request");
            let wrapper = wrapper(operation);
            quote!(#condition &#wrapper::<super::operations::#module::#request>::NEW)
        };
        group.operations.iter().map(one).collect::<Vec<_>>()
    };
    groups.iter().enumerate().flat_map(of_tag).collect()
}
