use ecogen_runtime::schema::integer_range;

use crate::document::each_schema;
use crate::source::{Node, Object};

/// The integer formats that the OpenAPI specification defines. Other tools know the ranges of these formats.
const REGISTERED: [&str; 2] = ["int32", "int64"];

/// Makes the range of every integer explicit. A schema without a format gets the format `int64`; a schema with a format
/// that other tools may not know, such as `uint8`, gets `minimum` and `maximum`. Returns the document and the number of
/// changed schemas.
pub(super) fn add_integer_bounds(root: Node) -> (Node, usize) {
    let mut count = 0;
    let root = each_schema(root, &mut |schema| {
        if schema.get("type").is_some_and(is_integer) && add_bounds(schema) {
            count += 1;
        }
    });
    (root, count)
}

/// Makes the range of an integer schema explicit. Returns `true` if the schema was changed.
fn add_bounds(schema: &mut Object) -> bool {
    let Some(format) = schema.get("format") else {
        schema.push("format", Node::String("int64".to_owned()));
        return true;
    };
    let format = format.as_str().filter(|format| !REGISTERED.contains(format));
    let Some((min, greatest)) = format.and_then(integer_range) else { return false };
    let raised = tighten(schema, "minimum", "exclusiveMinimum", min.into(), |limit, least| limit >= least);
    let lowered = tighten(schema, "maximum", "exclusiveMaximum", greatest.into(), |limit, max| limit <= max);
    raised || lowered
}

/// Sets a bound unless the schema already has an equal or tighter bound. Returns `true` if the bound was set.
fn tighten(schema: &mut Object, key: &str, exclusive: &str, bound: i128, is_tight: fn(f64, f64) -> bool) -> bool {
    let is_tight = |limit: &Node| match limit {
        Node::Number(text) => match text.parse::<i128>() {
            Ok(limit) => limit == bound || is_tight(limit as f64, bound as f64),
            Err(_) => text.parse().is_ok_and(|limit| is_tight(limit, bound as f64)),
        },
        _ => false,
    };
    if [key, exclusive].into_iter().filter_map(|key| schema.get(key)).any(is_tight) {
        return false;
    }
    schema.set(key, Node::Number(bound.to_string()));
    // In OpenAPI 3.0, `exclusiveMinimum` and `exclusiveMaximum` are booleans that belong to the replaced bound.
    if schema.get(exclusive).and_then(Node::as_bool).is_some() {
        schema.take(exclusive);
    }
    true
}

/// Returns `true` if `type` is `integer`, or a list (OpenAPI 3.1) that contains `integer` and does not contain
/// `number`.
fn is_integer(kind: &Node) -> bool {
    let is = |node: &Node, name| node.as_str() == Some(name);
    match kind {
        Node::List(kinds) => {
            kinds.iter().any(|kind| is(kind, "integer")) && !kinds.iter().any(|kind| is(kind, "number"))
        }
        kind => is(kind, "integer"),
    }
}

#[cfg(test)]
mod tests {
    fn bounded_text(schema: &str) -> String {
        let text = format!(r#"{{"openapi": "3.1.0", "components": {{"schemas": {{"A": {schema}}}}}}}"#);
        let sources = crate::source::Sources::from_bytes("a.json", text.into_bytes()).unwrap();
        let (root, _) = super::add_integer_bounds(sources.root().clone());
        let schema = root.get("components").and_then(|all| all.get("schemas")?.get("A"));
        schema.map(|schema| schema.to_json().to_string()).unwrap_or_default()
    }

    #[test]
    fn ranges_of_unregistered_formats_become_bounds() {
        for (schema, expected) in [
            (r#"{"type":"integer"}"#, r#"{"format":"int64","type":"integer"}"#),
            (r#"{"format":"int32","type":"integer"}"#, r#"{"format":"int32","type":"integer"}"#),
            (r#"{"format":"uint8","type":"number"}"#, r#"{"format":"uint8","type":"number"}"#),
            (
                r#"{"format":"uint8","type":["integer","null"]}"#,
                r#"{"format":"uint8","maximum":255,"minimum":0,"type":["integer","null"]}"#,
            ),
            (
                r#"{"format":"int16","type":"integer"}"#,
                r#"{"format":"int16","maximum":32767,"minimum":-32768,"type":"integer"}"#,
            ),
            (
                r#"{"format":"uint64","type":"integer"}"#,
                r#"{"format":"uint64","maximum":18446744073709551615,"minimum":0,"type":"integer"}"#,
            ),
        ] {
            assert_eq!(bounded_text(schema), expected);
        }
    }

    #[test]
    fn tighter_limits_are_kept_and_wider_ones_replaced() {
        for (schema, expected) in [
            (
                r#"{"format":"uint8","maximum":9.5,"minimum":1,"type":"integer"}"#,
                r#"{"format":"uint8","maximum":9.5,"minimum":1,"type":"integer"}"#,
            ),
            (
                r#"{"exclusiveMinimum":true,"format":"uint8","maximum":300,"minimum":-1,"type":"integer"}"#,
                r#"{"format":"uint8","maximum":255,"minimum":0,"type":"integer"}"#,
            ),
            (
                r#"{"exclusiveMaximum":100,"exclusiveMinimum":-5,"format":"uint8","type":"integer"}"#,
                r#"{"exclusiveMaximum":100,"exclusiveMinimum":-5,"format":"uint8","minimum":0,"type":"integer"}"#,
            ),
        ] {
            assert_eq!(bounded_text(schema), expected);
        }
    }
}
