//! Path templates, taken apart: `/users/{userId}/report.{format}`.

/// A part of a path segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// Text that stands as it is.
    Literal(&'static str),
    /// A parameter of this name.
    Parameter(&'static str),
}

/// The segments of a path template, each a row of pieces. A brace without its partner is literal text.
pub(crate) fn segments(path: &'static str) -> impl Iterator<Item = Vec<Piece>> {
    path.strip_prefix('/').unwrap_or(path).split('/').map(pieces)
}

fn pieces(segment: &'static str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = segment;
    while let Some((literal, name, after)) = next_parameter(rest) {
        if !literal.is_empty() {
            pieces.push(Piece::Literal(literal));
        }
        pieces.push(Piece::Parameter(name));
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Literal(rest));
    }
    pieces
}

fn next_parameter(text: &'static str) -> Option<(&'static str, &'static str, &'static str)> {
    let (literal, rest) = text.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((literal, name, after))
}

/// The names of a template's parameters in order of appearance.
#[cfg(feature = "server")]
pub(crate) fn names(path: &'static str) -> Vec<&'static str> {
    let name = |piece| match piece {
        Piece::Parameter(name) => Some(name),
        Piece::Literal(_) => None,
    };
    segments(path).flatten().filter_map(name).collect()
}

#[cfg(test)]
mod tests {
    use super::Piece::{Literal, Parameter};
    use super::*;

    #[test]
    fn a_segment_may_mix_text_and_parameters() {
        let split: Vec<_> = segments("/users/{id}/{a}:{b}.json").collect();
        let mixed = vec![Parameter("a"), Literal(":"), Parameter("b"), Literal(".json")];
        assert_eq!(split, [vec![Literal("users")], vec![Parameter("id")], mixed]);
    }

    #[test]
    fn the_root_is_one_empty_segment_and_a_lone_brace_is_text() {
        assert_eq!(segments("/").collect::<Vec<_>>(), [vec![]]);
        assert_eq!(segments("/a{b").collect::<Vec<_>>(), [vec![Literal("a{b")]]);
    }
}
