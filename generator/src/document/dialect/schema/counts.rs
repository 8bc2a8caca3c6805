use crate::source::{Node, Object};

const COUNTS: [&str; 8] =
    ["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties", "minContains", "maxContains"];

/// Rewrites counts such as `2.0` to integers. In JSON Schema, `2.0` and `2` are the same number (2020-12, 4.2.3).
pub(super) fn integer_counts(schema: &mut Object) {
    for key in COUNTS {
        let Some(Node::Number(text)) = schema.get(key) else { continue };
        if let Some((whole, fraction)) = text.split_once('.')
            && fraction.bytes().all(|digit| digit == b'0')
        {
            let whole = whole.to_owned();
            schema.set(key, Node::Number(whole));
        }
    }
}
