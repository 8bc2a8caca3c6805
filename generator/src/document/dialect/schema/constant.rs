use crate::source::{Node, Object};

/// `const` is an enum of one.
pub(super) fn as_enum(schema: &mut Object) {
    if let Some(value) = schema.take("const") {
        schema.set("enum", Node::List(vec![value]));
    }
}
