use super::super::enum_value_names::move_enum_value_names;
use super::super::string;
use super::schema::NULLABLE;
use crate::source::{Node, Object};

/// The fields that remain on a parameter or header. All other fields are moved to its schema.
const PARAMETER_KEYWORDS: [&str; 6] = ["name", "in", "description", "required", "allowEmptyValue", "deprecated"];

/// Returns `true` if a parameter describes the body or a form field.
pub(super) fn is_body(parameter: &Node) -> bool {
    matches!(parameter.get("in").and_then(Node::as_str), Some("body" | "formData"))
}

/// Rewrites a parameter in the path, query or headers. A reference to a parameter is unchanged.
pub(super) fn parameter(parameter: Node) -> Node {
    let Node::Object(parameter) = parameter else { return parameter };
    if parameter.get("$ref").is_some() {
        return Node::Object(parameter);
    }
    let location = parameter.get("in").and_then(Node::as_str).unwrap_or_default().to_owned();
    let is_array = parameter.get("type").and_then(Node::as_str) == Some("array");
    let (mut own, mut schema) = split(parameter);
    let format = collection_format(&mut schema);
    if is_array {
        for (key, value) in style(&format, location == "query") {
            own.push(key, value);
        }
    }
    own.push("schema", Node::Object(schema));
    Node::Object(own)
}

/// Rewrites a response header.
pub(super) fn header(header: Node) -> Node {
    let Node::Object(header) = header else { return header };
    let (mut own, mut schema) = split(header);
    collection_format(&mut schema);
    own.push("schema", Node::Object(schema));
    Node::Object(own)
}

/// Separates the fields of a parameter from the fields that describe its schema.
pub(super) fn split(parameter: Object) -> (Object, Object) {
    let own = |key: &str| PARAMETER_KEYWORDS.contains(&key) || (key.starts_with("x-") && !NULLABLE.contains(&key));
    let (own, schema): (Vec<_>, Vec<_>) = parameter.into_iter().partition(|(key, _)| own(key));
    let (own, mut schema): (Object, Object) = (own.into_iter().collect(), schema.into_iter().collect());
    // Some documents write the field `schema` of OpenAPI 3.0 in a parameter of Swagger 2.0.
    if let Some(Node::Object(inner)) = schema.take("schema") {
        schema = inner;
    }
    let own = move_enum_value_names(own, &mut schema);
    (own, schema)
}

/// Removes `collectionFormat` from a schema and its items, and returns the `collectionFormat` of the schema.
pub(super) fn collection_format(schema: &mut Object) -> String {
    let format = schema.take("collectionFormat").as_ref().and_then(Node::as_str).unwrap_or("csv").to_owned();
    if let Some(Node::Object(mut items)) = schema.take("items") {
        collection_format(&mut items);
        schema.push("items", Node::Object(items));
    }
    format
}

/// Returns the `collectionFormat` of a parameter, if OpenAPI 3.0 does not have an equivalent style.
pub(super) fn unrepresentable_field(parameter: &Node) -> Option<&str> {
    let format = parameter.get("collectionFormat")?.as_str()?;
    let in_query = parameter.get("in").and_then(Node::as_str) == Some("query");
    let representable: &[&str] = if in_query { &["csv", "multi", "ssv", "pipes"] } else { &["csv"] };
    (!representable.contains(&format)).then_some(format)
}

/// Returns the fields `style` and `explode` for an array parameter with a `collectionFormat`.
pub(super) fn style(format: &str, query: bool) -> Vec<(&'static str, Node)> {
    match (format, query) {
        ("multi", true) => vec![("style", string("form")), ("explode", Node::Bool(true))],
        ("ssv", true) => vec![("style", string("spaceDelimited")), ("explode", Node::Bool(false))],
        ("pipes", true) => vec![("style", string("pipeDelimited")), ("explode", Node::Bool(false))],
        (_, true) => vec![("style", string("form")), ("explode", Node::Bool(false))],
        (_, false) => vec![("style", string("simple"))],
    }
}
