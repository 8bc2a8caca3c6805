//! Tests that the embedded runtime has all source files of the runtime.

use std::fs;
use std::path::Path;

fn collect(root: &Path, folder: &Path, paths: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => collect(root, &path, paths),
            false => paths.push(path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/")),
        }
    }
}

#[test]
fn every_source_file_of_the_runtime_is_listed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../templates/runtime/src");
    let mut files = Vec::new();
    collect(&root, &root, &mut files);
    files.retain(|file| file != "sources.rs");
    files.sort();
    let listed: Vec<&str> = ecogen_runtime::sources::SOURCES.iter().map(|(path, _)| *path).collect();
    assert_eq!(listed, files, "run `cargo xtask pages`");
}
