//! Tests of the violations that each keyword reports.

use serde_json::{Value, json};

use super::{CompiledSchemas, Direction};

/// Returns the violations of a value, each as `pointer message`.
fn found(components: Value, schema: Value, value: Value, direction: Direction) -> Vec<String> {
    let schemas = CompiledSchemas::new(&json!({ "components": components }).to_string(), 0);
    let found = schemas.violations(&schema, &value, direction);
    #[cfg(feature = "api")]
    match schemas.fast_path(&schemas.read(&schema), value.to_string().as_bytes(), direction) {
        super::verdict::Verdict::Valid => assert!(found.is_empty(), "the fast path missed {found:?}"),
        super::verdict::Verdict::Invalid => assert!(!found.is_empty(), "the fast path rejected a valid value"),
        super::verdict::Verdict::Unknown => {}
    }
    found.into_iter().map(|found| format!("{} {}", found.pointer, found.message)).collect()
}

fn of(schema: Value, value: Value) -> Vec<String> {
    found(json!({}), schema, value, Direction::Request)
}

#[test]
fn every_violation_is_found_with_its_pointer() {
    let schema = json!({
        "type": "object",
        "required": ["id", "name"],
        "properties": {
            "name": { "type": "string", "maxLength": 3 },
            "tags": { "type": "array", "uniqueItems": true, "items": { "enum": ["a", "b"] } },
            "a/b": { "type": "integer", "minimum": 0, "exclusiveMinimum": true },
        },
        "additionalProperties": false,
    });
    let value = json!({ "name": "long", "tags": ["a", "c", "a"], "a/b": 0, "more": 1 });
    assert_eq!(
        of(schema, value),
        [
            "/id is missing",
            "/a~1b less than or equal to 0",
            "/more is not allowed by the schema",
            "/name longer than 3 characters",
            "/tags the item at index 2 is a duplicate",
            "/tags/1 not an allowed value",
        ]
    );
}

#[test]
fn length_is_counted_in_characters() {
    assert!(of(json!({ "maxLength": 2 }), json!("💩é")).is_empty());
    assert_eq!(of(json!({ "minLength": 3 }), json!("💩é")), [" shorter than 3 characters"]);
}

#[test]
fn counts_of_one_are_in_the_singular() {
    assert_eq!(of(json!({ "minLength": 1 }), json!("")), [" shorter than 1 character"]);
    assert_eq!(of(json!({ "maxLength": 1 }), json!("ab")), [" longer than 1 character"]);
    assert_eq!(of(json!({ "minItems": 1 }), json!([])), [" fewer than 1 item"]);
    assert_eq!(of(json!({ "maxItems": 1 }), json!([1, 2])), [" more than 1 item"]);
    assert_eq!(of(json!({ "minProperties": 1 }), json!({})), [" fewer than 1 property"]);
    assert_eq!(of(json!({ "maxProperties": 1 }), json!({ "a": 1, "b": 2 })), [" more than 1 property"]);
    assert_eq!(of(json!({ "anyOf": [{ "type": "string" }] }), json!(1)), [" does not match the allowed schema"]);
}

#[test]
fn formats_are_named_without_an_article() {
    assert_eq!(of(json!({ "format": "ipv4" }), json!("1.2.3")), [" does not match the format ipv4"]);
}

#[test]
fn one_and_one_point_zero_are_equal() {
    assert!(of(json!({ "type": "integer", "enum": [1] }), json!(1.0)).is_empty());
    assert_eq!(of(json!({ "uniqueItems": true }), json!([1, 1.0])).len(), 1);
}

#[test]
fn exactly_one_member_of_one_of_has_to_match() {
    let schema = json!({ "oneOf": [{ "type": "integer" }, { "minimum": 2 }] });
    assert!(of(schema.clone(), json!(1)).is_empty());
    assert_eq!(of(schema.clone(), json!(3)), [" matches more than one schema, expected exactly one"]);
    assert_eq!(of(schema, json!(1.5)), [" matches none of the 2 allowed schemas"]);
}

#[test]
fn discriminator_selects_the_validated_member() {
    let components = json!({
        "Cat": { "type": "object", "required": ["kind", "lives"], "properties": { "lives": { "type": "integer" } } },
        "Dog": { "type": "object", "required": ["kind"] },
    });
    let schema = json!({
        "oneOf": [{ "$ref": "Cat" }, { "$ref": "Dog" }],
        "discriminator": { "propertyName": "kind", "mapping": { "c": "#/components/schemas/Cat" } },
    });
    assert_eq!(found(components, schema, json!({ "kind": "c" }), Direction::Request), ["/lives is missing"]);
}

