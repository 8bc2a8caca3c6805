use super::merged::merge_equal_causes;
use super::{Anchor, Code, Diagnostic, Diagnostics, Severity};
use crate::source::{Location, NodePart, NodeSpan, Pointer, Source, Sources, Span};
use crate::text::is_hazardous;

/// A diagnostic whose locations are resolved to lines and columns, with the source lines, so that it can be printed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The severity of the code.
    pub severity: Severity,
    /// The code of the diagnostic.
    pub code: Code,
    /// The span that the message is about.
    pub anchor: FindingAnchor,
    /// The message of the diagnostic.
    pub message: String,
    /// Related spans, each with a text.
    pub notes: Vec<Note>,
    /// The help text of the diagnostic.
    pub help: Option<String>,
}

/// The location that a finding is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FindingAnchor {
    /// A complete file, or something that is not a file, such as the options.
    Name(String),
    /// A part of a source line, with its file and span.
    Text(Snippet),
}

/// A part of a source line, with its file and span.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Snippet {
    /// The path of the file as the user has given it.
    pub file: String,
    /// The span to underline.
    pub span: Span,
    /// The source line, or an excerpt of a long one.
    pub line: String,
    /// The number of characters of the source line that precede `line`.
    pub leading_characters_skipped: usize,
    /// The JSON Pointer of the node, if the finding is about a node.
    pub pointer: Option<String>,
}

/// A further span that explains a finding, such as the first of two duplicates.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Note {
    /// The text to print at the span.
    pub label: String,
    /// The span, with its source line.
    pub snippet: Snippet,
}

/// The findings of a run: errors precede warnings, and the findings of a code are ordered by location. In text, warnings
/// precede errors, which remain visible at the end of a terminal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings(Vec<Finding>);

/// The maximum number of characters that are shown of a source line. The lines of minified documents can have
/// megabytes.
const MAX_LINE_WIDTH: usize = 100;

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

impl Finding {
    fn new(diagnostic: &Diagnostic, sources: &Sources) -> Self {
        let mut notes = Vec::new();
        let anchor = match &diagnostic.anchor {
            Anchor::Name(name) => FindingAnchor::Name(name.clone()),
            Anchor::Text { file, position: anchor, line } => {
                FindingAnchor::Text(Snippet::new(file.clone(), Span::at(*anchor), line, line.is_ascii(), None))
            }
            Anchor::Node(location, part) => match sources.span(location, *part) {
                None => FindingAnchor::Name("document".to_owned()),
                Some((file, NodeSpan { span, aliases: through })) => {
                    let alias = |span| Note {
                        label: "used here through an alias".to_owned(),
                        snippet: Snippet::from_span(file, span, None),
                    };
                    notes.extend(through.into_iter().map(alias));
                    FindingAnchor::Text(Snippet::from_span(file, span, Some(&sources.origin(location).pointer)))
                }
            },
        };
        for related in &diagnostic.related {
            notes.extend(note(&related.label, &related.location, related.part, sources));
        }
        Self {
            severity: diagnostic.severity(),
            code: diagnostic.code,
            anchor,
            message: diagnostic.message.clone(),
            notes,
            help: diagnostic.help.clone(),
        }
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

fn note(label: &str, location: &Location, part: NodePart, sources: &Sources) -> Option<Note> {
    let (file, found) = sources.span(location, part)?;
    let pointer = sources.origin(location).pointer;
    Some(Note { label: label.to_owned(), snippet: Snippet::from_span(file, found.span, Some(&pointer)) })
}

impl Snippet {
    pub(crate) fn from_span(file: &Source, span: Span, pointer: Option<&Pointer>) -> Self {
        let (line, is_ascii) = file.line(span.start.line);
        Self::new(file.name.clone(), span, line, is_ascii, pointer.map(Pointer::to_string))
    }

    fn new(file: String, span: Span, line: &str, is_ascii: bool, pointer: Option<String>) -> Self {
        let column = span.start.column;
        let is_long = if is_ascii { line.len() > MAX_LINE_WIDTH } else { line.chars().nth(MAX_LINE_WIDTH).is_some() };
        // The excerpt of a long line begins about 25 characters before the span.
        let skipped = if column > MAX_LINE_WIDTH / 2 && is_long { column - MAX_LINE_WIDTH / 4 } else { 0 };
        let rest = if is_ascii { line.get(skipped..).unwrap_or_default().chars() } else { line.chars() };
        let line = rest.skip(if is_ascii { 0 } else { skipped }).take(MAX_LINE_WIDTH);
        let line: String = line.map(|c| if is_hazardous(c) { ' ' } else { c }).collect();
        Self { file, span, line: line.trim_end().to_owned(), leading_characters_skipped: skipped, pointer }
    }

    /// Returns the column after the last underlined character. Only characters of the excerpt and no trailing spaces
    /// are underlined.
    pub fn end(&self) -> usize {
        let last = self.leading_characters_skipped + self.line.chars().count() + 1;
        let end = self.span.end.unwrap_or(last).min(last);
        // The YAML parser includes the space after a quoted value in the value's span.
        let shown = end.saturating_sub(self.leading_characters_skipped + 1);
        let blank = self.line.chars().take(shown).collect::<Vec<_>>();
        let blank = blank.iter().rev().take_while(|c| c.is_whitespace()).count();
        (end - blank).max(self.span.start.column + 1)
    }
}
