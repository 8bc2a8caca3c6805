use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use ecogen::{Generator, RuntimeSource};

use super::documents::Document;
use super::stub;

/// The source files of a generated crate, as paths and texts.
type Sources = Vec<(PathBuf, String)>;

/// The generated crates. If a specification has documents in several versions of OpenAPI and the generated code is
/// equal, the documents share a crate.
#[derive(Debug, Default)]
pub struct SpectorCrates {
    /// The names and sources of the crates, by the document's specification and part.
    known: BTreeMap<(String, String), Vec<(String, Sources)>>,
    /// The source of the relay's module for each crate, by the name of the crate.
    pub modules: BTreeMap<String, String>,
}

impl SpectorCrates {
    /// Generates the crate of a document, unless an equal crate exists, and returns the name of the crate.
    pub fn add(&mut self, document: &Document, dir: &Path) -> Result<String, String> {
        let base = name_of(document);
        let sources = sources(&generator(document, &base)?)?;
        let known = self.known.entry((document.specification.clone(), document.part.clone())).or_default();
        if let Some((name, _)) = known.iter().find(|(_, other)| *other == sources) {
            return Ok(name.clone());
        }
        let name = format!("{base}-{}", document.version.replace('.', ""));
        if self.modules.contains_key(&name) {
            return Err(format!("{}: another document has a crate `{name}`", document.path.display()));
        }
        known.push((name.clone(), sources.clone()));
        let generator = generator(document, &name)?;
        let fail = |error: ecogen::Error| format!("{}: {error}", document.path.display());
        generator.write_to_dir(dir.join(&name)).map_err(fail)?;
        let stub = generator.stub(&[]).map_err(fail)?;
        let module = stub::module(&name, &stub, &sources).map_err(|error| format!("{name}: {error}"))?;
        self.modules.insert(name.clone(), module);
        Ok(name)
    }
}

/// The maximum length of a crate's name without the version of OpenAPI. With the version, a name must not exceed 64
/// bytes.
const MAX_NAME: usize = 56;

/// Returns the name of a document's crate: the words of its specification and part. If the name is too long, the first
/// words are removed.
fn name_of(document: &Document) -> String {
    let text = format!("{} {}", document.specification, document.part).to_ascii_lowercase();
    let mut words: Vec<&str> =
        text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    while words.join("-").len() > MAX_NAME {
        words.remove(0);
    }
    words.join("-")
}

fn generator(document: &Document, name: &str) -> Result<Generator, String> {
    let root = std::env::current_dir().map_err(|error| error.to_string())?;
    let generator = Generator::new(&document.path).crate_name(name).generated_by("cargo xtask conformance spector");
    Ok(generator.runtime(RuntimeSource::Path(root.join("templates/runtime"))))
}

fn sources(generator: &Generator) -> Result<Sources, String> {
    let generated = generator.generate().map_err(|error| error.to_string())?;
    let sources = generated.files.into_iter().filter(|file| file.path.starts_with("src"));
    Ok(sources.map(|file| (file.path, file.text)).collect())
}
