//! Media types and media ranges for content negotiation (RFC 9110, 8.3.1 and 12.5.1).

use super::disposition::parameters;
use super::{ContentSpec, Encoding};
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use std::borrow::Cow;

/// Returns `type/subtype` of a header value, without parameters and whitespace.
pub(crate) fn essence(value: &str) -> &str {
    let end = value.bytes().position(|byte| byte == b';').unwrap_or(value.len());
    value[..end].trim_ascii()
}

/// Returns `true` if `range` (`*/*`, `text/*`, `application/*+json`, `text/plain`) covers `media_type`, which may be
/// a range too.
pub(crate) fn matches(range: &str, media_type: &str) -> bool {
    specificity(essence(range), essence(media_type)).is_some()
}

/// Compares a range with a media type, both without parameters. Returns 0 for an exact match, and a larger number for a
/// less specific range. Returns `None` if the range does not cover the media type.
pub(super) fn specificity(range: &str, media_type: &str) -> Option<usize> {
    let (Some((kind, subtype)), Some((other, other_subtype))) = (range.split_once('/'), media_type.split_once('/'))
    else {
        return if range.eq_ignore_ascii_case(media_type) { Some(0) } else { (range == "*").then_some(5) };
    };
    let same_kind = kind.eq_ignore_ascii_case(other);
    if !same_kind && kind != "*" {
        return None;
    }
    let of_kind = if same_kind { 0 } else { 2 };
    match subtype.split_once('*') {
        None => (same_kind && subtype.eq_ignore_ascii_case(other_subtype)).then_some(0),
        Some(("", "")) => Some(of_kind + 2),
        Some((before, after)) => is_subtype_match(other_subtype, before, after).then_some(of_kind + 1),
    }
}

/// Returns `true` if the pattern `before*after` covers a subtype: `*+json` covers `problem+json` (RFC 6839) and `json`.
fn is_subtype_match(subtype: &str, before: &str, after: &str) -> bool {
    let starts = subtype.get(..before.len()).is_some_and(|start| start.eq_ignore_ascii_case(before));
    let end = subtype.len().checked_sub(after.len()).filter(|end| *end >= before.len());
    let ends = end.and_then(|end| subtype.get(end..)).is_some_and(|end| end.eq_ignore_ascii_case(after));
    let itself = before.is_empty() && after.strip_prefix('+').is_some_and(|name| name.eq_ignore_ascii_case(subtype));
    starts && ends || itself
}

/// Returns the index of the entry of `contents` that applies to `media_type`. This is the entry with the most specific
/// matching key (OpenAPI 3.0, Response Object, `content`). Among equally specific keys, the key whose parameters match
/// best applies.
pub(crate) fn select_content(contents: &[ContentSpec], media_type: &str) -> Option<usize> {
    // Most received media types are equal to a media type in the document.
    if let Some(same) = contents.iter().position(|spec| spec.media_type == media_type) {
        return Some(same);
    }
    let rank = |(index, spec): (usize, &ContentSpec)| {
        let closeness = specificity(essence(spec.media_type), essence(media_type))?;
        let has_parameter = |name: &str, value: &str| {
            parameters(media_type).any(|(known, other)| known.eq_ignore_ascii_case(name) && other == value)
        };
        let (met, unmet): (Vec<_>, Vec<_>) =
            parameters(spec.media_type).partition(|(name, value)| has_parameter(name, value));
        Some((closeness, unmet.len(), usize::MAX - met.len(), index))
    };
    contents.iter().enumerate().filter_map(rank).min().map(|(.., index)| index)
}

/// Returns the entry of `contents` that the headers of a request select, and the index of the entry.
///
/// For a body without a media type, the entry for `application/octet-stream` is selected (RFC 9110, 8.3) or, if the
/// document lacks this entry, the first entry. Returns `None` if a body without a media type would be decoded as JSON.
/// Browsers send a body without a media type to other origins with the user's cookies and without a CORS preflight
/// request. For JSON, browsers require a preflight request.
pub(crate) fn content_of_headers<'c>(
    contents: &'c [ContentSpec],
    headers: &HeaderMap,
) -> Option<(usize, &'c ContentSpec)> {
    let index = match headers.get(CONTENT_TYPE) {
        Some(received) => select_content(contents, received.to_str().ok()?)?,
        None => contents.iter().position(is_bytes).unwrap_or(0),
    };
    let content = contents.get(index)?;
    (headers.contains_key(CONTENT_TYPE) || !content.encoding.is_json()).then_some((index, content))
}

fn is_bytes(content: &ContentSpec) -> bool {
    matches!(content.encoding, Encoding::Bytes | Encoding::Stream)
        && matches(content.media_type, "application/octet-stream")
}

