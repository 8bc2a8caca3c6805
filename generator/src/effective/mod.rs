//! The effective document: the document that was read, what a server of it can answer by itself, and how large the
//! integers are that it reads. Whoever calls the server, or judges it, goes by this one.
//!
//! **Architecture invariant:** which answers are added follows from the IR; the tree of the document is written to.

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

/// A document with everything that a server of it can answer.
#[derive(Clone, Debug)]
pub struct Effective {
    root: Node,
    /// The answers that were added, in the order of the paths.
    pub additions: Vec<Addition>,
    /// How many integers without a format were said to have 64 bits.
    pub integers: usize,
}

impl Effective {
    /// Adds to a document of OpenAPI 3 what a server of `api`, which was made of it, can answer. Operations that the
    /// options have left out are left out here.
    pub fn new(root: &Node, api: &Api) -> Self {
        let mut additions = Vec::new();
        let (root, integers) = integer::bounded(root.clone());
        let root = merge::document(&root, api, &mut additions);
        Self { root, additions, integers }
    }
}

/// As JSON, indented, numbers by the text they have in the document.
impl Display for Effective {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        print::node(f, &self.root, 0)?;
        f.write_str("\n")
    }
}
