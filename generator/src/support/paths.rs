//! Support for the Paths, Path Item, Operation and Callback Objects.

use super::{SupportGroup, annotation, approximated, refused, supported};
use crate::diagnostics::Code;

pub(super) const PATHS: SupportGroup = SupportGroup {
    object: "Paths Object",
    rows: &[
        supported("{id}", "constructs/parameters-path"),
        supported("{lat}.{format}, several in a segment", "constructs/paths-multiple-parameters"),
        supported("/c/aliases, beside /c/{name} with more methods", "constructs/paths-concrete-first"),
        approximated("{row}{place}, without a separator", Code::PARAMETER, "constructs/paths-adjacent"),
        supported("/rfi/thread/version/{id}, beside a path with parameters only", "constructs/paths-overlap"),
        supported("/answers?beta=true, a constant query", "constructs/paths-query"),
        approximated("#Create, a fragment", Code::FRAGMENT, "constructs/paths-query"),
        approximated(
            "{fileName}, where another path differs only in the name",
            Code::UNREACHABLE_OPERATION,
            "constructs/paths-ambiguous",
        ),
        approximated("{thingId}, not declared", Code::PARAMETER, "invalid/undeclared-path-parameter"),
    ],
};

pub(super) const PATH_ITEM: SupportGroup = SupportGroup {
    object: "Path Item Object",
    rows: &[
        supported("$ref", "files/tree/openapi"),
        annotation("summary", "support/annotations"),
        annotation("description", "support/annotations"),
        supported("get", "constructs/operation-methods"),
        supported("put", "constructs/operation-methods"),
        supported("post", "constructs/operation-methods"),
        supported("delete", "constructs/operation-methods"),
        supported("options", "constructs/operation-methods"),
        supported("head", "constructs/operation-methods"),
        supported("patch", "constructs/operation-methods"),
        supported("trace", "constructs/operation-methods"),
        supported("servers", "constructs/servers-of-operations"),
        supported("parameters", "constructs/parameters-shared"),
        supported("additionalOperations, of OpenAPI 3.2", "constructs/operation-named-methods"),
    ],
};

pub(super) const EXTENSIONS: SupportGroup = SupportGroup {
    object: "Specification extensions of operations",
    rows: &[
        supported("x-ms-pageable", "constructs/pagination-extensions"),
        supported("x-speakeasy-pagination", "constructs/pagination-extensions"),
        supported("x-fern-pagination", "constructs/pagination-extensions"),
        supported("x-dropshot-pagination", "constructs/pagination-extensions"),
        approximated(
            "x-ms-pageable, with a property that the response does not have",
            Code::PAGINATION_EXTENSION,
            "invalid/pagination-extension",
        ),
        supported("x-fern-idempotent", "constructs/operation-idempotent"),
        approximated(
            "x-fern-idempotent, neither true nor false",
            Code::IDEMPOTENCY_EXTENSION,
            "invalid/idempotency-extension",
        ),
    ],
};

pub(super) const OPERATION: SupportGroup = SupportGroup {
    object: "Operation Object",
    rows: &[
        supported("tags", "constructs/tags-multiple"),
        supported("summary", "support/examples"),
        supported("description", "constructs/descriptions"),
        annotation("externalDocs", "support/annotations"),
        supported("operationId", "constructs/operation-methods"),
        approximated("operationId, missing", Code::NO_OPERATION_ID, "constructs/operation-without-id"),
        approximated("operationId, of two operations", Code::DUPLICATE_OPERATION_ID, "invalid/duplicate-operation-id"),
        supported("parameters", "constructs/parameters-query"),
        supported("requestBody", "constructs/body-optional"),
        supported("requestBody, of a method that usually has none", "constructs/operation-get-with-body"),
        supported("responses", "constructs/response-statuses"),
        supported("callbacks", "constructs/callbacks"),
        supported("deprecated", "constructs/operation-deprecated"),
        supported("security", "constructs/security-combined"),
        supported("servers", "constructs/servers-of-operations"),
    ],
};

pub(super) const CALLBACK: SupportGroup = SupportGroup {
    object: "Callback Object",
    rows: &[
        supported("{$request.body#/url}/data, sent to a URL that is known at run time", "constructs/callbacks"),
        refused("address, an undefined path parameter", Code::CALLBACK, "invalid/operations/callback-address"),
    ],
};
