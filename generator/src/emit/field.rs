//! Functions for the fields of structs, which the emitters of structs and of builders share.

use proc_macro2::TokenStream;
use quote::quote;

use super::deprecation::deprecated;
use super::docs::{default_note, documented, serialized_name};
use super::ident::ident;
use super::scope::Scope;
use crate::ir::{AdditionalProperties, Field, Presence, Struct, TypeDef};

/// The maximum number of required fields that `new` takes. Structs with more required fields have a builder.
pub(super) const MAX_POSITIONAL: usize = 4;

/// Returns the required fields of a struct.
pub(super) fn required(object: &Struct) -> Vec<&Field> {
    object.fields.iter().filter(|field| field.presence == Presence::Required).collect()
}

/// Returns the name of the field for additional properties, and the type of their values.
pub(super) fn extra_fields(scope: &Scope<'_>, object: &Struct) -> Option<(proc_macro2::Ident, TokenStream)> {
    match &object.additional_properties {
        AdditionalProperties::Kept { ident: name, ty } => Some((ident(name), scope.ty(ty))),
        AdditionalProperties::Ignored | AdditionalProperties::Forbidden => None,
    }
}

/// Returns the documentation of a type, and its deprecation.
pub(super) fn type_docs(def: &TypeDef) -> TokenStream {
    let docs = documented(&def.docs, def.constraints.iter().cloned());
    let deprecated = deprecated(def.deprecated.as_ref());
    quote!(#docs #deprecated)
}

/// Returns the documentation of a field, including its constraints and default.
pub(super) fn field_docs(field: &Field) -> TokenStream {
    let constraints = field.constraints.iter().cloned();
    let default = field.default.as_ref().map(default_note);
    let name = serialized_name(&field.name, &field.ident);
    documented(&field.docs, name.into_iter().chain(constraints).chain(default))
}
