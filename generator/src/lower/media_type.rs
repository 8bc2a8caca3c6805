//! The encodings of media types, such as JSON, form, text or a stream of bytes.

use super::value_shape::ValueShape;
use crate::ir::Encoding;

/// Returns a media type without its parameters, in lower case: `type/subtype`.
pub(super) fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Returns the encoding of a media type. Binary content is streamed if `may_stream` is set. `format: binary` makes the
/// content of every media type binary, except multipart.
pub(super) fn encoding(media_type: &str, shape: ValueShape, has_items: bool, may_stream: bool) -> Encoding {
    let essence = essence(media_type);
    let bytes = if may_stream { Encoding::Stream } else { Encoding::Bytes };
    if essence.starts_with("multipart/") {
        return Encoding::Multipart;
    }
    if shape == ValueShape::Binary {
        return bytes;
    }
    match sequential_encoding(&essence) {
        // A `string` schema describes the whole text, not the values on its lines.
        Some(Encoding::Lines | Encoding::Sequence) if shape == ValueShape::Text && !has_items => Encoding::Text,
        Some(encoding) => encoding,
        None if is_json(&essence) => Encoding::Json,
        None if essence == "application/x-www-form-urlencoded" => Encoding::Form,
        None if matches!(essence.as_str(), "*/*" | "application/*") => match shape {
            ValueShape::Anything => bytes,
            _ => Encoding::Any,
        },
        None if essence.starts_with("text/") || is_xml(media_type) => Encoding::Text,
        None if is_readable(&essence) => Encoding::Bytes,
        None => bytes,
    }
}

/// Returns `true` if a media type is JSON, or a range with a JSON suffix, such as `application/*+json`.
pub(super) fn is_json(essence: &str) -> bool {
    essence.ends_with("/json") || essence.ends_with("+json")
}

/// Returns the encoding of a sequential media type (OpenAPI 3.2, 4.14.3).
pub(super) fn sequential_encoding(essence: &str) -> Option<Encoding> {
    let (family, subtype) = essence.split_once('/')?;
    match subtype.strip_prefix("x-").unwrap_or(subtype) {
        "event-stream" if family == "text" => Some(Encoding::Events),
        "ndjson" | "jsonl" | "jsonlines" | "json-lines" | "json-stream" | "stream+json" => Some(Encoding::Lines),
        "json-seq" => Some(Encoding::Sequence),
        other if other.ends_with("+json-seq") => Some(Encoding::Sequence),
        _ => None,
    }
}

/// Returns `true` if a media type is XML (RFC 7303), which is treated as text.
pub(super) fn is_xml(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence.ends_with("/xml") || essence.ends_with("+xml")
}

/// Returns `true` if a media type outside `text/` is a text format whose bodies are small enough to be buffered, such
/// as YAML.
fn is_readable(essence: &str) -> bool {
    let subtype = essence.rsplit(['/', '+']).next().unwrap_or_default();
    matches!(subtype.strip_prefix("x-").unwrap_or(subtype), "yaml" | "toml" | "graphql" | "javascript" | "jwt")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encoding_follows_media_type_and_schema() {
        use Encoding::{Any, Bytes, Events, Json, Lines, Multipart, Sequence, Stream, Text};
        use ValueShape::{Anything, Binary, Scalar, Structured};
        for (media_type, shape, expected) in [
            ("application/octet-stream", Structured, Stream),
            ("image/*", Anything, Stream),
            ("application/vnd.ms-excel", Scalar, Stream),
            ("application/xml; charset=utf-8", Structured, Text),
            ("image/svg+xml", Scalar, Text),
            ("application/yaml", Structured, Bytes),
            ("text/csv", Structured, Text),
            ("text/csv", Binary, Stream),
            ("text/event-stream; charset=utf-8", Scalar, Events),
            ("application/x-ndjson", Structured, Lines),
            ("application/jsonl", ValueShape::Text, Text),
            ("application/jsonl", Scalar, Lines),
            ("application/jsonl", Binary, Stream),
            ("application/geo+json-seq", Structured, Sequence),
            ("application/stream+json", Structured, Lines),
            ("application/json", Binary, Stream),
            ("application/JSON; version=2", Structured, Json),
            ("application/*+json", Structured, Json),
            ("*/*", Structured, Any),
            ("*/*", Scalar, Any),
            ("*/*", Anything, Stream),
            ("*/*", Binary, Stream),
            ("multipart/form-data", Binary, Multipart),
        ] {
            assert_eq!(encoding(media_type, shape, false, true), expected, "{media_type} {shape:?}");
        }
        assert_eq!(encoding("image/png", Binary, false, false), Bytes);
        assert_eq!(encoding("application/jsonl", ValueShape::Text, true, true), Lines);
    }
}
