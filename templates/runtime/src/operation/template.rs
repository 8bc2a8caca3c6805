//! Parsed path templates: `/users/{userId}/report.{format}`.
//!
//! Some documents distinguish operations with the same path by a query or fragment in the template:
//! `/answers?beta=true`, `/answers#stream`. Every request of the operation has the query. The fragment is never sent.

/// A part of a path segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// Literal text.
    Literal(&'static str),
    /// A parameter with this name.
    Parameter(&'static str),
}

impl Piece {
    /// Returns the name of a parameter.
    pub(crate) fn parameter(self) -> Option<&'static str> {
        match self {
            Self::Parameter(name) => Some(name),
            Self::Literal(_) => None,
        }
    }
}

/// Iterates over the pieces of a segment or value. An unmatched brace is literal text.
#[derive(Clone, Debug)]
pub(crate) struct Pieces {
    rest: &'static str,
    /// The parameter before `rest`.
    parameter: Option<&'static str>,
}

impl Iterator for Pieces {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        if let Some(name) = self.parameter.take() {
            return Some(Piece::Parameter(name));
        }
        let (literal, parameter, rest) = match next_parameter(self.rest) {
            Some((literal, name, rest)) => (literal, Some(name), rest),
            None => (self.rest, None, ""),
        };
        (self.parameter, self.rest) = (parameter, rest);
        match literal {
            "" => self.parameter.take().map(Piece::Parameter),
            literal => Some(Piece::Literal(literal)),
        }
    }
}

fn pieces(text: &'static str) -> Pieces {
    Pieces { rest: text, parameter: None }
}

/// Returns the segments of a path template.
pub(crate) fn segments(path: &'static str) -> impl Iterator<Item = Pieces> {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    path.strip_prefix('/').unwrap_or(path).split('/').map(pieces)
}

/// Returns the query of a path template: each name, and the value if it has one.
pub(crate) fn query(path: &'static str) -> impl Iterator<Item = (&'static str, Option<Pieces>)> {
    let query = path.split('#').next().and_then(|path| path.split_once('?')).map_or("", |(_, query)| query);
    let pair = |pair: &'static str| match pair.split_once('=') {
        Some((name, value)) => (name, Some(pieces(value))),
        None => (pair, None),
    };
    query.split('&').filter(|pair| !pair.is_empty()).map(pair)
}

/// Returns `true` if a template has no parameters, no query, and no characters that have to be escaped.
pub(crate) fn is_plain(path: &str) -> bool {
    path.starts_with('/')
        && path.bytes().all(|byte| matches!(byte, b'/' | b'-' | b'_' | b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9'))
}

fn next_parameter(text: &'static str) -> Option<(&'static str, &'static str, &'static str)> {
    let (literal, rest) = text.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((literal, name, after))
}

/// Returns the names of a template's parameters in order of appearance, with those of its query last.
#[cfg(any(feature = "server", test))]
pub(crate) fn names(path: &'static str) -> Vec<&'static str> {
    let queried = query(path).filter_map(|(_, value)| value).flatten();
    segments(path).flatten().chain(queried).filter_map(Piece::parameter).collect()
}

#[cfg(test)]
mod tests {
    use super::Piece::{Literal, Parameter};
    use super::*;

    #[test]
    fn a_segment_may_mix_text_and_parameters() {
        let split: Vec<Vec<_>> = segments("/users/{id}/{a}:{b}.json").map(Iterator::collect).collect();
        let mixed = vec![Parameter("a"), Literal(":"), Parameter("b"), Literal(".json")];
        assert_eq!(split, [vec![Literal("users")], vec![Parameter("id")], mixed]);
    }

    #[test]
    fn a_query_is_no_part_of_the_path_and_a_fragment_of_nothing() {
        let all = |pieces: Pieces| pieces.collect::<Vec<_>>();
        assert_eq!(segments("/a?b={c}&d#e").map(all).collect::<Vec<_>>(), [[Literal("a")]]);
        let pairs: Vec<_> = query("/a?b={c}&d#e").map(|(name, value)| (name, value.map(all))).collect();
        assert_eq!(pairs, [("b", Some(vec![Parameter("c")])), ("d", None)]);
        assert_eq!(query("/a#b?c=d").count(), 0);
    }

    #[test]
    fn the_root_is_one_empty_segment_and_a_lone_brace_is_text() {
        let split = |path| segments(path).map(Iterator::collect).collect::<Vec<Vec<_>>>();
        assert_eq!(split("/"), [vec![]]);
        assert_eq!(split("/a{b"), [[Literal("a{b")]]);
    }
}
