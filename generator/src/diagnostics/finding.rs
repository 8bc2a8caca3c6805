use super::{Anchor, Code, Diagnostic, Severity};
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

/// The maximum number of characters that are shown of a source line. The lines of minified documents can have
/// megabytes.
const MAX_LINE_WIDTH: usize = 100;

impl Finding {
    pub(super) fn new(diagnostic: &Diagnostic, sources: &Sources) -> Self {
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
