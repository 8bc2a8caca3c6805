//! Functions for the fields of structs, which the emitters of structs and of builders share.

use proc_macro2::TokenStream;
use quote::quote;

use super::deprecation::deprecated;
use super::docs::{default_note, documented, serialized_name};
use super::ident::ident;
use super::scope::Scope;
use crate::ir::{
    AdditionalProperties, Api, EnumValues, Field, Ident, Presence, Struct, Type, TypeDef, TypeDefKind, TypeId,
};

/// The maximum number of arguments of `new`. Structs with more arguments have a builder.
pub(super) const MAX_POSITIONAL: usize = 4;

/// Returns the required fields of a struct.
pub(super) fn required(object: &Struct) -> Vec<&Field> {
    object.fields.iter().filter(|field| field.presence == Presence::Required).collect()
}

/// Returns the fields whose values a caller has to state: the required fields without the constants.
pub(super) fn arguments<'o>(api: &Api, object: &'o Struct) -> Vec<&'o Field> {
    required(object).into_iter().filter(|field| constant(api, field).is_none()).collect()
}

/// Returns the only variant of a required field's enum, with which a new value is filled.
pub(super) fn constant<'a>(api: &'a Api, field: &'a Field) -> Option<(TypeId, &'a Ident)> {
    let Type::Named(id) = api.resolved(&field.ty) else { return None };
    match &api.type_def(*id).kind {
        TypeDefKind::Enum(EnumValues::String(variants)) if field.presence == Presence::Required => {
            variants.first().filter(|_| variants.len() == 1).map(|only| (*id, &only.ident))
        }
        _ => None,
    }
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
