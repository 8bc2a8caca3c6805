use super::{Anchor, Code, Diagnostic, Diagnostics, Severity};
use crate::source::Location;

impl Diagnostics {
    /// Removes the diagnostics with a code.
    pub(crate) fn without(self, code: Code) -> Self {
        self.iter().filter(|diagnostic| diagnostic.code != code).cloned().collect()
    }

    /// Removes the diagnostic about an unreadable object if there is a more precise error at or inside the object.
    pub(crate) fn without_repeats(self) -> Self {
        let location_of = |diagnostic: &Diagnostic| match &diagnostic.anchor {
            Anchor::Node(location, _) => Some(location.clone()),
            _ => None,
        };
        let exact =
            |diagnostic: &&Diagnostic| diagnostic.severity() == Severity::Error && diagnostic.code != Code::UNTYPED;
        let mut exact_locations: Vec<Location> = self.iter().filter(exact).filter_map(location_of).collect();
        // If a reference refers to the wrong kind of object, errors about the target are removed, too, because the
        // target is valid as an object of its own kind.
        let wrong_references = self.iter().filter(|diagnostic| diagnostic.code == Code::WRONG_REFERENCE);
        exact_locations.extend(
            wrong_references.flat_map(|diagnostic| &diagnostic.related).map(|related| related.location.clone()),
        );
        let is_repeat = |diagnostic: &Diagnostic| {
            diagnostic.code == Code::UNTYPED
                && location_of(diagnostic)
                    .is_some_and(|object| exact_locations.iter().any(|location| location.is_within(&object)))
        };
        self.iter().filter(|diagnostic| !is_repeat(diagnostic)).cloned().collect()
    }
}
