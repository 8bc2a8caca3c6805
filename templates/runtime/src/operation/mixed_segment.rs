//! Path segments with several parameters, or with a parameter and text: `{lat}.{format}`, `{id}:go`.

use std::ops::Range;

use super::super::parameter::percent;
use super::template::{TemplatePart, TemplateParts};
use super::{ParameterLocation, ParameterSpec, ParameterStyle};

/// The maximum number of positions at which a [`SplitSearch`] tries to end a parameter.
#[cfg(feature = "server")]
const MAX_ATTEMPTS: usize = 256;

/// A path segment that contains several parameters, or text and parameters.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct MixedSegment {
    runs: Vec<SegmentRun>,
}

/// A literal text and the parameters that follow, up to the next literal text.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct SegmentRun {
    /// The percent-encoded text. Only the first run of a segment may have an empty text.
    text: String,
    /// The ranges of `text` that are values of parameters. The value of a parameter with a single allowed value is
    /// matched like literal text if the parameter adjoins another parameter.
    constants: Vec<(usize, usize)>,
    /// The parameters after the text, each represented by the first character of its values. Only the last run of a
    /// segment may be without parameters.
    parameters: Vec<FirstCharacter>,
}

/// The character with which every value of a parameter begins because of the parameter's style: `.` for `label` and `;`
/// for `matrix`.
type FirstCharacter = Option<char>;

impl MixedSegment {
    /// Creates a segment from its literals and parameters in a path template.
    pub(crate) fn new(parts: TemplateParts, parameters: &[ParameterSpec]) -> Self {
        let parts: Vec<TemplatePart> = parts.collect();
        let is_parameter = |index: usize| matches!(parts.get(index), Some(TemplatePart::Parameter(_)));
        let mut runs = vec![SegmentRun::default()];
        for (index, part) in parts.iter().enumerate() {
            if matches!(part, TemplatePart::Literal(_)) && runs.last().is_some_and(|run| !run.parameters.is_empty()) {
                runs.push(SegmentRun::default());
            }
            let (name, text) = match *part {
                TemplatePart::Literal(text) => (None, Some(text)),
                TemplatePart::Parameter(name) => (Some(name), None),
            };
            let spec = |name| parameters.iter().find(|one| one.location == ParameterLocation::Path && one.name == name);
            let adjoins = is_parameter(index + 1) || index.checked_sub(1).is_some_and(is_parameter);
            let constant =
                name.and_then(spec).and_then(|one| one.const_value).filter(|only| adjoins && !only.is_empty());
            if constant.is_some() && runs.last().is_some_and(|run| !run.parameters.is_empty()) {
                runs.push(SegmentRun::default());
            }
            let Some(run) = runs.last_mut() else { continue };
            match text.or(constant) {
                Some(text) => {
                    let start = run.text.len();
                    percent::push_path_literal(&mut run.text, text);
                    run.constants.extend(name.map(|_| (start, run.text.len())));
                }
                None => run.parameters.push(name.and_then(spec).and_then(|one| first_character_of(one.style))),
            }
        }
        Self { runs }
    }

    /// Returns `true` if two parameters adjoin without a delimiter between their values.
    pub(crate) fn has_adjacent_parameters(&self) -> bool {
        self.runs.iter().any(|run| run.parameters.iter().skip(1).any(Option::is_none))
    }

    /// Returns `true` if there may be several ways to split a text. If there are several ways, the schemas of the
    /// parameters select one way.
    #[cfg(feature = "server")]
    pub(crate) fn is_ambiguous(&self) -> bool {
        self.runs.iter().map(|run| run.parameters.len()).sum::<usize>() > 1
    }

    /// Returns the number of parameters.
    #[cfg(feature = "server")]
    pub(crate) fn parameters(&self) -> usize {
        self.runs.iter().map(|run| run.constants.len() + run.parameters.len()).sum()
    }

    /// Returns the number of bytes of literal text.
    #[cfg(feature = "server")]
    pub(crate) fn text_length(&self) -> usize {
        self.runs.iter().map(|run| run.text.len()).sum()
    }

