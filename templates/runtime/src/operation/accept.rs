//! The header `Accept` (RFC 9110, 12.5.1).

use super::ContentSpec;
use super::media_type::{essence, matches, specificity};
#[cfg(feature = "server")]
use http::{HeaderMap, header::ACCEPT};

/// Joins the `Accept` lines of a request, which are one list (RFC 9110, 5.3). Returns `None` if the request has no
/// `Accept`.
#[cfg(feature = "server")]
pub(crate) fn accept_header(headers: &HeaderMap) -> Option<String> {
    let lines = headers.get_all(ACCEPT).iter().filter_map(|value| value.to_str().ok());
    lines.map(str::to_owned).reduce(|all, line| all + "," + &line)
}

/// Returns `true` if at least one media type in `contents` is acceptable to a client that sent this `Accept`.
#[cfg(feature = "server")]
pub(crate) fn acceptable(accept: &str, contents: &[ContentSpec]) -> bool {
    contents.iter().any(|spec| quality(accept, spec.media_type) > 0.0)
}

/// Returns the weight of a media type in an `Accept`, from 0 (not acceptable) to 1. The most specific range that covers
/// the media type determines the weight. If `media_type` is itself a range, the weights of all media types that
/// `media_type` covers are considered, and the largest weight is returned.
pub(super) fn quality(accept: &str, media_type: &str) -> f32 {
    let ranges = accept.split(',').filter(|range| !range.trim().is_empty());
    let mut is_empty = true;
    let mut closest: Option<(usize, f32)> = None;
    let mut of_range: f32 = 0.0;
    for range in ranges {
        is_empty = false;
        let weight = range_weight(range);
        if let Some(distance) = specificity(essence(range), essence(media_type)) {
            if closest.is_none_or(|(known, _)| distance < known) {
                closest = Some((distance, weight));
            }
        } else if matches(media_type, range) {
            of_range = of_range.max(weight);
        }
    }
    let closest = closest.map_or(0.0, |(_, weight)| weight);
    if is_empty { 1.0 } else { closest.max(of_range) }
}

fn range_weight(range: &str) -> f32 {
    let weights = range.split(';').skip(1).filter_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.trim().eq_ignore_ascii_case("q").then(|| value.trim().parse().ok())?
    });
    weights.last().unwrap_or(1.0)
}

/// Returns the index of the media type that the client prefers among `contents[first]` and the media types after it
/// that have the same Rust type.
pub(super) fn preferred_content(accept: &str, contents: &[ContentSpec], first: usize) -> usize {
    let alike = contents.iter().enumerate().skip(first + 1).take_while(|(_, spec)| spec.same_value);
    let weight = |index: usize| contents.get(index).map_or(0.0, |spec| quality(accept, spec.media_type));
    alike.fold(first, |best, (index, _)| if weight(index) > weight(best) { index } else { best })
}

#[cfg(test)]
mod tests {
    use super::super::Encoding;
    use super::*;

    const CONTENTS: &[ContentSpec] = &[ContentSpec::new("text/*", Encoding::Text), ContentSpec::JSON];

    #[test]
    fn accept_is_a_list_of_ranges_with_weights() {
        assert!(acceptable("text/html, application/*;q=0.5", CONTENTS));
        assert!(acceptable("*/*", CONTENTS));
        assert!(acceptable("", CONTENTS));
        assert!(!acceptable("image/png", CONTENTS));
        assert!(!acceptable("application/json;q=0", &[ContentSpec::JSON]));
        assert!(!acceptable("application/json;q=0, */*", &[ContentSpec::JSON]));
        assert!(acceptable("application/json; charset=utf-8; Q=0.5", &[ContentSpec::JSON]));
    }

    /// The example of RFC 9110, 12.5.1, without the media type parameters.
    #[test]
    fn the_closest_range_gives_the_weight() {
        let accept = "text/*;q=0.3, text/plain;q=0.7, text/csv;q=0, */*;q=0.5";
        for (media_type, expected) in
            [("text/plain", 0.7), ("text/html", 0.3), ("image/jpeg", 0.5), ("text/csv", 0.0), ("text/*", 0.7)]
        {
            assert!((quality(accept, media_type) - expected).abs() < 1e-6, "{media_type}");
        }
    }

    #[test]
    fn preferred_content_of_one_value_is_sent() {
        const ALIKE: &[ContentSpec] = &[
            ContentSpec::new("text/plain", Encoding::Text),
            ContentSpec::JSON.same_value(),
            ContentSpec::new("text/json", Encoding::Json).same_value(),
            ContentSpec::new("text/csv", Encoding::Text),
        ];
        for (accept, expected) in [
            ("*/*", 0),
            ("application/json", 1),
            ("application/json;q=0.5, text/json", 2),
            ("text/csv", 0),
            ("text/plain, application/json", 0),
        ] {
            assert_eq!(preferred_content(accept, ALIKE, 0), expected, "{accept}");
        }
    }
}
