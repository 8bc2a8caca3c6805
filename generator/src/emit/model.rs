//! The module `models`, which has a file for each component and re-exports the types of all files.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::EmitOptions;
use super::condition;
use super::ident::ident;
use super::items::EmittedItems;
use super::model_attributes::ModelAttributes;
use super::scope::Scope;
use super::{alias, enumeration, structure, union};
use crate::ir::{Api, Ident, ModuleId, TypeDef, TypeDefKind};

/// Returns the names of the models' files in alphabetical order.
pub(super) fn files(api: &Api) -> Vec<Ident> {
    by_file(api).into_keys().cloned().collect()
}

fn by_file(api: &Api) -> BTreeMap<&Ident, Vec<&TypeDef>> {
    let mut files: BTreeMap<&Ident, Vec<&TypeDef>> = BTreeMap::new();
    for def in &api.types {
        if let ModuleId::Models(file) = &def.module {
            files.entry(file).or_default().push(def);
        }
    }
    files
}

/// Emits `models`, which re-exports every type of its files.
pub(super) fn root(api: &Api) -> TokenStream {
    let uses = by_file(api).into_iter().map(|(file, defs)| {
        let condition = condition::of_file(api, file);
        let file = ident(file);
        let names = defs.iter().flat_map(|def| super::builder::names(api, def));
        quote!(#condition pub use self::#file::{#(#names),*};)
    });
    quote!(#(#uses)*)
}

/// Emits the types of a module.
pub(super) fn file(scope: &Scope<'_>, module: &ModuleId, options: &EmitOptions) -> EmittedItems {
    chunk(scope, module, options, 0, usize::MAX)
}

/// Emits `count` types of a module, starting at index `from`.
pub(super) fn chunk(
    scope: &Scope<'_>,
    module: &ModuleId,
    options: &EmitOptions,
    from: usize,
    count: usize,
) -> EmittedItems {
    let types = scope.api.types_in(module).skip(from).take(count);
    types.map(|def| item(scope, def, &ModelAttributes::of(def, options))).collect()
}

fn item(scope: &Scope<'_>, def: &TypeDef, attributes: &ModelAttributes) -> EmittedItems {
    match &def.kind {
        TypeDefKind::Struct(object) => structure::item(scope, def, object, attributes),
        TypeDefKind::Enum(values) => enumeration::item(scope, def, values, attributes),
        TypeDefKind::Union(union) => union::item(scope, def, union, attributes),
        TypeDefKind::Alias(ty) => alias::alias(scope, def, ty).into(),
        TypeDefKind::Newtype(ty) => alias::newtype(scope, def, ty, attributes),
    }
}
