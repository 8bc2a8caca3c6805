//! What OpenAPI 3.2 has beyond 3.1.

use super::{Group, annotation, approximated, supported};
use crate::diagnostics::Code;

pub(super) const GROUP: Group = Group {
    object: "OpenAPI 3.2",
    rows: &[
        supported("openapi: 3.2.0", "dialects/openapi-3.2"),
        annotation("$self", "dialects/openapi-3.2"),
        supported("query, the method", "constructs/operation-named-methods"),
        supported("additionalOperations", "constructs/operation-named-methods"),
        supported("mediaTypes, of the components", "dialects/openapi-3.2"),
        supported("in: querystring", "constructs/parameters-whole-query"),
        approximated("itemEncoding", Code::NOT_GENERATED, "support/keywords-3.2"),
        approximated("prefixEncoding", Code::NOT_GENERATED, "support/keywords-3.2"),
    ],
};
