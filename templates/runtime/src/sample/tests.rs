//! Tests that schemas have a sample for every seed, or no sample for the expected reason. The sampler validates each
//! sample against its schema, so that these tests only check whether a sample was found.

use serde_json::{Value, json};

use super::super::operation::{Api, DocumentSchemas as Text};
use super::{ApiSchemas, SampleEncoding, SampleError, Sampler, Seed};

const SEEDS: u64 = 40;

/// Returns the samples of a schema for [`SEEDS`] seeds, or the first error.
fn samples(components: &Value, schema: &Value, encoding: SampleEncoding) -> Result<Vec<Value>, SampleError> {
    let text = json!({ "components": components }).to_string().leak();
    let schemas = Text::new(text);
    let api = Api { title: "", version: "", servers: &[], schemes: &[], operations: &[], schemas };
    let schemas = ApiSchemas::new(&api);
    (0..SEEDS).map(|seed| Sampler::new(&schemas, Seed::new(seed), encoding).sample(schema)).collect()
}

fn sample_values(schema: &Value, encoding: SampleEncoding) -> Vec<Value> {
    let found = samples(&json!({}), schema, encoding);
    assert!(found.is_ok(), "{schema}: {found:?}");
    found.unwrap_or_default()
}

fn reason(schema: &Value, encoding: SampleEncoding) -> String {
    match samples(&json!({}), schema, encoding) {
        Err(SampleError::Impossible(reason)) => reason,
        other => panic!("{schema}: {other:?}"),
    }
}

#[test]
fn schemas_with_positions_and_no_type_have_arrays_as_samples() {
    let pair = json!({ "prefixItems": [{ "type": "number" }, { "type": "boolean" }], "minItems": 2, "maxItems": 2 });
    for sample in sample_values(&pair, SampleEncoding::Json) {
        let items = sample.as_array().map(Vec::as_slice).unwrap_or_default();
        assert!(matches!(items, [Value::Number(_), Value::Bool(_)]), "{sample}");
    }
}

#[test]
fn all_of_samples_satisfy_all_members() {
    let object = |kind: Value| json!({ "type": "object", "required": ["k"], "properties": { "k": kind } });
    for (one, other) in [
        (json!({ "type": "string", "enum": ["A", "B"] }), json!({ "type": "string" })),
        (json!({ "type": "string", "enum": ["A", "B"] }), json!({ "type": "string", "enum": ["B", "C"] })),
        (json!({ "enum": [1] }), json!({ "type": "integer" })),
        (json!({ "type": "integer", "minimum": 5 }), json!({ "type": "number", "maximum": 6 })),
        (json!({ "type": "integer", "multipleOf": 4 }), json!({ "type": "integer", "multipleOf": 6, "minimum": 1 })),
        (json!({ "type": "string", "minLength": 5 }), json!({ "type": "string", "maxLength": 6 })),
        (json!({ "type": "string", "pattern": "^a" }), json!({ "type": "string", "pattern": "^a.*z$" })),
        (json!({ "type": "array", "minItems": 2 }), json!({ "type": "array", "items": { "type": "integer" } })),
        (json!({ "oneOf": [{ "type": "string" }, { "type": "integer" }] }), json!({ "type": "integer" })),
        (
            json!({ "oneOf": [{ "type": "string" }, { "type": "integer" }] }),
            json!({ "anyOf": [{ "type": "integer" }] }),
        ),
        (
            json!({ "type": "object", "additionalProperties": false, "properties": { "a": {}, "b": {} } }),
            json!({ "type": "object", "required": ["a"], "properties": { "c": {} } }),
        ),
    ] {
        for (one, other) in [(&one, &other), (&other, &one)] {
            sample_values(&json!({ "allOf": [one, other] }), SampleEncoding::Json);
            sample_values(&json!({ "allOf": [object(one.clone()), object(other.clone())] }), SampleEncoding::Json);
        }
    }
}

