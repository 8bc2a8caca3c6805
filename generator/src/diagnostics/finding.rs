use super::merged::merge_equal_causes;
use super::{Anchor, Code, Diagnostic, Diagnostics, Severity};
use crate::source::{Location, NodePart, NodeSpan, Pointer, Source, Sources, Span};
use crate::text::is_hazardous;

/// A diagnostic with everything that printing requires, including the source lines.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The severity.
    pub severity: Severity,
    /// The code.
    pub code: Code,
    /// The span that the message is about.
    pub anchor: FindingAnchor,
    /// The message.
    pub message: String,
    /// Related spans.
    pub notes: Vec<Note>,
    /// The help text.
    pub help: Option<String>,
}

/// The subject of a message.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FindingAnchor {
    /// A whole file, or something outside of all files.
    Name(String),
    /// A part of a source line.
    Text(Snippet),
}

/// A part of a source line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Snippet {
    /// The path as given by the user.
    pub file: String,
    /// The span to underline.
    pub span: Span,
    /// The source line, or an excerpt of a long one.
    pub line: String,
    /// The number of characters before the excerpt.
    pub leading_lines_skipped: usize,
    /// The JSON Pointer of the node.
    pub pointer: Option<String>,
}

/// A span related to a message.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Note {
    /// The text to print at the span.
    pub label: String,
    /// The span with its source line.
    pub snippet: Snippet,
}

/// The diagnostics of a run in the order of printing: errors first, grouped by code, then by location.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings(Vec<Finding>);

/// The maximum number of characters of a source line. Minified documents have lines of megabytes.
const MAX_LINE_WIDTH: usize = 100;

impl Findings {
    /// Resolves the locations of all diagnostics, removes duplicates and merges warnings of one cause.
    #[doc(hidden)]
    pub fn new(diagnostics: &Diagnostics, sources: &Sources) -> Self {
        let reported = diagnostics.iter().filter(|diagnostic| !is_repeat(diagnostic, diagnostics));
        let mut all: Vec<_> = reported.map(|diagnostic| Finding::new(diagnostic, sources)).collect();
        all.sort();
        all.dedup();
        Self(merge_equal_causes(all))
    }

    /// Returns the findings in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Finding> {
        self.0.iter()
    }

    /// Returns the findings grouped by code.
    pub fn by_code(&self) -> impl Iterator<Item = &[Finding]> {
        self.0.chunk_by(|one, other| one.code == other.code)
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
        let place = match &diagnostic.anchor {
            Anchor::Name(name) => FindingAnchor::Name(name.clone()),
            Anchor::Text { file, position: place, line } => {
                FindingAnchor::Text(Snippet::new(file.clone(), Span::at(*place), line, line.is_ascii(), None))
            }
            Anchor::Node(location, part) => match sources.span(location, *part) {
                None => FindingAnchor::Name("document".to_owned()),
                Some((file, NodeSpan { span, aliases: through })) => {
                    let alias = |span| Note {
                        label: "used here, through an alias".to_owned(),
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
            anchor: place,
            message: diagnostic.message.clone(),
            notes,
            help: diagnostic.help.clone(),
        }
    }
}

/// Returns `true` if a diagnostic reports an unreadable object for which another error inside the object has the
/// reason.
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
    fn from_span(file: &Source, span: Span, pointer: Option<&Pointer>) -> Self {
        let (line, is_ascii) = file.line(span.start.line);
        Self::new(file.name.clone(), span, line, is_ascii, pointer.map(Pointer::to_string))
    }

    fn new(file: String, span: Span, line: &str, is_ascii: bool, pointer: Option<String>) -> Self {
        let column = span.start.column;
        let is_long = if is_ascii { line.len() > MAX_LINE_WIDTH } else { line.chars().nth(MAX_LINE_WIDTH).is_some() };
        // The excerpt of a long line begins a little before the span.
        let skipped = if column > MAX_LINE_WIDTH / 2 && is_long { column - MAX_LINE_WIDTH / 4 } else { 0 };
        let rest = if is_ascii { line.get(skipped..).unwrap_or_default().chars() } else { line.chars() };
        let line = rest.skip(if is_ascii { 0 } else { skipped }).take(MAX_LINE_WIDTH);
        let line: String = line.map(|c| if is_hazardous(c) { ' ' } else { c }).collect();
        Self { file, span, line: line.trim_end().to_owned(), leading_lines_skipped: skipped, pointer }
    }

    /// Returns the column after the last character of the span, as far as the line is shown.
    pub fn end(&self) -> usize {
        let last = self.leading_lines_skipped + self.line.chars().count() + 1;
        let end = self.span.end.unwrap_or(last).min(last);
        // The parser includes the space after a quoted value.
        let shown = end.saturating_sub(self.leading_lines_skipped + 1);
        let blank = self.line.chars().take(shown).collect::<Vec<_>>();
        let blank = blank.iter().rev().take_while(|c| c.is_whitespace()).count();
        (end - blank).max(self.span.start.column + 1)
    }
}
