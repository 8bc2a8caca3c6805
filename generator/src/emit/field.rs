//! The fields of a struct, as the struct and its builder have them.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::docs;
use super::ident::ident;
use super::literal;
use super::scope::Scope;
use crate::ir::{Additional, Field, Presence, Struct};

/// How many required fields `new` takes; beyond, a builder names them.
pub(super) const POSITIONAL: usize = 4;

/// The fields that a value cannot be made without.
pub(super) fn required(object: &Struct) -> Vec<&Field> {
    object.fields.iter().filter(|field| field.presence == Presence::Required).collect()
}

/// The field that keeps other keys, and the type of its values.
pub(super) fn rest(scope: &Scope<'_>, object: &Struct) -> Option<(proc_macro2::Ident, TokenStream)> {
    match &object.additional {
        Additional::Kept { ident: name, ty } => Some((ident(name), scope.ty(ty))),
        Additional::Ignored | Additional::Forbidden => None,
    }
}

/// What is said of a field, its default included.
pub(super) fn field_docs(field: &Field) -> TokenStream {
    let about = docs(&field.docs, &format!("The property `{}`.", field.name.replace('`', "'")));
    let default = field.default.as_ref().map(|value| {
        let line = format!(" Default: `{}`.", literal::shown(value).replace('`', "'"));
        quote!(#[doc = ""] #[doc = #line])
    });
    let deprecated = field.deprecated.then(|| quote!(#[doc = ""] #[doc = " Deprecated."]));
    quote!(#about #default #deprecated)
}
