//! Identifiers as tokens.

use quote::format_ident;

use crate::ir::Ident;
use crate::names;

/// Converts an identifier to a token.
pub(super) fn ident(ident: &Ident) -> proc_macro2::Ident {
    if ident.as_str() == ident.without_raw_prefix() {
        format_ident!("{}", ident.without_raw_prefix())
    } else {
        format_ident!("r#{}", ident.without_raw_prefix())
    }
}

/// Returns an identifier with a suffix: `GroupsRequest`.
pub(super) fn suffixed(ident: &Ident, suffix: &str) -> proc_macro2::Ident {
    self::ident(&names::suffixed(ident, suffix))
}
