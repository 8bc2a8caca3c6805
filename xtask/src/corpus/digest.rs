//! `cargo xtask digest FOLDER…`: a line per document with checksums of the generated files and of the diagnostics, so
//! that the outputs of two versions of the generator can be compared.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash as _, Hasher as _};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use ecogen::{Findings, Generator, RuntimeSource};

/// The maximum size in bytes of a document that is also generated with [`with_options`].
const MAX_WITH_OPTIONS: u64 = 300_000;

/// Prints the checksums of all documents below the folders, in order of their paths.
pub fn digest(folders: &[&str]) -> Result<(), String> {
    let mut documents = Vec::new();
    for folder in folders {
        let mut of_folder = Vec::new();
        super::collect(Path::new(folder), &mut of_folder).map_err(|error| format!("error: {folder}: {error}"))?;
        of_folder.sort();
        documents.extend(of_folder.into_iter().map(|path| (PathBuf::from(folder), path)));
    }
    let next = AtomicUsize::new(0);
    let lines = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some((folder, path)) = documents.get(index) else { break };
                    let line = of_document(folder, path);
                    if let Ok(mut lines) = lines.lock() {
                        lines.push((index, line));
                    }
                }
            });
        }
    });
    let mut lines = lines.into_inner().map_err(|error| error.to_string())?;
    lines.sort_unstable();
    lines.iter().for_each(|(_, line)| println!("{line}"));
    Ok(())
}

fn of_document(folder: &Path, path: &Path) -> String {
    let name = super::name_of(folder, path);
    let generator = Generator::new(path).crate_name("api").reference_root(super::stages::tree(path, &name));
    // The text of an embedded runtime would change the checksums of all documents.
    let generator = generator.runtime(RuntimeSource::Version);
    let mut line = format!("{name} {}", of_generator(&generator));
    if fs::metadata(path).is_ok_and(|metadata| metadata.len() <= MAX_WITH_OPTIONS) {
        line.push_str(&format!(" {}", of_generator(&with_options(generator))));
    }
    line
}

fn with_options(generator: Generator) -> Generator {
    generator
        .serde(true)
        .docs(true)
        .serve_document(true)
        .keep_unknown(true)
        .default_methods(true)
        .infer_pagination(true)
}

/// Returns the checksum of the files, the number of diagnostics, and the checksum of the diagnostics.
fn of_generator(generator: &Generator) -> String {
    let mut files = DefaultHasher::new();
    let mut count = 0;
    let mut diagnostics = DefaultHasher::new();
    let mut add = |findings: &Findings| {
        count = findings.iter().count();
        findings.iter().for_each(|finding| format!("{finding:?}").hash(&mut diagnostics));
    };
    match generator.generate() {
        Ok(generated) => {
            generated.files.iter().for_each(|file| (&file.path, &file.text).hash(&mut files));
            generated.report.untyped.iter().for_each(|(reason, at)| (reason.to_string(), at).hash(&mut files));
            add(&generated.report.findings);
        }
        Err(error) => error.findings().into_iter().for_each(add),
    }
    format!("{:016x} {count} {:016x}", files.finish(), diagnostics.finish())
}
