//! Documents of several files.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use ecogen::Generator;

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/files").join(name)
}

/// The files of the crate that a document gives, by their paths.
fn generated(document: &str) -> BTreeMap<PathBuf, String> {
    let made = Generator::new(fixture(document)).generate().unwrap_or_else(|error| panic!("{document}: {error}"));
    assert_eq!(made.report.warnings, "", "{document}");
    made.files.into_iter().map(|file| (file.path, file.text)).collect()
}

#[test]
fn a_tree_of_files_is_the_document_in_one() {
    let (one, tree) = (generated("single.yaml"), generated("tree/openapi.yaml"));
    assert_eq!(tree.keys().collect::<Vec<_>>(), one.keys().collect::<Vec<_>>());
    for (path, text) in &one {
        assert_eq!(&tree[path], text, "{}", path.display());
    }
}

#[test]
fn a_fault_stands_in_its_file_and_nothing_outside_is_read() {
    let error = Generator::new(fixture("faulty/openapi.yaml")).generate().unwrap_err();
    let text = error.to_string().replace(&fixture("").display().to_string(), "");
    insta::assert_snapshot!("files-faulty", text);
}

#[test]
fn a_wider_folder_may_be_opened() {
    let document = fixture("faulty/openapi.yaml");
    let error = Generator::new(document).reference_root(fixture("")).generate().unwrap_err().to_string();
    assert!(!error.contains("single.yaml"), "{error}");
}
