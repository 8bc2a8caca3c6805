//! Media types as far as content negotiation needs them (RFC 9110, 8.3.1 and 12.5.1).

use super::{ContentSpec, Encoding};
use http::HeaderMap;
use http::header::CONTENT_TYPE;

/// `type/subtype` of a header value, without parameters and blanks.
pub(crate) fn essence(value: &str) -> &str {
    let end = value.bytes().position(|byte| byte == b';').unwrap_or(value.len());
    value[..end].trim_ascii()
}

/// Whether `range` (`*/*`, `text/*`, `text/plain`) covers `media_type`; the latter may be a range too.
pub(crate) fn covers(range: &str, media_type: &str) -> bool {
    let (range, media_type) = (essence(range), essence(media_type));
    let (Some((kind, subtype)), Some((other, other_subtype))) = (range.split_once('/'), media_type.split_once('/'))
    else {
        return range == "*" || range.eq_ignore_ascii_case(media_type);
    };
    kind == "*" || kind.eq_ignore_ascii_case(other) && (subtype == "*" || subtype.eq_ignore_ascii_case(other_subtype))
}

/// Index of the content that `media_type` belongs to: one of the very name before a range.
pub(crate) fn choose(contents: &[ContentSpec], media_type: &str) -> Option<usize> {
    // Most come as they are documented, to the letter.
    let same = contents.iter().position(|spec| spec.media_type == media_type);
    same.or_else(|| {
        let came = essence(media_type);
        let exact = |spec: &ContentSpec| essence(spec.media_type).eq_ignore_ascii_case(came);
        let covered = |spec: &ContentSpec| covers(spec.media_type, media_type);
        contents.iter().position(exact).or_else(|| contents.iter().position(covered))
    })
}

/// The content that the headers of a request say its body has, and its index.
///
/// A body without a media type is bytes (RFC 9110, 8.3), or else what comes first, unless that is JSON: a page of another
/// site may send such a body with the user's cookies and without asking first, which it may not send as JSON.
pub(crate) fn of<'c>(contents: &'c [ContentSpec], headers: &HeaderMap) -> Option<(usize, &'c ContentSpec)> {
    let index = match headers.get(CONTENT_TYPE) {
        Some(came) => choose(contents, came.to_str().ok()?)?,
        None => contents.iter().position(is_bytes).unwrap_or(0),
    };
    let content = contents.get(index)?;
    (headers.contains_key(CONTENT_TYPE) || !content.encoding.is_json()).then_some((index, content))
}

fn is_bytes(content: &ContentSpec) -> bool {
    matches!(content.encoding, Encoding::Bytes | Encoding::Stream)
        && covers(content.media_type, "application/octet-stream")
}

#[cfg(test)]
mod tests {
    use super::super::Encoding;
    use super::*;

    const CONTENTS: &[ContentSpec] = &[ContentSpec::new("text/*", Encoding::Text), ContentSpec::JSON];

    #[test]
    fn parameters_and_case_do_not_matter() {
        assert_eq!(choose(CONTENTS, "Application/JSON; charset=utf-8"), Some(1));
        assert_eq!(choose(CONTENTS, "text/csv"), Some(0));
        assert_eq!(choose(CONTENTS, "image/png"), None);
    }

    #[test]
    fn a_body_without_a_media_type_is_bytes_or_what_comes_first_but_never_json() {
        let index = |contents: &[ContentSpec]| of(contents, &HeaderMap::new()).map(|(index, _)| index);
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
