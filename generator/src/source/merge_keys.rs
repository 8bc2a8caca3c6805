//! Merge keys of YAML 1.1 (<https://yaml.org/type/merge.html>). The key `<<` adds the pairs of one or several other
//! maps to a map, except for keys that the map has itself. Pairs are moved instead of copied, so that the limits on
//! aliases also limit the size of merged documents.

use std::collections::{HashMap, HashSet};

use super::yaml_spans::{KeyedSpan, SpanId, YamlSpans};
use super::{FileId, LineColumn, Location, Node, Object, Pointer, SourceMap};

const MERGE: &str = "<<";

/// Returns `true` if a node contains a key `<<`. A quoted key `<<` is included, although it is not a merge key.
pub(super) fn has_any(node: &Node) -> bool {
    match node {
        Node::List(items) => items.iter().any(has_any),
        Node::Object(object) => object.iter().any(|(key, value)| key == MERGE || has_any(value)),
        _ => false,
    }
}

/// Replaces every merge key by the pairs that it adds to its map. The source map contains the locations at which the
/// merged pairs are written.
///
/// # Errors
///
/// Returns a message and the position of a merge key whose value is neither a map nor a list of maps.
pub(super) fn merge(
    root: Node,
    places: &YamlSpans,
    file: FileId,
) -> Result<(Node, SourceMap), (String, Option<LineColumn>)> {
    let mut merging = Merging { places, file, moves: SourceMap::default() };
    let root = merging.node(root, places.root(), &Pointer::root(), &Pointer::root())?;
    Ok((root, merging.moves))
}

struct Merging<'p> {
    places: &'p YamlSpans,
    file: FileId,
    moves: SourceMap,
}

/// A pair of a map after merging, with the location at which the pair is written.
struct Pair {
    key: String,
    value: Node,
    span: Option<SpanId>,
    origin: Pointer,
    is_merged: bool,
}

type Merged<T> = Result<T, (String, Option<LineColumn>)>;

