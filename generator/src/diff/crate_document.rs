//! Comparison with the document that an earlier run has written to the crate
//! (`docs/decisions/0044-document-of-the-last-run.md`).

use std::path::Path;

use super::{DiffOptions, DiffReport, diff};
use crate::{Generator, Result};

/// The path of the effective document in a crate that serves it.
const DOCUMENT: &str = "src/server/openapi.json";

impl Generator {
    /// Compares the document with the effective document in the folder of a crate that an earlier run has written.
    /// Returns `None` if the crate does not contain its document.
    ///
    /// # Errors
    ///
    /// Returns all errors in the documents and the options.
    pub fn diff_with_crate(&self, dir: impl AsRef<Path>) -> Result<Option<DiffReport>> {
        let dir = dir.as_ref();
        let Ok(old) = std::fs::read(dir.join(DOCUMENT)) else { return Ok(None) };
        // Both documents are effective documents, so that the responses that the generator adds are not differences.
        let new = self.effective()?.to_json();
        if old == new.as_bytes() {
            return Ok(Some(DiffReport::default()));
        }
        let options = DiffOptions { version: crate_version(dir), accepted: Vec::new() };
        diff(&self.with_effective(old), &self.with_effective(new.into_bytes()), &options).map(Some)
    }
}

impl DiffReport {
    /// Returns a line for each change that has an effect, without source lines, and a summary.
    pub fn lines(&self) -> String {
        let mut text = String::new();
        for change in self.changes.iter().filter(|change| change.verdicts.overall() > super::Verdict::None) {
            let item = change.item.as_ref().map_or_else(String::new, |item| format!(" (`{item}`)"));
            let (verdict, id) = (change.verdicts.overall(), &change.id);
            text.push_str(&crate::text::one_line(&format!("{verdict}[{id}]: {}: {}{item}", change.at, change.message)));
            text.push('\n');
        }
        text + &self.summary()
    }
}

/// Returns the version in the manifest of a crate, which is given by its folder or by the path of the manifest.
pub fn crate_version(path: &Path) -> Option<String> {
    let manifest = if path.is_dir() { path.join("Cargo.toml") } else { path.to_owned() };
    let text = std::fs::read_to_string(manifest).ok()?;
    let mut package = text.lines().skip_while(|line| line.trim() != "[package]").skip(1);
    let line = package.find(|line| line.trim_start().starts_with("version") || line.starts_with('['))?;
    let (key, value) = line.split_once('=')?;
    (key.trim() == "version").then(|| value.trim().trim_matches('"').to_owned())
}
