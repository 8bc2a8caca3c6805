//! The document as its vendor published it has faults: each is a warning, and the rest is generated.

use ecogen::Generator;
use ecogen::source::Sources;
use ecogen_tests::fixtures;
use serde_json::Value;

/// The place of a JSON Pointer's last token: what stands around it, and the token.
fn parent<'v>(root: &'v mut Value, pointer: &str) -> (&'v mut Value, String) {
    let (above, last) = pointer.rsplit_once('/').unwrap();
    (root.pointer_mut(above).unwrap(), last.replace("~1", "/").replace("~0", "~"))
}

/// Applies the operations of a JSON Patch (RFC 6902) that the fixture uses.
fn patched(mut document: Value, patch: &Value) -> Value {
    for change in patch.as_array().unwrap() {
        let pointer = change["path"].as_str().unwrap();
        match change["op"].as_str().unwrap() {
            "replace" => *document.pointer_mut(pointer).unwrap() = change["value"].clone(),
            "remove" => {
                let (parent, key) = parent(&mut document, pointer);
                parent.as_object_mut().unwrap().remove(&key).unwrap();
            }
            other => panic!("{other}"),
        }
    }
    document
}

#[test]
fn every_published_fault_is_a_warning() {
    let spec = fixtures("").join("../../spec/ecosuite.yaml");
    let sources = Sources::load(&spec).unwrap_or_else(|fault| panic!("{}", fault.message));
    let patch = std::fs::read_to_string(fixtures("").join("as-published.patch.json")).unwrap();
    let patch: Value = serde_json::from_str(&patch).unwrap();
    let sound = Generator::new(&spec).generate().unwrap().report;

    let file = std::env::temp_dir().join(format!("ecogen-published-{}.json", std::process::id()));
    std::fs::write(&file, patched(sources.root().to_json(), &patch).to_string()).unwrap();
    let published = Generator::new(&file).generate();
    std::fs::remove_file(&file).unwrap();
    let report = published.unwrap_or_else(|error| panic!("{error}")).report;

    assert_eq!(report.counts.operations, sound.counts.operations);
    for change in patch.as_array().unwrap() {
        // A warning stands at the changed node or somewhere above or below it.
        let pointer = change["path"].as_str().unwrap();
        let near = pointer.rsplit_once('/').map_or(pointer, |(above, _)| above);
        let warned = [pointer, near].iter().any(|place| report.warnings.contains(&format!("(#{place}")));
        assert!(warned || pointer.ends_with("/default"), "no warning at {pointer} in\n{}", report.warnings);
    }
}
