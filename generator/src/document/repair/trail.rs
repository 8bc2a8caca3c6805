//! Where a walk is. Most places are passed in silence, and a pointer to each would cost more than the walk.

use crate::source::{FileId, Location, Pointer};

/// A place on the way down from the root, which lives as long as the walk is below it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Trail<'t> {
    /// None at the root.
    last: Option<(&'t Trail<'t>, Step<'t>)>,
}

#[derive(Clone, Copy, Debug)]
enum Step<'t> {
    Key(&'t str),
    Index(usize),
}

impl<'t> Trail<'t> {
    pub(super) fn root() -> Self {
        Self { last: None }
    }

    /// The place of a key below this one.
    pub(super) fn key(&'t self, key: &'t str) -> Self {
        Self { last: Some((self, Step::Key(key))) }
    }

    /// The place of an item below this one.
    pub(super) fn item(&'t self, index: usize) -> Self {
        Self { last: Some((self, Step::Index(index))) }
    }

    pub(super) fn pointer(&self) -> Pointer {
        match self.last {
            None => Pointer::root(),
            Some((above, Step::Key(key))) => above.pointer().join(key),
            Some((above, Step::Index(index))) => above.pointer().join(index.to_string()),
        }
    }

    pub(super) fn location(&self) -> Location {
        Location { file: FileId::default(), pointer: self.pointer() }
    }
}
