//! Tests of the schemas of merge patches and of the components that they use.

use super::merge_patch;
use crate::source::Sources;
use serde_json::{Value, json};

/// Returns the component schemas of a document whose only operation is a merge patch of the component `Thing`.
fn patch_schemas(version: &str, schemas: Value) -> Value {
    patch_document(version, json!({"$ref": "#/components/schemas/Thing"}), schemas, json!({}))["components"]["schemas"]
        .clone()
}

/// Returns the rewritten form of a document that has a merge patch with the schema `body` and the given other paths.
fn patch_document(version: &str, body: Value, schemas: Value, mut paths: Value) -> Value {
    paths["/thing"] = json!({"patch": {
        "requestBody": {"content": {"application/merge-patch+json": {"schema": body}}},
        "responses": {},
    }});
    let document = json!({"openapi": version, "paths": paths, "components": {"schemas": schemas}});
    let sources = Sources::from_bytes("a.json", document.to_string().into_bytes()).unwrap();
    merge_patch(sources).root().to_json()
}

#[test]
fn null_is_written_in_the_syntax_of_the_version() {
    let schemas = json!({
        "Thing": {"type": "object", "properties": {
            "text": {"type": "string", "enum": ["a"]},
            "other": {"$ref": "#/components/schemas/Other", "description": "Another."},
            "free": {},
            "map": {"type": "object", "additionalProperties": {"type": "integer"}},
        }},
        "Other": {"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}},
    });
    let other = &schemas["Other"];
    assert_eq!(
        patch_schemas("3.0.3", schemas.clone()),
        json!({
            "Thing": {"type": "object", "properties": {
                "text": {"type": "string", "enum": ["a", null], "nullable": true},
                "other": {
                    "description": "Another.",
                    "allOf": [{"$ref": "#/components/schemas/Other"}],
                    "nullable": true,
                },
                "free": {},
                "map": {
                    "type": "object",
                    "additionalProperties": {"type": "integer", "nullable": true},
                    "nullable": true,
                },
            }},
            "Other": other,
        })
    );
    assert_eq!(
        patch_schemas("3.1.0", schemas.clone()),
        json!({
            "Thing": {"type": "object", "properties": {
                "text": {"type": ["string", "null"], "enum": ["a", null]},
                "other": {"description": "Another.", "anyOf": [{"$ref": "#/components/schemas/Other"}, {"type": "null"}]},
                "free": {},
                "map": {"type": ["object", "null"], "additionalProperties": {"type": ["integer", "null"]}},
            }},
            "Other": other,
        })
    );
}

#[test]
fn nullable_properties_are_unchanged() {
    let schemas = json!({
        "Thing": {"type": "object", "properties": {
            "a": {"type": ["string", "null"]},
            "b": {"anyOf": [{"type": "string"}, {"type": "null"}]},
            "c": {"$ref": "#/components/schemas/Maybe"},
            "d": {"enum": ["x", null]},
        }},
        "Maybe": {"type": ["integer", "null"]},
    });
    assert_eq!(patch_schemas("3.1.0", schemas.clone()), schemas);
    let flags = json!({"Thing": {"type": "object", "properties": {"a": {"type": "string", "nullable": true}}}});
    assert_eq!(patch_schemas("3.0.3", flags.clone()), flags);
}

#[test]
fn components_with_other_uses_are_copied_and_others_changed_in_place() {
    let schemas = json!({
        "Thing": {"type": "object", "description": "A thing.", "properties": {
            "part": {"$ref": "#/components/schemas/Part"},
            "own": {"$ref": "#/components/schemas/Own"},
            "list": {"type": "array", "items": {"$ref": "#/components/schemas/Own"}},
        }},
        "Part": {"type": "object", "properties": {"a": {"type": "string"}}},
        "Own": {"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}},
    });
    let get = json!({"/part": {"get": {"responses": {"200": {"description": "", "content": {
        "application/json": {"schema": {"$ref": "#/components/schemas/Part"}},
    }}}}}});
    let document = patch_document("3.0.3", json!({"$ref": "#/components/schemas/Thing"}), schemas.clone(), get);
    let nullable = |name: &str| json!({"allOf": [{"$ref": format!("#/components/schemas/{name}")}], "nullable": true});
    let mut list = schemas["Thing"]["properties"]["list"].clone();
    list["nullable"] = json!(true);
    assert_eq!(
        document["components"]["schemas"],
        json!({
            "Thing": {"type": "object", "description": "A thing.", "properties": {
                "part": nullable("PartMergePatch"),
                // The patch form of `Own` equals the schema, so `Own` is not copied.
                "own": nullable("Own"),
                "list": list,
            }},
            "Part": schemas["Part"],
            "Own": schemas["Own"],
            "PartMergePatch": {
                "type": "object",
                "properties": {"a": {"type": "string", "nullable": true}},
                "description": "In a JSON Merge Patch: null removes a property.",
            },
        })
    );
}

#[test]
fn properties_required_next_to_a_reference_are_not_nullable() {
    let schemas = json!({
        "Thing": {"allOf": [{"$ref": "#/components/schemas/Base"}, {"type": "object", "required": ["a"]}]},
        "Base": {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}}},
    });
    assert_eq!(
        patch_schemas("3.0.3", schemas)["Thing"]["allOf"][0]["properties"],
        json!({"a": {"type": "string"}, "b": {"type": "string", "nullable": true}})
    );
}

#[test]
fn subtypes_keep_their_discriminator() {
    let schemas = json!({
        "Thing": {
            "type": "object",
            "discriminator": {"propertyName": "kind"},
            "properties": {"kind": {"type": "string"}, "a": {"type": "string"}},
        },
        "Small": {"allOf": [{"$ref": "#/components/schemas/Thing"}]},
    });
    let get = json!({"/small": {"get": {"responses": {"200": {"description": "", "content": {
        "application/json": {"schema": {"$ref": "#/components/schemas/Small"}},
    }}}}}});
    let document = patch_document("3.0.3", json!({"$ref": "#/components/schemas/Thing"}), schemas, get);
    let schemas = &document["components"]["schemas"];
    assert_eq!(
        schemas["ThingMergePatch"]["discriminator"],
        json!({"propertyName": "kind", "mapping": {"Small": "#/components/schemas/SmallMergePatch"}})
    );
    assert_eq!(schemas["ThingMergePatch"]["properties"]["kind"], json!({"type": "string"}));
    assert_eq!(schemas["SmallMergePatch"]["allOf"], json!([{"$ref": "#/components/schemas/ThingMergePatch"}]));
}

#[test]
fn only_request_bodies_of_the_media_type_are_merge_patches() {
    let body = json!({"type": "object", "properties": {"a": {"type": "string"}}});
    let responses = json!({"200": {"description": "", "content": {
        "application/merge-patch+json": {"schema": body.clone()},
        "application/json": {"schema": body.clone()},
    }}});
    let document =
        patch_document("3.0.3", body.clone(), json!({}), json!({"/other": {"get": {"responses": responses}}}));
    assert_eq!(document["paths"]["/other"]["get"]["responses"], responses);
    let content = &document["paths"]["/thing"]["patch"]["requestBody"]["content"];
    assert_eq!(
        content["application/merge-patch+json"]["schema"]["properties"]["a"],
        json!({"type": "string", "nullable": true})
    );
}
