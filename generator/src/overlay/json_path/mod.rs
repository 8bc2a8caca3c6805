//! JSONPath (RFC 9535).

mod filter;
mod function;
mod parse;
mod parse_filter;
mod parse_literal;
mod select;

use crate::source::Node;

/// A JSONPath, as a list of segments.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct JsonPath(Vec<PathSegment>);

/// A segment of a JSONPath, which selects children of a node. If `is_descendant` is `true`, the segment also selects
/// children of all descendants of the node.
#[derive(Clone, Debug, PartialEq)]
struct PathSegment {
    is_descendant: bool,
    selectors: Vec<PathSelector>,
}

impl PathSegment {
    /// Returns `true` if the segment selects at most one child.
    fn is_singular(&self) -> bool {
        let is_single = matches!(self.selectors.as_slice(), [PathSelector::Name(_) | PathSelector::Index(_)]);
        is_single && !self.is_descendant
    }
}

/// A selector in a segment of a JSONPath.
#[derive(Clone, Debug, PartialEq)]
enum PathSelector {
    Name(String),
    Wildcard,
    Index(i64),
    Slice { start: Option<i64>, end: Option<i64>, step: i64 },
    Filter(FilterTest),
}

/// The logical expression of a filter selector.
#[derive(Clone, Debug, PartialEq)]
enum FilterTest {
    Exists(FilterQuery),
    Compare(FilterOperand, FilterComparison, FilterOperand),
    Match(PatternMatch),
    Not(Box<FilterTest>),
    All(Vec<FilterTest>),
    Any(Vec<FilterTest>),
}

/// A path within a filter. The path starts at the node that is being tested (`@`) or at the root (`$`).
#[derive(Clone, Debug, PartialEq)]
struct FilterQuery {
    from_root: bool,
    segments: Vec<PathSegment>,
}

#[derive(Clone, Debug, PartialEq)]
enum FilterOperand {
    Literal(Node),
    Query(FilterQuery),
    /// `length`: the number of characters, items or members of a value.
    Length(Box<FilterOperand>),
    /// `count`: the number of nodes that a query selects.
    Count(FilterQuery),
    /// `value`: the value of a query that selects one node.
    Value(FilterQuery),
}

