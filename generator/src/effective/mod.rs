//! The effective document: the input document plus the responses that the generated server sends without calling a
//! handler, with an explicit width for every integer and an explicit `type` for every object and array. Callers and
//! testing tools of the server use this document.
//!
//! **Architecture invariant:** the IR determines which responses are added; they are written to the document tree.

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

/// A document with every response that its server can send.
#[derive(Clone, Debug)]
pub struct EffectiveDocument {
    root: Node,
    /// The added responses, in the order of the paths.
    pub additions: Vec<AddedResponses>,
    /// The number of integers whose range was written out, as the format `int64` or as limits.
    pub integers: usize,
    /// The number of schemas whose `type` was added, since their keywords imply it.
    pub types: usize,
}

impl EffectiveDocument {
    /// Creates the effective document of an OpenAPI 3 document, where `api` is the result of lowering the same
    /// document. Operations that the options exclude are omitted.
    #[doc(hidden)]
    pub fn new(root: &Node, api: &Api) -> Self {
        let mut additions = Vec::new();
        let (root, integers) = integer::add_integer_bounds(root.clone());
        let (root, types) = implied_type::add_implied_types(root);
        let root = merger::document(&root, api, &mut additions);
        Self { root, additions, integers, types }
    }
}

/// Writes the document as indented JSON. Numbers keep their text.
impl Display for EffectiveDocument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        print::node(f, &self.root, 0)?;
        f.write_str("\n")
    }
}
