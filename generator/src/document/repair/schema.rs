//! Keywords of OpenAPI 3.1 in schemas of older documents, which have the meaning of 3.1. Extensions of Kubernetes that change
//! the type of a schema.

use super::{Repairs, Trail};
use crate::diagnostics;
use crate::document::{dialect, is_pattern_of_number};
use crate::source::{Node, Object, Version};

/// Rewrites `type` as a list, `const`, and numeric exclusive bounds to the form of 3.0, and tuples to that of 3.1.
pub(super) fn newer_keywords(schema: &mut Object, at: &Trail<'_>, repairs: &mut Repairs) {
    if dialect::quote_null(schema) {
        repairs.say(&at.key("type"), diagnostics::null_meant);
    }
    if repairs.version == Version::V3_0 && schema.get("prefixItems").is_some() {
        repairs.say(&at.key("prefixItems"), |at| diagnostics::newer_keyword(at, "prefixItems"));
    }
    if dialect::tuple(schema) {
        // Its location is that of `items`, which may now be that of `additionalItems`.
        repairs.say(&at.key("prefixItems"), diagnostics::tuple_meant);
        repairs.moves.note(at.key("prefixItems").pointer(), at.key("items").location());
        repairs.moves.note(at.key("items").pointer(), at.key("additionalItems").location());
    }
    let newer = [
        ("type", is_newer_type(schema.get("type"))),
        ("const", schema.get("const").is_some() && schema.get("enum").is_none()),
        ("exclusiveMinimum", matches!(schema.get("exclusiveMinimum"), Some(Node::Number(_)))),
        ("exclusiveMaximum", matches!(schema.get("exclusiveMaximum"), Some(Node::Number(_)))),
    ];
    for (keyword, _) in newer.iter().filter(|(_, found)| *found) {
        repairs.say(&at.key(keyword), |at| diagnostics::newer_keyword(at, keyword));
    }
    if newer.iter().any(|(_, found)| *found) {
        dialect::modernise(schema);
    }
}

/// Returns `true` if `type` is a list or `"null"`.
fn is_newer_type(ty: Option<&Node>) -> bool {
    match ty {
        Some(Node::List(types)) => types.iter().all(|ty| ty.as_str().is_some()),
        Some(Node::String(name)) => name == "null",
        _ => false,
    }
}

/// The sibling keywords of `$ref` in older documents that are meant for the referring schema.
const BESIDE_REFERENCE: [&str; 5] = ["nullable", "readOnly", "writeOnly", "deprecated", "default"];

/// Applies sibling keywords of `$ref`: OpenAPI 3.0 ignores them, 3.1 does not, and tools write them for either version.
pub(super) fn beside_reference(schema: &mut Object, at: &Trail<'_>, repairs: &mut Repairs) {
    let found: Vec<&str> = BESIDE_REFERENCE.into_iter().filter(|key| schema.get(key).is_some()).collect();
    if found.is_empty() || !matches!(schema.get("$ref"), Some(Node::String(_))) {
        return;
    }
    for keyword in found {
        repairs.say(&at.key(keyword), |at| diagnostics::keyword_beside_reference(at, keyword));
    }
    let members = at.key("allOf");
    let member = members.item(0);
    repairs.moves.note(member.key("$ref").pointer(), at.key("$ref").location());
    dialect::wrap_reference(schema);
}

/// The extensions that allow an integer beside a string: of Kubernetes (CustomResourceDefinition v1, `JSONSchemaProps`), and
/// of tools that are not bound to it.
const INTEGER_OR_STRING: [&str; 2] = ["x-kubernetes-int-or-string", "x-int-or-string"];

/// `format: int-or-string` and the extensions of the same meaning allow an integer as well as a string, also beside
/// `type: string`.
pub(super) fn integer_or_string(schema: &mut Object, at: &Trail<'_>, repairs: &mut Repairs) {
    let has_format = schema.get("format").and_then(Node::as_str) == Some("int-or-string");
    let has_extension = INTEGER_OR_STRING.iter().any(|key| schema.get(key).and_then(Node::as_bool) == Some(true));
    let ty = schema.get("type").and_then(Node::as_str);
    if !(has_format || has_extension) || !matches!(ty, None | Some("string" | "integer")) {
        return;
    }
    if let Some(ty) = ty {
        repairs.say(&at.key("type"), |at| diagnostics::integer_or_string(at, ty));
    }
    if has_format {
        schema.take("format");
    }
    schema.set("type", Node::List(["integer", "string"].map(|ty| Node::String(ty.to_owned())).into()));
    dialect::modernise(schema);
}

/// The keywords that determine the type of a schema without `type`.
const TYPING: [&str; 8] = ["type", "$ref", "enum", "allOf", "oneOf", "anyOf", "properties", "items"];

/// A number that JSON may also hold as a string has no `type` in the documents of 3.0 that ASP.NET Core writes, since 3.0
/// has no list of types: its format and the pattern of its digits remain.
pub(super) fn number_without_type(schema: &mut Object, at: &Trail<'_>, repairs: &mut Repairs) {
    if TYPING.iter().any(|key| schema.get(key).is_some()) {
        return;
    }
    let ty = match schema.get("format").and_then(Node::as_str) {
        Some("int8" | "int16" | "int32" | "int64" | "uint8" | "uint16" | "uint32" | "uint64") => "integer",
        Some("float" | "double") => "number",
        _ => return,
    };
    if !schema.get("pattern").and_then(Node::as_str).is_some_and(is_pattern_of_number) {
        return;
    }
    repairs.say(&at.key("format"), |at| diagnostics::number_without_type(at, ty));
    schema.set("type", Node::List([ty, "string"].map(|ty| Node::String(ty.to_owned())).into()));
    dialect::modernise(schema);
}