/// Returns the index of the entry of `contents` with which a response is decoded, the received media type, and whether
/// the received media type is documented. For an undocumented media type, the first entry with the same encoding is
/// selected or, if no entry has this encoding, the first entry.
pub(crate) fn content_of_response<'h>(
    contents: &[ContentSpec],
    headers: &'h HeaderMap,
) -> (usize, Option<&'h str>, bool) {
    let Some(received) = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()) else {
        return (0, None, true);
    };
    if let Some(index) = select_content(contents, received) {
        return (index, Some(received), true);
    }
    let encoding = encoding_for(received);
    let nearest = contents.iter().position(|spec| spec.encoding == encoding).unwrap_or(0);
    (nearest, Some(received), false)
}

/// Returns the encoding of a media type that is undocumented or covered by a documented range.
pub(crate) fn encoding_for(media_type: &str) -> Encoding {
    let essence = essence(media_type).to_ascii_lowercase();
    let (kind, subtype) = essence.split_once('/').unwrap_or_default();
    match (kind, subtype) {
        _ if subtype == "json" || subtype.ends_with("+json") => Encoding::Json,
        ("application", "x-www-form-urlencoded") => Encoding::Form,
        ("multipart", _) => Encoding::Multipart,
        ("text", _) => Encoding::Text,
        _ if subtype == "xml" || subtype.ends_with("+xml") => Encoding::Text,
        _ => Encoding::Bytes,
    }
}

/// Returns a concrete media type for a range, since a message cannot have a range as its media type. Returns `default`
/// if the range covers this media type.
pub(super) fn concrete_media_type(range: &'static str, default: &'static str) -> Cow<'static, str> {
    if !range.as_bytes().contains(&b'*') {
        return range.into();
    }
    let essence = essence(range);
    let Some((kind, subtype)) = essence.split_once('/').filter(|_| essence.contains('*')) else {
        return range.into();
    };
    let kind = if kind == "*" { "application" } else { kind };
    match subtype.split_once('*') {
        _ if matches(essence, default) => default.into(),
        Some(("", suffix)) if suffix.len() > 1 => format!("{kind}/{}", suffix.trim_start_matches('+')).into(),
        Some((before, after)) if !before.is_empty() => format!("{kind}/{before}x{after}").into(),
        // Only the top-level type is known.
        _ => format!("{kind}/octet-stream").into(),
    }
}

/// Returns the media type to send for `spec`, an entry of `contents`. If the documented media type is a range, returns
/// a media type that the range covers. If possible, this media type is not covered by a more specific key of the
/// document.
pub(super) fn media_type_to_send(
    contents: &[ContentSpec],
    spec: &ContentSpec,
    default: &'static str,
) -> Cow<'static, str> {
    let usual = concrete_media_type(spec.media_type, default);
    if contents.len() == 1 || !spec.media_type.contains('*') {
        return usual;
    }
    let is_of = |media_type: &str| {
        let index = select_content(contents, media_type);
        index.and_then(|index| contents.get(index)).is_some_and(|chosen| chosen.media_type == spec.media_type)
    };
    let (kind, subtype) = essence(&usual).split_once('/').unwrap_or_default();
    let suffix = subtype.rsplit('+').next().unwrap_or_default();
    let of_kind = [format!("{kind}/x-{suffix}"), format!("{kind}/x+{suffix}"), format!("{kind}/octet-stream")];
    let mut others = of_kind.into_iter().chain([format!("text/{suffix}"), "application/octet-stream".to_owned()]);
    if is_of(&usual) {
        return usual;
    }
    others.find(|other| matches(spec.media_type, other) && is_of(other)).map_or(usual, Cow::Owned)
}

/// Returns `true` if `key`, a key of `content` in the document, is valid in `Accept`: a media type, `text/*` or `*/*`,
/// but not `application/*+json`.
#[cfg(feature = "client")]
pub(crate) fn is_sent_in_accept(key: &str) -> bool {
    if !key.as_bytes().contains(&b'*') {
        return true;
    }
    let subtype = essence(key).split_once('/').map_or("", |(_, subtype)| subtype);
    subtype == "*" || !subtype.contains('*')
}