#[test]
fn properties_of_the_other_direction_are_not_required() {
    let schema = json!({
        "required": ["id", "password"],
        "properties": { "id": { "readOnly": true }, "password": { "writeOnly": true } },
    });
    assert_eq!(found(json!({}), schema.clone(), json!({}), Direction::Request), ["/password is missing"]);
    assert_eq!(found(json!({}), schema, json!({}), Direction::Response), ["/id is missing"]);
}

#[test]
fn nullable_allows_null_despite_sibling_keywords() {
    let components = json!({ "Pet": { "type": "object" } });
    let schema = json!({ "nullable": true, "allOf": [{ "$ref": "Pet" }] });
    assert!(found(components, schema, Value::Null, Direction::Request).is_empty());
    assert_eq!(of(json!({ "type": "string" }), Value::Null), [" expected a string, found null"]);
}

#[test]
fn prefix_items_validate_items_by_position() {
    let schema =
        json!({ "prefixItems": [{ "type": "integer" }, { "type": "string" }], "items": { "type": "boolean" } });
    assert!(of(schema.clone(), json!([1, "a", true])).is_empty());
    assert_eq!(
        of(schema, json!(["a", "b", 1])),
        ["/0 expected an integer, found a string", "/2 expected a boolean, found a number"]
    );
}

#[test]
fn if_selects_then_or_else() {
    let schema = json!({ "if": { "required": ["a"] }, "then": { "required": ["b"] }, "else": { "required": ["c"] } });
    assert_eq!(of(schema.clone(), json!({ "a": 1 })), ["/b is missing"]);
    assert_eq!(of(schema, json!({})), ["/c is missing"]);
}

#[test]
fn pattern_properties_and_dependent_keywords_validate_keys() {
    let schema = json!({
        "patternProperties": { "^x-": { "type": "string" } },
        "propertyNames": { "maxLength": 4 },
        "dependentRequired": { "a": ["b"] },
        "dependentSchemas": { "a": { "properties": { "c": { "type": "integer" } } } },
        "unevaluatedProperties": false,
    });
    assert_eq!(
        of(schema, json!({ "x-a": 1, "toolong": 1, "a": 2, "c": "3" })),
        [
            "/b is missing",
            "/toolong is not an allowed property name",
            "/x-a expected a string, found a number",
            "/c expected an integer, found a string",
            "/a is not allowed by the schema",
            "/toolong is not allowed by the schema",
        ]
    );
}

#[test]
fn contains_requires_matching_items() {
    let schema = json!({ "contains": { "const": 0, "enum": [0] }, "minContains": 2, "maxContains": 3 });
    assert!(of(schema.clone(), json!([0, 1, 0])).is_empty());
    assert_eq!(of(schema.clone(), json!([0])), [" contains 1 matching item, expected at least 2"]);
    assert_eq!(of(schema, json!([0, 0, 0, 0])).len(), 1);
    let schema = json!({ "contains": { "type": "string" }, "unevaluatedItems": false });
    assert_eq!(of(schema, json!(["a", 1])), ["/1 is not allowed by the schema"]);
}

#[test]
fn unevaluated_properties_and_items_are_violations() {
    let schema = json!({
        "allOf": [{ "properties": { "a": { "properties": { "b": {} } } } }],
        "properties": { "list": { "items": { "properties": { "x": {} } } } },
        "anyOf": [{ "required": ["no"], "properties": { "c": {} } }, { "properties": { "d": {} } }],
    });
    let value = json!({ "a": { "b": 1, "e": 2 }, "c": 3, "d": 4, "list": [{ "x": 5, "y": { "z": 6 } }] });
    assert_eq!(CompiledSchemas::new("{}", 0).undescribed(&schema, &value), ["/a/e", "/c", "/list/0/y"]);
}

#[test]
fn schema_that_only_refers_to_itself_allows_everything() {
    let components = json!({ "A": { "allOf": [{ "$ref": "A" }] }, "B": { "$ref": "B" } });
    assert!(found(components.clone(), json!({ "$ref": "A" }), json!(1), Direction::Request).is_empty());
    assert!(found(components, json!({ "$ref": "B" }), json!(1), Direction::Request).is_empty());
}

#[test]
fn known_formats_are_validated() {
    let fits = |format: &str, text: &str| of(json!({ "type": "string", "format": format }), json!(text)).is_empty();
    assert!(fits("email", "a.b@example.org") && !fits("email", "a@b@"));
    assert!(fits("date-time", "1998-12-31T23:59:60Z") && !fits("date-time", "1998-12-31T22:59:60Z"));
    assert!(!fits("date-time", "2006-01-02T15:04:05Z07:00"));
    assert!(fits("uri", "http://999.999.999.999/") && !fits("uri", "http://a b/"));
    assert!(fits("hostname", "a-b.c") && !fits("hostname", "-a"));
    assert!(fits("whatever", "anything"));
}

