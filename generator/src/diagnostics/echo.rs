use super::{Anchor, Code, Diagnostic, Diagnostics, Severity};
use crate::source::Location;

impl Diagnostics {
    /// The messages without those that an object does not read, where a more exact one says what is wrong with it or
    /// inside it.
    pub(crate) fn without_echoes(self) -> Self {
        let place = |diagnostic: &Diagnostic| match &diagnostic.anchor {
            Anchor::Node(location, _) => Some(location.clone()),
            _ => None,
        };
        let exact =
            |diagnostic: &&Diagnostic| diagnostic.severity() == Severity::Error && diagnostic.code != Code::UNTYPED;
        let said: Vec<Location> = self.iter().filter(exact).filter_map(place).collect();
        let echoes = |diagnostic: &Diagnostic| {
            diagnostic.code == Code::UNTYPED
                && place(diagnostic).is_some_and(|object| said.iter().any(|place| place.is_within(&object)))
        };
        self.iter().filter(|diagnostic| !echoes(diagnostic)).cloned().collect()
    }
}
