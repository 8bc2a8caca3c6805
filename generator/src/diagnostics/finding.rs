use super::{Anchor, Code, Diagnostic, Diagnostics, Severity};
use crate::source::{Found, Location, Part, Pointer, Source, Sources, Span};
use crate::text::is_hazard;

/// A message with all that printing it needs, the text of the document's lines among it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// How bad it is.
    pub severity: Severity,
    /// Its kind.
    pub code: Code,
    /// Where it is about.
    pub place: Where,
    /// What is wrong.
    pub message: String,
    /// Other places that belong to it.
    pub notes: Vec<Note>,
    /// What to do about it.
    pub help: Option<String>,
}

/// What a message is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Where {
    /// A whole file, or something outside all files.
    Name(String),
    /// A stretch of a line.
    Text(Spot),
}

/// A stretch of a line of a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// The file as it was given.
    pub file: String,
    /// Where in it.
    pub span: Span,
    /// The line, or the part of a long one that the stretch is in.
    pub line: String,
    /// How many characters of the line stand before that part.
    pub skipped: usize,
    /// The node as a JSON Pointer.
    pub pointer: Option<String>,
}

/// Another place that belongs to a message.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Note {
    /// What is there.
    pub label: String,
    /// Where it is.
    pub spot: Spot,
}

/// The messages of a run in the order they are printed: errors first, each kind together, as they stand in the files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings(Vec<Finding>);

/// Lines are cut to this many characters: minified documents have lines of megabytes.
const WIDTH: usize = 100;

impl Findings {
    /// Finds the places of all messages; each message once.
    pub fn new(diagnostics: &Diagnostics, sources: &Sources) -> Self {
        let told = diagnostics.iter().filter(|diagnostic| !is_echo(diagnostic, diagnostics));
        let mut all: Vec<_> = told.map(|diagnostic| Finding::new(diagnostic, sources)).collect();
        all.sort();
        all.dedup();
        Self(all)
    }

    /// The messages in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Finding> {
        self.0.iter()
    }

    /// The messages of each kind together.
    pub fn kinds(&self) -> impl Iterator<Item = &[Finding]> {
        self.0.chunk_by(|one, other| one.code == other.code)
    }

    /// Adds those of another document behind these.
    pub fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many errors there are.
    pub fn errors(&self) -> usize {
        self.0.iter().filter(|finding| finding.severity == Severity::Error).count()
    }

    /// How many warnings there are.
    pub fn warnings(&self) -> usize {
        self.0.len() - self.errors()
    }
}

impl Finding {
    fn new(diagnostic: &Diagnostic, sources: &Sources) -> Self {
        let mut notes = Vec::new();
        let place = match &diagnostic.anchor {
            Anchor::Name(name) => Where::Name(name.clone()),
            Anchor::Text { file, place, line } => {
                Where::Text(Spot::new(file.clone(), Span::at(*place), line, line.is_ascii(), None))
            }
            Anchor::Node(location, part) => match sources.place(location, *part) {
                None => Where::Name("document".to_owned()),
                Some((file, Found { span, through })) => {
                    let alias = |span| Note {
                        label: "used here, through an alias".to_owned(),
                        spot: Spot::of(file, span, None),
                    };
                    notes.extend(through.into_iter().map(alias));
                    Where::Text(Spot::of(file, span, Some(&sources.origin(location).pointer)))
                }
            },
        };
        for related in &diagnostic.related {
            notes.extend(note(&related.label, &related.location, related.part, sources));
        }
        Self {
            severity: diagnostic.severity(),
            code: diagnostic.code,
            place,
            message: diagnostic.message.clone(),
            notes,
            help: diagnostic.help.clone(),
        }
    }
}

/// Whether a message only says that an object does not read as what it should be, where other errors say why.
fn is_echo(diagnostic: &Diagnostic, all: &Diagnostics) -> bool {
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

fn note(label: &str, location: &Location, part: Part, sources: &Sources) -> Option<Note> {
    let (file, found) = sources.place(location, part)?;
    let pointer = sources.origin(location).pointer;
    Some(Note { label: label.to_owned(), spot: Spot::of(file, found.span, Some(&pointer)) })
}

impl Spot {
    fn of(file: &Source, span: Span, pointer: Option<&Pointer>) -> Self {
        let (line, is_ascii) = file.line(span.start.line);
        Self::new(file.name.clone(), span, line, is_ascii, pointer.map(Pointer::to_string))
    }

    fn new(file: String, span: Span, line: &str, is_ascii: bool, pointer: Option<String>) -> Self {
        let column = span.start.column;
        let is_long = if is_ascii { line.len() > WIDTH } else { line.chars().nth(WIDTH).is_some() };
        // The part of a long line begins a little before the place.
        let skipped = if column > WIDTH / 2 && is_long { column - WIDTH / 4 } else { 0 };
        let rest = if is_ascii { line.get(skipped..).unwrap_or_default().chars() } else { line.chars() };
        let line = rest.skip(if is_ascii { 0 } else { skipped }).take(WIDTH);
        let line: String = line.map(|c| if is_hazard(c) { ' ' } else { c }).collect();
        Self { file, span, line: line.trim_end().to_owned(), skipped, pointer }
    }

    /// The column behind the last character of the stretch, as far as the line is shown.
    pub fn end(&self) -> usize {
        let last = self.skipped + self.line.chars().count() + 1;
        let end = self.span.end.unwrap_or(last).min(last);
        // The parser counts the blank behind a quote in.
        let shown = end.saturating_sub(self.skipped + 1);
        let blank = self.line.chars().take(shown).collect::<Vec<_>>();
        let blank = blank.iter().rev().take_while(|c| c.is_whitespace()).count();
        (end - blank).max(self.span.start.column + 1)
    }
}
