//! Conversion of tokens to files. Each module is formatted separately, on as many threads as there are cores, so that
//! the tokens of all modules are never in memory at once. Only files whose content has changed are written.

mod format;
mod layout;
mod parallel;
mod print;
pub mod renames;
mod write;

pub(crate) use format::format_tokens;
pub use format::{FormatError, ModuleText, module_texts};
pub use layout::{GeneratedFile, crate_files, include_file};
pub use write::{FileChange, WriteReport, write};
