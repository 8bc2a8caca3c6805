//! Changes that are accepted, each with a reason.

use super::DiffReport;
use crate::{Error, Result};

/// A change that is accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AcceptedChange {
    /// The id of the change.
    pub id: String,
    /// The location of the change, as the report shows it: `Book.price`.
    pub at: String,
    /// The reason.
    pub reason: String,
}

/// Marks the accepted changes.
///
/// Returns an error if an entry does not match any change, since it is misspelt or no longer needed.
pub(super) fn accept(report: &mut DiffReport, accepted: &[AcceptedChange]) -> Result {
    let mut unmatched = Vec::new();
    for entry in accepted {
        let mut is_matched = false;
        for change in report.changes.iter_mut().filter(|change| change.id == entry.id && change.at == entry.at) {
            change.accepted = Some(entry.reason.clone());
            is_matched = true;
        }
        if !is_matched {
            unmatched.push(format!(
                "error: accepted change `{}` at `{}` does not occur; remove the entry",
                entry.id, entry.at
            ));
        }
    }
    if unmatched.is_empty() { Ok(()) } else { Err(Error::unmatched_acceptance(&unmatched.join("\n"))) }
}

/// The file of accepted changes.
#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct AcceptFile {
    #[serde(default)]
    accept: Vec<AcceptEntry>,
}

#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct AcceptEntry {
    id: String,
    at: String,
    reason: String,
}

impl AcceptedChange {
    /// Reads accepted changes from a TOML file with entries `[[accept]]`, each with `id`, `at` and `reason`.
    ///
    /// # Errors
    ///
    /// Returns an error if the file cannot be read, or an entry lacks a key or has an empty reason.
    pub fn from_file(path: impl AsRef<std::path::Path>) -> Result<Vec<Self>> {
        let path = path.as_ref();
        let text =
            std::fs::read_to_string(path).map_err(|error| Error::cannot_read(&path.display().to_string(), &error))?;
        let file: AcceptFile =
            toml::from_str(&text).map_err(|error| Error::invalid_config(path, &error.to_string()))?;
        if let Some(entry) = file.accept.iter().find(|entry| entry.reason.trim().is_empty()) {
            return Err(Error::invalid_config(path, &format!("the reason for accepting `{}` is empty", entry.id)));
        }
        Ok(file.accept.into_iter().map(|AcceptEntry { id, at, reason }| Self { id, at, reason }).collect())
    }
}
