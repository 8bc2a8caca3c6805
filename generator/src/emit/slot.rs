//! What a decoder fills before it makes a value: an option for each field, by its type.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::scope::Scope;
use crate::ir::{Field, Presence, Type};

/// The type of a field's slot, and what it is before it is filled. Its type is written out: inferred, all fields of a
/// function stay open until its end, and the compiler asks after each of them at every step.
pub(super) fn slot(scope: &Scope<'_>, field: &Field) -> (TokenStream, TokenStream) {
    match (field.presence, &field.ty) {
        (Presence::Required, ty) => (scope.optional(ty), quote!(None)),
        (Presence::Optional, Type::Nullable(_)) => (scope.field_type(field), quote!(rt::Field::Absent)),
        (Presence::Optional, _) => (scope.field_type(field), quote!(None)),
    }
}

/// Takes what required slots hold, all at once: an early return for each of them is a branch with all its drops.
pub(super) fn filled(names: &[proc_macro2::Ident], fault: &TokenStream) -> TokenStream {
    let otherwise = quote!(else { return Err(#fault); });
    match names {
        [] => TokenStream::new(),
        [only] => quote!(let Some(#only) = #only #otherwise;),
        _ => quote!(let (#(Some(#names)),*) = (#(#names),*) #otherwise;),
    }
}

/// What the reader is called: `r`, unless a slot is.
pub(super) fn reader(names: &[proc_macro2::Ident]) -> proc_macro2::Ident {
    let is_free = |name: &&&str| !names.iter().any(|slot| slot == **name);
    format_ident!("{}", ["r", "reader", "the_reader"].iter().find(is_free).unwrap_or(&"its_reader"))
}
