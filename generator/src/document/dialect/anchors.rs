//! References by name: `$anchor`, `$id` and `$dynamicRef` (JSON Schema 2020-12, 8.2). A reference is replaced by a JSON
//! Pointer if its name belongs to one schema only. A `$dynamicRef` whose name belongs to several schemas is unchanged,
//! since its target depends on the path of evaluation.

use std::collections::BTreeMap;

use crate::source::{Node, Object, Pointer};

/// Replaces references by name with JSON Pointers.
pub(super) fn resolve_anchors(root: Node) -> Node {
    let mut names = BTreeMap::new();
    collect(&root, &Pointer::root(), &mut names);
    let names: BTreeMap<String, String> = names.into_iter().filter_map(|(name, to)| Some((name, to?))).collect();
    replace_anchors(root, &names)
}

/// Collects the pointers of schemas by the names that references use; `None` for a name that several schemas have.
fn collect(node: &Node, at: &Pointer, names: &mut BTreeMap<String, Option<String>>) {
    match node {
        Node::List(items) => {
            items.iter().enumerate().for_each(|(index, item)| collect(item, &at.join(index.to_string()), names));
        }
        Node::Object(object) => {
            let text = |key: &str| object.get(key).and_then(Node::as_str);
            let anchors = ["$anchor", "$dynamicAnchor"].into_iter().filter_map(text).map(|name| format!("#{name}"));
            for name in anchors.chain(text("$id").map(str::to_owned)) {
                names.entry(name).and_modify(|known| *known = None).or_insert_with(|| Some(at.to_string()));
            }
            object.iter().for_each(|(key, value)| collect(value, &at.join(key), names));
        }
        _ => {}
    }
}

fn replace_anchors(node: Node, names: &BTreeMap<String, String>) -> Node {
    match node {
        Node::List(items) => Node::List(items.into_iter().map(|item| replace_anchors(item, names)).collect()),
        Node::Object(object) => {
            let is_alone = object.get("$ref").is_none();
            let replaced = object.into_iter().map(|(key, value)| {
                let target = value.as_str().map(str::to_owned);
                let pointer = target.as_ref().and_then(|target| names.get(target));
                match (key.as_str(), pointer, target) {
                    ("$ref", Some(pointer), _) => (key, Node::String(pointer.clone())),
                    ("$dynamicRef", Some(pointer), _) if is_alone => ("$ref".to_owned(), Node::String(pointer.clone())),
                    ("$dynamicRef", None, Some(target)) if is_alone && target.starts_with("#/") => {
                        ("$ref".to_owned(), value)
                    }
                    _ => (key, replace_anchors(value, names)),
                }
            });
            Node::Object(replaced.collect::<Object>())
        }
        other => other,
    }
}
