//! JSONPath (RFC 9535): names, indices, slices, wildcards, descendants, and filters with comparison and logical operators
//! and the functions `length`, `count`, `value`, `match` and `search`.

mod filter;
mod function;
mod parse;
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
        assert_eq!(refused("$.list extra"), "unexpected character at character 7");
    }
}
