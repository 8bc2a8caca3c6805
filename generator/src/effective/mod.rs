//! The effective document: the input document plus the responses that the generated server sends without calling a
//! handler, with an explicit range for every integer and an explicit `type` for every object and array. Users of the
//! server and testing tools read this document.
//!
//! **Architecture invariant:** this module determines the added responses from the IR, and writes them to the document
//! tree. The IR is not changed.

mod added_responses;
mod implied_type;
mod integer;
mod merger;
mod print;
mod problem;
mod rejection;

use std::fmt::{self, Display};

use crate::ir::Api;
use crate::source::Node;
pub use added_responses::AddedResponses;

/// A document with every response that the generated server can send.
#[derive(Clone, Debug)]
pub struct EffectiveDocument {
    root: Node,
    /// The added responses of each operation, in the order of the paths.
    pub additions: Vec<AddedResponses>,
    /// The number of integer schemas to which the format `int64` or bounds were added.
    pub integers: usize,
    /// The number of schemas without `type` to which the type implied by their keywords was added.
    pub types: usize,
}

impl EffectiveDocument {
    /// Creates the effective document of an OpenAPI 3 document. `api` has to be the result of lowering the same
    /// document. Operations that are not in `api`, because the options exclude them, are omitted.
    #[doc(hidden)]
    pub fn new(root: &Node, api: &Api) -> Self {
        let mut additions = Vec::new();
        let (root, integers) = integer::add_integer_bounds(root.clone());
        let (root, types) = implied_type::add_implied_types(root);
        let root = merger::document(&root, api, &mut additions);
        Self { root, additions, integers, types }
    }
}

impl EffectiveDocument {
    /// Returns the document as JSON without indentation. Numbers are written as in the input.
    pub fn to_json(&self) -> String {
        Compact(&self.root).to_string()
    }
}

/// Writes a node as JSON without indentation.
struct Compact<'n>(&'n Node);

impl Display for Compact<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        print::node(f, self.0, None)
    }
}

/// Writes the document as indented JSON. Numbers are written as in the input.
impl Display for EffectiveDocument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        print::node(f, &self.root, Some(0))?;
        f.write_str("\n")
    }
}
