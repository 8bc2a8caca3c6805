use crate::document::each_schema;
use crate::source::{Node, Object};

/// The keywords that imply a type, each with the type. If a schema without `type` has such a keyword, the generator
/// uses the implied type.
const IMPLYING: [(&str, &str); 4] =
    [("properties", "object"), ("additionalProperties", "object"), ("items", "array"), ("prefixItems", "array")];

/// Adds the implied `type` to each schema without `type`. In JSON Schema, a schema with `properties` also allows null
/// and numbers, which the generated server rejects. Returns the document and the number of changed schemas.
pub(super) fn add_implied_types(root: Node) -> (Node, usize) {
    let mut count = 0;
    let root = each_schema(root, &mut |schema| {
        if let Some(implied) = implied(schema) {
            schema.push("type", Node::String(implied.to_owned()));
            count += 1;
        }
    });
    (root, count)
}

fn implied(schema: &Object) -> Option<&'static str> {
    let has = |key: &str| schema.get(key).is_some();
    if has("type") || has("$ref") {
        return None;
    }
    IMPLYING.iter().find(|(keyword, _)| has(keyword)).map(|(_, implied)| *implied)
}

#[cfg(test)]
mod tests {
    fn typed_text(schema: &str) -> String {
        let text = format!(r#"{{"openapi": "3.1.0", "components": {{"schemas": {{"A": {schema}}}}}}}"#);
        let sources = crate::source::Sources::from_bytes("a.json", text.into_bytes()).unwrap();
        let (root, _) = super::add_implied_types(sources.root().clone());
        let schema = root.get("components").and_then(|all| all.get("schemas")?.get("A"));
        schema.map(|schema| schema.to_json().to_string()).unwrap_or_default()
    }

    #[test]
    fn a_keyword_of_one_type_implies_the_type() {
        for (schema, expected) in [
            (r#"{"properties":{}}"#, r#"{"properties":{},"type":"object"}"#),
            (r#"{"additionalProperties":false}"#, r#"{"additionalProperties":false,"type":"object"}"#),
            (r#"{"items":{"properties":{}}}"#, r#"{"items":{"properties":{},"type":"object"},"type":"array"}"#),
            (r#"{"properties":{},"type":["object","null"]}"#, r#"{"properties":{},"type":["object","null"]}"#),
            (r#"{"minLength":1}"#, r#"{"minLength":1}"#),
        ] {
            assert_eq!(typed_text(schema), expected);
        }
    }

    #[test]
    fn schemas_that_a_value_must_not_match_are_not_changed() {
        let schema = r#"{"not":{"properties":{"a":{"properties":{}}}}}"#;
        assert_eq!(typed_text(schema), schema);
    }
}