/// The function `match`, which tests a whole text, or `search`, which tests parts of a text.
#[derive(Clone, Debug, PartialEq)]
struct PatternMatch {
    text: FilterOperand,
    pattern: FilterOperand,
    is_whole: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum FilterComparison {
    Equal,
    Unequal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

#[cfg(test)]
mod tests {
    use super::super::tracked_node::TrackedNode;
    use super::JsonPath;
    use crate::source::{FileId, Sources};

    const DOCUMENT: &str = r#"
{"paths": {"/a": {"get": {"tags": ["x", "y"], "deprecated": true}, "put": {"tags": ["x"]}},
           "/b/{id}": {"get": {"size": 3, "tags": []}}},
 "list": [0, 1, 2, 3]}"#;

    fn select(path: &str) -> Vec<String> {
        let sources = Sources::from_text("d.json", DOCUMENT.to_owned()).unwrap();
        let document = TrackedNode::of_file(sources.root().clone(), FileId::default());
        JsonPath::parse(path).unwrap().select(&document).into_iter().map(|tokens| tokens.join(" ")).collect()
    }

    #[test]
    fn names_indices_slices_and_wildcards() {
        assert_eq!(select("$"), [""]);
        assert_eq!(select("$.paths['/b/{id}'].get"), ["paths /b/{id} get"]);
        assert_eq!(select("$.paths.*.get"), ["paths /a get", "paths /b/{id} get"]);
        assert_eq!(select("$.list[0, -1]"), ["list 0", "list 3"]);
        assert_eq!(select("$.list[1:3]"), ["list 1", "list 2"]);
        assert_eq!(select("$.list[::-2]"), ["list 1", "list 3"]);
        assert_eq!(select("$.list[7]"), [""; 0]);
    }

    #[test]
    fn descendants() {
        assert_eq!(select("$..put"), ["paths /a put"]);
        assert_eq!(select("$.paths..tags[0]"), ["paths /a get tags 0", "paths /a put tags 0"]);
    }

    #[test]
    fn filters() {
        assert_eq!(select("$.paths.*[?@.deprecated == true]"), ["paths /a get"]);
        assert_eq!(select("$.paths.*[?(@.size)]"), ["paths /b/{id} get"]);
        assert_eq!(select("$.paths.*[?!@.deprecated && @.tags[0] == 'x']"), ["paths /a put"]);
        assert_eq!(select("$.list[?@ >= 1 && (@ < 2 || @ == 3.0)]"), ["list 1", "list 3"]);
        assert_eq!(select("$.list[?@ != $.list[0]]"), ["list 1", "list 2", "list 3"]);
    }

    /// The functions of RFC 9535, 2.4.4 to 2.4.8.
    #[test]
    fn functions() {
        assert_eq!(select("$.paths.*[?length(@.tags) == 2]"), ["paths /a get"]);
        assert_eq!(select("$.paths[?count(@.*) > 1]"), ["paths /a"]);
        assert_eq!(select("$.paths.*[?length(@.tags[0]) == 1]"), ["paths /a get", "paths /a put"]);
        assert_eq!(select("$.paths.*[?value(@..size) == 3]"), ["paths /b/{id} get"]);
        assert_eq!(
            select("$.paths.*.*.tags[?match(@, '[x-z]')]"),
            ["paths /a get tags 0", "paths /a get tags 1", "paths /a put tags 0"]
        );
        assert_eq!(select("$.paths.*.*.tags[?search(@, 'y')]"), ["paths /a get tags 1"]);
        assert_eq!(select("$.paths.*.*.tags[?!match(@, 'x|z')]"), ["paths /a get tags 1"]);
        assert_eq!(select("$.list[?length(@) == 1 || match(@, '1')]"), [""; 0]);
    }

    #[test]
    fn syntax_errors_have_a_location() {
        let refused = |path: &str| JsonPath::parse(path).unwrap_err();
        assert_eq!(refused("paths"), "expected `$` at character 1");
        assert_eq!(refused("$.list[?size(@.a) > 1]"), "unknown function `size` at character 9");
        assert_eq!(refused("$.list[?count(1) > 1]"), "expected a query at character 15");
        assert_eq!(refused("$.list[?length(@)]"), "expected a query or a comparison at character 9");
        assert_eq!(refused("$.list["), "expected a quoted name, an index, `*` or `?` at character 8");
        assert_eq!(refused("$.list[0"), "expected `]` at character 9");
        assert_eq!(refused("$.list extra"), "unexpected whitespace at character 7");
        assert_eq!(refused("$.list(0)"), "unexpected character at character 7");
    }

    /// RFC 9535, 2.1.1: blank characters may stand between segments, but neither before nor after the path.
    #[test]
    fn blank_characters_separate_segments() {
        assert_eq!(select("$ .list\n[ 0 ]"), ["list 0"]);
        assert_eq!(select("$.list[?length($ .list [0]) == length(@ .a)]").len(), 4);
        for path in ["$.list ", " $.list", "$. list", "$.. list"] {
            assert!(JsonPath::parse(path).is_err(), "{path}");
        }
    }

    /// RFC 9535, 2.3.1.2.
    #[test]
    fn quoted_names_have_the_escape_sequences_of_json() {
        let name = |path: &str| match &JsonPath::parse(path).unwrap().0[0].selectors[0] {
            super::PathSelector::Name(name) => name.clone(),
            other => panic!("{other:?}"),
        };
        assert_eq!(name(r"$['\b\f\n\r\t\\\/\'']"), "\u{8}\u{c}\n\r\t\\/'");
        assert_eq!(name(r#"$["\u263a\uD834\uDD1E\""]"#), "\u{263a}\u{1d11e}\"");
        assert_eq!(name("$.\u{263a}a1"), "\u{263a}a1");
        for path in [r#"$['\"']"#, "$['\t']", r"$['\uD834']", r"$['\uDD1E']", r"$['\x41']", "$.1"] {
            assert!(JsonPath::parse(path).is_err(), "{path}");
        }
    }

    /// RFC 9535, 2.3.3 and 2.3.5: integers without leading zeros and within 53 bits, and numbers as in JSON.
    #[test]
    fn numbers_have_the_syntax_of_json() {
        assert_eq!(select("$.list[?@ == 1.0e0 || @ == -0]"), ["list 0", "list 1"]);
        assert!(JsonPath::parse("$[9007199254740991:-9007199254740991:0]").is_ok());
        for index in ["01", "-0", "9007199254740992", ":01", "::-0"] {
            assert!(JsonPath::parse(&format!("$[{index}]")).is_err(), "{index}");
        }
        for number in ["01", "1.", "1.e1", "-.1", "1e", "+1"] {
            assert!(JsonPath::parse(&format!("$[?@ == {number}]")).is_err(), "{number}");
        }
    }

    /// RFC 9535, 2.3.5.1: a comparison, and the argument of `length`, has at most one node, and `!` negates a test.
    #[test]
    fn comparisons_have_singular_queries() {
        for path in ["$[?@.* == 1]", "$[?1 == @..a]", "$[?@[0, 1] < 2]", "$[?@[0:1] == 1]", "$[?length(@.*) < 3]"] {
            assert!(
                JsonPath::parse(path).unwrap_err().starts_with("expected a query that selects at most one"),
                "{path}"
            );
        }
        assert!(JsonPath::parse("$[?!@.a == 1]").is_err());
        assert_eq!(select("$.list[?!(@ >= 1)]"), ["list 0"]);
    }

    /// Overlay 1.2, Traits Example.
    #[test]
    fn filters_may_contain_filters() {
        assert_eq!(select("$.paths[?(@.get['tags'][?(@ == 'y')])].get"), ["paths /a get"]);
    }

    /// RFC 9485, 5.3: a dot matches every character but `\n` and `\r`.
    #[test]
    fn dots_of_patterns_match_neither_line_feeds_nor_carriage_returns() {
        let sources = Sources::from_text("d.json", r#"["a", "\n", "\r", "\u2028"]"#.to_owned()).unwrap();
        let document = TrackedNode::of_file(sources.root().clone(), FileId::default());
        assert_eq!(JsonPath::parse("$[?match(@, '.')]").unwrap().select(&document), [["0"], ["3"]]);
    }
}
