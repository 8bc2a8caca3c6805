//! The OpenAPI objects that describe rejections: the schema of the runtime's problem details (RFC 9457), and the
//! responses that use this schema.

use super::rejection::DocumentedRejection;
use crate::source::{Node, Object};

pub(super) const MEDIA_TYPE: &str = "application/problem+json";

/// The key of the schema in `components.schemas`. The key is unlikely to occur in a document, and does not change when
/// an effective document is processed again.
pub(super) const SCHEMA: &str = "ecogen.Problem";

/// Returns the key of a rejection in `components.responses`.
pub(super) fn key(rejection: &DocumentedRejection) -> String {
    format!("ecogen.{}", rejection.status)
}

/// Returns the schema of the runtime's problem details.
pub(super) fn schema() -> Node {
    let text = || object([("type", string("string"))]);
    let described = |description: &str| object([("type", string("string")), ("description", string(description))]);
    let violation = object([
        ("type", string("object")),
        ("required", Node::List(vec![string("in"), string("message")])),
        (
            "properties",
            object([
                ("in", described("The part of the request: path, query, header, cookie or body.")),
                ("name", described("The parameter.")),
                ("pointer", described("A JSON Pointer into the body or the parameter's value.")),
                ("message", described("What is wrong.")),
            ]),
        ),
    ]);
    object([
        ("type", string("object")),
        ("description", string("Problem details (RFC 9457): why the server does not answer as described.")),
        ("required", Node::List(["type", "title", "status", "detail"].map(string).to_vec())),
        (
            "properties",
            object([
                ("type", text()),
                ("title", text()),
                ("status", object([("type", string("integer")), ("format", string("int32"))])),
                ("detail", text()),
                ("request_id", described("The id of the request, as in the header `x-request-id`.")),
                ("violations", object([("type", string("array")), ("items", violation)])),
            ]),
        ),
    ])
}

/// Returns a rejection as a Response Object.
pub(super) fn response(rejection: &DocumentedRejection) -> Node {
    let mut response = Object::default();
    response.push("description", string(rejection.description));
    if let Some((name, header)) = header(rejection) {
        response.push("headers", object([(name, header)]));
    }
    response.push("content", object([(MEDIA_TYPE, media_type())]));
    Node::Object(response)
}

/// Returns the name and the Header Object of the header that a rejection has, if there is one.
pub(super) fn header(rejection: &DocumentedRejection) -> Option<(&'static str, Node)> {
    let (name, description) = rejection.header?;
    Some((name, object([("description", string(description)), ("schema", object([("type", string("string"))]))])))
}

/// Returns the Media Type Object of problem details.
pub(super) fn media_type() -> Node {
    object([("schema", reference("schemas", SCHEMA))])
}

pub(super) fn reference(kind: &str, key: &str) -> Node {
    object([("$ref", Node::String(format!("#/components/{kind}/{key}")))])
}

fn object<const N: usize>(pairs: [(&str, Node); N]) -> Node {
    Node::Object(pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

fn string(text: &str) -> Node {
    Node::String(text.to_owned())
}
