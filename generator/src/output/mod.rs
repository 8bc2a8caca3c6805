//! Tokens to files. Each module is formatted separately, on as many threads as there are cores, so that the whole API
//! never exists as tokens at once. Only files that differ are written.

mod cores;
mod format;
mod layout;
pub mod names;
mod print;
mod write;

pub(crate) use format::formatted;
pub use format::{Malformed, Text, texts};
pub use layout::{File, crate_files, include_file};
pub use write::{Change, Written, write};
