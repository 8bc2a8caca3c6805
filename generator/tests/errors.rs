//! Tests that all errors of a document are reported at once, each with its location.

use ecogen::document::Document;
use ecogen::source::Sources;

/// Returns the printed diagnostics of a document.
fn messages(text: &str) -> String {
    match Sources::from_text("api.yaml", text.to_owned()) {
        Err(error) => ecogen::diagnostics::Diagnostics::from(ecogen::diagnostics::Diagnostic::from(error))
            .render(&Sources::default()),
        Ok(sources) => Document::read(&sources).1.render(&sources),
    }
}

const HEAD: &str = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\n";

#[test]
fn valid_document_has_no_diagnostics() {
    let text = format!("{HEAD}paths:\n  /a:\n    get:\n      responses:\n        200: {{description: ok}}\n");
    assert_eq!(messages(&text), "");
}

#[test]
fn yaml_syntax_errors_have_line_and_column() {
    assert_eq!(
        messages("openapi: 3.0.3\npaths: [\n"),
        "error[E0003]: invalid YAML: did not find expected node content\n \
         --> api.yaml:3:1\n  |\n3 |\n  | ^\n\n"
    );
}

#[test]
fn unresolved_references_suggest_a_target() {
    let text = format!(
        "{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    Users: {{type: string}}\n    A:\n      $ref: '#/components/schemas/User'\n"
    );
    assert_eq!(
        messages(&text),
        "error[E0101]: unresolved reference `#/components/schemas/User`\n \
         --> api.yaml:8:13 (#/components/schemas/A/$ref)\n  |\n8 |       $ref: '#/components/schemas/User'\n  \
         |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^\n  |\n  = help: did you mean `#/components/schemas/Users`?\n\n"
    );
}

#[test]
fn all_errors_are_reported_in_one_run() {
    let text = format!(
        "{HEAD}paths:\n  /a:\n    get:\n      operationID: a\n      parameters:\n        - {{name: b}}\n      responses: {{}}\n      responses: {{}}\n"
    );
    let found = messages(&text);
    for code in ["W0201", "E0202", "W0203"] {
        assert!(found.contains(code), "{code} in\n{found}");
    }
    assert!(found.contains("did you mean `operationId`?"));
}

#[test]
fn unsupported_versions_are_rejected() {
    assert!(messages("swagger: '2.0'\n").contains("unsupported OpenAPI version 2.0"));
    assert!(messages("openapi: 3.1.0\n").contains("unsupported OpenAPI version 3.1.0"));
    assert!(messages("a: 1\n").contains("E0004"));
    assert!(messages("- a\n").contains("found an array"));
    assert!(messages("").contains("the file is empty"));
}

#[test]
fn malicious_files_are_diagnosed() {
    assert!(messages(&"[".repeat(200_000)).contains("E0003"));
    assert!(messages(&"{\"a\":".repeat(200_000)).contains("E0003"));
    let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..12 {
        let aliases = vec![format!("*a{}", level - 1); 10].join(", ");
        bomb.push_str(&format!("a{level}: &a{level} [{aliases}]\n"));
    }
    assert!(messages(&bomb).contains("E0003"));
    let cycle = format!("{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    A: {{$ref: '#/components/schemas/A'}}\n");
    assert!(messages(&cycle).contains("W0102"));
}
