//! Schema Objects of OpenAPI 3.1: the keywords of JSON Schema 2020-12 as those of 3.0 say them.

use super::{Rewriting, object, string};
use crate::source::{Node, Object, Pointer};

/// Keywords that say nothing about values.
const ANNOTATIONS: [&str; 14] = [
    "$ref",
    "title",
    "description",
    "summary",
    "default",
    "example",
    "examples",
    "deprecated",
    "readOnly",
    "writeOnly",
    "externalDocs",
    "xml",
    "$comment",
    "$id",
];

/// Keywords for readers of schemas.
const SILENT: [&str; 7] =
    ["$id", "$schema", "$comment", "$anchor", "$dynamicAnchor", "$vocabulary", "contentMediaType"];

/// Keywords that no type and no check comes of.
const UNCHECKED: [&str; 14] = [
    "$dynamicRef",
    "$recursiveRef",
    "if",
    "then",
    "else",
    "contains",
    "minContains",
    "maxContains",
    "propertyNames",
    "dependentRequired",
    "dependentSchemas",
    "dependencies",
    "unevaluatedItems",
    "contentSchema",
];

/// The keywords that only one JSON type has.
const OF_STRINGS: [&str; 5] = ["minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType"];
const OF_NUMBERS: [&str; 5] = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
const OF_ARRAYS: [&str; 5] = ["items", "prefixItems", "minItems", "maxItems", "uniqueItems"];
const OF_OBJECTS: [&str; 7] = [
    "properties",
    "required",
    "additionalProperties",
    "patternProperties",
    "unevaluatedProperties",
    "minProperties",
    "maxProperties",
];

/// A schema in the keywords of 3.0.
pub(super) fn modern(mut schema: Object, at: &Pointer, rewriting: &mut Rewriting) -> Object {
    if schema.get("$ref").is_some() {
        let only = |key: &str| ANNOTATIONS.contains(&key) || key.starts_with("x-");
        if schema.iter().all(|(key, _)| only(key)) {
            return schema;
        }
        beside_reference(&mut schema);
    }
    SILENT.iter().filter(|key| **key != "contentMediaType").for_each(|key| drop(schema.take(key)));
    for key in UNCHECKED {
        if schema.take(key).is_some() {
            rewriting.left_out(&at.join(key), key);
        }
    }
    constant(&mut schema);
    bounds(&mut schema, "minimum", "exclusiveMinimum", |one, other| one >= other);
    bounds(&mut schema, "maximum", "exclusiveMaximum", |one, other| one <= other);
    example(&mut schema);
    items(&mut schema, at, rewriting);
    keys(&mut schema, at, rewriting);
    content(&mut schema);
    types(&mut schema);
    schema
}

/// The keywords that 3.0 has in another form.
pub(super) fn modernise(schema: &mut Object) {
    constant(schema);
    bounds(schema, "minimum", "exclusiveMinimum", |one, other| one >= other);
    bounds(schema, "maximum", "exclusiveMaximum", |one, other| one <= other);
    types(schema);
}

/// `$ref` among keywords that count: one of the members of `allOf`.
fn beside_reference(schema: &mut Object) {
    let target = schema.take("$ref").unwrap_or(Node::Null);
    let mut members = vec![object([("$ref", target)])];
    if let Some(Node::List(others)) = schema.take("allOf") {
        members.extend(others);
    }
    schema.push("allOf", Node::List(members));
}

/// `const` is an enum of one.
fn constant(schema: &mut Object) {
    if let Some(value) = schema.take("const") {
        schema.set("enum", Node::List(vec![value]));
    }
}

/// An exclusive bound is a number of its own; in 3.0 it is a flag beside the other. The stricter of two counts.
fn bounds(schema: &mut Object, bound: &str, exclusive: &str, stricter: fn(f64, f64) -> bool) {
    let Some(Node::Number(limit)) = schema.get(exclusive).cloned() else { return };
    let inclusive = schema.get(bound).and_then(number);
    match (number(&Node::Number(limit.clone())), inclusive) {
        (Some(limit), Some(other)) if !stricter(limit, other) => drop(schema.take(exclusive)),
        _ => {
            schema.take(exclusive);
            schema.set(bound, Node::Number(limit));
            schema.set(exclusive, Node::Bool(true));
        }
    }
}

fn number(node: &Node) -> Option<f64> {
    match node {
        Node::Number(text) => text.parse().ok(),
        _ => None,
    }
}

/// The first of `examples` is the example.
fn example(schema: &mut Object) {
    let examples = match schema.take("examples") {
        Some(Node::List(examples)) => examples,
        // Some documents write them as media types do.
        _ => return,
    };
    if let (Some(first), None) = (examples.into_iter().next(), schema.get("example")) {
        schema.push("example", first);
    }
}

/// A tuple is an array whose items are of any of its types; a boolean says whether there may be items.
fn items(schema: &mut Object, at: &Pointer, rewriting: &mut Rewriting) {
    let rest = match schema.get("items") {
        Some(Node::Bool(true)) => {
            schema.take("items");
            None
        }
        Some(Node::Bool(false)) => {
            schema.take("items");
            Some(Node::Bool(false))
        }
        // An array of schemas is how earlier drafts write a tuple.
        Some(Node::List(_)) => {
            let tuple = schema.take("items").unwrap_or(Node::Null);
            schema.set("prefixItems", tuple);
            None
        }
        other => other.cloned(),
    };
    let Some(Node::List(first)) = schema.take("prefixItems") else {
        if rest == Some(Node::Bool(false)) {
            schema.set("maxItems", Node::Number("0".to_owned()));
        }
        return;
    };
    // Which item is of which type is not checked.
    rewriting.left_out(&at.join("prefixItems"), "prefixItems");
    let length = first.len();
    let mut members: Vec<Node> = Vec::new();
    first.into_iter().for_each(|item| {
        if !members.contains(&item) {
            members.push(item)
        }
    });
    match rest {
        // Whatever comes behind the tuple: nothing is known of an item.
        None => return,
        Some(Node::Bool(_)) if schema.get("maxItems").is_none() => {
            schema.push("maxItems", Node::Number(length.to_string()));
        }
        Some(Node::Bool(_)) => {}
        Some(item) => {
            if !members.contains(&item) {
                members.push(item)
            }
        }
    }
    match members.len() {
        0 => {}
        1 => schema.set("items", members.remove(0)),
        _ => schema.set("items", object([("anyOf", Node::List(members))])),
    }
}

