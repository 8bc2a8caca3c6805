//! Canonical references: percent-encoding is removed except for `%` itself, so that later phases can compare references
//! with the names of their targets.

use crate::source::{FileId, Node, Object, Pointer, SourceMap, Sources};

/// The keys whose values are data of the API, where `$ref` is not a reference.
const DATA_KEYS: [&str; 5] = ["const", "default", "enum", "example", "value"];

/// Removes percent-encoding from references inside the document and from the mappings of discriminators.
pub fn canonicalize(mut sources: Sources) -> Sources {
    if is_encoded(sources.root()) {
        let file = FileId::default();
        let root = decode_references(sources.take_root(file), false);
        sources.rewrite(file, root, SourceMap::default());
    }
    sources
}

/// Returns `true` if a node contains a reference with percent-encoding.
fn is_encoded(node: &Node) -> bool {
    match node {
        Node::List(items) => items.iter().any(is_encoded),
        Node::Object(object) => object.iter().any(|(key, value)| match value {
            Node::String(target) => target.starts_with('#') && target.contains('%'),
            other => !DATA_KEYS.contains(&key) && is_encoded(other),
        }),
        _ => false,
    }
}

/// Removes percent-encoding from the references in a node. Every value of a discriminator's mapping is a reference.
fn decode_references(node: Node, is_mapping: bool) -> Node {
    match node {
        Node::List(items) => Node::List(items.into_iter().map(|item| decode_references(item, false)).collect()),
        Node::Object(object) => {
            let pair = |(key, value): (String, Node)| {
                let value = match value {
                    Node::String(target) if is_mapping || key == "$ref" => {
                        Node::String(canonical_reference(&target).unwrap_or(target))
                    }
                    value if DATA_KEYS.contains(&key.as_str()) => value,
                    value => decode_references(value, key == "mapping"),
                };
                (key, value)
            };
            Node::Object(object.into_iter().map(pair).collect::<Object>())
        }
        other => other,
    }
}

/// Returns a reference into the document without unnecessary percent-encoding, or `None` for any other text.
fn canonical_reference(target: &str) -> Option<String> {
    let pointer = Pointer::parse(target.strip_prefix('#')?).filter(|_| target.contains('%'))?;
    // A `%` remains encoded: otherwise, `%` and the characters after it would be read as an encoded character.
    Some(pointer.to_string().replace('%', "%25"))
}

#[cfg(test)]
mod tests {
    use super::canonical_reference;

    #[test]
    fn references_are_encoded_minimally() {
        assert_eq!(canonical_reference("#/components/schemas/A%2EB").as_deref(), Some("#/components/schemas/A.B"));
        assert_eq!(canonical_reference("#/a/%7Bb%7D~1c").as_deref(), Some("#/a/{b}~1c"));
        assert_eq!(canonical_reference("#/a/50%25").as_deref(), Some("#/a/50%25"));
        assert_eq!(canonical_reference("#/a/%2525").as_deref(), Some("#/a/%2525"));
        assert_eq!(canonical_reference("#/a/b"), None);
        assert_eq!(canonical_reference("b.yaml#/a%20b"), None);
    }
}