    /// Splits a segment of a request path and returns the text of each parameter. Each text has at least one character.
    /// If the literal text between two parameters occurs several times, the last occurrence separates the two
    /// parameters. If parameters adjoin, each takes as few characters as possible, and the last takes the remaining
    /// text.
    ///
    /// The segment is searched from right to left. In this direction, the first match of a literal text never has to be
    /// revised, so that the search needs no backtracking.
    pub(crate) fn split<'p>(&self, raw: &'p str) -> Option<Vec<&'p str>> {
        let mut locations: Vec<Range<usize>> = Vec::new();
        let mut end = raw.len();
        for (index, run) in self.runs.iter().enumerate().rev() {
            let start = match index {
                0 => raw.starts_with(&run.text).then_some(run.text.len())?,
                _ => positions(raw.get(..end)?, &run.text)
                    .rev()
                    .map(|at| at + run.text.len())
                    .find(|start| split_parameters(&raw[*start..end], &run.parameters).is_some())?,
            };
            locations.push(start..end);
            end = start - run.text.len();
        }
        let mut captures = Vec::new();
        for (run, location) in self.runs.iter().zip(locations.into_iter().rev()) {
            let text = location.start - run.text.len();
            captures.extend(run.constants.iter().map(|(from, to)| &raw[text + from..text + to]));
            captures.extend(split_parameters(raw.get(location)?, &run.parameters)?);
        }
        Some(captures)
    }

    /// Returns a split in which `fits` accepts the text of every parameter. The first argument of `fits` is the index
    /// of the parameter in the segment.
    #[cfg(feature = "server")]
    pub(crate) fn split_where<'p>(&self, raw: &'p str, fits: &dyn Fn(usize, &str) -> bool) -> Option<Vec<&'p str>> {
        let mut search = SplitSearch { fits, attempts: MAX_ATTEMPTS, captures: Vec::new() };
        search.run(&self.runs, raw).then_some(search.captures)
    }
}

/// Returns the character with which every value of a style begins, if there is such a character.
fn first_character_of(style: ParameterStyle) -> FirstCharacter {
    match style {
        ParameterStyle::Label => Some('.'),
        ParameterStyle::Matrix => Some(';'),
        _ => None,
    }
}

/// Returns the positions of `text` in `raw`. An empty text has no positions.
fn positions(raw: &str, text: &str) -> impl DoubleEndedIterator<Item = usize> {
    let starts = 0..(raw.len() + 1).saturating_sub(text.len());
    starts.filter(move |at| !text.is_empty() && raw.get(*at..).is_some_and(|rest| rest.starts_with(text)))
}

/// Splits the text of adjoining parameters. Each parameter takes as few characters as possible, and the last parameter
/// takes the remaining text.
fn split_parameters<'p>(raw: &'p str, parameters: &[FirstCharacter]) -> Option<Vec<&'p str>> {
    let mut rest = raw;
    let mut texts = Vec::new();
    for next in parameters.iter().skip(1) {
        let end = end_positions(rest, *next).next()?;
        let (text, after) = rest.split_at_checked(end)?;
        texts.push(text);
        rest = after;
    }
    match (parameters, rest) {
        ([], "") => Some(texts),
        ([], _) | (_, "") => None,
        _ => {
            texts.push(rest);
            Some(texts)
        }
    }
}

/// Returns the positions where the first of two adjoining parameters may end. `next` is the first character of the
/// second parameter.
fn end_positions(raw: &str, next: FirstCharacter) -> impl Iterator<Item = usize> {
    let first = first_character(raw).unwrap_or(raw.len());
    let after = |at: &usize| first_character(&raw[*at..]).map(|length| at + length);
    let all = std::iter::successors(Some(first), after).filter(|at| *at < raw.len());
    all.filter(move |at| next.is_none_or(|next| raw[*at..].starts_with(next)))
}

