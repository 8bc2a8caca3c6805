use std::fmt;
use std::io;
use std::path::Path;

use crate::diagnostics::{Colours, Diagnostics, Findings};
use crate::source::Sources;

/// The result of a run. The default value type is `()`, so that a build script can have `fn main() -> ecogen::Result`.
pub type Result<T = ()> = std::result::Result<T, Error>;

/// The reason why nothing was written: all diagnostics of the run, as text.
///
/// `Debug` is the same as `Display`, so that a build script that returns the error prints readable text.
#[derive(Clone, PartialEq, Eq)]
pub struct Error(Reason);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Reason {
    Findings(Findings),
    Other(String),
}

impl Error {
    pub(crate) fn faults(sources: &Sources, found: &Diagnostics) -> Self {
        Self(Reason::Findings(Findings::new(found, sources)))
    }

    pub(crate) fn unwritable(path: &Path, error: &io::Error) -> Self {
        Self(Reason::Other(format!("error: cannot write {}: {error}", path.display())))
    }

    /// Creates the error for an unreadable input.
    #[doc(hidden)]
    #[cfg(feature = "cli")]
    pub fn unreadable(name: &str, error: &io::Error) -> Self {
        Self::faults(&Sources::default(), &crate::diagnostics::unreadable_file(name, error).into())
    }

    #[cfg(feature = "cli")]
    pub(crate) fn config(path: &Path, message: &str) -> Self {
        Self(Reason::Other(format!("error: {}: {}", path.display(), message.trim_end())))
    }

    pub(crate) fn no_out_dir() -> Self {
        Self(Reason::Other("error: OUT_DIR is not set: this is for build scripts".to_owned()))
    }

    /// Returns the number of errors.
    pub fn count(&self) -> usize {
        self.findings().map_or(1, Findings::errors)
    }

    /// Returns the diagnostics, including warnings, or `None` if neither the document nor the options caused the error.
    pub fn findings(&self) -> Option<&Findings> {
        match &self.0 {
            Reason::Findings(findings) => Some(findings),
            Reason::Other(_) => None,
        }
    }

    /// Returns the error as text for a terminal.
    pub fn render(&self, colours: Colours) -> String {
        match &self.0 {
            Reason::Other(text) => text.clone(),
            Reason::Findings(findings) => {
                let errors = findings.errors();
                let noun = if errors == 1 { "error" } else { "errors" };
                format!("{}{errors} {noun}; nothing was written", findings.render(colours))
            }
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(Colours::Never))
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\n{self}")
    }
}

impl std::error::Error for Error {}
