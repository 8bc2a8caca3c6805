//! Tests that invalid OpenAPI with an unambiguous meaning is repaired. `invalid_documents.rs` tests the warnings about
//! repairs.

use ecogen::{Generated, Generator};
use ecogen_tests::fixtures;

fn repaired(name: &str) -> Generated {
    Generator::new(fixtures("invalid/repairs").join(name)).generate().unwrap_or_else(|error| panic!("{name}: {error}"))
}

#[test]
fn repairs_take_effect() {
    let cases = [
        ("values.yaml", "operations/things.rs", "pub limit: i64"),
        ("parameters.yaml", "operations/things.rs", "pub limit: Option<i64>"),
        ("parameters.yaml", "operations/things.rs", "pub x_trace: Option<String>"),
        ("references.yaml", "models/thing.rs", "pub name: Option<String>"),
        ("references.yaml", "operations/things.rs", "= responses::Response200<models::Thing>;"),
        ("schemas.yaml", "models/thing.rs", "pub name: rt::Field<String>"),
        ("schemas.yaml", "models/thing.rs", "Book"),
    ];
    for (document, file, expected) in cases {
        let output = repaired(document);
        let text = output
            .files
            .iter()
            .find(|generated| generated.path.ends_with(file))
            .map(|generated| generated.text.as_str());
        let text = text.unwrap_or_else(|| panic!("{document}: no {file}"));
        assert!(text.contains(expected), "{document}: `{expected}` is not in\n{text}");
    }
}
