use std::fmt;
use std::io;
use std::path::Path;

use crate::diagnostics::{Diagnostics, Severity};
use crate::source::Sources;

/// What a run ends with. The default is nothing: a build script's `fn main() -> ecogen::Result`.
pub type Result<T = ()> = std::result::Result<T, Error>;

/// Why nothing was written: every message of the run, as text.
///
/// Its `Debug` is its `Display`, so that a build script that returns it prints what a person can read.
#[derive(Clone, PartialEq, Eq)]
pub struct Error {
    text: String,
    errors: usize,
}

impl Error {
    pub(crate) fn faults(sources: &Sources, found: &Diagnostics) -> Self {
        let errors = found.sorted().iter().filter(|diagnostic| diagnostic.severity() == Severity::Error).count();
        let noun = if errors == 1 { "error" } else { "errors" };
        Self { text: format!("{}{errors} {noun}; nothing was written", found.render(sources)), errors }
    }

    pub(crate) fn unwritable(path: &Path, error: &io::Error) -> Self {
        Self { text: format!("error: cannot write {}: {error}", path.display()), errors: 1 }
    }

    #[cfg(feature = "cli")]
    pub(crate) fn config(path: &Path, message: &str) -> Self {
        Self { text: format!("error: {}: {}", path.display(), message.trim_end()), errors: 1 }
    }

    pub(crate) fn no_out_dir() -> Self {
        Self { text: "error: OUT_DIR is not set: this is for build scripts".to_owned(), errors: 1 }
    }

    /// How many errors there are.
    pub fn count(&self) -> usize {
        self.errors
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\n{}", self.text)
    }
}

impl std::error::Error for Error {}
