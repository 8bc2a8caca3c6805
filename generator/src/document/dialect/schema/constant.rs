use crate::source::{Node, Object};

/// Rewrites `const` to an `enum` with one value.
pub(super) fn const_as_enum(schema: &mut Object) {
    if let Some(value) = schema.take("const") {
        schema.set("enum", Node::List(vec![value]));
    }
}
