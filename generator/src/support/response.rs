//! Support for the Responses, Response and Link Objects.

use super::{SupportGroup, annotation, approximated, supported};
use crate::diagnostics::Code;

pub(super) const RESPONSES: SupportGroup = SupportGroup {
    object: "Responses Object",
    rows: &[
        supported("default", "constructs/response-statuses"),
        supported("'404'", "constructs/response-statuses"),
        supported("4XX", "constructs/response-statuses"),
        approximated("two-hundred, and any other invalid status", Code::RESPONSE, "support/status"),
        approximated("1XX, 101", Code::RESPONSE, "constructs/response-informational"),
    ],
};

pub(super) const RESPONSE: SupportGroup = SupportGroup {
    object: "Response Object",
    rows: &[
        supported("description", "constructs/response-statuses"),
        approximated("description, missing", Code::MISSING_FIELD_REPAIRED, "support/response-without-description"),
        supported("headers", "constructs/response-headers"),
        supported("content", "constructs/response-statuses"),
        supported("content, of an error that the server sends on its own", "constructs/rejections"),
        approximated("content, of a status without a body", Code::RESPONSE, "constructs/response-no-content"),
        approximated("content, of a response to HEAD", Code::RESPONSE, "constructs/response-range"),
        supported("links, in the documentation of the response", "constructs/response-links"),
        supported("summary, of OpenAPI 3.2", "constructs/tag-kinds"),
    ],
};

pub(super) const LINK: SupportGroup =
    SupportGroup { object: "Link Object", rows: &[annotation("links: operationId", "constructs/response-links")] };
