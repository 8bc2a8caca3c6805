use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// The maximum size of a document in bytes. Small documents allow thousands of test cases per minute. Other tests cover
/// large documents.
const BYTES: u64 = 60_000;

/// The documents that are mutated.
#[derive(Clone, Debug, Default)]
pub struct Documents {
    /// The text of each document.
    pub(crate) texts: Vec<Vec<u8>>,
    /// The JSON tree of each document that can be parsed.
    pub(crate) trees: Vec<Value>,
}

impl Documents {
    /// Reads the documents below the given folders, in the order of their paths.
    pub fn below(folders: &[PathBuf]) -> Self {
        let mut paths = Vec::new();
        for folder in folders {
            collect(folder, &mut paths);
        }
        paths.sort();
        let mut documents = Self::default();
        for path in paths {
            let Ok(text) = fs::read(&path) else { continue };
            // Parsing replaces the aliases of YAML, so only the texts contain aliases.
            if let Ok(tree) = serde_yaml::from_slice::<Value>(&text)
                && tree.is_object()
            {
                documents.trees.push(tree);
            }
            documents.texts.push(text);
        }
        documents
    }

    /// Returns the number of documents.
    pub fn len(&self) -> usize {
        self.texts.len()
    }

    /// Returns `true` if there are no documents.
    pub fn is_empty(&self) -> bool {
        self.trees.is_empty()
    }
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for path in fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
        let is_document = path.extension().is_some_and(|ext| ["yaml", "yml", "json"].iter().any(|one| ext == *one));
        if path.is_dir() {
            collect(&path, paths);
        } else if is_document && path.metadata().is_ok_and(|data| data.len() < BYTES) {
            paths.push(path);
        }
    }
}
