use super::{Code, Severity};
use crate::source::{Location, Part, Place};

/// A message with the place it is about and what to do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// What it is about.
    pub anchor: Anchor,
    /// Its kind.
    pub code: Code,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// Other places that belong to it.
    pub related: Vec<Related>,
    /// What to do about it.
    pub help: Option<String>,
}

/// What a message is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Anchor {
    /// A whole file, or something outside all files (the configuration).
    Name(String),
    /// A place in a file that has no tree.
    Text {
        /// The file as it was given.
        file: String,
        /// Where in it.
        place: Place,
        /// The line as it stands.
        line: String,
    },
    /// A node of the document, or its key.
    Node(Location, Part),
}

/// Another place that belongs to a message.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Related {
    /// What is there.
    pub label: String,
    /// Where it is.
    pub location: Location,
    /// What of it.
    pub part: Part,
}

impl Diagnostic {
    /// A message about a node of the document: its key is underlined, or the item that has none.
    pub(crate) fn at(location: Location, code: Code, message: impl Into<String>) -> Self {
        Self {
            anchor: Anchor::Node(location, Part::Key),
            code,
            message: message.into(),
            related: Vec::new(),
            help: None,
        }
    }

    /// A message about what stands behind a key: that is underlined.
    pub(crate) fn of_value(location: Location, code: Code, message: impl Into<String>) -> Self {
        Self { anchor: Anchor::Node(location, Part::Value), ..Self::at(Location::default(), code, message) }
    }

    /// A message about something that has a name and no place.
    pub(crate) fn about(name: &str, code: Code, message: impl Into<String>) -> Self {
        Self { anchor: Anchor::Name(name.to_owned()), code, message: message.into(), related: Vec::new(), help: None }
    }

    /// The same message with what to do.
    #[must_use]
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same message with what a misspelt name most likely means, or else with what to do.
    #[must_use]
    pub(crate) fn did_you_mean(self, nearest: Option<&str>, otherwise: impl Into<String>) -> Self {
        match nearest {
            Some(nearest) => self.help(format!("did you mean `{nearest}`?")),
            None => self.help(otherwise),
        }
    }

    /// The same message with another place: its key.
    #[must_use]
    pub(crate) fn related(self, label: impl Into<String>, location: Location) -> Self {
        self.related_part(label, location, Part::Key)
    }

    /// The same message with another place: what stands behind its key.
    #[must_use]
    pub(crate) fn related_value(self, label: impl Into<String>, location: Location) -> Self {
        self.related_part(label, location, Part::Value)
    }

    /// The same message with another place.
    #[must_use]
    pub(crate) fn related_part(mut self, label: impl Into<String>, location: Location, part: Part) -> Self {
        self.related.push(Related { label: label.into(), location, part });
        self
    }

    /// How bad it is.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }
}

/// All messages of a run.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Adds a message.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds all messages of another run.
    pub fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// Whether one of them is an error.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|diagnostic| diagnostic.severity() == Severity::Error)
    }

    /// The messages in the order they were found.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.0.iter()
    }
}

impl From<Diagnostic> for Diagnostics {
    fn from(diagnostic: Diagnostic) -> Self {
        Self(vec![diagnostic])
    }
}

impl From<Box<Diagnostic>> for Diagnostics {
    fn from(diagnostic: Box<Diagnostic>) -> Self {
        Self(vec![*diagnostic])
    }
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(all: I) -> Self {
        Self(all.into_iter().collect())
    }
}
