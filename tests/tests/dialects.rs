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

/// OpenAPI Extension Registry, `x-oai-additionalOperations`, `x-oai-itemSchema`, `x-jsonschema-if` and others.
#[test]
fn extensions_stand_for_fields_of_later_versions() {
    let dir = fixtures("dialects");
    let native = generated(&dir.join("later-fields-3.2.yaml"));
    let (_, schemas) = native.iter().find(|(path, _)| path.ends_with("src/schemas/mod.rs")).unwrap();
    for keyword in ["contains", "patternProperties", "propertyNames", "if", "then", "dependentSchemas"] {
        assert!(schemas.contains(&format!("\"{keyword}\"")), "{keyword}");
    }
    for document in ["later-fields-3.1.yaml", "later-fields-3.0.yaml"] {
        let other = generated(&dir.join(document));
        for (path, text) in &native {
            let other = other[path].replace(document, "later-fields-3.2.yaml");
            assert_eq!(&other, text, "{document}: {}", path.display());
        }
    }
}
