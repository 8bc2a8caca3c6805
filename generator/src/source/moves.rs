use std::collections::HashMap;

use super::{Location, Pointer};

/// Where the nodes of a rewritten tree stand in the text.
#[derive(Clone, Debug, Default)]
pub struct Moves(HashMap<Pointer, Location>);

impl Moves {
    /// Notes that a node, and with it all below that is not noted itself, stands elsewhere in the text.
    pub(crate) fn note(&mut self, now: Pointer, origin: Location) {
        self.0.insert(now, origin);
    }

    /// Where a node of the tree stands in the text.
    pub(super) fn origin(&self, location: Location) -> Location {
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
