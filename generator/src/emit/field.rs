//! Functions for the fields of structs, which the emitters of structs and of builders share.

use proc_macro2::TokenStream;

use super::docs::{default_note, documented, serialized_name};
use super::ident::ident;
use super::scope::Scope;
use crate::ir::{AdditionalProperties, Field, Presence, Struct};

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

/// Returns the documentation of a field, including its default.
pub(super) fn field_docs(field: &Field) -> TokenStream {
    let deprecated = field.deprecated.then(|| "Deprecated.".to_owned());
    let default = field.default.as_ref().map(default_note);
    documented(&field.docs, [serialized_name(&field.name, &field.ident), default, deprecated])
}
