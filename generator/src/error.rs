use std::fmt;
use std::io;
use std::path::Path;

use crate::diagnostics::{ColorChoice, Diagnostics, Findings};
use crate::source::Sources;

/// The result of a run. The default value type is `()`, so that a build script can have `fn main() -> ecogen::Result`.
pub type Result<T = ()> = std::result::Result<T, Error>;

/// The reason why nothing was written: all diagnostics of the run, as text.
///
/// `Debug` is the same as `Display`, so that a build script that returns the error prints readable text.
#[derive(Clone, PartialEq, Eq)]
pub struct Error(ErrorReason);

#[derive(Clone, Debug, PartialEq, Eq)]
enum ErrorReason {
    Findings(Findings),
    Other(String),
}

impl Error {
    pub(crate) fn from_diagnostics(sources: &Sources, found: &Diagnostics) -> Self {
        Self(ErrorReason::Findings(Findings::new(found, sources)))
    }

    pub(crate) fn cannot_write(path: &Path, error: &io::Error) -> Self {
        Self(ErrorReason::Other(format!("error: cannot write {}: {error}", path.display())))
    }

    /// Creates the error for an unreadable input.
    #[doc(hidden)]
    pub fn cannot_read(name: &str, error: &io::Error) -> Self {
        Self::from_diagnostics(&Sources::default(), &crate::diagnostics::unreadable_file(name, error).into())
    }

    pub(crate) fn invalid_config(path: &Path, message: &str) -> Self {
        Self(ErrorReason::Other(format!("error: {}: {}", path.display(), message.trim_end())))
    }

    pub(crate) fn unmatched_acceptance(text: &str) -> Self {
        Self(ErrorReason::Other(text.to_owned()))
    }

    pub(crate) fn no_out_dir() -> Self {
        Self(ErrorReason::Other("error: OUT_DIR is not set: this function is for build scripts".to_owned()))
    }

    /// Returns the number of errors.
    pub fn count(&self) -> usize {
        self.findings().map_or(1, Findings::errors)
    }

    /// Returns the diagnostics, including warnings, or `None` if neither the document nor the options caused the error.
    pub fn findings(&self) -> Option<&Findings> {
        match &self.0 {
            ErrorReason::Findings(findings) => Some(findings),
            ErrorReason::Other(_) => None,
        }
    }

    /// Returns the error as text for a terminal.
    pub fn render(&self, colours: ColorChoice) -> String {
        match &self.0 {
            ErrorReason::Other(text) => text.clone(),
            ErrorReason::Findings(findings) => {
                let errors = findings.errors();
                let noun = if errors == 1 { "error" } else { "errors" };
                format!("{}{errors} {noun}; nothing was written", findings.render(colours))
            }
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(ColorChoice::Never))
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\n{self}")
    }
}

impl std::error::Error for Error {}
