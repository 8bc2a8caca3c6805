//! The header `Accept` (RFC 9110, 12.5.1).

use super::super::operation::ContentSpec;
use super::super::operation::media_type::{covers, essence};

/// Whether a client that sent this `Accept` takes any of the contents.
pub(crate) fn acceptable(accept: &str, contents: &[ContentSpec]) -> bool {
    let refused = |range: &&str| quality(range) == 0.0;
    let (refusals, ranges): (Vec<_>, Vec<_>) = accept.split(',').filter(|r| !r.trim().is_empty()).partition(refused);
    let takes = |spec: &ContentSpec| {
        let covered = |range: &&str| covers(range, spec.media_type) || covers(spec.media_type, range);
        ranges.iter().any(covered) && !refusals.iter().any(|range| essence(range) == essence(spec.media_type))
    };
    ranges.is_empty() && refusals.is_empty() || contents.iter().any(takes)
}

fn quality(range: &str) -> f32 {
    let weight = range.split(';').skip(1).filter_map(|p| p.trim().strip_prefix("q=")?.trim().parse().ok()).next();
    weight.unwrap_or(1.0)
}

#[cfg(test)]
mod tests {
    use super::super::super::operation::Encoding;
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
    }
}
