use crate::source::Node;

/// Replaces the targets of references in a node: `to` returns the new target, or `None` to keep the target.
pub(super) fn map_references(node: &mut Node, to: &dyn Fn(&str) -> Option<String>) {
    *node = match std::mem::replace(node, Node::Null) {
        Node::List(mut items) => {
            items.iter_mut().for_each(|item| map_references(item, to));
            Node::List(items)
        }
        Node::Object(object) => Node::Object(
            object
                .into_iter()
                .map(|(key, mut value)| {
                    match value.as_str().filter(|_| key == "$ref").and_then(to) {
                        Some(target) => value = Node::String(target),
                        None => map_references(&mut value, to),
                    }
                    (key, value)
                })
                .collect(),
        ),
        other => other,
    };
}
