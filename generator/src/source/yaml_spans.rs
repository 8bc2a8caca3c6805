//! Finds the lines and columns of nodes in a YAML file by parsing the file a second time with `saphyr-parser`, whose
//! events have positions.

use std::collections::HashMap;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle};

use super::{LineColumn, NodePart, Pointer, Span};

/// The spans of all nodes of a file.
#[derive(Debug, Default)]
pub(super) struct YamlSpans {
    spans: Vec<YamlSpan>,
    /// The indices of the nodes with an anchor, by the parser's number of the anchor.
    anchors: HashMap<usize, usize>,
    /// The texts of the scalars with an anchor, by the parser's number of the anchor. A key that is an alias has the
    /// text of the scalar.
    texts: HashMap<usize, String>,
}

/// The spans of a node's key and value, and the children of the node.
#[derive(Debug)]
struct YamlSpan {
    key: Option<Span>,
    /// `true` if the key is a plain scalar: a scalar without quotes and without a tag, except the tag `!!merge`.
    is_plain: bool,
    value: Span,
    inner: YamlChildren,
}

/// The index of a node in [`YamlSpans`].
#[derive(Clone, Copy, Debug)]
pub(super) struct SpanId(usize);

/// The value that belongs to a key, and the notation of the key.
#[derive(Clone, Copy, Debug)]
pub(super) struct KeyedSpan {
    /// The node that is the value of the key. `None` if the two YAML parsers read the key differently.
    pub(super) id: Option<SpanId>,
    /// `true` if the key is a plain scalar: a scalar without quotes and without a tag, except the tag `!!merge`.
    pub(super) is_plain: bool,
}

#[derive(Debug)]
enum YamlChildren {
    Scalar,
    Alias(usize),
    List(Vec<usize>),
    /// The values of each key. A duplicate key has several values.
    Object(HashMap<String, Vec<usize>>),
}

/// A list or object whose end has not been reached yet.
struct OpenNode {
    span: usize,
    key: Option<Key>,
    /// `true` if the list or object is the key of another object. No pointer refers to such a node.
    is_key: bool,
}

/// A key whose value has not been parsed yet.
struct Key {
    text: String,
    span: Span,
    is_plain: bool,
}

/// The span of a node, and the aliases through which the node is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NodeSpan {
    /// The span of the node, or of its nearest ancestor that has a span.
    pub span: Span,
    /// The spans of the YAML aliases on the path to the node. `span` is where the node is defined, and the aliases are
    /// where it is used.
    pub aliases: Vec<Span>,
}

impl YamlSpans {
    /// Parses the text of a file up to the first syntax error.
    pub(super) fn read(text: &str) -> Self {
        let mut spans = Self::default();
        let mut open: Vec<OpenNode> = Vec::new();
        for event in Parser::new_from_str(text) {
            let Ok((event, span)) = event else { break };
            let at = span_between(span.start, span.end);
            match event {
                Event::Scalar(text, style, anchor, tag) => {
                    if anchor > 0 {
                        spans.texts.insert(anchor, text.to_string());
                    }
                    match open.last_mut() {
                        Some(open) if spans.awaits_key(open) => {
                            let is_merge = tag.is_none_or(|tag| tag.suffix == "merge");
                            let is_plain = style == ScalarStyle::Plain && is_merge;
                            open.key = Some(Key { text: text.into_owned(), span: at, is_plain });
                        }
                        _ => drop(spans.enter(&mut open, at, YamlChildren::Scalar, anchor)),
                    }
                }
                Event::Alias(anchor) => match open.last_mut() {
                    Some(open) if spans.awaits_key(open) => {
                        let text = spans.texts.get(&anchor).cloned().unwrap_or_default();
                        open.key = Some(Key { text, span: at, is_plain: false });
                    }
                    _ => drop(spans.enter(&mut open, at, YamlChildren::Alias(anchor), 0)),
                },
                Event::SequenceStart(anchor, _) => spans.begin(&mut open, at, YamlChildren::List(Vec::new()), anchor),
                Event::MappingStart(anchor, _) => {
                    spans.begin(&mut open, at, YamlChildren::Object(HashMap::new()), anchor)
                }
                Event::SequenceEnd | Event::MappingEnd => spans.end(&mut open, span.end),
                Event::DocumentEnd => break,
                _ => {}
            }
        }
        spans
    }

