//! Tests that the effective document contains every response that the generated server can send itself.

use ecogen::Generator;
use ecogen::effective::AddedResponses;
use ecogen_tests::fixtures;

const ECOSUITE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/ecosuite.yaml");

#[test]
fn rejections_are_added_to_served_operations() {
    let document = fixtures("effective").join("openapi.yaml");
    let effective = Generator::new(document).tag("notes").effective().unwrap();
    insta::assert_snapshot!("effective", effective);
    let added: Vec<String> = effective.additions.iter().map(ToString::to_string).collect();
    assert_eq!(added, ["PUT /notes/{id}: 401 403 404 406 408 413 415 500 501; as problem details, too: 400"]);
    assert_eq!(effective.integers, 1);
}

#[test]
fn statuses_with_a_schema_that_rejections_have_are_unchanged() {
    let effective = |name: &str| Generator::new(fixtures("constructs").join(name)).effective().unwrap();
    let own = effective("rejections.yaml");
    assert!(own.additions.len() == 2 && own.additions.iter().all(AddedResponses::is_empty), "{:?}", own.additions);
    assert!(!own.to_string().contains("ecogen."), "{own}");
    let frameworks = effective("rejections-of-frameworks.yaml");
    let added: Vec<String> =
        frameworks.additions.iter().filter(|added| !added.is_empty()).map(ToString::to_string).collect();
    let expected = [
        // The first operation documents 422 and the second documents 400, each with a schema that the server fills for
        // invalid requests. The statuses of other rejections are added.
        "GET /fastapi/{id}: 404 406 500 501",
        "GET /laravel/{id}: 404 406 500 501",
        // The server can fill neither the schema for 400 nor the schema of the default response, so that problem
        // details are added.
        "GET /nothing/{id}: 404 406 500 501; as problem details, too: 400",
    ];
    assert_eq!(added, expected);
}

#[test]
fn report_counts_error_responses_that_are_filled() {
    let filled = |name: &str| {
        let report = Generator::new(fixtures("constructs").join(name)).check().unwrap();
        report.rejections.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
    };
    assert_eq!(
        filled("rejections.yaml"),
        "400 (1 of 1), 401 (1 of 1), 404 (1 of 1), 422 (1 of 1), 500 (1 of 1), 5XX (1 of 1), default (2 of 2)"
    );
    assert_eq!(
        filled("rejections-of-frameworks.yaml"),
        "400 (2 of 3), 422 (1 of 1), 4XX (1 of 1), 5XX (1 of 1), default (6 of 7)"
    );
}

#[test]
fn effective_document_is_complete() -> std::io::Result<()> {
    let once = Generator::new(ECOSUITE).effective().unwrap();
    assert_eq!(once.additions.len(), 199);
    let path = std::env::temp_dir().join(format!("ecogen-effective-{}.json", std::process::id()));
    std::fs::write(&path, once.to_string())?;
    let twice = Generator::new(&path).effective();
    std::fs::remove_file(&path)?;
    let twice = twice.unwrap();
    // The first pass has added a body to some responses. Since a request may not accept the body's media type, the
    // second pass may add the status 406, but nothing else.
    let lacking = |addition: &&AddedResponses| {
        addition.statuses.iter().any(|status| *status != 406) || !addition.media_types.is_empty()
    };
    assert_eq!(twice.additions.iter().find(lacking), None);
    assert_eq!((twice.integers, twice.types), (0, 0));
    Ok(())
}
