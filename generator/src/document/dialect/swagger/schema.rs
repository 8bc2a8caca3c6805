use super::super::{Rewriting, schema as modern, string};
use crate::source::{Node, Object, Pointer};

/// A Schema Object of 2.0: the vendor's word for null, files, and a discriminator that is a name.
pub(super) fn schema(mut schema: Object, at: &Pointer, rewriting: &mut Rewriting) -> Object {
    if let Some(nullable) = schema.take("x-nullable").or_else(|| schema.take("x-isnullable")) {
        schema.set("nullable", nullable);
    }
    // Repair decides what counts beside a reference.
    if schema.get("$ref").is_some() {
        return schema;
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

/// Where a component of 2.0 stands in 3.0, by its reference.
pub(super) fn component(target: &str) -> Option<String> {
    const MOVED: [(&str, &str); 3] = [
        ("#/definitions/", "#/components/schemas/"),
        ("#/parameters/", "#/components/parameters/"),
        ("#/responses/", "#/components/responses/"),
    ];
    MOVED.iter().find_map(|(old, new)| Some(format!("{new}{}", target.strip_prefix(old)?)))
}
