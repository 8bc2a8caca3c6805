//! Derives and attributes that options add to models.

use proc_macro2::TokenStream;
use quote::quote;

use super::EmitOptions;
use crate::ir::TypeDef;
use crate::options::AddedAttribute;

/// The derives and attributes that are added to one type.
pub(super) struct ModelAttributes {
    derives: Vec<TokenStream>,
    attributes: Vec<TokenStream>,
}

impl ModelAttributes {
    pub(super) fn of(def: &TypeDef, options: &EmitOptions) -> Self {
        let applicable = |added: &[AddedAttribute]| {
            let applicable = added.iter().filter(|added| added.is_for(&def.source));
            // Attributes that are invalid Rust were rejected before the document was read.
            applicable.filter_map(|added| added.meta.parse().ok()).collect()
        };
        Self { derives: applicable(&options.derives), attributes: applicable(&options.attributes) }
    }

    /// Returns the attributes of a type: a `derive` of the traits in `own` and the added traits, then the added
    /// attributes.
    pub(super) fn derive(&self, own: TokenStream) -> TokenStream {
        let Self { derives, attributes } = self;
        quote!(#[derive(#own #(, #derives)*)] #(#[#attributes])*)
    }
}
