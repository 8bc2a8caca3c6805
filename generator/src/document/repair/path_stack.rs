//! The path from the root of the document to the visited node. Most nodes do not cause a diagnostic, so pointers are
//! created only on demand.

use crate::source::{FileId, Location, Pointer};

/// A path from the root to a node. Each step borrows the path of its parent from the caller's stack frame.
#[derive(Clone, Copy, Debug)]
pub(super) struct PathStack<'t> {
    /// `None` at the root.
    last: Option<(&'t PathStack<'t>, PathStep<'t>)>,
}

#[derive(Clone, Copy, Debug)]
enum PathStep<'t> {
    Key(&'t str),
    Index(usize),
}

impl<'t> PathStack<'t> {
    pub(super) fn root() -> Self {
        Self { last: None }
    }

    /// Returns the path of the value at a key of this node.
    pub(super) fn key(&'t self, key: &'t str) -> Self {
        Self { last: Some((self, PathStep::Key(key))) }
    }

    /// Returns the path of an item of this node.
    pub(super) fn item(&'t self, index: usize) -> Self {
        Self { last: Some((self, PathStep::Index(index))) }
    }

    pub(super) fn pointer(&self) -> Pointer {
        match self.last {
            None => Pointer::root(),
            Some((above, PathStep::Key(key))) => above.pointer().join(key),
            Some((above, PathStep::Index(index))) => above.pointer().join(index.to_string()),
        }
    }

    pub(super) fn location(&self) -> Location {
        Location { file: FileId::default(), pointer: self.pointer() }
    }
}
