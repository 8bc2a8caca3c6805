use super::super::{object, string};
use super::parameter;
use crate::source::{Node, Object};

/// Rewrites a response. The schema of the response is repeated for each media type of `produces`.
pub(super) fn response(response: Node, produces: &[String]) -> Node {
    let Node::Object(mut response) = response else { return response };
    if response.get("$ref").is_some() {
        return Node::Object(response);
    }
    let schema = response.take("schema");
    let mut examples = match response.take("examples") {
        Some(Node::Object(examples)) => examples,
        _ => Object::default(),
    };
    if let Some(Node::Object(headers)) = response.take("headers") {
        let headers = headers.into_iter().map(|(name, header)| (name, parameter::header(header)));
        response.push("headers", Node::Object(headers.collect()));
    }
    if let Some(schema) = schema {
        let file = schema.get("type").and_then(Node::as_str) == Some("file");
        let default_media_types = [if file { "application/octet-stream" } else { "application/json" }.to_owned()];
        let produces = if produces.is_empty() { &default_media_types } else { produces };
        let mut content = Object::default();
        for media_type in produces {
            let mut described = object([("schema", schema.clone())]);
            if let (Node::Object(described), Some(example)) = (&mut described, examples.take(media_type)) {
                described.push("example", example);
            }
            content.set(media_type, described);
        }
        response.push("content", Node::Object(content));
    }
    if response.get("description").is_none() {
        response.push("description", string(""));
    }
    Node::Object(response)
}
