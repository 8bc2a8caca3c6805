//! Tests that the example bodies in Ecosuite's documentation decode into their types, and encode to the same JSON
//! again.

use ecogen_tests::files;
use ecosuite_api::operations::API;
use ecosuite_api::runtime::schema::equal;
use ecosuite_api::runtime::wire::{check_request_example, check_response_example};
use ecosuite_api::wire::CASES;
use serde_json::Value;

/// Examples in which Ecosuite's documentation prints null instead of an object, because the documentation could not
/// show the item of an array.
const WITH_NULLS: [&str; 9] = [
    "events.200",
    "getProjectProForma.200",
    "getProjectProFormaVersions.200",
    "projectRecords.200",
    "projects.200",
    "saveProjectProForma.200",
    "saveProjectProForma.request",
    "siteRecords.200",
    "systemRecords.200",
];

/// Decodes an example and returns the JSON that the client or server would send for the decoded value.
fn round_trip(name: &str, text: &[u8]) -> Result<Value, String> {
    let (operation, part) = name.split_once('.').ok_or("a name without a part")?;
    let bytes = match part.parse() {
        Ok(status) => check_response_example(CASES, operation, status, text)?,
        Err(_) => check_request_example(&API, CASES, operation, text)?,
    };
    serde_json::from_slice(&bytes).map_err(|error| error.to_string())
}

#[test]
fn examples_round_trip() {
    let mut failed = Vec::new();
    let mut passed = 0;
    for path in files("ecosuite", &["json"]) {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let text = std::fs::read(&path).unwrap();
        let example: Value = serde_json::from_slice(&text).unwrap();
        let survived = round_trip(&name, &text).and_then(|received| {
            if equal(&example, &received) { Ok(()) } else { Err(format!("it comes back as {received}")) }
        });
        match (survived, WITH_NULLS.contains(&name.as_str())) {
            (Ok(()), false) => passed += 1,
            (Err(_), true) => {}
            (Ok(()), true) => failed.push(format!("{name}: passes by now: take it off the list")),
            (Err(message), false) => failed.push(format!("{name}: {message}")),
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
    assert_eq!(passed, 71);
}
