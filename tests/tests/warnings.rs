//! Tests that each cause of a warning is reported once, with all of its locations, and that correct documents cause no
//! warnings.

use ecogen::Generator;
use ecogen::diagnostics::Finding;
use ecogen_tests::fixtures;

fn findings_of(code: &str) -> Vec<Finding> {
    let report = Generator::new(fixtures("warnings/one-cause.yaml")).check().expect("a valid document");
    report.findings.iter().filter(|finding| finding.code.as_str() == code).cloned().collect()
}

fn messages_of(code: &str) -> Vec<String> {
    findings_of(code).into_iter().map(|finding| finding.message).collect()
}

#[test]
fn operations_without_an_id_are_one_warning_with_every_location() {
    let findings = findings_of("W0309");
    let [finding] = findings.as_slice() else { panic!("{findings:#?}") };
    assert_eq!(finding.message, "missing `operationId`; the operation is named `get_pages` (and 2 more like it)");
    let further: Vec<_> = finding.notes.iter().map(|note| note.snippet.pointer.as_deref()).collect();
    assert_eq!(further, [Some("#/paths/~1raw/get"), Some("#/paths/~1raw/delete")]);
}

#[test]
fn text_content_is_reported_once_per_media_type_and_only_if_its_schema_is_lost() {
    assert_eq!(
        messages_of("W0303"),
        [
            "the schema of `text/html` content is not supported; the content is represented as a string (and 1 more like it)",
            "the schema of `application/xml` content is not supported; the content is represented as a string",
        ]
    );
}

#[test]
fn members_of_a_component_do_not_conflict_with_its_name() {
    assert_eq!(messages_of("W0301"), Vec::<String>::new());
}
