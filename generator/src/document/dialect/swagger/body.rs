use super::super::{object, string};
use super::parameter;
use crate::source::{Node, Object};

/// The body that the parameters in `body` and `formData` describe, for each media type that is consumed.
pub(super) fn body(parts: Vec<Object>, consumes: &[String]) -> Option<Node> {
    let whole = parts.iter().position(|part| part.get("in").and_then(Node::as_str) == Some("body"));
    match whole {
        Some(index) => parts.into_iter().nth(index).map(|whole| document(whole, consumes)),
        None if parts.is_empty() => None,
        None => Some(form(parts, consumes)),
    }
}

/// A body of one schema.
fn document(mut whole: Object, consumes: &[String]) -> Node {
    let schema = whole.take("schema").unwrap_or(Node::Object(Object::default()));
    let made_up = ["application/json".to_owned()];
    let consumes = if consumes.is_empty() { &made_up } else { consumes };
    let mut content = Object::default();
    for media_type in consumes {
        content.set(media_type, object([("schema", schema.clone())]));
    }
    let mut body = Object::default();
    for key in ["description", "required"] {
        if let Some(value) = whole.take(key) {
            body.push(key, value);
        }
    }
    body.push("content", Node::Object(content));
    Node::Object(body)
}

/// A form: an object whose properties are the fields.
fn form(parts: Vec<Object>, consumes: &[String]) -> Node {
    const MULTIPART: &str = "multipart/form-data";
    const URL_ENCODED: &str = "application/x-www-form-urlencoded";
    let has_file = parts.iter().any(|part| part.get("type").and_then(Node::as_str) == Some("file"));
    let takes = |media_type: &str| consumes.iter().any(|consumed| consumed == media_type);
    let media_types: &[&str] = match (takes(MULTIPART), takes(URL_ENCODED)) {
        _ if has_file => &[MULTIPART],
        (true, true) => &[MULTIPART, URL_ENCODED],
        (true, false) => &[MULTIPART],
        _ => &[URL_ENCODED],
    };
    let mut properties = Object::default();
    let mut required = Vec::new();
    let mut encoding = Object::default();
    for part in parts {
        let (mut own, mut schema) = parameter::split(part);
        let Some(Node::String(name)) = own.take("name") else { continue };
        if own.get("required") == Some(&Node::Bool(true)) {
            required.push(string(&name));
        }
        if let (Some(description), None) = (own.take("description"), schema.get("description")) {
            schema.push("description", description);
        }
        let is_array = schema.get("type").and_then(Node::as_str) == Some("array");
        let format = parameter::collection_format(&mut schema);
        if is_array {
            let style = parameter::style(&format, true).into_iter().map(|(key, value)| (key.to_owned(), value));
            encoding.set(&name, Node::Object(style.collect()));
        }
        properties.set(&name, Node::Object(schema));
    }
    let any_required = !required.is_empty();
    let mut schema = Object::default();
    schema.push("type", string("object"));
    if any_required {
        schema.push("required", Node::List(required));
    }
    schema.push("properties", Node::Object(properties));
    let mut content = Object::default();
    for media_type in media_types {
        let mut described = Object::default();
        described.push("schema", Node::Object(schema.clone()));
        if !encoding.is_empty() && *media_type == URL_ENCODED {
            described.push("encoding", Node::Object(encoding.clone()));
        }
        content.push(*media_type, Node::Object(described));
    }
    object([("required", Node::Bool(any_required)), ("content", Node::Object(content))])
}
