use crate::source::{Node, Object};

/// The first of `examples` is the example; the list stays for those who want all.
pub(super) fn first(schema: &mut Object) {
    let first = match schema.get("examples") {
        Some(Node::List(examples)) => examples.first().cloned(),
        // Some documents write them as media types do.
        Some(_) => {
            schema.take("examples");
            None
        }
        None => None,
    };
    if let (Some(first), None) = (first, schema.get("example")) {
        schema.push("example", first);
    }
}
