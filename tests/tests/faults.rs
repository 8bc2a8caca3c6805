//! A fault of a document is a message with its place; nothing is written.

use std::path::Path;

use ecogen::Generator;
use ecogen_tests::{files, fixtures};

/// What a run says of a document, its path shortened to its name.
fn said(path: &Path) -> String {
    let dir = path.parent().map(|dir| format!("{}/", dir.display())).unwrap_or_default();
    let text = match Generator::new(path).generate() {
        Err(error) => error.to_string(),
        Ok(generated) => generated.report.warnings,
    };
    text.replace(&dir, "")
}

#[test]
fn every_fault_has_its_message() {
    let mut silent = Vec::new();
    for path in files("faults", &["yaml", "json"]) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let text = said(&path);
        if text.is_empty() {
            silent.push(name);
            continue;
        }
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(format!("fault-{name}"), text);
        });
    }
    assert!(silent.is_empty(), "said to be sound: {silent:?}");
}

#[test]
fn a_missing_file_is_named() {
    let text = said(&fixtures("faults").join("no-such-file.yaml"));
    assert!(text.starts_with("error[E0001]: cannot read the document"), "{text}");
}

#[test]
fn a_fault_leaves_the_output_as_it_was() {
    let dir = std::env::temp_dir().join(format!("ecogen-faults-{}", std::process::id()));
    let written = Generator::new(fixtures("faults").join("dangling-ref.yaml")).write_to_dir(&dir);
    assert!(written.is_err());
    assert!(!dir.exists());
}
