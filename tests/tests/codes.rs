//! Tests that every diagnostic code has an explanation with correct examples. The document under `## Before` results in
//! the code, the document under `## After` results in no diagnostics, and the options under `## Without changing the
//! document` avoid the code.

use ecogen::diagnostics::{Code, Explanation, page};
use ecogen::{Generator, Options};
use ecogen_tests::fixtures;

/// The beginning of a document, which the examples omit.
const HEAD: &str = "openapi: 3.0.3\ninfo: { title: Pets, version: '1' }\n";

/// Codes that no known document causes, because they report bugs of the generator.
const WITHOUT_EXAMPLE: [&str; 2] = ["E0203", "E0901"];

/// Returns the fenced code blocks under a heading, each with its info string.
fn blocks(text: &str, heading: &str) -> Vec<(String, String)> {
    let section = text.split("\n## ").find_map(|section| section.strip_prefix(heading)).unwrap_or_default();
    let mut blocks = Vec::new();
    let mut rest = section;
    while let Some((info, after)) = rest.split_once("\n```").and_then(|(_, after)| after.split_once('\n')) {
        let Some((block, after)) = after.split_once("\n```") else { break };
        blocks.push((info.to_owned(), format!("{block}\n")));
        rest = after;
    }
    blocks
}

/// Checks the document of an example and returns the codes of its diagnostics.
fn codes_of(blocks: &[(String, String)]) -> Vec<Code> {
    let mut generator = None;
    let mut options = Options::default();
    let dir = std::env::temp_dir().join(format!("ecogen-codes-{}", std::process::id()));
    std::fs::create_dir_all(&dir).expect("a folder for temporary files");
    for (info, text) in blocks {
        match info.as_str() {
            "yaml whole" => generator = Some(Generator::from_bytes("example.yaml", text.as_bytes())),
            "yaml" | "yaml latin-1" => {
                let paths = if text.contains("paths:") { "" } else { "paths: {}\n" };
                let text = format!("{HEAD}{paths}{text}");
                // Latin-1 encodes each of the first 256 characters as one byte.
                let bytes = match info.as_str() {
                    "yaml" => text.into_bytes(),
                    _ => text.chars().map(|c| u8::try_from(u32::from(c)).expect("a character of Latin-1")).collect(),
                };
                generator = Some(Generator::from_bytes("example.yaml", bytes));
            }
            "toml" => {
                std::fs::write(dir.join("ecogen.toml"), text).expect("the folder is there");
                options = Options::from_file(dir.join("ecogen.toml")).expect("the example has sound options");
            }
            "yaml overlay" => {
                std::fs::write(dir.join("overlay.yaml"), text).expect("the folder is there");
                options.overlays.push(dir.join("overlay.yaml"));
            }
            "sh" => generator = text.trim().strip_prefix("ecogen check ").map(Generator::new),
            other => panic!("a block of `{other}`"),
        }
    }
    let checked = generator.expect("an example is a document").options(options).check();
    std::fs::remove_dir_all(&dir).expect("the folder is there");
    match checked {
        Ok(report) => report.findings.iter().map(|finding| finding.code).collect(),
        Err(error) => error.findings().expect("the document's faults").iter().map(|finding| finding.code).collect(),
    }
}

#[test]
fn every_code_has_a_failing_and_a_passing_example() {
    let mut wrong = Vec::new();
    for Explanation { code, text, .. } in Code::ALL {
        let (before, after) = (blocks(text, "Before"), blocks(text, "After"));
        if WITHOUT_EXAMPLE.contains(&code.as_str()) {
            continue;
        }
        if before.is_empty() || after.is_empty() {
            wrong.push(format!("codes/{code}.md needs an example under `## Before` and one under `## After`"));
            continue;
        }
        let found = codes_of(&before);
        if !found.contains(code) {
            wrong.push(format!("codes/{code}.md: the example before gives {found:?}, not {code}"));
        }
        // If the correction is a path on a command line, the file does not exist here, so the example is not checked.
        let left = if after[0].0 == "sh" { Vec::new() } else { codes_of(&after) };
        if !left.is_empty() {
            wrong.push(format!("codes/{code}.md: the example after still gives {left:?}"));
        }
        let options = blocks(text, "Without changing the document");
        let corrected: Vec<(String, String)> = before.iter().chain(&options).cloned().collect();
        let given = if options.is_empty() { Vec::new() } else { codes_of(&corrected) };
        if given.iter().any(|one| one == code || !found.contains(one)) {
            wrong.push(format!("codes/{code}.md: the example with the options gives {given:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn diagnostics_page_is_current() {
    let written = std::fs::read_to_string(fixtures("../../docs/diagnostics.md")).unwrap_or_default();
    assert!(written == page(), "docs/diagnostics.md is stale: run `cargo xtask pages`");
}
