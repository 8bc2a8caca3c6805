//! Implementations of serde's traits, for models that are stored or sent outside of this API.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use crate::ir::{Api, Kind, TypeId};

/// Emits a line with `Serialize` and `Deserialize` for each type.
pub(super) fn root(api: &Api) -> TokenStream {
    let scope = Scope::apart(api);
    let written = api.types.iter().enumerate().filter(|(_, def)| !matches!(def.kind, Kind::Alias(_)));
    let models: Vec<TokenStream> = written.map(|(index, _)| scope.path(TypeId(index))).collect();
    quote!(#(rt::bridge_to_serde!(#models);)*)
}
