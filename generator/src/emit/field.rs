//! Fields of structs, as used by the struct and its builder.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::docs;
use super::ident::ident;
use super::literal;
use super::scope::Scope;
use crate::ir::{Additional, Field, Presence, Struct};

/// The maximum number of required fields that `new` takes. Structs with more have a builder.
pub(super) const POSITIONAL: usize = 4;

/// Returns the required fields of a struct.
pub(super) fn required(object: &Struct) -> Vec<&Field> {
    object.fields.iter().filter(|field| field.presence == Presence::Required).collect()
}

/// Returns the field for extra properties, and the type of its values.
pub(super) fn rest(scope: &Scope<'_>, object: &Struct) -> Option<(proc_macro2::Ident, TokenStream)> {
    match &object.additional {
        Additional::Kept { ident: name, ty } => Some((ident(name), scope.ty(ty))),
        Additional::Ignored | Additional::Forbidden => None,
    }
}

/// Returns the documentation of a field, including its default.
pub(super) fn field_docs(field: &Field) -> TokenStream {
    let about = docs(&field.docs, &format!("The property `{}`.", field.name.replace('`', "'")));
    let default = field.default.as_ref().map(|value| {
        let line = format!(" Default: `{}`.", literal::shown(value).replace('`', "'"));
        quote!(#[doc = ""] #[doc = #line])
    });
    let deprecated = field.deprecated.then(|| quote!(#[doc = ""] #[doc = " Deprecated."]));
    quote!(#about #default #deprecated)
}