#[test]
fn contradictions_are_reported() {
    let string = json!({ "type": "string" });
    for (schema, expected) in [
        (json!({ "allOf": [string, { "type": "object" }] }), "contradictory types `string` and `object`"),
        (json!({ "allOf": [{ "enum": ["a"] }, { "enum": ["b"] }] }), "two `enum` have no value in common"),
        (json!({ "type": "string", "enum": [1] }), "no value of `enum` has the type"),
        (
            json!({ "type": "string", "format": "uuid", "maxLength": 29 }),
            "no `uuid` satisfies the bounds of its length",
        ),
        (
            json!({ "type": "string", "pattern": "/^a$/" }),
            "the pattern `/^a$/` matches nothing: it continues after an anchor",
        ),
        (
            json!({ "type": "object", "additionalProperties": false, "required": ["a"] }),
            "`a` is required and not allowed",
        ),
        (json!({ "type": "array", "minItems": 2, "maxItems": 1 }), "no array satisfies the bounds of its length"),
        (json!({ "not": {} }), "a schema allows no value"),
        (
            json!({ "oneOf": [{ "type": "integer" }, { "type": "integer" }] }),
            "every value of a `oneOf` matches several members",
        ),
    ] {
        assert_eq!(reason(&schema, SampleEncoding::Json), expected, "{schema}");
    }
    let recursive = json!({ "N": { "type": "object", "required": ["n"], "properties": { "n": { "$ref": "N" } } } });
    let found = samples(&recursive, &json!({ "$ref": "N" }), SampleEncoding::Json);
    assert!(
        matches!(&found, Err(SampleError::Impossible(reason)) if reason.ends_with("every value is infinite")),
        "{found:?}"
    );
}

#[test]
fn undecided_schemas_are_not_found() {
    let found = samples(&json!({}), &json!({ "type": "string", "pattern": "^(?=a)b$" }), SampleEncoding::Json);
    assert!(matches!(found, Err(SampleError::NotFound(_))), "{found:?}");
}

#[test]
fn format_combines_with_pattern_and_length() {
    for schema in [
        json!({ "type": "string", "format": "uri", "maxLength": 2048, "pattern": "^https:\\/\\/.+$" }),
        json!({ "type": "string", "format": "date", "pattern": "^2021.+" }),
        json!({ "type": "string", "format": "date-time", "pattern": "^2020.*" }),
        json!({ "type": "string", "format": "byte", "minLength": 10 }),
        json!({ "type": "string", "format": "byte", "pattern": "^2021.+" }),
        json!({ "type": "string", "format": "email", "minLength": 30 }),
        json!({ "type": "string", "format": "uuid", "pattern": "^[0-9a-f]{8}-" }),
    ] {
        sample_values(&schema, SampleEncoding::Json);
        sample_values(&schema, SampleEncoding::Text);
    }
}

#[test]
fn object_samples_respect_property_counts() {
    for schema in [
        json!({ "type": "object", "minProperties": 1, "maxProperties": 1, "properties": { "a": {}, "b": {}, "c": {} } }),
        json!({ "type": "object", "maxProperties": 2, "required": ["a"], "properties": { "a": {}, "b": {}, "c": {} } }),
        json!({ "type": "object", "minProperties": 5 }),
        json!({ "type": "object", "minProperties": 2, "maxProperties": 2, "additionalProperties": { "type": "integer" } }),
    ] {
        sample_values(&schema, SampleEncoding::Json);
    }
}

#[test]
fn header_samples_are_valid_header_values() {
    for value in sample_values(&json!({ "type": "string", "pattern": "^.+$" }), SampleEncoding::Header) {
        assert!(http::HeaderValue::try_from(value.as_str().unwrap_or_default()).is_ok(), "{value}");
    }
    let unsent = reason(&json!({ "type": "string", "enum": ["a\nb"] }), SampleEncoding::Header);
    assert_eq!(unsent, "\"a\\nb\" cannot be sent at this location");
}

#[test]
fn text_samples_of_union_members_are_unambiguous() {
    let union = json!({ "oneOf": [{ "type": "string", "enum": ["1", "x"] }, { "type": "integer" }] });
    assert!(!sample_values(&union, SampleEncoding::Text).contains(&json!("1")));
    let union =
        json!({ "anyOf": [{ "type": "string", "enum": ["1"] }, { "type": "integer", "maximum": 0, "minimum": 1 }] });
    sample_values(&union, SampleEncoding::Text);
    let union = json!({ "anyOf": [{ "type": "string", "enum": ["1"] }, { "type": "number", "enum": [1] }] });
    assert!(sample_values(&union, SampleEncoding::Text).iter().all(Value::is_number));
}

