//! Repairs of schemas. Keywords of OpenAPI 3.1 get the meaning of 3.1 in older documents, too, and some formats and
//! extensions change the type of a schema.

use super::{PathStack, RepairContext};
use crate::diagnostics;
use crate::document::{dialect, is_pattern_of_number};
use crate::source::{Node, Object, Version};

/// Rewrites `const`, numeric exclusive bounds, and a `type` that is a list, to the form of OpenAPI 3.0. Rewrites
/// `items` with an array of schemas to `prefixItems`.
pub(super) fn rewrite_later_keywords(schema: &mut Object, at: &PathStack<'_>, repairs: &mut RepairContext) {
    if dialect::quote_null(schema) {
        repairs.report(&at.key("type"), diagnostics::null_repaired);
    }
    if repairs.version == Version::V3_0 && schema.get("prefixItems").is_some() {
        repairs.report(&at.key("prefixItems"), |at| diagnostics::keyword_of_later_version(at, "prefixItems"));
    }
    if dialect::tuple(schema) {
        // In the document, the schemas of `prefixItems` are at `items`, and the schema of `items`, if any, is at
        // `additionalItems`.
        repairs.report(&at.key("prefixItems"), diagnostics::tuple_meant);
        repairs.source_map.insert(at.key("prefixItems").pointer(), at.key("items").location());
        repairs.source_map.insert(at.key("items").pointer(), at.key("additionalItems").location());
    }
    let later_keywords = [
        ("type", is_type_of_3_1(schema.get("type"))),
        ("const", schema.get("const").is_some() && schema.get("enum").is_none()),
        ("exclusiveMinimum", matches!(schema.get("exclusiveMinimum"), Some(Node::Number(_)))),
        ("exclusiveMaximum", matches!(schema.get("exclusiveMaximum"), Some(Node::Number(_)))),
    ];
    for (keyword, _) in later_keywords.iter().filter(|(_, is_present)| *is_present) {
        repairs.report(&at.key(keyword), |at| diagnostics::keyword_of_later_version(at, keyword));
    }
    if later_keywords.iter().any(|(_, is_present)| *is_present) {
        dialect::to_openapi_3_0(schema);
    }
}

/// Returns `true` if `type` is a list or `"null"`.
fn is_type_of_3_1(ty: Option<&Node>) -> bool {
    match ty {
        Some(Node::List(types)) => types.iter().all(|ty| ty.as_str().is_some()),
        Some(Node::String(name)) => name == "null",
        _ => false,
    }
}

/// The sibling keywords of `$ref` that authors of OpenAPI 3.0 documents intend to apply, although OpenAPI 3.0 ignores
/// them.
const REFERENCE_SIBLINGS: [&str; 5] = ["nullable", "readOnly", "writeOnly", "deprecated", "default"];

/// Moves `$ref` into `allOf`, so that its sibling keywords apply. OpenAPI 3.0 ignores sibling keywords and 3.1 does
/// not, but tools write them in documents of both versions.
pub(super) fn repair_reference_siblings(schema: &mut Object, at: &PathStack<'_>, repairs: &mut RepairContext) {
    let siblings: Vec<&str> = REFERENCE_SIBLINGS.into_iter().filter(|key| schema.get(key).is_some()).collect();
    if siblings.is_empty() || !matches!(schema.get("$ref"), Some(Node::String(_))) {
        return;
    }
    for keyword in siblings {
        repairs.report(&at.key(keyword), |at| diagnostics::keyword_next_to_reference(at, keyword));
    }
    let members = at.key("allOf");
    let member = members.item(0);
    repairs.source_map.insert(member.key("$ref").pointer(), at.key("$ref").location());
    dialect::wrap_reference(schema);
}

/// The extensions that allow both an integer and a string: the extension of Kubernetes (CustomResourceDefinition v1,
/// `JSONSchemaProps`), and the same extension without the name of Kubernetes.
const INTEGER_OR_STRING: [&str; 2] = ["x-kubernetes-int-or-string", "x-int-or-string"];

/// Rewrites `format: int-or-string` and the equivalent extensions to a union of integer and string, even if `type` is
/// only one of them.
pub(super) fn integer_or_string(schema: &mut Object, at: &PathStack<'_>, repairs: &mut RepairContext) {
    let has_format = schema.get("format").and_then(Node::as_str) == Some("int-or-string");
    let has_extension = INTEGER_OR_STRING.iter().any(|key| schema.get(key).and_then(Node::as_bool) == Some(true));
    let ty = schema.get("type").and_then(Node::as_str);
    if !(has_format || has_extension) || !matches!(ty, None | Some("string" | "integer")) {
        return;
    }
    if let Some(ty) = ty {
        repairs.report(&at.key("type"), |at| diagnostics::integer_or_string(at, ty));
    }
    if has_format {
        schema.take("format");
    }
    schema.set("type", Node::List(["integer", "string"].map(|ty| Node::String(ty.to_owned())).into()));
    dialect::to_openapi_3_0(schema);
}

/// The keywords that determine the type of a schema without `type`.
const TYPING: [&str; 8] = ["type", "$ref", "enum", "allOf", "oneOf", "anyOf", "properties", "items"];

/// Rewrites a schema without `type` to a union of a numeric type and string, if the schema has a numeric `format` and a
/// `pattern` of numbers. In OpenAPI 3.0, which does not have lists of types, ASP.NET Core omits the `type` of a number
/// that may also be a string.
pub(super) fn number_without_type(schema: &mut Object, at: &PathStack<'_>, repairs: &mut RepairContext) {
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
    repairs.report(&at.key("format"), |at| diagnostics::number_without_type(at, ty));
    schema.set("type", Node::List([ty, "string"].map(|ty| Node::String(ty.to_owned())).into()));
    dialect::to_openapi_3_0(schema);
}
