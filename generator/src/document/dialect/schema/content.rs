use super::string;
use crate::source::{Node, Object};

/// Rewrites `contentEncoding` and `contentMediaType` to the equivalent `format` of OpenAPI 3.0 (OpenAPI 3.1, 4.7.14.3).
pub(super) fn content_as_format(schema: &mut Object) {
    let encoding = schema.take("contentEncoding");
    let media_type = schema.take("contentMediaType");
    if schema.get("format").is_some() {
        return;
    }
    match (encoding.as_ref().and_then(Node::as_str), media_type.as_ref().and_then(Node::as_str)) {
        (Some("base64"), _) => schema.push("format", string("byte")),
        (Some("base64url"), _) => schema.push("format", string("base64url")),
        // `binary` means unencoded bytes (RFC 2045, 6.2).
        (Some("binary"), _) => schema.push("format", string("binary")),
        (None, Some(media_type)) if is_bytes(media_type) => schema.push("format", string("binary")),
        _ => {}
    }
}

/// Returns `true` if the content of a media type is bytes instead of text that a JSON string can contain.
fn is_bytes(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let binary = ["image/", "audio/", "video/", "font/"].iter().any(|family| essence.starts_with(family));
    binary && !essence.ends_with("+xml")
        || matches!(
            essence.as_str(),
            "application/octet-stream" | "application/pdf" | "application/zip" | "application/gzip"
        )
}
