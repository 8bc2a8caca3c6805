//! Slots: the variables, or the fields of a builder, that contain the values of fields while a struct is decoded.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::scope::Scope;
use crate::ir::{Field, Presence, Type};

/// Returns the type of a field's slot, and the slot's initial value. The type is explicit because rustc would infer the
/// types of all slots only at the end of the function, which costs compile time.
pub(super) fn declare_slot(scope: &Scope<'_>, field: &Field) -> (TokenStream, TokenStream) {
    match (field.presence, &field.ty) {
        (Presence::Required, ty) => (scope.optional(ty), quote!(None)),
        (Presence::Optional, Type::Nullable(_)) => (scope.field_type(field), quote!(rt::Field::Absent)),
        (Presence::Optional, _) => (scope.field_type(field), quote!(None)),
    }
}

/// Emits one `let … else` that unwraps all required slots. An early return for each slot would be a separate branch
/// that drops all other values.
pub(super) fn unwrap_slots(names: &[proc_macro2::Ident], error: &TokenStream) -> TokenStream {
    let otherwise = quote!(else { return Err(#error); });
    match names {
        [] => TokenStream::new(),
        [only] => quote!(let Some(#only) = #only #otherwise;),
        _ => quote!(let (#(Some(#names)),*) = (#(#names),*) #otherwise;),
    }
}

/// Returns the name of the variable for the reader: `r`, or a longer name if a slot is called `r`.
pub(super) fn reader(names: &[proc_macro2::Ident]) -> proc_macro2::Ident {
    let is_free = |name: &&&str| !names.iter().any(|slot| slot == **name);
    format_ident!("{}", ["r", "reader", "the_reader"].iter().find(is_free).unwrap_or(&"its_reader"))
}
