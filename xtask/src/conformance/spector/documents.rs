use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::SpectorTools;

/// An OpenAPI document that TypeSpec has compiled from a specification of the suite.
#[derive(Debug)]
pub struct Document {
    pub path: PathBuf,
    /// The TypeSpec specification from which the document was compiled, such as `payload_pageable`.
    pub specification: String,
    /// The version of OpenAPI, such as `3.1`.
    pub version: String,
    /// The part of the file name that distinguishes the documents of one specification, for example the version of the
    /// API: `v1`.
    pub part: String,
    pub content: Value,
}

/// Compiles the specifications of a suite to OpenAPI documents and returns the documents.
pub fn write(tools: &SpectorTools, suite: &str, versions: &[&str]) -> Result<Vec<Document>, String> {
    let out = tools.work.join("documents").join(suite);
    let full: Vec<String> = versions.iter().map(|version| format!("{version}.0")).collect();
    tools.compile(suite, &out, &full)?;
    let mut documents = Vec::new();
    for specification in entries(&out)? {
        for (version, full) in versions.iter().zip(&full) {
            for path in entries(&specification.join(full)).unwrap_or_default() {
                documents.push(read(path, &specification, version)?);
            }
        }
    }
    Ok(documents)
}

fn read(path: PathBuf, specification: &Path, version: &str) -> Result<Document, String> {
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let content = serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    // The name of the file is `openapi.json`, or contains a part such as `v1`: `openapi.v1.json`.
    let part = name(&path).trim_start_matches("openapi").trim_end_matches("json").trim_matches('.').to_owned();
    Ok(Document { specification: name(specification), version: version.to_owned(), part, content, path })
}

/// Returns the entries of a folder, sorted by name.
fn entries(dir: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(dir).map_err(|error| format!("{}: {error}", dir.display()))?;
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    Ok(paths)
}
