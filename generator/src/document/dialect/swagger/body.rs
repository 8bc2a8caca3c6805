use super::super::{RewriteContext, object, string};
use super::parameter;
use crate::diagnostics;
use crate::source::{FileId, Location, Node, Object, Pointer};

/// A parameter that is the body or a field of a form.
#[derive(Clone)]
pub(super) struct SwaggerParameter {
    pub(super) object: Object,
    /// The pointer of the parameter in the original document.
    pub(super) origin: Pointer,
}

/// Creates the request body that the `body` or `formData` parameters describe, with the media types of `consumes`.
pub(super) fn body(
    parts: Vec<SwaggerParameter>,
    consumes: &[String],
    at: &Pointer,
    rewriting: &mut RewriteContext,
) -> Option<Node> {
    rewriting.record_move(at.clone(), parts.first()?.origin.clone());
    let body_index = parts.iter().position(|part| part.object.get("in").and_then(Node::as_str) == Some("body"));
    match body_index {
        Some(index) => {
            let location = |part: &SwaggerParameter| Location { file: FileId::default(), pointer: part.origin.clone() };
            for (_, other) in parts.iter().enumerate().filter(|(other, _)| *other != index) {
                rewriting.diagnostics.push(diagnostics::duplicate_body(location(other), location(&parts[index])));
            }
            parts.into_iter().nth(index).map(|parameter| document(parameter, consumes, at, rewriting))
        }
        None => Some(form(parts, consumes, at, rewriting)),
    }
}

/// Creates a request body from a `body` parameter.
fn document(parameter: SwaggerParameter, consumes: &[String], at: &Pointer, rewriting: &mut RewriteContext) -> Node {
    let SwaggerParameter { object: mut parameter, origin } = parameter;
    let location = |pointer: &Pointer| Location { file: FileId::default(), pointer: pointer.clone() };
    let schema = parameter.take("schema").unwrap_or_else(|| {
        let instead = "the body is an untyped JSON value";
        rewriting.diagnostics.push(diagnostics::missing_field_repaired(
            location(&origin),
            "a body parameter",
            "schema",
            instead,
        ));
        Node::Object(Object::default())
    });
    let default_media_types = ["application/json".to_owned()];
    let consumes = if consumes.is_empty() { &default_media_types } else { consumes };
    let mut content = Object::default();
    for media_type in consumes {
        rewriting.record_move(at.join("content").join(media_type.as_str()), origin.clone());
        content.set(media_type, object([("schema", schema.clone())]));
    }
    let mut body = Object::default();
    for (key, value) in parameter {
        match key.as_str() {
            "description" | "required" => body.push(key, value),
            "name" | "in" => {}
            _ if key.starts_with("x-") => {}
            _ => {
                let nearest = diagnostics::nearest(&key, ["schema", "description", "required"].into_iter());
                let unknown =
                    diagnostics::unknown_field(location(&origin.join(key.as_str())), "a body parameter", &key, nearest);
                rewriting.diagnostics.push(unknown);
            }
        }
    }
    body.push("content", Node::Object(content));
    Node::Object(body)
}

/// Creates a request body with a form whose properties are the `formData` parameters.
fn form(parts: Vec<SwaggerParameter>, consumes: &[String], at: &Pointer, rewriting: &mut RewriteContext) -> Node {
    const MULTIPART: &str = "multipart/form-data";
    const URL_ENCODED: &str = "application/x-www-form-urlencoded";
    let has_file = parts.iter().any(|part| part.object.get("type").and_then(Node::as_str) == Some("file"));
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
    for SwaggerParameter { object: part, origin } in parts {
        let (mut own, mut schema) = parameter::split(part);
        let Some(Node::String(name)) = own.take("name") else { continue };
        for media_type in media_types {
            let schema = at.join("content").join(*media_type).join("schema");
            rewriting.record_move(schema.join("properties").join(name.as_str()), origin.clone());
        }
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
        let applies = |style: &Node| *media_type == URL_ENCODED || style.get("explode") == Some(&Node::Bool(false));
        let encoding: Object = encoding
            .iter()
            .filter(|(_, style)| applies(style))
            .map(|(name, style)| (name.to_owned(), style.clone()))
            .collect();
        if !encoding.is_empty() {
            described.push("encoding", Node::Object(encoding));
        }
        content.push(*media_type, Node::Object(described));
    }
    object([("required", Node::Bool(any_required)), ("content", Node::Object(content))])
}