/// Returns the number of bytes of the first character of a percent-encoded text: `%C3%BC` is one character.
fn first_character(raw: &str) -> Option<usize> {
    let Some(code) = raw.strip_prefix('%').and_then(|rest| u8::from_str_radix(rest.get(..2)?, 16).ok()) else {
        return raw.chars().next().map(char::len_utf8);
    };
    let bytes = match code.leading_ones() {
        ones @ 2..=4 => usize::try_from(ones).ok()?,
        _ => 1,
    };
    let end = (3 * bytes).min(raw.len());
    Some(if raw.is_char_boundary(end) { end } else { 1 })
}

/// A search for a split in which the text of every parameter is valid. The number of positions that are tried is
/// limited, so that the search takes bounded time.
#[cfg(feature = "server")]
struct SplitSearch<'s, 'p> {
    fits: &'s dyn Fn(usize, &str) -> bool,
    attempts: usize,
    captures: Vec<&'p str>,
}

#[cfg(feature = "server")]
impl<'p> SplitSearch<'_, 'p> {
    fn run(&mut self, runs: &[SegmentRun], raw: &'p str) -> bool {
        let Some((run, following)) = runs.split_first() else { return raw.is_empty() };
        let Some(rest) = raw.strip_prefix(run.text.as_str()) else { return false };
        self.captures.extend(run.constants.iter().map(|(from, to)| &raw[*from..*to]));
        self.parameters(&run.parameters, following, rest)
    }

    fn parameters(&mut self, parameters: &[FirstCharacter], following: &[SegmentRun], raw: &'p str) -> bool {
        let Some((_, others)) = parameters.split_first() else { return self.run(following, raw) };
        let ends: Vec<usize> = match (others.first(), following.first()) {
            (Some(next), _) => end_positions(raw, *next).take(self.attempts).collect(),
            (None, Some(run)) => positions(raw, &run.text).rev().filter(|end| *end > 0).take(self.attempts).collect(),
            (None, None) => vec![raw.len()],
        };
        let taken = self.captures.len();
        for end in ends {
            if self.attempts == 0 {
                return false;
            }
            self.attempts -= 1;
            let (text, rest) = raw.split_at(end);
            if !text.is_empty() && (self.fits)(taken, text) {
                self.captures.push(text);
                if self.parameters(others, following, rest) {
                    return true;
                }
            }
            self.captures.truncate(taken);
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::super::template;
    use super::*;

    const PARAMETERS: &[ParameterSpec] = &[
        ParameterSpec::path("only").const_value(".json"),
        ParameterSpec::path("label").style(ParameterStyle::Label),
        ParameterSpec::path("matrix").style(ParameterStyle::Matrix),
    ];

    fn segment(template: &'static str) -> MixedSegment {
        MixedSegment::new(template::segments(template).next().expect("a segment"), PARAMETERS)
    }

    fn split<'p>(template: &'static str, raw: &'p str) -> Option<Vec<&'p str>> {
        segment(template).split(raw)
    }

    #[test]
    fn last_occurrence_of_a_literal_separates_parameters() {
        assert_eq!(split("{lat}.{format}", "-80.25.json"), Some(vec!["-80.25", "json"]));
        assert_eq!(split("{a}:{b}", "1:2:3"), Some(vec!["1:2", "3"]));
        assert_eq!(split("{a}-{b}-{c}", "1-2-3-4"), Some(vec!["1-2", "3", "4"]));
        assert_eq!(split("{a}-{b}.{c}", "x-y.z-w.json"), Some(vec!["x-y.z", "w", "json"]));
        assert_eq!(split("{base}...{head}", "v1.0....v2.0"), Some(vec!["v1.0.", "v2.0"]));
        assert_eq!(split("{a}..{b}", "a..."), Some(vec!["a", "."]));
        assert_eq!(split("{a}:{b}", "x%3Ay:z"), Some(vec!["x%3Ay", "z"]));
    }

    #[test]
    fn literals_at_both_ends_are_anchored() {
        assert_eq!(split("{id}.json", "a.json.json"), Some(vec!["a.json"]));
        assert_eq!(split("v{n}:go", "v7:go"), Some(vec!["7"]));
        assert_eq!(split("v{n}:go", "v7:stop"), None);
        assert_eq!(split("v{a}-{b}.x", "v1-2-3.x"), Some(vec!["1-2", "3"]));
        assert_eq!(split("a{x}a", "aba"), Some(vec!["b"]));
    }

    #[test]
    fn parameters_are_never_empty() {
        for (template, raw) in [
            ("{id}.json", ".json"),
            ("{a}:{b}", "1:"),
            ("{a}:{b}", ":1"),
            ("{a}:{b}", ":"),
            ("a{x}a", "a"),
            ("{a}{b}", "x"),
        ] {
            assert_eq!(split(template, raw), None, "{template} {raw}");
        }
        assert_eq!(split("{a}:{b}", ":1:2"), Some(vec![":1", "2"]));
        assert_eq!(split("{a}:{b}", "1::"), Some(vec!["1", ":"]));
    }

    #[test]
    fn first_of_two_adjacent_parameters_takes_one_character() {
        assert_eq!(split("{a}{b}", "xyz"), Some(vec!["x", "yz"]));
        assert_eq!(split("{a}{b}", "%C3%BCz"), Some(vec!["%C3%BC", "z"]));
        assert_eq!(split("{a}{b}-{c}", "xy-z-w"), Some(vec!["x", "y-z", "w"]));
    }

    #[test]
    fn single_value_parameter_ends_its_neighbour() {
        assert_eq!(split("{a}{only}", "a.json.json"), Some(vec!["a.json", ".json"]));
        assert_eq!(split("{only}{a}", ".jsonx"), Some(vec![".json", "x"]));
        assert_eq!(split("{a}{only}", "x.xml"), None);
        assert_eq!(split("{a}{only}", ".json"), None);
        assert_eq!(split("all{only}", "all.xml"), Some(vec![".xml"]));
        assert_eq!(split("{a}{only}{b}", "x.jsony"), Some(vec!["x", ".json", "y"]));
    }

    #[test]
    fn a_label_or_matrix_begins_with_its_character() {
        assert_eq!(split("{a}{label}", "name.txt"), Some(vec!["name", ".txt"]));
        assert_eq!(split("{a}{matrix}", "x;matrix=1,2"), Some(vec!["x", ";matrix=1,2"]));
        assert_eq!(split("{label}{matrix}", ".1.2;matrix=3"), Some(vec![".1.2", ";matrix=3"]));
        assert_eq!(split("users{matrix}", "users;matrix=3"), Some(vec![";matrix=3"]));
        assert!(!segment("{a}{label}").has_adjacent_parameters());
        assert!(segment("{a}{b}").has_adjacent_parameters());
    }

    #[cfg(feature = "server")]
    #[test]
    fn values_decide_between_split_positions() {
        let uuid = |index: usize, text: &str| index != 0 || text.len() == 8;
        let raw = "a1-b2-c3-rest-of-it";
        assert_eq!(segment("{id}-{name}").split_where(raw, &uuid), Some(vec!["a1-b2-c3", "rest-of-it"]));
        let digits = |index: usize, text: &str| index != 1 || text.bytes().all(|byte| byte.is_ascii_digit());
        assert_eq!(segment("{a}{b}").split_where("ab12", &digits), Some(vec!["ab", "12"]));
        assert_eq!(segment("{a}{b}").split_where("abcd", &digits), None);
        let parts = |index: usize, text: &str| [3, 1, 2][index] == text.len();
        assert_eq!(segment("{a}-{b}-{c}").split_where("a-b-c-de", &parts), Some(vec!["a-b", "c", "de"]));
    }

    #[cfg(feature = "server")]
    #[test]
    fn split_search_is_bounded() {
        let raw = "-".repeat(20_000);
        let head = std::cell::Cell::new(0);
        let never = |index: usize, _: &str| {
            head.set(head.get() + 1);
            index < 3
        };
        assert_eq!(segment("{a}-{b}-{c}-{d}").split_where(&raw, &never), None);
        assert!(head.get() <= MAX_ATTEMPTS, "{}", head.get());
    }
}
