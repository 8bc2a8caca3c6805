//! What OpenAPI 3.1 has beyond 3.0.

use super::{Group, annotation, approximated, supported};
use crate::diagnostics::Code;

pub(super) const GROUP: Group = Group {
    object: "OpenAPI 3.1",
    rows: &[
        supported("openapi: 3.1.1", "dialects/openapi-3.1"),
        annotation("summary, of the API", "support/annotations-3.1"),
        annotation("identifier, of the licence", "support/annotations-3.1"),
        annotation("jsonSchemaDialect", "support/annotations-3.1"),
        supported("webhooks", "constructs/webhooks"),
        supported("type: [string, 'null']", "dialects/openapi-3.1"),
        supported("type: [string, integer]", "support/types-3.1"),
        supported("const", "dialects/openapi-3.1"),
        supported("exclusiveMinimum: 0", "dialects/openapi-3.1"),
        supported("contentMediaType: application/octet-stream", "dialects/openapi-3.1"),
        supported("contentEncoding: base64", "support/types-3.1"),
        supported("examples, of a schema", "support/types-3.1"),
        supported("$defs", "support/types-3.1"),
        supported("$ref, beside other keywords", "support/types-3.1"),
        supported("type: mutualTLS, which is the transport's business", "support/types-3.1"),
        approximated("prefixItems", Code::TUPLE, "support/keywords-3.1"),
        supported("patternProperties", "support/keywords-3.1"),
        supported("propertyNames", "support/keywords-3.1"),
        supported("if", "support/keywords-3.1"),
        supported("then", "support/keywords-3.1"),
        supported("else", "support/keywords-3.1"),
        supported("contains", "support/keywords-3.1"),
        supported("minContains", "support/keywords-3.1"),
        supported("maxContains", "support/keywords-3.1"),
        supported("dependentRequired", "support/keywords-3.1"),
        supported("dependentSchemas", "support/keywords-3.1"),
        supported("unevaluatedItems", "support/keywords-3.1"),
        approximated("contentSchema", Code::NOT_GENERATED, "support/keywords-3.1"),
        approximated("$dynamicRef", Code::NOT_GENERATED, "support/keywords-3.1"),
    ],
};
