use std::cmp::Reverse;

use super::super::operation::template::{Piece, Pieces};
use super::super::operation::{Location, Parameter};
use super::super::parameter::percent;

/// What one segment of a route accepts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Segment {
    /// Exactly this text, compared after percent-decoding.
    Literal(String),
    /// Text and parameters, at least one of them.
    Mixed(Vec<Part>),
    /// Any text that is not empty.
    Any,
}

/// A part of a mixed segment, as it travels.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    /// Text of the template.
    Text(String),
    /// A parameter that has one value and no text beside it: its value is what ends the parameter before it.
    Only(String),
    /// Any other parameter.
    Any,
}

impl Segment {
    pub(super) fn new(pieces: Pieces, parameters: &[Parameter]) -> Self {
        let pieces: Vec<Piece> = pieces.collect();
        let only = |name: &str| parameters.iter().find(|one| one.location == Location::Path && one.name == name)?.only;
        let is_parameter = |index: usize| matches!(pieces.get(index), Some(Piece::Parameter(_)));
        let part = |(index, piece): (usize, &Piece)| match piece {
            Piece::Literal(text) => Part::Text(percent::encode_path_literal(text)),
            Piece::Parameter(name) => {
                let adjoins = is_parameter(index + 1) || index.checked_sub(1).is_some_and(is_parameter);
                only(name).filter(|_| adjoins).map_or(Part::Any, |text| Part::Only(percent::encode_path_literal(text)))
            }
        };
        match &pieces[..] {
            [] => Self::Literal(String::new()),
            [Piece::Literal(text)] => Self::Literal((*text).to_owned()),
            [Piece::Parameter(_)] => Self::Any,
            _ => Self::Mixed(pieces.iter().enumerate().map(part).collect()),
        }
    }

    /// Order in which siblings are tried: literal text, then by how much of a segment is literal, then any.
    pub(super) fn precedence(&self) -> impl Ord {
        match self {
            Self::Literal(_) => (0, Reverse(0)),
            Self::Mixed(parts) => (1, Reverse(parts.iter().map(|part| part.text().len()).sum::<usize>())),
            Self::Any => (2, Reverse(0)),
        }
    }

    /// Whether `raw`, a segment as it travels, is accepted. Adds the raw text of each parameter; some if it is not.
    pub(super) fn accepts<'p>(&self, raw: &'p str, captures: &mut Vec<&'p str>) -> bool {
        match self {
            Self::Literal(text) => literal(text, raw),
            Self::Any => {
                captures.push(raw);
                !raw.is_empty()
            }
            Self::Mixed(parts) => mixed(parts, raw, captures).is_some(),
        }
    }
}

fn literal(text: &str, raw: &str) -> bool {
    raw == text || (raw.contains('%') && percent::decode(raw).is_ok_and(|raw| raw == text))
}

impl Part {
    fn text(&self) -> &str {
        match self {
            Self::Text(text) | Self::Only(text) => text,
            Self::Any => "",
        }
    }
}

/// Each parameter takes as little as it can, at least one character; the last takes what is left. As with a shell's
/// `*`, the first place that fits is never a wrong choice, so nothing is tried twice.
fn mixed<'p>(parts: &[Part], raw: &'p str, captures: &mut Vec<&'p str>) -> Option<()> {
    let mut rest = raw;
    let mut following = parts;
    while let [part, after @ ..] = following {
        following = after;
        let end = match part {
            Part::Text(text) | Part::Only(text) => text.len(),
            Part::Any => {
                let fixed = after.iter().take_while(|part| **part != Part::Any);
                let text: String = fixed.map(Part::text).collect();
                let first = first_character(rest)?;
                match after.contains(&Part::Any) {
                    true => first + rest.get(first..)?.find(&text)?,
                    false => rest.len().checked_sub(text.len()).filter(|end| *end >= first)?,
                }
            }
        };
        let (taken, left) = rest.split_at_checked(end)?;
        match part {
            Part::Text(text) if taken == text => {}
            Part::Only(text) if taken == text => captures.push(taken),
            Part::Any => captures.push(taken),
            _ => return None,
        }
        rest = left;
    }
    rest.is_empty().then_some(())
}

/// How many bytes the first character of a text takes as it travels: `%C3%BC` is one.
fn first_character(raw: &str) -> Option<usize> {
    let Some(code) = raw.strip_prefix('%').and_then(|rest| u8::from_str_radix(rest.get(..2)?, 16).ok()) else {
        return raw.chars().next().map(char::len_utf8);
    };
    let bytes = match code.leading_ones() {
        ones @ 2..=4 => usize::try_from(ones).ok()?,
        _ => 1,
    };
    Some((3 * bytes).min(raw.len()))
}

#[cfg(test)]
mod tests {
    use super::super::super::operation::template;
    use super::*;

    fn captures<'p>(segment: &'static str, raw: &'p str) -> Option<Vec<&'p str>> {
        let pieces = template::segments(segment).next()?;
        let mut captures = Vec::new();
        let segment = Segment::new(pieces, &[Parameter::path("only").only(".json")]);
        segment.accepts(raw, &mut captures).then_some(captures)
    }

    #[test]
    fn parameters_share_a_segment() {
        assert_eq!(captures("{id}.json", "a.json.json"), Some(vec!["a.json"]));
        assert_eq!(captures("{a}:{b}", "x%3Ay:z"), Some(vec!["x%3Ay", "z"]));
        assert_eq!(captures("{a}:{b}", "1:2:3"), Some(vec!["1", "2:3"]));
        assert_eq!(captures("v{n}:go", "v7:go"), Some(vec!["7"]));
        assert_eq!(captures("{a}{b}", "xyz"), Some(vec!["x", "yz"]));
        assert_eq!(captures("{a}{b}", "%C3%BCz"), Some(vec!["%C3%BC", "z"]));
        assert_eq!(captures("v{n}:go", "v7:stop"), None);
    }

    #[test]
    fn a_parameter_of_one_value_ends_the_one_beside_it() {
        assert_eq!(captures("{a}{only}", "x.json"), Some(vec!["x", ".json"]));
        assert_eq!(captures("{a}{only}", "a.json.json"), Some(vec!["a.json", ".json"]));
        assert_eq!(captures("{only}{a}", ".jsonx"), Some(vec![".json", "x"]));
        assert_eq!(captures("{a}{only}", "x.xml"), None);
        assert_eq!(captures("{a}{only}", ".json"), None);
        assert_eq!(captures("all{only}", "all.xml"), Some(vec![".xml"]));
    }

    #[test]
    fn a_parameter_is_never_empty() {
        assert_eq!(captures("{id}", ""), None);
        assert_eq!(captures("{id}.json", ".json"), None);
        assert_eq!(captures("{a}:{b}", "1:"), None);
        assert_eq!(captures("a{x}a", "a"), None);
    }

    #[test]
    fn literal_text_is_compared_decoded() {
        assert_eq!(captures("a b", "a%20b"), Some(vec![]));
        assert_eq!(captures("users", "%75sers"), Some(vec![]));
        assert_eq!(captures("users", "%zz"), None);
    }
}
