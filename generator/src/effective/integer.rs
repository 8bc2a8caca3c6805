use crate::document::each_schema;
use crate::source::Node;

/// Adds `format: int64` to each integer without a format, because the server decodes 64 bits. Returns the new tree and
/// the number of changes.
pub(super) fn bounded(root: Node) -> (Node, usize) {
    let mut count = 0;
    let root = each_schema(root, &mut |schema| {
        if schema.get("type").is_some_and(is_integer) && schema.get("format").is_none() {
            schema.push("format", Node::String("int64".to_owned()));
            count += 1;
        }
    });
    (root, count)
}

/// Returns `true` for `integer`, or a list of types with it (OpenAPI 3.1) and no other number.
fn is_integer(kind: &Node) -> bool {
    let is = |node: &Node, name| node.as_str() == Some(name);
    match kind {
        Node::List(kinds) => {
            kinds.iter().any(|kind| is(kind, "integer")) && !kinds.iter().any(|kind| is(kind, "number"))
        }
        kind => is(kind, "integer"),
    }
}
