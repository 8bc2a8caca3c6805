//! How a media type becomes bytes.

use crate::ir::Encoding;

/// The encoding of a media type. What is binary streams where it may; a schema of `format: binary` makes text so, too.
pub(super) fn encoding(media_type: &str, binary: bool, may_stream: bool) -> Encoding {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    if let Some(encoding) = sequential(&essence) {
        return encoding;
    }
    match essence.as_str() {
        _ if essence.ends_with("/json") || essence.ends_with("+json") => Encoding::Json,
        "application/x-www-form-urlencoded" => Encoding::Form,
        "*/*" | "application/*" if !binary => Encoding::Json,
        _ if essence.starts_with("multipart/") => Encoding::Multipart,
        _ if (essence.starts_with("text/") || is_xml(media_type)) && !binary => Encoding::Text,
        _ if may_stream && (binary || !is_readable(&essence)) => Encoding::Stream,
        _ => Encoding::Bytes,
    }
}

/// The encoding of a media type that holds item after item (OpenAPI 3.2, 4.14.3).
pub(super) fn sequential(essence: &str) -> Option<Encoding> {
    let (family, subtype) = essence.split_once('/')?;
    match subtype.strip_prefix("x-").unwrap_or(subtype) {
        "event-stream" if family == "text" => Some(Encoding::Events),
        "ndjson" | "jsonl" | "jsonlines" | "json-lines" | "json-stream" | "stream+json" => Some(Encoding::Lines),
        "json-seq" => Some(Encoding::Sequence),
        other if other.ends_with("+json-seq") => Some(Encoding::Sequence),
        _ => None,
    }
}

/// Whether a media type is XML (RFC 7303), which nothing here reads: it is text.
pub(super) fn is_xml(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    essence.ends_with("/xml") || essence.ends_with("+xml")
}

/// Whether a media type outside of `text/` is text all the same, of a size that is read whole.
fn is_readable(essence: &str) -> bool {
    let subtype = essence.rsplit(['/', '+']).next().unwrap_or_default();
    matches!(subtype.strip_prefix("x-").unwrap_or(subtype), "yaml" | "toml" | "graphql" | "javascript" | "jwt")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_binary_streams_and_text_is_held() {
        let rows = [
            ("application/octet-stream", Encoding::Stream),
            ("image/*", Encoding::Stream),
            ("application/vnd.ms-excel", Encoding::Stream),
            ("application/xml; charset=utf-8", Encoding::Text),
            ("image/svg+xml", Encoding::Text),
            ("application/yaml", Encoding::Bytes),
            ("text/csv", Encoding::Text),
            ("text/event-stream; charset=utf-8", Encoding::Events),
            ("application/x-ndjson", Encoding::Lines),
            ("application/geo+json-seq", Encoding::Sequence),
            ("application/stream+json", Encoding::Lines),
            ("*/*", Encoding::Json),
        ];
        for (media_type, expected) in rows {
            assert_eq!(encoding(media_type, false, true), expected, "{media_type}");
        }
        assert_eq!(encoding("text/csv", true, true), Encoding::Stream);
        assert_eq!(encoding("*/*", true, true), Encoding::Stream);
        assert_eq!(encoding("image/png", true, false), Encoding::Bytes);
    }
}
