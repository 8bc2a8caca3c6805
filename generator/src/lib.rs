//! Writes the whole Rust side of an API from its OpenAPI document.

pub mod diagnostics;
pub mod document;
pub mod ir;
mod names;
mod options;

pub use options::Options;
pub mod lower;
pub mod source;