#[test]
fn discriminator_samples_have_the_type_of_the_members() {
    let member = |kind: i64| json!({ "type": "object", "required": ["t"], "properties": { "t": { "type": "integer", "enum": [kind] } } });
    let components = json!({ "A": member(1), "B": member(2) });
    let discriminator = json!({ "propertyName": "t", "mapping": { "1": "#/components/schemas/A", "2": "B" } });
    let union = json!({ "oneOf": [{ "$ref": "A" }, { "$ref": "B" }], "discriminator": discriminator });
    let found = samples(&components, &union, SampleEncoding::Json);
    let kinds: Vec<Value> = found.unwrap_or_default().iter().map(|value| value["t"].clone()).collect();
    assert!(kinds.contains(&json!(1)) && kinds.contains(&json!(2)) && kinds.len() == 40, "{kinds:?}");
}

/// OpenAPI 3.0.4, Schema Object: a `readOnly` property "SHOULD NOT be sent as part of the request", and a `writeOnly`
/// property "SHOULD NOT be sent as part of the response". `required` applies to such a property only in the other
/// direction.
#[test]
fn samples_have_no_properties_of_the_other_direction() {
    let components = json!({
        "Base": {
            "type": "object",
            "required": ["id"],
            "properties": { "id": { "type": "integer", "readOnly": true } },
        },
        "Secret": { "type": "string", "writeOnly": true },
        "User": {
            "allOf": [{ "$ref": "Base" }],
            "required": ["name", "password"],
            "properties": {
                "name": { "type": "string" },
                "password": { "$ref": "Secret" },
                "pin": { "type": "string", "writeOnly": true },
                "age": { "type": "integer", "readOnly": true },
            },
        },
    });
    let example = json!({ "id": 1, "name": "a", "password": "p", "pin": "1", "age": 2 });
    let users = json!({ "type": "array", "items": { "$ref": "User" }, "minItems": 1, "example": [example] });
    let text = json!({ "components": components }).to_string().leak();
    let api = Api { title: "", version: "", servers: &[], schemes: &[], operations: &[], schemas: Text::new(text) };
    let schemas = ApiSchemas::new(&api);
    let sampler = |seed| Sampler::new(&schemas, Seed::new(seed), SampleEncoding::Json);
    for seed in 0..SEEDS {
        for examples in [false, true] {
            let request = sampler(seed).examples(examples).sample(&users);
            let response = sampler(seed).examples(examples).for_response().sample(&users);
            for (sampled, expected, unexpected) in
                [(request, ["name", "password"], ["id", "age"]), (response, ["id", "name"], ["password", "pin"])]
            {
                let user = &sampled.unwrap()[0];
                assert!(expected.iter().all(|name| user.get(name).is_some()), "{user}");
                assert!(unexpected.iter().all(|name| user.get(name).is_none()), "{user}");
            }
        }
    }
}

/// `readOnly` is only a recommendation to omit the property from requests. A sample does not violate `minProperties` in
/// order to follow this recommendation.
#[test]
fn samples_have_properties_of_the_other_direction_if_min_properties_requires_them() {
    let schema = json!({
        "type": "object",
        "minProperties": 1,
        "properties": { "id": { "type": "integer", "readOnly": true } },
        "additionalProperties": false,
    });
    assert!(sample_values(&schema, SampleEncoding::Json).iter().all(|sample| sample.get("id").is_some()));
}

/// PayPal's errors differ only in the constants of optional properties.
#[test]
fn sample_of_a_member_has_the_constant_that_distinguishes_the_member() {
    let member = |name: &str| json!({ "type": "object", "properties": { "name": { "enum": [name] }, "details": { "type": "string" } } });
    let union = json!({ "oneOf": [member("INVALID"), member("NOT_FOUND")] });
    for sample in sample_values(&union, SampleEncoding::Json) {
        assert!(sample.get("name").is_some(), "{sample}");
    }
}

/// CAMARA refers to a base by an `allOf` with one member, and adds a description.
#[test]
fn sample_of_a_described_base_is_a_value_of_a_subtype() {
    let components = json!({
        "Base": {
            "type": "object",
            "required": ["kind"],
            "properties": { "kind": { "type": "string", "enum": ["TOKEN"] } },
            "discriminator": { "propertyName": "kind" },
            "heirs": { "TOKEN": "Token" }
        },
        "Token": {
            "allOf": [{ "$ref": "Base" }, { "type": "object", "required": ["token"], "properties": { "token": {} } }]
        }
    });
    let schema = json!({ "description": "A credential.", "allOf": [{ "$ref": "Base" }] });
    for sample in samples(&components, &schema, SampleEncoding::Json).unwrap_or_default() {
        assert!(sample.get("token").is_some(), "{sample}");
    }
    assert!(samples(&components, &schema, SampleEncoding::Json).is_ok());
}
