//! What a schema says of content that is not JSON: raw bytes, text, or something that only JSON can write.

use super::schema::implied;
use crate::document::Cursor;
use crate::source::Node;

/// How many references and compositions are followed to the type of a value.
const DEPTH: usize = 16;

/// Keywords that say nothing of a value.
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
    /// Raw bytes: `format: binary`.
    Binary,
    /// Whatever there is: a schema that says nothing.
    Anything,
    /// A string of no format and of no enumeration.
    Text,
    /// Another string, a number or a boolean.
    Scalar,
    /// An object or an array, or a union with one.
    Structured,
    /// Not known before a value is there.
    Unknown,
}

impl ValueShape {
    /// The shape of the values of a schema; anything without one.
    pub(super) fn of(schema: Option<&Cursor<'_>>) -> Self {
        schema.map_or(Self::Anything, |schema| shape(schema, DEPTH))
    }

    /// Whether it is a string, a number or a boolean.
    pub(super) fn is_scalar(self) -> bool {
        matches!(self, Self::Text | Self::Scalar)
    }
}

/// Whether the schema is that of strings, whatever it says of them.
pub(super) fn is_string(schema: &Cursor<'_>) -> bool {
    schema.follow().is_ok_and(|end| kind(&end) == Some("string"))
}

fn shape(schema: &Cursor<'_>, depth: usize) -> ValueShape {
    let Some(schema) = schema.follow().ok().filter(|_| depth > 0) else { return ValueShape::Unknown };
    let members = members(&schema);
    let binary = schema.text("format") == Some("binary");
    match kind(&schema) {
        Some("string") | None if binary => ValueShape::Binary,
        Some("object" | "array") => ValueShape::Structured,
        Some("string") if schema.get("format").is_none() && schema.get("enum").is_none() => ValueShape::Text,
        Some("string" | "integer" | "number" | "boolean") => ValueShape::Scalar,
        _ if members.is_empty() && says_nothing(&schema) => ValueShape::Anything,
        _ => of_members(&members.iter().map(|member| shape(member, depth - 1)).collect::<Vec<_>>()),
    }
}

/// The shape of a value that has one of these shapes, or all of them.
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

/// The members of the schema's compositions but for that of null.
fn members<'s>(schema: &Cursor<'s>) -> Vec<Cursor<'s>> {
    let lists = ["allOf", "oneOf", "anyOf"].into_iter().filter_map(|key| schema.get(key));
    let is_null = |member: &Cursor<'s>| {
        let values = member.get("enum").map(|values| values.items()).unwrap_or_default();
        member.text("type") == Some("null")
            || !values.is_empty() && values.iter().all(|value| matches!(value.node(), Node::Null))
    };
    lists.flat_map(|list| list.items()).filter(|member| !is_null(member)).collect()
}

fn kind<'s>(schema: &Cursor<'s>) -> Option<&'s str> {
    schema.text("type").or_else(|| implied(schema))
}

fn says_nothing(schema: &Cursor<'_>) -> bool {
    let is_annotation = |key: &str| ANNOTATIONS.contains(&key) || key.starts_with("x-");
    schema.entries().iter().all(|(key, _)| is_annotation(key))
}