/// Returns the media types and ranges to send in `Accept` for `key`, a media type or range that a response of the
/// document has as a key of `content`.
#[cfg(feature = "client")]
pub(crate) fn accept_media_types(key: &'static str) -> Vec<Cow<'static, str>> {
    if is_sent_in_accept(key) {
        return vec![key.into()];
    }
    let kind = essence(key).split_once('/').map_or("*", |(kind, _)| kind);
    vec![concrete_media_type(key, "application/json"), format!("{kind}/*;q=0.5").into()]
}

#[cfg(test)]
mod tests {
    use super::*;

    const CONTENTS: &[ContentSpec] = &[
        ContentSpec::new("*/*", Encoding::Any),
        ContentSpec::new("text/*", Encoding::Text),
        ContentSpec::new("application/*+json", Encoding::Json),
        ContentSpec::JSON,
        ContentSpec::new("application/json; version=2", Encoding::Json),
        ContentSpec::new("application/*", Encoding::Any),
    ];

    /// OpenAPI 3.0.4, 4.8.14: `text/plain` overrides `text/*`; RFC 9110, 12.5.1 orders ranges and parameters.
    #[test]
    fn most_specific_key_applies() {
        for (media_type, index) in [
            ("Application/JSON; charset=utf-8", 3),
            ("application/json;version=2", 4),
            ("application/json; charset=utf-8; Version=\"2\"", 4),
            ("application/json; version=3", 3),
            ("application/problem+json", 2),
            ("application/vnd.Api+JSON", 2),
            ("application/xml", 5),
            ("text/csv", 1),
            ("text/json", 1),
            ("image/png", 0),
        ] {
            assert_eq!(select_content(CONTENTS, media_type), Some(index), "{media_type}");
        }
        assert_eq!(select_content(&CONTENTS[1..5], "image/png"), None);
    }

    #[test]
    fn suffix_range_matches_only_its_suffix() {
        for (range, media_type, expected) in [
            ("application/*+json", "application/hal+json", true),
            ("application/*+json", "application/json", true),
            ("application/*+json", "application/hal+xml", false),
            ("application/*+json", "text/json", false),
            ("*/*+json", "model/gltf+json", true),
            ("application/vnd.acme.*", "application/vnd.acme.v2", true),
            ("application/vnd.acme.*+json", "application/vnd.acme.v2+json", true),
            ("application/vnd.acme.*+json", "application/vnd.acme.v2+xml", false),
            ("application/json", "application/*+json", false),
        ] {
            assert_eq!(matches(range, media_type), expected, "{range} {media_type}");
        }
    }

    #[test]
    fn concrete_media_type_matches_its_range() {
        for (range, default, expected) in [
            ("*/*", "application/json", "application/json"),
            ("application/*", "application/json", "application/json"),
            ("application/*+json", "application/json", "application/json"),
            ("application/*+xml", "text/plain", "application/xml"),
            ("text/*", "text/plain", "text/plain"),
            ("application/*", "text/plain", "application/octet-stream"),
            ("image/*", "application/octet-stream", "image/octet-stream"),
            ("application/vnd.acme.*+json", "application/json", "application/vnd.acme.x+json"),
            ("application/json; version=2", "application/json", "application/json; version=2"),
        ] {
            assert_eq!(concrete_media_type(range, default), expected, "{range}");
            assert!(matches(range, expected), "{range}");
        }
    }

    #[test]
    fn range_is_not_sent_as_a_type_of_a_more_specific_key() {
        const CONTENTS: &[ContentSpec] = &[
            ContentSpec::new("application/*", Encoding::Any),
            ContentSpec::new("application/*+json", Encoding::Json),
            ContentSpec::JSON,
            ContentSpec::new("text/plain", Encoding::Text),
            ContentSpec::new("text/*", Encoding::Text),
        ];
        let sent = |index: usize, default| media_type_to_send(CONTENTS, &CONTENTS[index], default);
        assert_eq!(sent(0, "application/json"), "application/x-json");
        assert_eq!(sent(1, "application/json"), "application/x+json");
        assert_eq!(sent(2, "application/json"), "application/json");
        assert_eq!(sent(3, "text/plain"), "text/plain");
        assert_eq!(sent(4, "text/plain"), "text/x-plain");
    }

    #[test]
    fn body_without_media_type_is_bytes_or_the_first_content_but_not_json() {
        let index = |contents: &[ContentSpec]| content_of_headers(contents, &HeaderMap::new()).map(|(index, _)| index);
        let bytes = ContentSpec::new("application/octet-stream", Encoding::Bytes);
        let form = ContentSpec::new("application/x-www-form-urlencoded", Encoding::Form);
        let lines = ContentSpec::new("application/x-ndjson", Encoding::Lines);
        assert_eq!(index(&[ContentSpec::JSON, bytes]), Some(1));
        assert_eq!(index(&[form, ContentSpec::JSON]), Some(0));
        assert_eq!(index(&[ContentSpec::JSON, form]), None);
        assert_eq!(index(&[lines]), None);
        assert_eq!(index(&[]), None);
    }
}
