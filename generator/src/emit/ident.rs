//! Identifiers as tokens.

use quote::format_ident;

use crate::ir::Ident;

/// An identifier as a token.
pub(super) fn ident(ident: &Ident) -> proc_macro2::Ident {
    if ident.as_str() == ident.bare() { format_ident!("{}", ident.bare()) } else { format_ident!("r#{}", ident.bare()) }
}

/// An identifier with something behind it: `GroupsRequest`.
pub(super) fn suffixed(ident: &Ident, suffix: &str) -> proc_macro2::Ident {
    format_ident!("{}{suffix}", ident.bare().trim_end_matches('_'))
}
