//! Tests that every error in a document is reported as a diagnostic with its location, and that no file is written.
//!
//! `fixtures/invalid` contains invalid documents, each with a file of its expected diagnostics. `cargo xtask bless`
//! writes these files, which are then reviewed. In a document, a comment with carets below a line states which part of
//! the line a diagnostic must underline, and the code of the diagnostic:
//!
//! ```yaml
//! operationID: pets
//! # ^^^^^^^^^ W0201
//! ```

use std::path::{Path, PathBuf};

use ecogen::Generator;
use ecogen::diagnostics::{Code, ColorChoice, FindingAnchor, Findings, Snippet};
use ecogen_tests::fixtures;

/// Adds the documents below a folder to `found`.
fn documents(dir: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<_> = std::fs::read_dir(dir).expect("a folder").flatten().map(|entry| entry.path()).collect();
    entries.sort();
    for path in entries {
        match path.extension().and_then(|extension| extension.to_str()) {
            None => documents(&path, found),
            Some("yaml" | "json") => found.push(path),
            Some(_) => {}
        }
    }
}

fn all() -> Vec<PathBuf> {
    let mut found = Vec::new();
    documents(&fixtures("invalid"), &mut found);
    found
}

/// Returns the findings of a document, and the printed text of the findings. In the text, the file name replaces the
/// path of the document.
fn rendered(path: &Path) -> (Findings, String) {
    let dir = path.parent().map(|dir| format!("{}/", dir.display())).unwrap_or_default();
    let (findings, text) = match Generator::new(path).check() {
        Err(error) => {
            let findings = error.findings().cloned().unwrap_or_default();
            let count = error.to_string().lines().last().unwrap_or_default().to_owned();
            let text = findings.render_all(ColorChoice::Never) + &count;
            (findings, text)
        }
        Ok(report) => (report.findings, report.warnings),
    };
    (findings, text.replace(&dir, ""))
}

#[test]
fn every_invalid_fixture_has_its_message() {
    let bless = std::env::var_os("BLESS").is_some();
    let mut wrong = Vec::new();
    for path in all() {
        let (_, text) = rendered(&path);
        let is_json = path.extension().is_some_and(|extension| extension == "json");
        let expected_file = path.with_extension(if is_json { "json.txt" } else { "txt" });
        let name = path.strip_prefix(fixtures("invalid")).unwrap_or(&path).display().to_string();
        if text.is_empty() {
            wrong.push(format!("{name}: no diagnostic"));
        } else if bless {
            std::fs::write(&expected_file, text.trim_end().to_owned() + "\n").expect("the fixtures can be written");
        } else if std::fs::read_to_string(&expected_file).unwrap_or_default().trim_end() != text.trim_end() {
            wrong.push(format!("{name}: the diagnostics differ from {}:\n{text}", expected_file.display()));
        }
    }
    assert!(wrong.is_empty(), "{}\n`cargo xtask bless` writes the diagnostics", wrong.join("\n"));
}

#[test]
fn underlined_text_is_the_reported_node() {
    let (mut wrong, mut places) = (Vec::new(), 0);
    for path in all() {
        let text = String::from_utf8_lossy(&std::fs::read(&path).expect("a fixture")).into_owned();
        let (findings, _) = rendered(&path);
        let mut of_line = 0;
        for (index, line) in text.lines().enumerate() {
            let Some((carets, code)) = line.trim_start().strip_prefix('#').and_then(|rest| rest.trim().split_once(' '))
            else {
                of_line = index + 1;
                continue;
            };
            if !carets.starts_with('^') {
                continue;
            }
            places += 1;
            let column = line.chars().take_while(|c| *c != '^').count() + 1;
            let expected = (of_line, column, column + carets.chars().count());
            let is_expected = |snippet: &Snippet| {
                let start = snippet.span.start;
                (start.line, start.column, snippet.end()) == expected
            };
            // If several findings were merged, all locations but the first are in the notes.
            let is_there = findings.iter().filter(|finding| finding.code.as_str() == code).any(|finding| {
                let own = matches!(&finding.anchor, FindingAnchor::Text(snippet) if is_expected(snippet));
                own || finding.notes.iter().any(|note| note.label == "also here" && is_expected(&note.snippet))
            });
            if !is_there {
                wrong.push(format!("{}:{}: no {code} at {expected:?}", path.display(), index + 1));
            }
        }
    }
    println!("{places} places");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn there_are_at_least_two_hundred_fixtures() {
    let has_carets = |path: &PathBuf| {
        let text = String::from_utf8_lossy(&std::fs::read(path).expect("a fixture")).into_owned();
        text.lines().any(|line| line.trim_start().strip_prefix('#').is_some_and(|rest| rest.trim().starts_with('^')))
    };
    let (count, verified) = (all().len(), all().iter().filter(|path| has_carets(path)).count());
    println!(
        "{count} invalid documents, each with its exact diagnostics; of {verified} the columns are verified by hand"
    );
    assert!(count >= 200, "{count}");
    assert!(verified >= 150, "{verified}");
}

#[test]
fn every_document_code_has_a_fixture() {
    // Only options, overlays, a missing file or a bug of the generator can cause these codes.
    let elsewhere = ["E0001", "E0203", "E0401", "E0402", "E0403", "E0404", "E0405", "E0406", "E0901", "W0406", "W0408"];
    let found: Vec<Code> =
        all().iter().flat_map(|path| rendered(path).0.iter().map(|f| f.code).collect::<Vec<_>>()).collect();
    let missing: Vec<_> = Code::ALL.iter().map(|entry| entry.code).filter(|code| !found.contains(code)).collect();
    let missing: Vec<_> = missing.iter().filter(|code| !elsewhere.contains(&code.as_str())).collect();
    assert!(missing.is_empty(), "no document of fixtures/invalid gives {missing:?}");
}

#[test]
fn missing_file_is_named() {
    let text = rendered(&fixtures("invalid").join("no-such-file.yaml")).1;
    assert!(text.starts_with("error[E0001]: cannot read the file"), "{text}");
}

#[test]
fn errors_leave_the_output_unchanged() {
    let dir = std::env::temp_dir().join(format!("ecogen-faults-{}", std::process::id()));
    let written = Generator::new(fixtures("invalid").join("references/dangling.yaml")).write_to_dir(&dir);
    assert!(written.is_err());
    assert!(!dir.exists());
}
