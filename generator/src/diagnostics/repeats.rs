use super::{Anchor, Code, Diagnostic, Diagnostics, Severity};
use crate::source::Location;

impl Diagnostics {
    /// Removes the diagnostic about an unreadable object if there is a more precise error at or inside the object.
    pub(crate) fn without_repeats(self) -> Self {
        let place = |diagnostic: &Diagnostic| match &diagnostic.anchor {
            Anchor::Node(location, _) => Some(location.clone()),
            _ => None,
        };
        let exact =
            |diagnostic: &&Diagnostic| diagnostic.severity() == Severity::Error && diagnostic.code != Code::UNTYPED;
        let mut said: Vec<Location> = self.iter().filter(exact).filter_map(place).collect();
        // If a reference refers to the wrong kind of object, errors about the target are removed, too, because the
        // target is valid as an object of its own kind.
        let wrong = self.iter().filter(|diagnostic| diagnostic.code == Code::WRONG_REFERENCE);
        said.extend(wrong.flat_map(|diagnostic| &diagnostic.related).map(|related| related.location.clone()));
        let echoes = |diagnostic: &Diagnostic| {
            diagnostic.code == Code::UNTYPED
                && place(diagnostic).is_some_and(|object| said.iter().any(|place| place.is_within(&object)))
        };
        self.iter().filter(|diagnostic| !echoes(diagnostic)).cloned().collect()
    }
}
