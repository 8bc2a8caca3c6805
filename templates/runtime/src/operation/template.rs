//! Parsed path templates: `/users/{userId}/report.{format}`.
//!
//! Some documents distinguish operations with the same path by a query or fragment in the template:
//! `/answers?beta=true`, `/answers#stream`. Every request for an operation whose template has a query contains the
//! query. A fragment is never sent.

/// A part of a path segment or of a query value: literal text, or a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TemplatePart {
    /// Literal text.
    Literal(&'static str),
    /// A parameter with this name.
    Parameter(&'static str),
}

impl TemplatePart {
    /// Returns the name if this is a parameter.
    pub(crate) fn parameter(self) -> Option<&'static str> {
        match self {
            Self::Parameter(name) => Some(name),
            Self::Literal(_) => None,
        }
    }
}

/// A segment of a path template.
#[derive(Clone, Debug)]
pub(crate) enum TemplateSegment {
    /// A segment without parameters.
    Literal(&'static str),
    /// A segment that consists of one parameter with this name.
    Parameter(&'static str),
    /// A segment that consists of several literals or parameters.
    Mixed(TemplateParts),
}

/// Iterates over the literals and parameters of a path segment or query value. An unmatched brace is literal text.
#[derive(Clone, Debug)]
pub(crate) struct TemplateParts {
    rest: &'static str,
    /// The parameter that precedes `rest`. The iterator returns this parameter next.
    parameter: Option<&'static str>,
}

impl Iterator for TemplateParts {
    type Item = TemplatePart;

    fn next(&mut self) -> Option<TemplatePart> {
        if let Some(name) = self.parameter.take() {
            return Some(TemplatePart::Parameter(name));
        }
        let (literal, parameter, rest) = match next_parameter(self.rest) {
            Some((literal, name, rest)) => (literal, Some(name), rest),
            None => (self.rest, None, ""),
        };
        (self.parameter, self.rest) = (parameter, rest);
        match literal {
            "" => self.parameter.take().map(TemplatePart::Parameter),
            literal => Some(TemplatePart::Literal(literal)),
        }
    }
}

fn template_parts(text: &'static str) -> TemplateParts {
    TemplateParts { rest: text, parameter: None }
}

/// Returns the segments of a path template.
#[cfg(feature = "server")]
pub(crate) fn segments(path: &'static str) -> impl Iterator<Item = TemplateParts> {
    segment_texts(path).map(template_parts)
}

/// Returns the segments of a path template. A segment is split into [`TemplateParts`] only if it is
/// [`TemplateSegment::Mixed`].
pub(crate) fn divided_segments(path: &'static str) -> impl Iterator<Item = TemplateSegment> {
    segment_texts(path).map(|text| match text.as_bytes() {
        [b'{', name @ .., b'}'] if !name.iter().any(|byte| matches!(byte, b'{' | b'}')) => {
            TemplateSegment::Parameter(&text[1..text.len() - 1])
        }
        bytes if !bytes.contains(&b'{') => TemplateSegment::Literal(text),
        _ => TemplateSegment::Mixed(template_parts(text)),
    })
}

fn segment_texts(path: &'static str) -> impl Iterator<Item = &'static str> {
    let mut rest = Some(path.strip_prefix('/').unwrap_or(path));
    // For short texts, this is faster than `split`, which searches for several bytes at a time.
    std::iter::from_fn(move || {
        let text = rest.take()?;
        let end = text.bytes().position(|byte| matches!(byte, b'/' | b'?' | b'#')).unwrap_or(text.len());
        if text.as_bytes().get(end) == Some(&b'/') {
            rest = Some(&text[end + 1..]);
        }
        Some(&text[..end])
    })
}

/// Returns the pairs in the query of a path template: each name, with its value if it has one.
pub(crate) fn query(path: &'static str) -> impl Iterator<Item = (&'static str, Option<TemplateParts>)> {
    let query = path.split('#').next().and_then(|path| path.split_once('?')).map_or("", |(_, query)| query);
    let pair = |pair: &'static str| match pair.split_once('=') {
        Some((name, value)) => (name, Some(template_parts(value))),
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

/// Returns the names of a template's parameters in order of appearance: those of the path, followed by those of the
/// query.
#[cfg(feature = "server")]
pub(crate) fn parameter_names(path: &'static str) -> Vec<&'static str> {
    let queried = query(path).filter_map(|(_, value)| value).flatten();
    segments(path).flatten().chain(queried).filter_map(TemplatePart::parameter).collect()
}

#[cfg(test)]
mod tests {
    use super::TemplatePart::{Literal, Parameter};
    use super::*;

    #[test]
    fn segment_may_mix_literals_and_parameters() {
        let split: Vec<Vec<_>> = segments("/users/{id}/{a}:{b}.json").map(Iterator::collect).collect();
        let mixed = vec![Parameter("a"), Literal(":"), Parameter("b"), Literal(".json")];
        assert_eq!(split, [vec![Literal("users")], vec![Parameter("id")], mixed]);
    }

    #[test]
    fn query_and_fragment_are_not_part_of_the_path() {
        let all = |parts: TemplateParts| parts.collect::<Vec<_>>();
        assert_eq!(segments("/a?b={c}&d#e").map(all).collect::<Vec<_>>(), [[Literal("a")]]);
        let pairs: Vec<_> = query("/a?b={c}&d#e").map(|(name, value)| (name, value.map(all))).collect();
        assert_eq!(pairs, [("b", Some(vec![Parameter("c")])), ("d", None)]);
        assert_eq!(query("/a#b?c=d").count(), 0);
    }

    #[test]
    fn root_is_one_empty_segment_and_an_unmatched_brace_is_literal() {
        let split = |path| segments(path).map(Iterator::collect).collect::<Vec<Vec<_>>>();
        assert_eq!(split("/"), [vec![]]);
        assert_eq!(split("/a{b"), [[Literal("a{b")]]);
    }
}