/// `patternProperties` and `unevaluatedProperties`, as far as `additionalProperties` can say them.
fn keys(schema: &mut Object, at: &Pointer, rewriting: &mut Rewriting) {
    let composed = ["allOf", "anyOf", "oneOf"].iter().any(|key| schema.get(key).is_some());
    if let Some(unevaluated) = schema.take("unevaluatedProperties")
        && !composed
        && schema.get("additionalProperties").is_none()
    {
        schema.push("additionalProperties", unevaluated);
    }
    let Some(Node::Object(patterns)) = schema.take("patternProperties") else { return };
    let mut members: Vec<Node> = Vec::new();
    patterns.into_iter().for_each(|(_, value)| {
        if !members.contains(&value) {
            members.push(value)
        }
    });
    // Where keys that match no pattern may hold anything, so may all.
    let closed = schema.get("additionalProperties") == Some(&Node::Bool(false));
    let alone = schema.get("additionalProperties").is_none() && schema.get("properties").is_none();
    let values = match members.len() {
        1 if closed || alone => members.remove(0),
        2.. if closed || alone => object([("anyOf", Node::List(members))]),
        _ => Node::Bool(true),
    };
    if !matches!(schema.get("additionalProperties"), Some(Node::Object(_))) {
        schema.set("additionalProperties", values);
    }
    rewriting.left_out(&at.join("patternProperties"), "patternProperties");
}

/// `contentEncoding` and `contentMediaType`, which were formats (OpenAPI 3.1, 4.7.14.3).
fn content(schema: &mut Object) {
    let encoding = schema.take("contentEncoding");
    let media_type = schema.take("contentMediaType");
    if schema.get("format").is_some() {
        return;
    }
    match (encoding.as_ref().and_then(Node::as_str), media_type.as_ref().and_then(Node::as_str)) {
        (Some("base64"), _) => schema.push("format", string("byte")),
        (None, Some("application/octet-stream")) => schema.push("format", string("binary")),
        _ => {}
    }
}

/// `type`: null is a flag, several types are a union.
fn types(schema: &mut Object) {
    let mut types: Vec<String> = match schema.get("type") {
        Some(Node::List(types)) => types.iter().filter_map(Node::as_str).map(str::to_owned).collect(),
        Some(Node::String(only)) if only == "null" => vec![only.clone()],
        _ => {
            // The null of an enum that has no type beside it counts as it stands.
            return;
        }
    };
    let had = types.len();
    types.retain(|name| name != "null");
    types.dedup();
    let nullable = had > types.len();
    if types.iter().any(|name| name == "number") {
        types.retain(|name| name != "integer");
    }
    let values = schema.get("enum").and_then(Node::as_list).map(<[Node]>::to_vec);
    if nullable && values.as_ref().is_none_or(|values| values.contains(&Node::Null)) {
        schema.set("nullable", Node::Bool(true));
    }
    let union = ["oneOf", "anyOf"].iter().any(|key| schema.get(key).is_some());
    match types.as_slice() {
        [] if nullable => {
            schema.take("type");
            schema.set("enum", Node::List(vec![Node::Null]));
        }
        // The members of a union have types of their own.
        [] => drop(schema.take("type")),
        [only] => schema.set("type", string(only)),
        _ if union => drop(schema.take("type")),
        several => {
            let members = several.iter().map(|name| member(schema, name, values.as_deref())).collect();
            for key in [OF_STRINGS.as_slice(), &OF_NUMBERS, &OF_ARRAYS, &OF_OBJECTS].concat() {
                schema.take(key);
            }
            ["type", "format", "enum"].iter().for_each(|key| drop(schema.take(key)));
            schema.push("anyOf", Node::List(members));
        }
    }
}

/// What a schema of several types says of one of them.
fn member(schema: &Object, name: &str, values: Option<&[Node]>) -> Node {
    let mut member = Object::default();
    member.push("type", string(name));
    let keywords: &[&str] = match name {
        "string" => &OF_STRINGS,
        "integer" | "number" => &OF_NUMBERS,
        "array" => &OF_ARRAYS,
        "object" => &OF_OBJECTS,
        _ => &[],
    };
    for key in keywords {
        if let Some(value) = schema.get(key) {
            member.push(*key, value.clone());
        }
    }
    if let Some(Node::String(format)) = schema.get("format") {
        let numeric = ["int32", "int64", "uint32", "uint64", "float", "double"].contains(&format.as_str());
        if (numeric && keywords == OF_NUMBERS) || (!numeric && keywords == OF_STRINGS) {
            member.push("format", string(format));
        }
    }
    let of_type = |value: &&Node| match value {
        Node::String(_) => name == "string",
        Node::Number(_) => name == "integer" || name == "number",
        Node::Bool(_) => name == "boolean",
        Node::List(_) => name == "array",
        Node::Object(_) => name == "object",
        Node::Null => false,
    };
    if let Some(values) = values {
        member.push("enum", Node::List(values.iter().filter(of_type).cloned().collect()));
    }
    Node::Object(member)
}
