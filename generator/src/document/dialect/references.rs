use crate::source::Node;

/// Points references elsewhere, wherever they stand; one that `to` knows nothing of stays as it is.
pub(super) fn turn(node: &mut Node, to: &dyn Fn(&str) -> Option<String>) {
    *node = match std::mem::replace(node, Node::Null) {
        Node::List(mut items) => {
            items.iter_mut().for_each(|item| turn(item, to));
            Node::List(items)
        }
        Node::Object(object) => Node::Object(
            object
                .into_iter()
                .map(|(key, mut value)| {
                    match value.as_str().filter(|_| key == "$ref").and_then(to) {
                        Some(target) => value = Node::String(target),
                        None => turn(&mut value, to),
                    }
                    (key, value)
                })
                .collect(),
        ),
        other => other,
    };
}
