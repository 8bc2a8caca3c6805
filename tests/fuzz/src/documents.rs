use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// Documents bigger than this are left to other tests: small ones go through thousands of times a minute.
const BYTES: u64 = 60_000;

/// The documents that mutations begin with.
#[derive(Clone, Debug, Default)]
pub struct Documents {
    /// Each as it stands.
    pub(crate) texts: Vec<Vec<u8>>,
    /// Each as a tree, where it is one.
    pub(crate) trees: Vec<Value>,
}

impl Documents {
    /// Those below folders, in the order of their paths.
    pub fn below(folders: &[PathBuf]) -> Self {
        let mut paths = Vec::new();
        for folder in folders {
            collect(folder, &mut paths);
        }
        paths.sort();
        let mut documents = Self::default();
        for path in paths {
            let Ok(text) = fs::read(&path) else { continue };
            // YAML's aliases are in the texts.
            if let Ok(tree) = serde_yaml::from_slice::<Value>(&text)
                && tree.is_object()
            {
                documents.trees.push(tree);
            }
            documents.texts.push(text);
        }
        documents
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.texts.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.trees.is_empty()
    }
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for path in fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
        let wanted = path.extension().is_some_and(|ext| ["yaml", "yml", "json"].iter().any(|one| ext == *one));
        if path.is_dir() {
            collect(&path, paths);
        } else if wanted && path.metadata().is_ok_and(|data| data.len() < BYTES) {
            paths.push(path);
        }
    }
}