    fn awaits_key(&self, open: &OpenNode) -> bool {
        open.key.is_none() && matches!(self.spans[open.span].inner, YamlChildren::Object(_))
    }

    fn begin(&mut self, open: &mut Vec<OpenNode>, at: Span, inner: YamlChildren, anchor: usize) {
        let is_key = open.last().is_some_and(|open| self.awaits_key(open));
        let snippet = self.enter(open, at, inner, anchor);
        open.push(OpenNode { span: snippet, key: None, is_key });
    }

    /// Closes the innermost open list or object. The span has an end only if the list or object is in flow style and
    /// ends on its first line.
    fn end(&mut self, open: &mut Vec<OpenNode>, end: Marker) {
        let Some(closed) = open.pop() else { return };
        let value = &mut self.spans[closed.span].value;
        let flow = value.end.is_some_and(|end| end > value.start.column);
        value.end = (flow && end.line() == value.start.line).then(|| end.col() + 1);
        let value = *value;
        if let Some(parent) = open.last_mut().filter(|_| closed.is_key) {
            parent.key = Some(Key { text: String::new(), span: value, is_plain: false });
        }
    }

    /// Adds a node to the innermost open list or object, and returns the index of the node.
    fn enter(&mut self, open: &mut [OpenNode], value: Span, inner: YamlChildren, anchor: usize) -> usize {
        let index = self.spans.len();
        let (mut key, mut is_plain) = (None, false);
        if let Some(parent) = open.last_mut() {
            match &mut self.spans[parent.span].inner {
                YamlChildren::List(items) => items.push(index),
                YamlChildren::Object(pairs) => {
                    if let Some(taken) = parent.key.take() {
                        (key, is_plain) = (Some(taken.span), taken.is_plain);
                        pairs.entry(taken.text).or_default().push(index);
                    }
                }
                YamlChildren::Scalar | YamlChildren::Alias(_) => {}
            }
        }
        if anchor > 0 {
            self.anchors.insert(anchor, index);
        }
        self.spans.push(YamlSpan { key, is_plain, value, inner });
        index
    }

    /// Returns the span of the node at a pointer, or of the node's nearest ancestor that has a span.
    pub(super) fn find(&self, pointer: &Pointer, part: NodePart) -> NodeSpan {
        let mut through = Vec::new();
        let Some(mut at) = self.spans.first().map(|_| 0) else {
            return NodeSpan { span: Span::at(LineColumn { line: 1, column: 1 }), aliases: through };
        };
        let count = pointer.tokens().len();
        for (depth, token) in pointer.tokens().iter().enumerate() {
            let inside = self.resolve_alias(at, &mut through);
            let next = match &self.spans[inside].inner {
                YamlChildren::List(items) => token.parse().ok().and_then(|index: usize| items.get(index)),
                YamlChildren::Object(pairs) => pairs.get(token.as_str()).and_then(|all| match part {
                    NodePart::FirstKey if depth + 1 == count => all.first(),
                    _ => all.last(),
                }),
                YamlChildren::Scalar | YamlChildren::Alias(_) => None,
            };
            match next {
                Some(next) => at = *next,
                None => return NodeSpan { span: self.spans[inside].span_of(NodePart::Key), aliases: through },
            }
        }
        NodeSpan { span: self.spans[at].span_of(part), aliases: through }
    }

    /// Returns the root node of the file, or `None` if the file is empty.
    pub(super) fn root(&self) -> Option<SpanId> {
        self.spans.first().map(|_| SpanId(0))
    }

    /// Returns the item of a list at an index.
    pub(super) fn item(&self, list: Option<SpanId>, index: usize) -> Option<SpanId> {
        match &self.spans[self.resolve_alias(list?.0, &mut Vec::new())].inner {
            YamlChildren::List(items) => items.get(index).copied().map(SpanId),
            _ => None,
        }
    }

    /// Returns the value of a key. `occurrence` is the index among the occurrences of a duplicate key.
    pub(super) fn key(&self, object: Option<SpanId>, key: &str, occurrence: usize) -> KeyedSpan {
        let inside = object.map(|object| self.resolve_alias(object.0, &mut Vec::new()));
        let id = match inside.map(|inside| &self.spans[inside].inner) {
            Some(YamlChildren::Object(pairs)) => pairs.get(key).and_then(|all| all.get(occurrence)).copied(),
            _ => None,
        };
        KeyedSpan { id: id.map(SpanId), is_plain: id.is_none_or(|id| self.spans[id].is_plain) }
    }

