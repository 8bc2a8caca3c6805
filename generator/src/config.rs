//! `ecogen.toml`: the options as a file.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use crate::{Error, Options, Result};

/// What the file may hold; the same names as in [`Options`].
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Config {
    tags: Vec<String>,
    operations: Vec<String>,
    paths: Vec<String>,
    derives: Vec<String>,
    overlays: Vec<std::path::PathBuf>,
    reference_root: Option<std::path::PathBuf>,
    rename: BTreeMap<String, String>,
    formats: BTreeMap<String, String>,
    schemas: BTreeMap<String, String>,
}

impl Options {
    /// Reads the options from a TOML file.
    ///
    /// # Errors
    ///
    /// If it cannot be read, is no TOML, or holds a key that is no option; with its place.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self> {
        let path = path.as_ref();
        let text = std::fs::read_to_string(path).map_err(|error| Error::config(path, &error.to_string()))?;
        let config: Config = toml::from_str(&text).map_err(|error| Error::config(path, &error.to_string()))?;
        // Paths are those from the file's own folder.
        let below = |to: std::path::PathBuf| path.parent().unwrap_or(Path::new("")).join(to);
        Ok(Self {
            tags: config.tags,
            operations: config.operations,
            paths: config.paths,
            rename: config.rename.into_iter().collect(),
            formats: config.formats.into_iter().collect(),
            schemas: config.schemas.into_iter().collect(),
            derives: config.derives,
            overlays: config.overlays.into_iter().map(below).collect(),
            reference_root: config.reference_root.map(below),
        })
    }
}
