//! The modules of models: a file per component, re-exported flat from `models`.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::Sides;
use super::extras::Extras;
use super::ident::ident;
use super::scope::Scope;
use super::{alias, enumeration, record, union};
use crate::ir::{Api, Home, Ident, Kind, TypeDef};

/// Returns the files of models in alphabetical order.
pub(super) fn files(api: &Api) -> Vec<Ident> {
    by_file(api).into_keys().cloned().collect()
}

fn by_file(api: &Api) -> BTreeMap<&Ident, Vec<&TypeDef>> {
    let mut files: BTreeMap<&Ident, Vec<&TypeDef>> = BTreeMap::new();
    for def in &api.types {
        if let Home::Models(file) = &def.home {
            files.entry(file).or_default().push(def);
        }
    }
    files
}

/// Emits `models`, which re-exports every type of its files.
pub(super) fn root(api: &Api) -> TokenStream {
    let uses = by_file(api).into_iter().map(|(file, defs)| {
        let file = ident(file);
        let names = defs.iter().flat_map(|def| super::builder::names(api, def));
        quote!(pub use self::#file::{#(#names),*};)
    });
    quote!(#(#uses)*)
}

/// Emits the types of a module.
pub(super) fn file(scope: &Scope<'_>, home: &Home, sides: &Sides) -> TokenStream {
    some(scope, home, sides, 0, usize::MAX)
}

/// Emits `count` types of a module, starting at index `from`.
pub(super) fn some(scope: &Scope<'_>, home: &Home, sides: &Sides, from: usize, count: usize) -> TokenStream {
    let types = scope.api.types_of(home).skip(from).take(count);
    types.map(|def| item(scope, def, &Extras::of(def, sides))).collect()
}

fn item(scope: &Scope<'_>, def: &TypeDef, extras: &Extras) -> TokenStream {
    match &def.kind {
        Kind::Struct(object) => record::item(scope, def, object, extras),
        Kind::Enum(values) => enumeration::item(scope, def, values, extras),
        Kind::Union(union) => union::item(scope, def, union, extras),
        Kind::Alias(ty) => alias::alias(scope, def, ty),
        Kind::Newtype(ty) => alias::newtype(scope, def, ty, extras),
    }
}