    /// Returns the start of a node's key, or of the node itself if it is an item of a list.
    pub(super) fn start(&self, id: SpanId) -> LineColumn {
        self.spans[id.0].span_of(NodePart::Key).start
    }

    fn resolve_alias(&self, at: usize, through: &mut Vec<Span>) -> usize {
        match self.spans[at].inner {
            YamlChildren::Alias(anchor) => match self.anchors.get(&anchor) {
                Some(target) => {
                    through.push(self.spans[at].span_of(NodePart::Value));
                    *target
                }
                None => at,
            },
            _ => at,
        }
    }
}

impl YamlSpan {
    fn span_of(&self, part: NodePart) -> Span {
        let empty = self.value.end.is_some_and(|end| end <= self.value.start.column);
        match (self.key, part) {
            (Some(key), NodePart::Value) if !empty && key.start.line == self.value.start.line => self.value,
            (Some(key), _) => key,
            // A list or object in block style has no brackets. Its span is the rest of its first line.
            (None, _) if empty => Span { end: None, ..self.value },
            (None, _) => self.value,
        }
    }
}

/// Returns the span between two markers. If the markers are on different lines, the span ends with the first line.
fn span_between(start: Marker, end: Marker) -> Span {
    let position = LineColumn { line: start.line(), column: start.col() + 1 };
    Span { start: position, end: (start.line() == end.line()).then(|| end.col() + 1) }
}

#[cfg(test)]
mod tests {
    use super::{NodePart, Pointer, YamlSpans};

    fn at(text: &str, pointer: &str, part: NodePart) -> (usize, usize, Option<usize>) {
        let span = YamlSpans::read(text).find(&Pointer::parse(pointer).unwrap(), part).span;
        (span.start.line, span.start.column, span.end)
    }

    #[test]
    fn keys_values_and_items_have_spans() {
        let text = "a:\n  b:\n    - x y\n    - {c: 1}\n    - d: 2\n      e: \"f\"\n";
        assert_eq!(at(text, "/a/b", NodePart::Key), (2, 3, Some(4)));
        assert_eq!(at(text, "/a/b", NodePart::Value), (2, 3, Some(4)));
        assert_eq!(at(text, "/a/b/0", NodePart::Key), (3, 7, Some(10)));
        assert_eq!(at(text, "/a/b/1", NodePart::Key), (4, 7, Some(13)));
        assert_eq!(at(text, "/a/b/1/c", NodePart::Key), (4, 8, Some(9)));
        assert_eq!(at(text, "/a/b/1/c", NodePart::Value), (4, 11, Some(12)));
        assert_eq!(at(text, "/a/b/2", NodePart::Key), (5, 7, None));
        assert_eq!(at(text, "/a/b/2/e", NodePart::Value), (6, 10, Some(13)));
    }

    #[test]
    fn missing_nodes_have_the_span_of_their_parent() {
        let text = "a:\n  b:\n    - x\n";
        assert_eq!(at(text, "/a/b/7", NodePart::Value), (2, 3, Some(4)));
        assert_eq!(at(text, "/z", NodePart::Key).0, 1);
    }

    #[test]
    fn duplicate_keys_both_have_spans() {
        let text = "a: 1\nb: 2\na: 3\n";
        assert_eq!(at(text, "/a", NodePart::Key), (3, 1, Some(2)));
        assert_eq!(at(text, "/a", NodePart::FirstKey), (1, 1, Some(2)));
    }

    #[test]
    fn json_is_parsed_as_yaml() {
        let text = "{\n  \"a\": [true, {\"b\": null}]\n}";
        assert_eq!(at(text, "/a", NodePart::Key), (2, 3, Some(6)));
        assert_eq!(at(text, "/a", NodePart::Value), (2, 8, Some(27)));
        assert_eq!(at(text, "/a/1/b", NodePart::Value), (2, 21, Some(25)));
    }

    #[test]
    fn aliases_have_the_span_of_their_anchor() {
        let text = "a: &x\n  b: 1\nc: *x\n";
        let found = YamlSpans::read(text).find(&Pointer::parse("/c/b").unwrap(), NodePart::Value);
        assert_eq!((found.span.start.line, found.span.start.column), (2, 6));
        assert_eq!(found.aliases.len(), 1);
        assert_eq!((found.aliases[0].start.line, found.aliases[0].start.column), (3, 4));
    }
}
