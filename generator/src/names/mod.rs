//! Identifiers. Only this module turns strings of a document or an option into Rust names.

mod case;
mod constant;
mod join;
mod keyword;
mod letters;
mod mark;
mod number;
pub(crate) mod reserved;
mod separate;
mod symbol;
mod unique;

pub(crate) use case::{pascal, snake};
pub(crate) use constant::constants;
pub(crate) use join::{joined, suffixed};
pub(crate) use keyword::{is_keyword, problem};
pub(crate) use mark::mark;
pub(crate) use unique::{Style, unique};
