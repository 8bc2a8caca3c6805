//! Derives and attributes that options add to models.

use proc_macro2::TokenStream;
use quote::quote;

use super::Sides;
use crate::ir::TypeDef;
use crate::options::Added;

/// The derives and attributes that are added to one type.
pub(super) struct Extras {
    derives: Vec<TokenStream>,
    attributes: Vec<TokenStream>,
}

impl Extras {
    pub(super) fn of(def: &TypeDef, sides: &Sides) -> Self {
        let mine = |added: &[Added]| {
            let mine = added.iter().filter(|added| added.is_for(&def.source));
            // Invalid Rust has been rejected before the document is read.
            mine.filter_map(|added| added.what.parse().ok()).collect()
        };
        Self { derives: mine(&sides.derives), attributes: mine(&sides.attributes) }
    }

    /// Returns the attributes of a type: its own and the added derives, then the added attributes.
    pub(super) fn derive(&self, own: TokenStream) -> TokenStream {
        let Self { derives, attributes } = self;
        quote!(#[derive(#own #(, #derives)*)] #(#[#attributes])*)
    }
}
