//! Support for the Parameter Object and the Header Object.

use super::{SupportGroup, annotation, approximated, supported};
use crate::diagnostics::Code;

pub(super) const PARAMETER: SupportGroup = SupportGroup {
    object: "Parameter Object",
    rows: &[
        supported("name", "constructs/parameters-query"),
        supported("in: path", "constructs/parameters-path"),
        supported("in: query", "constructs/parameters-query"),
        supported("in: querystring, of OpenAPI 3.2", "constructs/parameters-whole-query"),
        supported("in: header", "support/headers"),
        supported("in: cookie", "support/headers"),
        approximated(
            "in: header, of the name Accept, Content-Type or Authorization",
            Code::PARAMETER,
            "constructs/parameters-header-cookie",
        ),
        approximated("in: header, of a name that HTTP itself sets", Code::PARAMETER, "constructs/parameters-framing"),
        supported("description", "constructs/parameters-query"),
        supported("required", "constructs/parameters-query"),
        approximated(
            "explode, of an object with a property that has the name of another parameter",
            Code::PARAMETER,
            "constructs/parameters-name-conflict",
        ),
        supported("required, of an object that may have no property", "constructs/parameters-empty-object"),
        approximated(
            "name, of an apiKey of the operation",
            Code::CREDENTIAL_PARAMETER,
            "constructs/security-key-parameter",
        ),
        approximated("required, missing in: path", Code::PARAMETER, "invalid/optional-path-parameter"),
        supported("deprecated", "constructs/parameters-query"),
        supported("allowEmptyValue, which is treated as absence", "constructs/parameters-empty"),
        supported("style: simple", "support/headers"),
        supported("style: label", "constructs/parameters-path"),
        supported("style: matrix", "constructs/parameters-path"),
        supported("style: form", "support/headers"),
        supported("style: spaceDelimited", "constructs/parameters-query"),
        supported("style: pipeDelimited", "constructs/parameters-query"),
        supported("style: deepObject", "constructs/parameters-query"),
        supported("style: deepObject, of nested arrays and objects", "constructs/body-form-encoding"),
        approximated(
            "style: deepObject, of arrays of scalars",
            Code::DEEP_OBJECT_ARRAY,
            "constructs/parameters-deep-object",
        ),
        supported("explode", "constructs/parameters-path"),
        supported("allowReserved", "constructs/parameters-query"),
        supported("schema", "constructs/parameters-query"),
        supported("schema: oneOf, of scalars, arrays and objects", "constructs/parameters-union"),
        approximated(
            "schema: items, of objects in a style that cannot encode them",
            Code::STYLE,
            "constructs/parameters-nested",
        ),
        supported("example", "constructs/examples"),
        supported("examples", "constructs/examples"),
        supported("content: application/json", "constructs/parameters-query"),
        approximated("content, of another media type", Code::PARAMETER, "support/parameter-content"),
    ],
};

pub(super) const HEADER: SupportGroup = SupportGroup {
    object: "Header Object",
    rows: &[
        supported("description", "constructs/response-headers"),
        supported("required", "constructs/response-headers"),
        supported("deprecated", "support/headers"),
        annotation("allowEmptyValue, which headers ignore", "support/annotations"),
        supported("style: simple", "support/headers"),
        supported("explode", "support/headers"),
        annotation("allowReserved, which headers ignore", "support/annotations"),
        supported("schema", "constructs/response-headers"),
        supported("example", "constructs/examples"),
        supported("examples", "constructs/examples"),
        supported("content: application/json", "support/headers"),
    ],
};