impl Merging<'_> {
    /// Merges all maps in a node. `now` is the location of the node in the merged tree, and `origin` its location in
    /// the text.
    fn node(&mut self, node: Node, snippet: Option<SpanId>, now: &Pointer, origin: &Pointer) -> Merged<Node> {
        match node {
            Node::List(items) => {
                let items = items.into_iter().enumerate().map(|(index, item)| {
                    let token = index.to_string();
                    let span = self.places.item(snippet, index);
                    self.node(item, span, &now.join(&token), &origin.join(&token))
                });
                Ok(Node::List(items.collect::<Merged<_>>()?))
            }
            Node::Object(object) => {
                let mut merged = Object::default();
                for pair in self.pairs(object, snippet, origin)? {
                    let now = now.join(&pair.key);
                    if pair.is_merged {
                        self.moves.insert(now.clone(), Location { file: self.file, pointer: pair.origin.clone() });
                    }
                    merged.push(pair.key, self.node(pair.value, pair.span, &now, &pair.origin)?);
                }
                Ok(Node::Object(merged))
            }
            scalar => Ok(scalar),
        }
    }

    /// Returns the pairs of a map after merging. The pairs that a merge key adds are in the position of the merge key.
    /// If several merged maps have the same key, the first map's pair is used.
    fn pairs(&self, object: Object, snippet: Option<SpanId>, origin: &Pointer) -> Merged<Vec<Pair>> {
        let mut pairs = Vec::new();
        let mut own = HashSet::new();
        let mut occurrences: HashMap<String, usize> = HashMap::new();
        for (key, value) in object {
            let occurrence = occurrences.entry(key.clone()).or_default();
            let KeyedSpan { id: span, is_plain } = self.places.key(snippet, &key, *occurrence);
            *occurrence += 1;
            let origin = origin.join(&key);
            if key == MERGE && is_plain {
                self.merged(value, span, &origin, &mut pairs)?;
            } else {
                own.insert(key.clone());
                pairs.push(Pair { key, value, span, origin, is_merged: false });
            }
        }
        let mut added = HashSet::new();
        pairs.retain(|pair| !pair.is_merged || (!own.contains(&pair.key) && added.insert(pair.key.clone())));
        Ok(pairs)
    }

    /// Appends the pairs of a merge key's value to `pairs`.
    fn merged(&self, value: Node, snippet: Option<SpanId>, origin: &Pointer, pairs: &mut Vec<Pair>) -> Merged<()> {
        match value {
            Node::Object(object) => {
                let merged = self.pairs(object, snippet, origin)?;
                pairs.extend(merged.into_iter().map(|pair| Pair { is_merged: true, ..pair }));
                Ok(())
            }
            Node::List(items) if items.iter().all(|item| item.as_object().is_some()) => {
                let mut items = items.into_iter().enumerate();
                items.try_for_each(|(index, item)| {
                    let span = self.places.item(snippet, index);
                    self.merged(item, span, &origin.join(index.to_string()), pairs)
                })
            }
            other => {
                let message = format!("the merge key `<<` requires a map or a list of maps, found {}", other.kind());
                Err((message, snippet.map(|span| self.places.start(span))))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Location, NodePart, Pointer, Sources};

    /// Returns a YAML document as JSON.
    fn read(text: &str) -> String {
        Sources::from_text("api.yaml", text.to_owned()).expect("valid YAML").root().to_string()
    }

    #[test]
    fn maps_of_the_specification_of_the_merge_key_are_equal() {
        let maps = "- &CENTER { x: 1, y: 2 }\n- &LEFT { x: 0, y: 2 }\n- &BIG { r: 10 }\n- &SMALL { r: 1 }\n";
        let center = r#"{"label":"center/big","r":10,"x":1,"y":2}"#;
        for map in [
            "{ <<: *CENTER, r: 10, label: center/big }",
            "{ <<: [ *CENTER, *BIG ], label: center/big }",
            "{ <<: [ *BIG, *LEFT, *SMALL ], x: 1, label: center/big }",
            "{ !!merge <<: *CENTER, r: 10, label: center/big }",
            "{ <<: { <<: *CENTER, r: 10 }, label: center/big }",
        ] {
            let sources = Sources::from_text("api.yaml", format!("{maps}- {map}\n")).expect("valid YAML");
            let last = sources.root().as_list().and_then(<[_]>::last).expect("a list");
            let mut pairs: Vec<_> =
                last.as_object().expect("a map").iter().map(|(k, v)| format!("{k:?}:{v}")).collect();
            pairs.sort();
            assert_eq!(format!("{{{}}}", pairs.join(",")), center, "{map}");
        }
    }

    #[test]
    fn quoted_merge_keys_and_those_of_json_are_ordinary_keys() {
        assert_eq!(read("{'<<': {a: 1}}"), r#"{"<<":{"a":1}}"#);
        assert_eq!(read("\"<<\": {a: 1}"), r#"{"<<":{"a":1}}"#);
        assert_eq!(read("!!str <<: {a: 1}"), r#"{"<<":{"a":1}}"#);
        assert_eq!(read(r#"{"<<": {"a": 1}}"#), r#"{"<<":{"a":1}}"#);
    }

    #[test]
    fn own_keys_win_over_merged_ones_on_either_side() {
        assert_eq!(read("a: 1\n<<: {a: 2, b: 2}\nb: 3\n"), r#"{"a":1,"b":3}"#);
    }

    #[test]
    fn merged_values_are_located_where_they_are_written() {
        let text = "a: &x\n  b: 1\nc:\n  d: 2\n  <<: *x\n";
        let sources = Sources::from_text("api.yaml", text.to_owned()).expect("valid YAML");
        let location = Location { pointer: Pointer::parse("/c/b").expect("a pointer"), ..Location::default() };
        let (_, found) = sources.span(&location, NodePart::Value).expect("a place");
        assert_eq!((found.span.start.line, found.span.start.column), (2, 6));
        assert_eq!(found.aliases.first().map(|through| through.start.line), Some(5));
    }

    #[test]
    fn merging_anything_but_maps_is_an_error() {
        for value in ["5", "[{a: 1}, 5]", "text"] {
            let error = Sources::from_text("api.yaml", format!("a: 1\nb:\n  <<: {value}\n")).expect_err("an error");
            let text = format!("{error:?}");
            assert!(text.contains("the merge key `<<` requires a map or a list of maps"), "{text}");
        }
    }
}
