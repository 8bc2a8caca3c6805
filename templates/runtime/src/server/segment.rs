use std::cmp::Reverse;

use super::super::operation::mixed_segment::MixedSegment;
use super::super::operation::template::{Piece, Pieces};
use super::super::operation::{Location, Parameter};
use super::super::parameter::percent;

/// What one segment of a route accepts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Segment {
    /// Exactly this text, compared after percent-decoding.
    Literal(String),
    /// Text and parameters, at least one of them.
    Mixed(MixedSegment),
    /// Any text that is not empty.
    Any,
    /// As `Mixed`, where a value may hold slashes (`allowReserved`).
    MixedWithSlashes(MixedSegment),
    /// Any text that is not empty, slashes too.
    AnyWithSlashes,
}

impl Segment {
    pub(super) fn new(pieces: Pieces, parameters: &[Parameter]) -> Self {
        let all: Vec<Piece> = pieces.clone().collect();
        let may_hold_slashes = |piece: &Piece| match piece {
            Piece::Literal(_) => false,
            Piece::Parameter(name) => {
                let mut path = parameters.iter().filter(|one| one.location == Location::Path);
                path.any(|one| one.name == *name && one.allow_reserved)
            }
        };
        let with_slashes = all.iter().any(may_hold_slashes);
        match &all[..] {
            [] => Self::Literal(String::new()),
            [Piece::Literal(text)] => Self::Literal((*text).to_owned()),
            [Piece::Parameter(_)] if with_slashes => Self::AnyWithSlashes,
            [Piece::Parameter(_)] => Self::Any,
            _ if with_slashes => Self::MixedWithSlashes(MixedSegment::new(pieces, parameters)),
            _ => Self::Mixed(MixedSegment::new(pieces, parameters)),
        }
    }

    /// Order in which siblings are tried: literal text, then by how much of a segment is literal, then any.
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

    /// Whether all that it accepts is accepted by another one that the same text fits.
    pub(super) fn is_within(&self, other: &Self) -> bool {
        self == other || self.rank() < other.rank()
    }

    /// Whether it may take several segments of a path.
    pub(super) fn may_hold_slashes(&self) -> bool {
        matches!(self, Self::MixedWithSlashes(_) | Self::AnyWithSlashes)
    }

    /// Text beside parameters, if the ends of the parameters depend on their values.
    pub(super) fn ambiguous(&self) -> Option<&MixedSegment> {
        match self {
            Self::Mixed(mixed) | Self::MixedWithSlashes(mixed) if mixed.is_ambiguous() => Some(mixed),
            _ => None,
        }
    }

    /// Whether `raw`, a segment as it travels, is accepted. Adds the raw text of each parameter; some if it is not.
    pub(super) fn accepts<'p>(&self, raw: &'p str, captures: &mut Vec<&'p str>) -> bool {
        match self {
            Self::Literal(text) => literal(text, raw),
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

fn literal(text: &str, raw: &str) -> bool {
    raw == text || (raw.contains('%') && percent::decode(raw).is_ok_and(|raw| raw == text))
}

#[cfg(test)]
mod tests {
    use super::super::super::operation::template;
    use super::*;

    fn captures<'p>(segment: &'static str, raw: &'p str) -> Option<Vec<&'p str>> {
        let pieces = template::segments(segment).next()?;
        let mut captures = Vec::new();
        let segment = Segment::new(pieces, &[]);
        segment.accepts(raw, &mut captures).then_some(captures)
    }

    #[test]
    fn a_parameter_is_never_empty() {
        assert_eq!(captures("{id}", ""), None);
        assert_eq!(captures("{id}", "x"), Some(vec!["x"]));
        assert_eq!(captures("{id}.json", ".json"), None);
    }

    #[test]
    fn literal_text_is_compared_decoded() {
        assert_eq!(captures("a b", "a%20b"), Some(vec![]));
        assert_eq!(captures("users", "%75sers"), Some(vec![]));
        assert_eq!(captures("users", "%zz"), None);
    }
}
