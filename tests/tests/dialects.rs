//! One API in each dialect of OpenAPI gives the same Rust.

use std::collections::BTreeMap;
use std::path::PathBuf;

use ecogen::Generator;
use ecogen_tests::files;

/// The files of the crate that a document gives, by their paths.
fn generated(document: &str) -> BTreeMap<PathBuf, String> {
    let path = files("dialects", &["yaml"]).into_iter().find(|path| path.ends_with(document)).unwrap();
    let made = Generator::new(path).generate().unwrap_or_else(|error| panic!("{document}: {error}"));
    assert_eq!(made.report.warnings, "", "{document}");
    made.files.into_iter().map(|file| (file.path, file.text)).collect()
}

#[test]
fn a_dialect_is_a_way_of_writing() {
    let expected = generated("openapi-3.0.yaml");
    for document in ["swagger-2.0.yaml", "openapi-3.1.yaml", "openapi-3.2.yaml"] {
        let other = generated(document);
        assert_eq!(other.keys().collect::<Vec<_>>(), expected.keys().collect::<Vec<_>>(), "{document}");
        for (path, text) in &expected {
            assert_eq!(&other[path], text, "{document}: {}", path.display());
        }
    }
}
