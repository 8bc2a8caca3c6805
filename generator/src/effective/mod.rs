//! The effective document: the input document plus the responses that the generated server sends by itself, with
//! explicit widths of integers. Callers and testing tools of the server use this document.
//!
//! **Architecture invariant:** the IR determines which responses are added; they are written to the document tree.

mod addition;
mod integer;
mod merge;
mod print;
mod problem;
mod refusal;

use std::fmt::{self, Display};

use crate::ir::Api;
use crate::source::Node;
pub use addition::Addition;

/// A document with every response that its server can send.
#[derive(Clone, Debug)]
pub struct Effective {
    root: Node,
    /// The added responses, in the order of the paths.
    pub additions: Vec<Addition>,
    /// The number of integers whose range was written out, as the format `int64` or as limits.
    pub integers: usize,
}

impl Effective {
    /// Creates the effective document of an OpenAPI 3 document, where `api` is the result of lowering the same
    /// document. Operations that the options exclude are omitted.
    pub fn new(root: &Node, api: &Api) -> Self {
        let mut additions = Vec::new();
        let (root, integers) = integer::bounded(root.clone());
        let root = merge::document(&root, api, &mut additions);
        Self { root, additions, integers }
    }
}

/// Writes the document as indented JSON. Numbers keep their text.
impl Display for Effective {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        print::node(f, &self.root, 0)?;
        f.write_str("\n")
    }
}
