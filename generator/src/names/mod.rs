//! Identifiers. Only this module turns strings of a document or an option into Rust names.

mod candidates;
mod case;
mod constant;
mod ident_style;
mod join;
mod keyword;
mod mark;
mod number;
pub(crate) mod reserved;
mod symbol_words;
mod transliterate;
mod unique;

pub(crate) use case::{pascal, snake};
pub(crate) use constant::constants;
pub(crate) use ident_style::IdentStyle;
pub(crate) use join::{join, suffixed};
pub(crate) use keyword::{is_keyword, problem};
pub(crate) use mark::mark;
pub(crate) use symbol_words::sort_directions;
pub(crate) use unique::unique;
