use super::merged::merge_equal_causes;
use super::{Anchor, Code, Diagnostic, Diagnostics, Finding, Severity};
use crate::source::Sources;

/// The findings of a run: errors precede warnings, and the findings of a code are ordered by location. In text, warnings
/// precede errors, which remain visible at the end of a terminal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings(Vec<Finding>);

impl Findings {
    /// Resolves the locations of all diagnostics, sorts the findings, removes duplicates, and merges findings with the
    /// same cause.
    #[doc(hidden)]
    pub fn new(diagnostics: &Diagnostics, sources: &Sources) -> Self {
        let distinct = diagnostics.iter().filter(|diagnostic| !is_repeat(diagnostic, diagnostics));
        let mut all: Vec<_> = distinct.map(|diagnostic| Finding::new(diagnostic, sources)).collect();
        all.sort();
        all.dedup();
        Self(merge_equal_causes(all))
    }

    /// Returns an iterator over the findings.
    pub fn iter(&self) -> std::slice::Iter<'_, Finding> {
        self.0.iter()
    }

    /// Returns an iterator over groups of adjacent findings with the same code.
    pub fn by_code(&self) -> impl Iterator<Item = &[Finding]> {
        self.0.chunk_by(|one, other| one.code == other.code)
    }

    /// Returns the groups of findings with the same code in the order of text: warnings precede errors.
    pub(super) fn by_code_errors_last(&self) -> impl Iterator<Item = &[Finding]> {
        let is_warning = |kind: &&[Finding]| kind.first().is_some_and(|first| first.severity == Severity::Warning);
        self.by_code().filter(is_warning).chain(self.by_code().filter(move |kind| !is_warning(kind)))
    }

    /// Appends the findings of another document.
    pub fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// Returns `true` if there are no findings.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the number of errors.
    pub fn errors(&self) -> usize {
        self.0.iter().filter(|finding| finding.severity == Severity::Error).count()
    }

    /// Returns the number of warnings.
    pub fn warnings(&self) -> usize {
        self.0.len() - self.errors()
    }
}

/// Returns `true` if a diagnostic only reports that an object cannot be read, while another error inside the object
/// states the reason.
fn is_repeat(diagnostic: &Diagnostic, all: &Diagnostics) -> bool {
    let Anchor::Node(node, _) = &diagnostic.anchor else { return false };
    let inside = |other: &Diagnostic| match &other.anchor {
        Anchor::Node(at, _) => at.file == node.file && at.pointer.tokens().starts_with(node.pointer.tokens()),
        Anchor::Name(_) | Anchor::Text { .. } => false,
    };
    diagnostic.code == Code::UNTYPED
        && all.iter().any(|other| {
            let is_error = other.severity() == Severity::Error;
            is_error && other.code != Code::UNTYPED && inside(other)
        })
}
