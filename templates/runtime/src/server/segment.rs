use std::cmp::Reverse;

use super::super::operation::mixed_segment::MixedSegment;
use super::super::operation::template::{TemplatePart, TemplateParts};
use super::super::operation::{ParameterLocation, ParameterSpec};
use super::super::parameter::percent;

/// A pattern that one segment of a request path has to match.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum RouteSegment {
    /// A literal text, which is compared with the percent-decoded segment.
    Literal(String),
    /// Several parameters, or parameters and literal text, such as `{id}.json`.
    Mixed(MixedSegment),
    /// A single parameter, which matches any text that is not empty.
    Any,
    /// Like `Mixed`, but the value of a parameter may contain slashes (`allowReserved`).
    MixedWithSlashes(MixedSegment),
    /// Like `Any`, but the text may contain slashes.
    AnyWithSlashes,
}

impl RouteSegment {
    pub(super) fn new(parts: TemplateParts, parameters: &[ParameterSpec]) -> Self {
        let all: Vec<TemplatePart> = parts.clone().collect();
        let may_hold_slashes = |part: &TemplatePart| match part {
            TemplatePart::Literal(_) => false,
            TemplatePart::Parameter(name) => {
                let mut path = parameters.iter().filter(|one| one.location == ParameterLocation::Path);
                path.any(|one| one.name == *name && one.allow_reserved)
            }
        };
        let with_slashes = all.iter().any(may_hold_slashes);
        match &all[..] {
            [] => Self::Literal(String::new()),
            [TemplatePart::Literal(text)] => Self::Literal((*text).to_owned()),
            [TemplatePart::Parameter(_)] if with_slashes => Self::AnyWithSlashes,
            [TemplatePart::Parameter(_)] => Self::Any,
            _ if with_slashes => Self::MixedWithSlashes(MixedSegment::new(parts, parameters)),
            _ => Self::Mixed(MixedSegment::new(parts, parameters)),
        }
    }

    /// Returns a sort key. The router tries sibling segments in this order: literals, mixed segments (the longest
    /// literal text first), parameters, and finally segments that may contain slashes.
    pub(super) fn precedence(&self) -> impl Ord {
        let length = match self {
            Self::Mixed(mixed) | Self::MixedWithSlashes(mixed) => mixed.text_length(),
            Self::Literal(_) | Self::Any | Self::AnyWithSlashes => 0,
        };
        (self.rank(), Reverse(length))
    }

    fn rank(&self) -> u8 {
        match self {
            Self::Literal(_) => 0,
            Self::Mixed(_) => 1,
            Self::Any => 2,
            Self::MixedWithSlashes(_) => 3,
            Self::AnyWithSlashes => 4,
        }
    }

    /// Returns `true` if `other` matches every text that `self` matches. The result is only correct if some text
    /// matches both segments.
    pub(super) fn is_within(&self, other: &Self) -> bool {
        self == other || self.rank() < other.rank()
    }

    /// Returns `true` if the segment may match a text with slashes, and thus several segments of a request path.
    pub(super) fn may_contain_slashes(&self) -> bool {
        matches!(self, Self::MixedWithSlashes(_) | Self::AnyWithSlashes)
    }

    /// Returns the mixed segment if the segment has several parameters. There may be more than one way to separate the
    /// values of several parameters.
    pub(super) fn ambiguous(&self) -> Option<&MixedSegment> {
        match self {
            Self::Mixed(mixed) | Self::MixedWithSlashes(mixed) if mixed.is_ambiguous() => Some(mixed),
            _ => None,
        }
    }

    /// Returns `true` if this segment is a literal and `raw`, a percent-encoded segment of a request path, does not
    /// match the literal.
    pub(super) fn is_other_literal(&self, raw: &str) -> bool {
        matches!(self, Self::Literal(text) if !matches_literal(text, raw))
    }

    /// Returns `true` if `raw`, a percent-encoded segment of a request path, matches. Adds the text of each parameter
    /// to `captures`, possibly even if the segment does not match.
    pub(super) fn accepts<'p>(&self, raw: &'p str, captures: &mut Vec<&'p str>) -> bool {
        match self {
            Self::Literal(text) => matches_literal(text, raw),
            Self::Any | Self::AnyWithSlashes => {
                captures.push(raw);
                !raw.is_empty()
            }
            Self::Mixed(mixed) | Self::MixedWithSlashes(mixed) => {
                mixed.split(raw).map(|texts| captures.extend(texts)).is_some()
            }
        }
    }
}

/// Returns `true` if `raw`, a percent-encoded segment, represents the literal `text`. Decoding shortens a text with
/// escapes, so only a longer text is decoded.
fn matches_literal(text: &str, raw: &str) -> bool {
    raw == text || (raw.len() > text.len() && raw.contains('%') && percent::decode(raw).is_ok_and(|raw| raw == text))
}

#[cfg(test)]
mod tests {
    use super::super::super::operation::template;
    use super::*;

    fn captures<'p>(segment: &'static str, raw: &'p str) -> Option<Vec<&'p str>> {
        let parts = template::segments(segment).next()?;
        let mut captures = Vec::new();
        let segment = RouteSegment::new(parts, &[]);
        segment.accepts(raw, &mut captures).then_some(captures)
    }

    #[test]
    fn parameters_are_never_empty() {
        assert_eq!(captures("{id}", ""), None);
        assert_eq!(captures("{id}", "x"), Some(vec!["x"]));
        assert_eq!(captures("{id}.json", ".json"), None);
    }

    #[test]
    fn literals_are_compared_decoded() {
        assert_eq!(captures("a b", "a%20b"), Some(vec![]));
        assert_eq!(captures("users", "%75sers"), Some(vec![]));
        assert_eq!(captures("users", "%zz"), None);
    }
}
