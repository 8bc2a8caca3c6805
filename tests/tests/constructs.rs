//! Compares generated code with snapshots. Each construct, which is a feature of OpenAPI, has one small document and
//! one snapshot.

use ecogen::Generator;
use ecogen_tests::{configured, files};

/// Returns `true` if the snapshot of a construct contains a generated file. Every snapshot contains the models and the
/// operations. A snapshot contains responses, wire test, client or server only if the construct affects that code.
fn shown(name: &str, path: &str) -> bool {
    let side = ["operation-deprecated", "security-", "tags-", "parameters-query", "operation-keyword-ids"];
    let both = side.iter().any(|prefix| name.starts_with(prefix));
    match path.split('/').nth(1) {
        Some("responses") => name.starts_with("response"),
        Some("models") => !path.ends_with("mod.rs"),
        Some("operations") => !path.ends_with("mod.rs") || name.starts_with("servers"),
        // The snapshot includes only the part of this file that concerns the document's servers.
        Some("client") if path.ends_with("mod.rs") => name == "servers-variables" || both,
        Some("server") if name == "tag-kinds" => !path.ends_with("mod.rs"),
        Some("client" | "server") => both,
        Some("sender" | "receiver") => !path.ends_with("mod.rs"),
        Some("wire") => name.starts_with("examples"),
        _ => false,
    }
}

#[test]
fn constructs() {
    for path in files("constructs", &["yaml"]) {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let generated =
            configured(&name, Generator::new(&path)).generate().unwrap_or_else(|error| panic!("{name}: {error}"));
        let dir = path.parent().map(|dir| format!("{}/", dir.display())).unwrap_or_default();
        let mut text = generated.report.warnings.replace(&dir, "");
        for file in &generated.files {
            let below = file.path.display().to_string();
            if shown(&name, &below) {
                let items = file.text.split_once("\n\n").map_or("", |(_, items)| items);
                let items = match items.find("/// The servers of the document, for") {
                    Some(at) if name.starts_with("servers") => &items[at..],
                    _ => items,
                };
                text.push_str(&format!("// {below}\n{items}\n"));
            }
        }
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(name, text);
        });
    }
}

#[test]
fn output_is_the_same_every_time() {
    for path in files("constructs", &["yaml"]) {
        let once = Generator::new(&path).generate().map(|generated| generated.files).ok();
        let again = Generator::new(&path).generate().map(|generated| generated.files).ok();
        assert_eq!(once, again, "{}", path.display());
    }
}

#[test]
fn docs_have_no_article_a_before_a_type_name_that_starts_with_a_vowel() {
    let is_wrong = |line: &str| {
        let is_doc = line.trim_start().starts_with("//");
        is_doc && ["A", "E", "I", "O"].iter().any(|vowel| line.contains(&format!(" a `{vowel}")))
    };
    for path in files("constructs", &["yaml"]) {
        let Ok(generated) = Generator::new(&path).generate() else { continue };
        for file in generated.files {
            let wrong = file.text.lines().find(|line| is_wrong(line));
            assert_eq!(wrong, None, "{} of {}", file.path.display(), path.display());
        }
    }
}
