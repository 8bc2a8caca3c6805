use std::path::PathBuf;

use ecogen::Generator;

use super::Target;
use super::documents::Documents;
use super::mutate::{bytes, mutate};
use super::seed::Seed;

/// The fuzz target that runs the complete generator, from the bytes of a document to the generated files.
#[derive(Debug)]
pub struct Pipeline {
    documents: Documents,
    /// The file to which each document is written.
    file: PathBuf,
}

impl Pipeline {
    /// Creates a target that mutates `documents` and writes each mutated document to `file`.
    pub fn new(documents: Documents, file: PathBuf) -> Self {
        Self { documents, file }
    }
}

impl Target for Pipeline {
    fn make(&self, number: u64) -> Vec<u8> {
        let mut seed = Seed::new(number);
        if seed.chance(8) {
            let mut text = seed.pick(&self.documents.texts).clone();
            bytes(&mut text, &mut seed);
            return text;
        }
        let mut tree = seed.pick(&self.documents.trees).clone();
        mutate(&mut tree, seed.pick(&self.documents.trees), &mut seed);
        let text = tree.to_string().into_bytes();
        // Some trees are written as YAML instead of JSON.
        if seed.chance(4) { serde_yaml::to_string(&tree).map_or(text, String::into_bytes) } else { text }
    }

    fn run(&self, case: &[u8]) -> Result<(), String> {
        std::fs::write(&self.file, case).map_err(|error| error.to_string())?;
        let generator = Generator::new(&self.file).runtime(ecogen::RuntimeSource::Version);
        match generator.generate() {
            Ok(_) => Ok(()),
            Err(error) => {
                let text = error.to_string();
                // E0901 reports a bug of the generator.
                let ours = text.lines().find(|line| line.starts_with("error[E0901]"));
                ours.map_or(Ok(()), |line| Err(line.to_owned()))
            }
        }
    }
}
