//! References in one form: without percent-encoding, but for `%` itself, so that a reference reads as the name that it
//! leads to wherever it is looked at.

use crate::source::{FileId, Moves, Node, Object, Pointer, Sources};

/// Keys whose values are data of the API, in which nothing is a reference.
const DATA: [&str; 5] = ["const", "default", "enum", "example", "value"];

/// Takes the percent-encoding off the references inside the document and off the mappings of discriminators.
pub fn canonicalize(mut sources: Sources) -> Sources {
    if is_encoded(sources.root()) {
        let file = FileId::default();
        let root = decoded(sources.take_root(file), false);
        sources.rewrite(file, root, Moves::default());
    }
    sources
}

/// Whether a node has a reference with percent-encoding somewhere.
fn is_encoded(node: &Node) -> bool {
    match node {
        Node::List(items) => items.iter().any(is_encoded),
        Node::Object(object) => object.iter().any(|(key, value)| match value {
            Node::String(target) => target.starts_with('#') && target.contains('%'),
            other => !DATA.contains(&key) && is_encoded(other),
        }),
        _ => false,
    }
}

/// A node with its references decoded; of the mapping of a discriminator every value is one.
fn decoded(node: Node, is_mapping: bool) -> Node {
    match node {
        Node::List(items) => Node::List(items.into_iter().map(|item| decoded(item, false)).collect()),
        Node::Object(object) => {
            let pair = |(key, value): (String, Node)| {
                let value = match value {
                    Node::String(target) if is_mapping || key == "$ref" => {
                        Node::String(canonical(&target).unwrap_or(target))
                    }
                    value if DATA.contains(&key.as_str()) => value,
                    value => decoded(value, key == "mapping"),
                };
                (key, value)
            };
            Node::Object(object.into_iter().map(pair).collect::<Object>())
        }
        other => other,
    }
}

/// A reference into the document without needless percent-encoding; none if it is no such reference.
fn canonical(target: &str) -> Option<String> {
    let pointer = Pointer::parse(target.strip_prefix('#')?).filter(|_| target.contains('%'))?;
    // What follows a bare `%` would be taken for an encoded character.
    Some(pointer.to_string().replace('%', "%25"))
}

#[cfg(test)]
mod tests {
    use super::canonical;

    #[test]
    fn a_reference_is_encoded_no_more_than_it_needs() {
        assert_eq!(canonical("#/components/schemas/A%2EB").as_deref(), Some("#/components/schemas/A.B"));
        assert_eq!(canonical("#/a/%7Bb%7D~1c").as_deref(), Some("#/a/{b}~1c"));
        assert_eq!(canonical("#/a/50%25").as_deref(), Some("#/a/50%25"));
        assert_eq!(canonical("#/a/%2525").as_deref(), Some("#/a/%2525"));
        assert_eq!(canonical("#/a/b"), None);
        assert_eq!(canonical("b.yaml#/a%20b"), None);
    }
}
