//! What lets serde read and write the models, for who keeps them elsewhere than on the wire.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use crate::ir::{Api, Kind, TypeId};

/// `Serialize` and `Deserialize` of every type, a line each.
pub(super) fn root(api: &Api) -> TokenStream {
    let scope = Scope::apart(api);
    let written = api.types.iter().enumerate().filter(|(_, def)| !matches!(def.kind, Kind::Alias(_)));
    let models: Vec<TokenStream> = written.map(|(index, _)| scope.path(TypeId(index))).collect();
    quote!(#(rt::bridge_to_serde!(#models);)*)
}
