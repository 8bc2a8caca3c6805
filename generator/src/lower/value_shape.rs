//! The shape of the values that a schema describes: bytes, text, another scalar, or an object or array. The shape
//! determines the encoding of content whose media type is not JSON.

use super::analysis::implied;
use crate::openapi::Cursor;
use crate::source::Node;

/// The maximum depth of nested compositions.
const DEPTH: usize = 16;

/// The keywords that do not constrain a value.
const ANNOTATIONS: [&str; 11] = [
    "title",
    "description",
    "example",
    "examples",
    "default",
    "deprecated",
    "readOnly",
    "writeOnly",
    "nullable",
    "externalDocs",
    "contentMediaType",
];

/// The shape of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ValueShape {
    /// Bytes: `format: binary`.
    Binary,
    /// Any value: a schema without constraints.
    Anything,
    /// A string without format and enumeration.
    Text,
    /// A string with a format or an `enum`, a number, or a boolean.
    Scalar,
    /// An object or an array, or a union with an object or array among its members.
    Structured,
    /// The shape depends on the value.
    Unknown,
}

impl ValueShape {
    /// Returns the shape of the values of a schema, or `Anything` without a schema.
    pub(super) fn of(schema: Option<&Cursor<'_>>) -> Self {
        schema.map_or(Self::Anything, |schema| shape(schema, DEPTH))
    }

    /// Returns `true` if the value is a string, a number or a boolean.
    pub(super) fn is_scalar(self) -> bool {
        matches!(self, Self::Text | Self::Scalar)
    }
}

/// Returns `true` if the schema describes strings.
pub(super) fn is_string(schema: &Cursor<'_>) -> bool {
    schema.follow().is_ok_and(|end| type_of(&end) == Some("string"))
}

/// Returns `true` if the schema allows every string.
pub(super) fn is_any_text(schema: &Cursor<'_>) -> bool {
    let Some(schema) = schema.follow().ok() else { return false };
    let is_type = |key: &str| key == "type" || key == "xml";
    let is_annotation = |key: &str| is_type(key) || ANNOTATIONS.contains(&key) || key.starts_with("x-");
    matches!(schema.text("type"), None | Some("string")) && schema.keys().all(is_annotation)
}

fn shape(schema: &Cursor<'_>, depth: usize) -> ValueShape {
    let Some(schema) = schema.follow().ok().filter(|_| depth > 0) else { return ValueShape::Unknown };
    let members = composition_members(&schema);
    let binary = schema.text("format") == Some("binary");
    match type_of(&schema) {
        Some("string") | None if binary => ValueShape::Binary,
        Some("object" | "array") => ValueShape::Structured,
        Some("string") if schema.get("format").is_none() && schema.get("enum").is_none() => ValueShape::Text,
        Some("string" | "integer" | "number" | "boolean") => ValueShape::Scalar,
        _ if members.is_empty() && is_unconstrained(&schema) => ValueShape::Anything,
        _ => of_members(&members.iter().map(|member| shape(member, depth - 1)).collect::<Vec<_>>()),
    }
}

/// Returns the shape of a composition (`allOf`, `oneOf` or `anyOf`) whose members have these shapes.
fn of_members(shapes: &[ValueShape]) -> ValueShape {
    let has = |shape| shapes.contains(&shape);
    match shapes {
        [] => ValueShape::Unknown,
        _ if has(ValueShape::Structured) => ValueShape::Structured,
        [first, rest @ ..] if rest.iter().all(|other| other == first) => *first,
        _ if shapes.iter().all(|shape| shape.is_scalar()) => ValueShape::Scalar,
        _ => ValueShape::Unknown,
    }
}

/// Returns the members of the schema's `allOf`, `oneOf` and `anyOf`, without those that allow only null.
fn composition_members<'s>(schema: &Cursor<'s>) -> Vec<Cursor<'s>> {
    let lists = ["allOf", "oneOf", "anyOf"].into_iter().filter_map(|key| schema.get(key));
    let is_null = |member: &Cursor<'s>| {
        let values = member.get("enum").map(|values| values.items()).unwrap_or_default();
        member.text("type") == Some("null")
            || !values.is_empty() && values.iter().all(|value| matches!(value.node(), Node::Null))
    };
    lists.flat_map(|list| list.items()).filter(|member| !is_null(member)).collect()
}

fn type_of<'s>(schema: &Cursor<'s>) -> Option<&'s str> {
    schema.text("type").or_else(|| implied(schema))
}

fn is_unconstrained(schema: &Cursor<'_>) -> bool {
    let is_annotation = |key: &str| ANNOTATIONS.contains(&key) || key.starts_with("x-");
    schema.keys().all(is_annotation)
}
