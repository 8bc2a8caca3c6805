//! Conversion of schemas to nullable schemas, in the syntax of each version of OpenAPI.

use super::{MAX_DEPTH, component};
use crate::source::{Node, Object};

/// The way in which a document marks schemas as nullable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NullSyntax {
    /// With `nullable` (OpenAPI 3.0).
    Flag,
    /// With the type `"null"` (OpenAPI 3.1 and later).
    Type,
}

/// Keywords that annotate a property, and that therefore stay outside of `allOf` or `anyOf` if the schema of the
/// property is wrapped.
const ANNOTATIONS: [&str; 7] =
    ["description", "deprecated", "readOnly", "writeOnly", "default", "example", "externalDocs"];

/// Keywords without which a schema allows any value, including null.
const TYPING: [&str; 16] = [
    "type",
    "$ref",
    "enum",
    "const",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "properties",
    "required",
    "items",
    "prefixItems",
    "additionalProperties",
    "unevaluatedProperties",
    "patternProperties",
    "format",
];

/// Keywords that exclude null even if `type` includes it.
const COMPOSING: [&str; 6] = ["$ref", "allOf", "oneOf", "anyOf", "not", "if"];

impl NullSyntax {
    pub(super) fn of(root: &Node) -> Self {
        match root.get("openapi") {
            Some(Node::String(version) | Node::Number(version))
                if version.starts_with("3.1") || version.starts_with("3.2") =>
            {
                Self::Type
            }
            _ => Self::Flag,
        }
    }

    /// Returns a schema that also allows null. If the schema had to be wrapped in `allOf` or `anyOf`, also returns that
    /// keyword.
    pub(super) fn nullable(self, schema: Object) -> (Node, Option<&'static str>) {
        let is_plain = matches!(schema.get("type"), Some(Node::String(_) | Node::List(_)))
            && !COMPOSING.iter().any(|keyword| schema.get(keyword).is_some());
        match self {
            Self::Flag if schema.get("$ref").is_some() => {
                let (mut outer, inner) = split_annotations(schema);
                outer.push("allOf", Node::List(vec![Node::Object(inner)]));
                outer.push("nullable", Node::Bool(true));
                (Node::Object(outer), Some("allOf"))
            }
            Self::Flag => {
                let mut schema = with_null_listed(schema);
                schema.set("nullable", Node::Bool(true));
                (Node::Object(schema), None)
            }
            Self::Type if is_plain => {
                let mut schema = with_null_listed(schema);
                let mut types = match schema.take("type") {
                    Some(Node::List(types)) => types,
                    ty => ty.into_iter().collect(),
                };
                types.push(string("null"));
                schema.push("type", Node::List(types));
                (Node::Object(schema), None)
            }
            Self::Type => {
                let (mut outer, inner) = split_annotations(schema);
                let null = Node::Object([("type".to_owned(), string("null"))].into_iter().collect());
                outer.push("anyOf", Node::List(vec![Node::Object(inner), null]));
                (Node::Object(outer), Some("anyOf"))
            }
        }
    }

    /// Returns `true` if a schema already allows null.
    pub(super) fn allows_null(self, schema: &Object, components: &Object, depth: usize) -> bool {
        let is = |node: &Node| match node {
            Node::Object(inner) => depth > 0 && self.allows_null(inner, components, depth - 1),
            Node::Bool(allows) => *allows,
            _ => false,
        };
        if !TYPING.iter().any(|keyword| schema.get(keyword).is_some()) {
            return true;
        }
        if let Some(name) = schema.get("$ref").and_then(Node::as_str).and_then(component) {
            return components.get(&name).is_some_and(is);
        }
        let list = |key: &str| schema.get(key).and_then(Node::as_list).unwrap_or_default();
        let in_union = ["oneOf", "anyOf"].into_iter().any(|key| list(key).iter().any(is));
        let is_null_type = |ty: &Node| ty.as_str() == Some("null");
        in_union
            || list("enum").contains(&Node::Null)
            || match self {
                Self::Flag => schema.get("nullable").and_then(Node::as_bool) == Some(true),
                Self::Type => schema.get("type").is_some_and(is_null_type) || list("type").iter().any(is_null_type),
            }
    }
}

/// Adds null to the values of a schema with `enum` or `const`.
fn with_null_listed(mut schema: Object) -> Object {
    let values = match (schema.take("const"), schema.get("enum")) {
        (Some(only), _) => vec![only],
        (None, Some(Node::List(values))) => values.clone(),
        _ => return schema,
    };
    let null = (!values.contains(&Node::Null)).then_some(Node::Null);
    schema.set("enum", Node::List(values.into_iter().chain(null).collect()));
    schema
}

/// Separates the annotations of a schema from its other keywords.
fn split_annotations(schema: Object) -> (Object, Object) {
    let (outer, inner): (Vec<_>, Vec<_>) =
        schema.into_iter().partition(|(key, _)| ANNOTATIONS.contains(&key.as_str()) || key.starts_with("x-"));
    (outer.into_iter().collect(), inner.into_iter().collect())
}

fn string(text: &str) -> Node {
    Node::String(text.to_owned())
}

/// Returns `true` if the schema that a node represents already allows null.
pub(super) fn node_has_null(node: &Node, dialect: NullSyntax, components: &Object) -> bool {
    match node {
        Node::Object(schema) => dialect.allows_null(schema, components, MAX_DEPTH),
        _ => true,
    }
}
