//! Implementations of serde's traits, for models that are stored or sent outside of this API.

use proc_macro2::TokenStream;
use quote::quote;

use super::condition;
use super::scope::Scope;
use crate::ir::{Api, TypeDefKind, TypeId};

/// Emits, for each type, a macro call that implements `Serialize` and `Deserialize`.
pub(super) fn root(api: &Api) -> TokenStream {
    let scope = Scope::standalone(api);
    let written = api.types.iter().enumerate().filter(|(_, def)| !matches!(def.kind, TypeDefKind::Alias(_)));
    let models = written.map(|(index, _)| {
        let (condition, path) = (condition::of_type(api, TypeId(index)), scope.path(TypeId(index)));
        quote!(#condition rt::impl_serde!(#path);)
    });
    models.collect()
}
