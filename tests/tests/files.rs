//! Tests of documents that consist of several files.

use ecogen::Generator;
use ecogen::diagnostics::FindingAnchor;
use ecogen_tests::{fixtures, generated};

#[test]
fn multiple_files_equal_one_document() {
    let (one, tree) = (fixtures("files").join("single.yaml"), fixtures("files").join("tree/openapi.yaml"));
    let (one, tree) = (generated(&one), generated(&tree));
    assert_eq!(tree.keys().collect::<Vec<_>>(), one.keys().collect::<Vec<_>>());
    for (path, text) in &one {
        // The comment at the start of each generated file names the document.
        assert_eq!(tree[path].replace("openapi.yaml", "single.yaml"), *text, "{}", path.display());
    }
}

#[test]
fn errors_name_their_file_and_outside_files_are_not_read() {
    let error = Generator::new(fixtures("files").join("faulty/openapi.yaml")).generate().unwrap_err();
    let text = error.to_string().replace(&format!("{}/", fixtures("files").display()), "");
    insta::assert_snapshot!("files-faulty", text);
}

#[test]
fn reference_root_may_be_widened() {
    let document = fixtures("files").join("faulty/openapi.yaml");
    let narrow = Generator::new(&document).generate().unwrap_err().to_string();
    let wide = Generator::new(&document).reference_root(fixtures("files")).generate().unwrap_err().to_string();
    assert!(narrow.contains("single.yaml") && !wide.contains("single.yaml"), "{wide}");
}

/// The generator must not read pipes and devices, because reading `/dev/zero`, or a pipe without a writer, never ends.
#[cfg(unix)]
#[test]
fn pipes_and_devices_are_not_read() -> std::io::Result<()> {
    let folder = std::env::temp_dir().join(format!("ecogen-pipe-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let pipe = folder.join("pipe.yaml");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status()?;
    assert!(made.success(), "mkfifo");
    std::os::unix::fs::symlink("/dev/zero", folder.join("zero.yaml"))?;
    let document = folder.join("openapi.yaml");
    std::fs::write(
        &document,
        "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents: {schemas: {\n  A: {$ref: 'pipe.yaml#/A'}, B: {$ref: 'zero.yaml#/B'}}}\n",
    )?;
    let said = |path: &std::path::Path| Generator::new(path).generate().unwrap_err().to_string();
    for path in [&document, &pipe, &folder.join("zero.yaml")] {
        let said = said(path);
        assert!(said.contains("E0001") && said.contains("not a regular file"), "{said}");
    }
    std::fs::remove_dir_all(&folder)
}

#[test]
fn references_to_another_kind_of_object_are_errors_across_files() {
    let folder = fixtures("files").join("wrong-kind");
    let error = Generator::new(folder.join("openapi.yaml")).generate().unwrap_err();
    let errors: Vec<String> = error
        .findings()
        .unwrap()
        .iter()
        .map(|finding| match &finding.anchor {
            FindingAnchor::Text(snippet) => {
                let definition = finding.notes.first().map(|note| (&note.snippet.file, note.snippet.span.start.line));
                let definition = definition.map(|(file, line)| format!("{file}:{line}")).unwrap_or_default();
                format!("{} {}: {} ({definition})", finding.code, snippet.span.start.line, finding.message)
            }
            FindingAnchor::Name(name) => format!("{} {name}: {}", finding.code, finding.message),
        })
        .map(|text| text.replace(&format!("{}/", folder.display()), ""))
        .collect();
    assert_eq!(
        errors,
        [
            "E0104 8: `parts.yaml#/components/headers/Rate` is a Header Object, expected a Parameter Object (parts.yaml:6)",
            "E0104 11: `parts.yaml#/components/requestBodies/New` is a Request Body Object, expected a Schema Object (parts.yaml:8)",
            "E0104 13: `body.yaml` is a Parameter Object, expected a Response Object (body.yaml:1)",
            "E0104 16: `parts.yaml#/components/schemas/Toy` is a Schema Object, expected a Path Item Object (parts.yaml:10)",
            "W0104 19: `parts.yaml#/components/schemas/Toy` is a Schema Object, expected a Response Object; ignored, since no operation uses this reference (parts.yaml:10)",
            "W0312 11: `application/json` without a `schema`; every value is accepted ()",
        ]
    );
}
