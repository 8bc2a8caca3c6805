//! Slots, which hold the fields while a struct is decoded.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::scope::Scope;
use crate::ir::{Field, Presence, Type};

/// Returns the type of a field's slot, and its initial value. The type is explicit: inferred types of all fields stay
/// open until the end of the function, which costs compile time.
pub(super) fn declare_slot(scope: &Scope<'_>, field: &Field) -> (TokenStream, TokenStream) {
    match (field.presence, &field.ty) {
        (Presence::Required, ty) => (scope.optional(ty), quote!(None)),
        (Presence::Optional, Type::Nullable(_)) => (scope.field_type(field), quote!(rt::Field::Absent)),
        (Presence::Optional, _) => (scope.field_type(field), quote!(None)),
    }
}

/// Emits the unwrapping of required slots, all at once: an early return for each of them would be a branch with drops.
pub(super) fn unwrap_slots(names: &[proc_macro2::Ident], error: &TokenStream) -> TokenStream {
    let otherwise = quote!(else { return Err(#error); });
    match names {
        [] => TokenStream::new(),
        [only] => quote!(let Some(#only) = #only #otherwise;),
        _ => quote!(let (#(Some(#names)),*) = (#(#names),*) #otherwise;),
    }
}

/// Returns the name of the reader: `r`, unless a slot has that name.
pub(super) fn reader(names: &[proc_macro2::Ident]) -> proc_macro2::Ident {
    let is_free = |name: &&&str| !names.iter().any(|slot| slot == **name);
    format_ident!("{}", ["r", "reader", "the_reader"].iter().find(is_free).unwrap_or(&"its_reader"))
}
