//! Tests that the same API in each version of OpenAPI results in the same Rust code.

use ecogen_tests::{fixtures, generated};

#[test]
fn dialects_lower_to_the_same_api() {
    let expected = generated(&fixtures("dialects").join("openapi-3.0.yaml"));
    for document in ["swagger-2.0.yaml", "openapi-3.1.yaml", "openapi-3.2.yaml"] {
        let other = generated(&fixtures("dialects").join(document));
        assert_eq!(other.keys().collect::<Vec<_>>(), expected.keys().collect::<Vec<_>>(), "{document}");
        for (path, text) in &expected {
            // The first line of a generated file names the document.
            let other = other[path].replace(document, "openapi-3.0.yaml");
            assert_eq!(&other, text, "{document}: {}", path.display());
        }
    }
}
