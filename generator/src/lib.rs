//! Writes the whole Rust side of an API from its OpenAPI document.

#[cfg(feature = "cli")]
mod config;
pub mod diagnostics;
pub mod document;
pub mod emit;
mod error;
mod generator;
pub mod ir;
pub mod lower;
mod names;
mod options;
pub mod output;
mod skeleton;
pub mod source;

pub use error::{Error, Result};
pub use generator::{Counts, Generated, Generator, Report};
pub use options::Options;
pub use skeleton::Runtime;
