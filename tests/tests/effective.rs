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
