//! Support for the additions of OpenAPI 3.2 to 3.1.

use super::{SupportGroup, annotation, approximated, supported};
use crate::diagnostics::Code;

pub(super) const GROUP: SupportGroup = SupportGroup {
    object: "OpenAPI 3.2",
    rows: &[
        supported("openapi: 3.2.0", "dialects/openapi-3.2"),
        annotation("$self", "dialects/openapi-3.2"),
        supported("defaultMapping", "constructs/one-of-default-mapping"),
        supported("style: cookie, whose values are not escaped", "constructs/parameters-cookie-style"),
        supported("allowReserved, of paths and cookies", "constructs/parameters-reserved"),
        supported("name, of a server", "constructs/servers-variables"),
        annotation("parent, of a tag", "constructs/tag-kinds"),
        annotation("kind, of a tag", "constructs/tag-kinds"),
        annotation("summary, of a tag or a response", "constructs/tag-kinds"),
        annotation("deviceAuthorization, whose token is sent as a bearer token", "support/keywords-3.2"),
        annotation("oauth2MetadataUrl", "support/keywords-3.2"),
        supported("query, the method", "constructs/operation-named-methods"),
        supported("additionalOperations", "constructs/operation-named-methods"),
        supported("mediaTypes, of the components", "dialects/openapi-3.2"),
        supported("in: querystring", "constructs/parameters-whole-query"),
        supported("itemSchema", "constructs/stream-item-schema"),
        supported("itemSchema, whose oneOf discriminates events that contain JSON", "constructs/stream-events-split"),
        approximated(
            "data, of events whose name determines whether it is JSON or text",
            Code::NOT_GENERATED,
            "support/events-3.2",
        ),
        approximated("itemEncoding", Code::NOT_GENERATED, "support/keywords-3.2"),
        approximated("prefixEncoding", Code::NOT_GENERATED, "support/keywords-3.2"),
        supported("x-oai-additionalOperations, in earlier versions", "dialects/later-fields-3.0"),
        supported("x-oai-itemSchema, in earlier versions", "dialects/later-fields-3.1"),
    ],
};
