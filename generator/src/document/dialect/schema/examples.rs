use crate::source::{Node, Object};

/// Copies the first item of `examples` to `example`. The list `examples` remains, since all examples become tests.
pub(super) fn first_example(schema: &mut Object) {
    let first = match schema.get("examples") {
        Some(Node::List(examples)) => examples.first().cloned(),
        // Some documents write `examples` as a map, as in a Media Type Object. A map in place of the list is removed.
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
