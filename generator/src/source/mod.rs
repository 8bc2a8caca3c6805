//! Parsing of a document's files into trees of [`Node`]s, without loss of information.
//!
//! The lines and columns of nodes are determined by parsing a file a second time, and only if a diagnostic needs them.

mod error;
mod json;
mod json_spans;
mod line_column;
mod location;
mod merge_keys;
mod node;
mod pointer;
mod regular_file;
mod source_map;
mod sources;
mod version;
mod visitor;
mod yaml;
mod yaml_spans;

pub use error::{SourceError, SourceErrorReason};
pub use line_column::{LineColumn, NodePart, Span};
pub use location::{FileId, Location};
pub use node::{Node, Object};
pub use pointer::{Pointer, Token};
pub use source_map::SourceMap;
pub use sources::{Source, Sources};
pub use version::Version;
pub use yaml_spans::NodeSpan;
