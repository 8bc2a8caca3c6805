use super::string;
use crate::source::{Node, Object};

/// `contentEncoding` and `contentMediaType`, which were formats (OpenAPI 3.1, 4.7.14.3).
pub(super) fn as_format(schema: &mut Object) {
    let encoding = schema.take("contentEncoding");
    let media_type = schema.take("contentMediaType");
    if schema.get("format").is_some() {
        return;
    }
    match (encoding.as_ref().and_then(Node::as_str), media_type.as_ref().and_then(Node::as_str)) {
        (Some("base64"), _) => schema.push("format", string("byte")),
        (None, Some("application/octet-stream")) => schema.push("format", string("binary")),
        _ => {}
    }
}