#[cfg(feature = "api")]
fn components_of_fast_path() -> Value {
    json!({
        "Tree": {
            "type": "object",
            "required": ["name"],
            "properties": {
                "name": { "type": "string", "minLength": 2 },
                "id": { "type": "integer", "readOnly": true, "format": "int32" },
                "under": { "type": "array", "maxItems": 2, "items": { "$ref": "Tree" } },
            },
            "additionalProperties": false,
        },
        "Cat": { "type": "object", "required": ["kind", "lives"], "properties": { "lives": { "type": "integer" }, "kind": {} } },
        "Dog": { "type": "object", "required": ["kind"], "properties": { "kind": { "enum": ["dog", 1, true] } } },
        "Pet": { "oneOf": [{ "$ref": "Cat" }, { "$ref": "Dog" }], "discriminator": { "propertyName": "kind" } },
        "Either": { "oneOf": [{ "type": "integer", "maximum": 5 }, { "type": "number", "minimum": 5 }] },
        "Both": { "allOf": [{ "$ref": "Cat" }, { "required": ["lives"], "properties": { "lives": { "minimum": 1 } } }] },
        "Loop": { "allOf": [{ "$ref": "Loop" }, { "type": "string", "pattern": "^a" }] },
        "Unique": { "type": "array", "uniqueItems": true },
    })
}

#[cfg(feature = "api")]
#[test]
fn fast_path_decides_valid_and_invalid_values() {
    use super::verdict::Verdict::{self, Invalid, Unknown, Valid};

    let schemas = CompiledSchemas::new(&json!({ "components": components_of_fast_path() }).to_string(), 0);
    let fast_path = |name: &str, text: &str| {
        schemas.fast_path(&schemas.read(&json!({ "$ref": name })), text.as_bytes(), Direction::Request)
    };
    let cases: [(&str, &str, Verdict); 24] = [
        ("Tree", r#"{"name": "a\u00e4", "under": [{"name": "bc"}]}"#, Valid),
        ("Tree", r#"{"name": "ab", "under": [{"name": "b"}]}"#, Invalid),
        ("Tree", r#"{"under": []}"#, Invalid),
        ("Tree", r#"{"name": "ab", "more": 1}"#, Invalid),
        ("Tree", r#"{"name": "ab", "name": "a"}"#, Unknown),
        ("Tree", r#"{"name": "ab", "id": 2147483648}"#, Invalid),
        ("Tree", r#"{"name": "ab", "id": 1.0}"#, Valid),
        ("Tree", r#"{"name": null}"#, Invalid),
        ("Tree", r#"{"name": "ab"} {}"#, Unknown),
        ("Pet", r#"{"lives": 7, "kind": "Cat"}"#, Valid),
        ("Pet", r#"{"lives": "7", "kind": "Cat"}"#, Invalid),
        ("Pet", r#"{"kind": "dog"}"#, Valid),
        ("Pet", r#"{"kind": "cow"}"#, Invalid),
        ("Pet", r#"{"kind": "dog", "lives": 7}"#, Invalid),
        ("Pet", r#"{"kind": true}"#, Valid),
        ("Pet", r#"{"kind": 1.0}"#, Valid),
        ("Either", "4", Valid),
        ("Either", "5", Invalid),
        ("Either", "5.5", Valid),
        ("Both", r#"{"kind": 0, "lives": 1}"#, Valid),
        ("Both", r#"{"kind": 0, "lives": 0}"#, Invalid),
        ("Loop", r#""ab""#, Valid),
        ("Loop", r#""b""#, Invalid),
        ("Unique", "[1]", Unknown),
    ];
    for (name, text, verdict) in cases {
        assert_eq!(fast_path(name, text), verdict, "{name}: {text}");
        let violations = serde_json::from_str(text)
            .map(|value: Value| schemas.violations(&json!({ "$ref": name }), &value, Direction::Request));
        assert!(
            verdict == Unknown || violations.is_ok_and(|found| found.is_empty() == (verdict == Valid)),
            "{name}: {text}"
        );
    }
}

#[cfg(feature = "api")]
#[test]
fn parameter_text_is_a_number_if_it_is_a_json_number() {
    use super::super::codec::ParameterValue;

    let schemas = CompiledSchemas::new("{}", 0);
    let schema = schemas.read(&json!({ "type": "number", "minimum": 0 }));
    let fits = |text: &str| schemas.validate_text(&schema, &ParameterValue::from(text), Direction::Request).is_empty();
    assert!(["0", "12", "0.5", "1e3", "123456789012345678901"].into_iter().all(fits));
    assert!(!["-1", "-0.5", ".5", "5.", "1e", "inf", "0x1", ""].into_iter().any(fits));
}
