//! Conditions on the Cargo features of tags.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Api, Ident, ModuleId, Type, TypeId};

/// Returns the features of which any enables a module with types, or an empty list if the module is always enabled.
fn features<'a>(api: &'a Api, module: &ModuleId) -> Vec<&'a str> {
    match (&api.tag_features, module) {
        (None, _) => Vec::new(),
        (Some(features), ModuleId::Models(file)) => features.of_file(file),
        (Some(features), ModuleId::Group(index)) => features.of_group(*index),
    }
}

/// Returns the attribute `cfg` of a module with types, or an empty text if the module is always enabled.
pub(super) fn text(api: &Api, module: &ModuleId) -> String {
    let features: Vec<String> =
        features(api, module).iter().map(|feature| format!("feature = \"{feature}\"")).collect();
    match features.as_slice() {
        [] => String::new(),
        [only] => format!("#[cfg({only})]\n"),
        all => format!("#[cfg(any({}))]\n", all.join(", ")),
    }
}

/// Returns the attribute `cfg` of the items of a module.
fn of_module(api: &Api, module: &ModuleId) -> TokenStream {
    match features(api, module).as_slice() {
        [] => TokenStream::new(),
        [only] => quote!(#[cfg(feature = #only)]),
        all => quote!(#[cfg(any(#(feature = #all),*))]),
    }
}

/// Returns the attribute `cfg` of the items of an operation group.
pub(super) fn of_group(api: &Api, index: usize) -> TokenStream {
    of_module(api, &ModuleId::Group(index))
}

/// Returns the attribute `cfg` of the items of a file of `models`.
pub(super) fn of_file(api: &Api, file: &Ident) -> TokenStream {
    of_module(api, &ModuleId::Models(file.clone()))
}

/// Returns the attribute `cfg` of an item that uses a type definition.
pub(super) fn of_type(api: &Api, id: TypeId) -> TokenStream {
    of_module(api, &api.type_def(id).module)
}

/// Returns the attributes `cfg` of an item that uses a type.
pub(super) fn of_ty(api: &Api, ty: &Type) -> TokenStream {
    match ty {
        Type::Named(id) => of_type(api, *id),
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) | Type::Boxed(inner) => of_ty(api, inner),
        Type::Items(inner) | Type::Events(inner) => of_ty(api, inner),
        Type::Tuple(items) => items.iter().map(|item| of_ty(api, item)).collect(),
        _ => TokenStream::new(),
    }
}
