use super::super::operation::template::Piece;
use super::super::parameter::percent;
use std::cmp::Reverse;

/// What one segment of a route accepts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Segment {
    /// Exactly this text, compared after percent-decoding.
    Literal(String),
    /// Text around parameters: the first is what comes before, the last what comes after them, as they travel.
    Mixed(Vec<String>),
    /// Any text that is not empty.
    Any,
}

impl Segment {
    pub(super) fn new(pieces: &[Piece]) -> Self {
        let mut between = vec![String::new()];
        for piece in pieces {
            match (piece, between.last_mut()) {
                (Piece::Literal(text), Some(last)) => last.push_str(text),
                _ => between.push(String::new()),
            }
        }
        match between.as_slice() {
            [literal] => Self::Literal(literal.clone()),
            [before, after] if before.is_empty() && after.is_empty() => Self::Any,
            _ => Self::Mixed(between.iter().map(|text| percent::encode_path_literal(text)).collect()),
        }
    }

    /// Order in which siblings are tried: literal text, then by how much of a segment is literal, then any.
    pub(super) fn precedence(&self) -> impl Ord {
        match self {
            Self::Literal(_) => (0, Reverse(0)),
            Self::Mixed(between) => (1, Reverse(between.iter().map(String::len).sum::<usize>())),
            Self::Any => (2, Reverse(0)),
        }
    }

    /// The raw text of each parameter if `raw`, a segment as it travels, is accepted.
    pub(super) fn captures<'p>(&self, raw: &'p str) -> Option<Vec<&'p str>> {
        match self {
            Self::Literal(text) => (raw == text || percent::decode(raw).is_ok_and(|raw| raw == *text)).then(Vec::new),
            Self::Any => (!raw.is_empty()).then(|| vec![raw]),
            Self::Mixed(between) => mixed(between, raw),
        }
    }
}

/// Each parameter takes as little as it can, at least one character; the last takes what is left. As with a shell's
/// `*`, the first place that fits is never a wrong choice, so nothing is tried twice.
fn mixed<'p>(between: &[String], raw: &'p str) -> Option<Vec<&'p str>> {
    let [before, middle @ .., after] = between else {
        return None;
    };
    let mut rest = raw.strip_prefix(before.as_str())?.strip_suffix(after.as_str())?;
    let mut captures = Vec::with_capacity(middle.len() + 1);
    for separator in middle {
        let first = rest.chars().next()?.len_utf8();
        let at = first + rest.get(first..)?.find(separator.as_str())?;
        captures.push(rest.get(..at)?);
        rest = rest.get(at + separator.len()..)?;
    }
    captures.push(rest);
    (!rest.is_empty()).then_some(captures)
}

#[cfg(test)]
mod tests {
    use super::super::super::operation::template;
    use super::*;

    fn captures<'p>(segment: &'static str, raw: &'p str) -> Option<Vec<&'p str>> {
        let pieces = template::segments(segment).next()?;
        Segment::new(&pieces).captures(raw)
    }

    #[test]
    fn parameters_share_a_segment() {
        assert_eq!(captures("{id}.json", "a.json.json"), Some(vec!["a.json"]));
        assert_eq!(captures("{a}:{b}", "x%3Ay:z"), Some(vec!["x%3Ay", "z"]));
        assert_eq!(captures("{a}:{b}", "1:2:3"), Some(vec!["1", "2:3"]));
        assert_eq!(captures("v{n}:go", "v7:go"), Some(vec!["7"]));
        assert_eq!(captures("{a}{b}", "xyz"), Some(vec!["x", "yz"]));
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
