//! Files to trees: every file of a document as [`Node`]s, without loss.
//!
//! Lines and columns are determined by a second parse, only when a diagnostic needs them.

mod json;
mod json_places;
mod merge_keys;
mod moves;
mod node;
mod place;
mod places;
mod pointer;
mod regular_file;
mod sources;
mod version;
mod visitor;
mod yaml;

pub use moves::Moves;
pub use node::{Node, Object};
pub use place::{Part, Place, Span};
pub use places::Found;
pub use pointer::{Pointer, Token};
pub use sources::{FileId, Location, Source, Sources};
pub use version::Version;
