//! Tests the Ecosuite document after `as-published.patch.json` has restored the mistakes of the vendor's document. Each
//! mistake must result in a warning, and all operations must be generated.

use ecogen::Generator;
use ecogen::diagnostics::{FindingAnchor, Snippet};
use ecogen_tests::fixtures;
use serde_json::Value;

#[test]
fn published_mistakes_are_warnings() {
    let spec = fixtures("").join("../../spec/ecosuite.yaml");
    let file = fixtures("").join("as-published.patch.json");
    let patch: Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
    let corrected = Generator::new(&spec).generate().unwrap().report;
    let published = Generator::new(&spec).overlay(&file).generate();
    let report = published.unwrap_or_else(|error| panic!("{error}")).report;

    assert_eq!(report.counts.operations, corrected.counts.operations);
    for (index, change) in patch.as_array().unwrap().iter().enumerate() {
        // A warning must be located at the value that the patch has changed, or near this value in the document.
        let pointer = change["path"].as_str().unwrap();
        let parent = pointer.rsplit_once('/').map_or(pointer, |(above, _)| above);
        let pointers = [format!("#{parent}"), format!("#/{index}/value")];
        let is_near = |snippet: &Snippet| {
            snippet.pointer.iter().any(|at| pointers.iter().any(|location| at.starts_with(location)))
        };
        let warned = report.findings.iter().any(|finding| {
            let own = matches!(&finding.anchor, FindingAnchor::Text(snippet) if is_near(snippet));
            // If several warnings were merged, all locations but the first are in the notes.
            own || finding.notes.iter().any(|note| note.label == "also here" && is_near(&note.snippet))
        });
        assert!(warned || pointer.ends_with("/default"), "no warning at {pointer} in\n{}", report.warnings);
    }
}
