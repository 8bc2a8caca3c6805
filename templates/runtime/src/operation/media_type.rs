//! Media types as far as content negotiation needs them (RFC 9110, 8.3.1 and 12.5.1).

use super::ContentSpec;
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

/// The content that headers say a body has, and its index: the first of all where they say nothing.
pub(crate) fn of<'c>(contents: &'c [ContentSpec], headers: &HeaderMap) -> Option<(usize, &'c ContentSpec)> {
    let index = match headers.get(CONTENT_TYPE) {
        Some(came) => choose(contents, came.to_str().ok()?)?,
        None => 0,
    };
    Some((index, contents.get(index)?))
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
}
