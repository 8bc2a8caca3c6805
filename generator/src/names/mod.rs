//! Identifiers: the one place where a string of a document becomes a name in Rust.

mod case;
mod keyword;
mod number;
mod symbol;
mod unique;

pub(crate) use case::{pascal, snake};
pub(crate) use keyword::is_keyword;
pub(crate) use unique::{Style, unique};
