use std::collections::HashMap;

use super::{Location, Pointer};

/// The locations that the nodes of a tree had before the tree was rewritten.
#[derive(Clone, Debug, Default)]
pub struct SourceMap(HashMap<Pointer, Location>);

impl SourceMap {
    /// Records the original location of a node. The location also applies to the node's descendants, unless they have
    /// an entry of their own.
    pub(crate) fn insert(&mut self, now: Pointer, origin: Location) {
        self.0.insert(now, origin);
    }

    /// Returns the location that a node had before the tree was rewritten.
    pub(crate) fn origin(&self, location: Location) -> Location {
        if self.0.is_empty() {
            return location;
        }
        let mut at = Some(location.pointer.clone());
        while let Some(ancestor) = at {
            if let Some(origin) = self.0.get(&ancestor) {
                let below = &location.pointer.tokens()[ancestor.tokens().len()..];
                return below.iter().fold(origin.clone(), |at, token| at.join(token.as_str()));
            }
            at = ancestor.parent();
        }
        location
    }
}
