use super::{Code, Severity};
use crate::source::{LineColumn, Location, NodePart};

/// An error or a warning with a code, a location and a help text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// The location that the message is about.
    pub anchor: Anchor,
    /// The code.
    pub code: Code,
    /// The message: a fact and its consequence for the generated code, in one sentence without a full stop.
    pub message: String,
    /// Related locations, each with a text.
    pub related: Vec<Related>,
    /// The help text, which states a solution in the imperative.
    pub help: Option<String>,
}

/// The location that a diagnostic is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Anchor {
    /// A complete file, or something that is not a file, such as the options.
    Name(String),
    /// A position in a file that cannot be parsed and therefore has no nodes.
    Text {
        /// The path of the file as the user has given it.
        file: String,
        /// The line and column in the file.
        position: LineColumn,
        /// The text of the line.
        line: String,
    },
    /// A node of the document.
    Node(Location, NodePart),
}

/// A further location that explains a diagnostic, such as the first of two duplicates.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Related {
    /// The text to print at the location.
    pub label: String,
    /// The location of the node.
    pub location: Location,
    /// The part of the node to underline.
    pub part: NodePart,
}

impl Diagnostic {
    /// Creates a diagnostic about a node of the document. The key of the node is underlined, or the value if the node
    /// is an item of a list.
    pub(crate) fn at(location: Location, code: Code, message: impl Into<String>) -> Self {
        Self {
            anchor: Anchor::Node(location, NodePart::Key),
            code,
            message: message.into(),
            related: Vec::new(),
            help: None,
        }
    }

    /// Creates a diagnostic about the value of a node. The value is underlined instead of the key.
    pub(crate) fn at_value(location: Location, code: Code, message: impl Into<String>) -> Self {
        Self { anchor: Anchor::Node(location, NodePart::Value), ..Self::at(Location::default(), code, message) }
    }

    /// Creates a diagnostic about a file or about something that has a name and no location.
    pub(crate) fn for_name(name: &str, code: Code, message: impl Into<String>) -> Self {
        Self { anchor: Anchor::Name(name.to_owned()), code, message: message.into(), related: Vec::new(), help: None }
    }

    /// Sets the help text.
    #[must_use]
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Sets a help text that suggests the name `nearest`. If `nearest` is `None`, sets the help text `otherwise`.
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

    /// Adds a related location with the part of the node to underline.
    #[must_use]
    pub(crate) fn related_part(mut self, label: impl Into<String>, location: Location, part: NodePart) -> Self {
        self.related.push(Related { label: label.into(), location, part });
        self
    }

    /// Returns the severity of the diagnostic's code.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }
}

/// The diagnostics of a run, in the order in which they were found.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Adds a diagnostic.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Appends all diagnostics of `other`.
    pub fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// Returns `true` if at least one diagnostic is an error.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|diagnostic| diagnostic.severity() == Severity::Error)
    }

    /// Returns an iterator over the diagnostics, in the order in which they were found.
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
