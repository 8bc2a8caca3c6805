use super::super::{Rewriting, schema as modern, string};
use crate::source::{Node, Object, Pointer};

/// A Schema Object of 2.0: the vendor's word for null, files, and a discriminator that is a name.
pub(super) fn schema(mut schema: Object, at: &Pointer, rewriting: &mut Rewriting) -> Object {
    if schema.get("$ref").is_some() {
        return schema;
    }
    if let Some(nullable) = schema.take("x-nullable").or_else(|| schema.take("x-isnullable")) {
        schema.set("nullable", nullable);
    }
    if schema.get("type").and_then(Node::as_str) == Some("file") {
        schema.set("type", string("string"));
        schema.set("format", string("binary"));
    }
    if let Some(Node::String(property)) = schema.get("discriminator") {
        let discriminator = super::super::object([("propertyName", string(property))]);
        schema.set("discriminator", discriminator);
    }
    // Lists of types, constants and tuples are none of 2.0's, but documents have them and mean what JSON Schema says.
    modern::modern(schema, at, rewriting)
}

/// Points references at where components stand in 3.0.
pub(super) fn turn_references(node: &mut Node) {
    const MOVED: [(&str, &str); 3] = [
        ("#/definitions/", "#/components/schemas/"),
        ("#/parameters/", "#/components/parameters/"),
        ("#/responses/", "#/components/responses/"),
    ];
    *node = match std::mem::replace(node, Node::Null) {
        Node::List(mut items) => {
            items.iter_mut().for_each(turn_references);
            Node::List(items)
        }
        Node::Object(object) => Node::Object(
            object
                .into_iter()
                .map(|(key, mut value)| {
                    match (key.as_str(), &value) {
                        ("$ref", Node::String(target)) => {
                            let moved = MOVED.iter().find_map(|(old, new)| Some((new, target.strip_prefix(old)?)));
                            if let Some((new, name)) = moved {
                                value = Node::String(format!("{new}{name}"));
                            }
                        }
                        _ => turn_references(&mut value),
                    }
                    (key, value)
                })
                .collect(),
        ),
        other => other,
    };
}
