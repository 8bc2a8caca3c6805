//! Derives and attributes that the configuration adds to models.

use proc_macro2::TokenStream;
use quote::quote;

use super::Sides;
use crate::ir::TypeDef;
use crate::options::Added;

/// What is added to one type.
pub(super) struct Extras {
    derives: Vec<TokenStream>,
    attributes: Vec<TokenStream>,
}

impl Extras {
    pub(super) fn of(def: &TypeDef, sides: &Sides) -> Self {
        let mine = |added: &[Added]| {
            let mine = added.iter().filter(|added| added.is_for(&def.source));
            // What is no Rust has been refused before anything was read.
            mine.filter_map(|added| added.what.parse().ok()).collect()
        };
        Self { derives: mine(&sides.derives), attributes: mine(&sides.attributes) }
    }

    /// The derives that a type has anyway and those that are added, then the attributes.
    pub(super) fn derive(&self, own: TokenStream) -> TokenStream {
        let Self { derives, attributes } = self;
        quote!(#[derive(#own #(, #derives)*)] #(#[#attributes])*)
    }
}
