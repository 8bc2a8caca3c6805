use super::{Code, Severity};
use crate::source::{LineColumn, Location, NodePart};

/// A message with its location and a help text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// The subject of the message.
    pub anchor: Anchor,
    /// The code.
    pub code: Code,
    /// The fact and its consequence, in one sentence without a full stop.
    pub message: String,
    /// Related locations.
    pub related: Vec<Related>,
    /// The solution, in the imperative.
    pub help: Option<String>,
}

/// The subject of a message.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Anchor {
    /// A whole file, or something outside of all files, such as the options.
    Name(String),
    /// A position in a file without a tree.
    Text {
        /// The path as given by the user.
        file: String,
        /// The position.
        position: LineColumn,
        /// The source line.
        line: String,
    },
    /// A node of the document.
    Node(Location, NodePart),
}

/// A location related to a message.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Related {
    /// The text to print at the location.
    pub label: String,
    /// The location.
    pub location: Location,
    /// The part of the node to underline.
    pub part: NodePart,
}

impl Diagnostic {
    /// Creates a message about a node of the document. Its key is underlined, or the node itself if it is an item.
    pub(crate) fn at(location: Location, code: Code, message: impl Into<String>) -> Self {
        Self {
            anchor: Anchor::Node(location, NodePart::Key),
            code,
            message: message.into(),
            related: Vec::new(),
            help: None,
        }
    }

    /// Creates a message about the value of a key, which is underlined.
    pub(crate) fn at_value(location: Location, code: Code, message: impl Into<String>) -> Self {
        Self { anchor: Anchor::Node(location, NodePart::Value), ..Self::at(Location::default(), code, message) }
    }

    /// Creates a message about something with a name and without a location.
    pub(crate) fn for_name(name: &str, code: Code, message: impl Into<String>) -> Self {
        Self { anchor: Anchor::Name(name.to_owned()), code, message: message.into(), related: Vec::new(), help: None }
    }

    /// Adds a help text.
    #[must_use]
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds a suggestion for a misspelt name as help, or another help text.
    #[must_use]
    pub(crate) fn did_you_mean(self, nearest: Option<&str>, otherwise: impl Into<String>) -> Self {
        match nearest {
            Some(nearest) => self.help(format!("did you mean `{nearest}`?")),
            None => self.help(otherwise),
        }
    }

    /// Adds a related location, whose key is underlined.
    #[must_use]
    pub(crate) fn related(self, label: impl Into<String>, location: Location) -> Self {
        self.related_part(label, location, NodePart::Key)
    }

    /// Adds a related location, whose value is underlined.
    #[must_use]
    pub(crate) fn related_value(self, label: impl Into<String>, location: Location) -> Self {
        self.related_part(label, location, NodePart::Value)
    }

    /// Adds a related location.
    #[must_use]
    pub(crate) fn related_part(mut self, label: impl Into<String>, location: Location, part: NodePart) -> Self {
        self.related.push(Related { label: label.into(), location, part });
        self
    }

    /// Returns the severity.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }
}

/// All diagnostics of a run.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Adds a diagnostic.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds all diagnostics of another run.
    pub fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// Returns `true` if there is an error.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|diagnostic| diagnostic.severity() == Severity::Error)
    }

    /// Returns the diagnostics in the order in which they were found.
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
