use super::super::{RewriteContext, schema as modern, string};
use crate::source::{Node, Object, Pointer};

/// The extensions that allow null.
pub(super) const NULLABLE: [&str; 2] = ["x-nullable", "x-isnullable"];

/// Rewrites the features of a Schema Object that only Swagger 2.0 has: extensions that allow null, `type: file`, and a
/// discriminator that is a string.
pub(super) fn schema(mut schema: Object, at: &Pointer, rewriting: &mut RewriteContext) -> Object {
    if let Some(nullable) = NULLABLE.into_iter().find_map(|key| schema.take(key)) {
        schema.set("nullable", nullable);
    }
    // The repair phase handles sibling keywords of a reference.
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
    // Lists of types, `const` and tuples are invalid in Swagger 2.0, but documents use them with the meaning of JSON
    // Schema.
    modern::rewrite_schema(schema, at, rewriting)
}

/// Returns the reference in OpenAPI 3.0 that corresponds to a reference in Swagger 2.0.
pub(super) fn component(target: &str) -> Option<String> {
    const MOVED: [(&str, &str); 3] = [
        ("#/definitions/", "#/components/schemas/"),
        ("#/parameters/", "#/components/parameters/"),
        ("#/responses/", "#/components/responses/"),
    ];
    MOVED.iter().find_map(|(old, new)| Some(format!("{new}{}", target.strip_prefix(old)?)))
}
