//! Support for the Request Body, Media Type, Encoding and Example Objects.

use super::{SupportGroup, annotation, approximated, supported};
use crate::diagnostics::Code;

pub(super) const REQUEST_BODY: SupportGroup = SupportGroup {
    object: "Request Body Object",
    rows: &[
        supported("description", "support/examples"),
        supported("content: application/json", "constructs/body-optional"),
        supported("content: application/merge-patch+json, where null removes", "constructs/body-merge-patch"),
        supported("content: application/x-www-form-urlencoded", "constructs/body-form"),
        supported("content: multipart/form-data", "constructs/body-multipart"),
        supported("content: multipart/form-data, with files", "constructs/stream-parts"),
        approximated(
            "content: multipart/mixed, and any whose schema is not an object",
            Code::CONTENT,
            "constructs/stream-parts-any",
        ),
        supported("content: text/plain, in any charset", "constructs/body-text"),
        supported("content: application/octet-stream", "constructs/stream-bytes"),
        supported("content: text/event-stream", "constructs/stream-events"),
        supported("content: application/x-ndjson", "constructs/stream-lines"),
        supported("content: application/json-seq", "constructs/stream-lines"),
        supported("content, of several media types", "constructs/body-multiple-media"),
        supported("content: application/json and text/json, of one schema", "constructs/media-ranges"),
        supported("content: application/*+json, text/*, */*", "constructs/media-ranges"),
        supported("content: */*, of a schema without constraints", "constructs/media-ranges"),
        supported("content: application/jsonl, of a string", "constructs/body-of-text"),
        supported("content: application/json, of format: binary", "constructs/body-of-text"),
        approximated(
            "content: text/csv, and any other text, of an array",
            Code::APPROXIMATED,
            "constructs/body-of-text",
        ),
        approximated("content: application/xml, and any other XML", Code::APPROXIMATED, "constructs/body-xml"),
        approximated(
            "content: application/x-www-form-urlencoded, of a list",
            Code::APPROXIMATED,
            "constructs/body-form-list",
        ),
        supported("required", "constructs/body-optional"),
    ],
};

pub(super) const MEDIA_TYPE: SupportGroup = SupportGroup {
    object: "Media Type Object",
    rows: &[
        supported("schema", "constructs/body-optional"),
        approximated("schema, missing", Code::CONTENT, "support/content-without-schema"),
        supported("example", "support/examples"),
        supported("examples", "support/examples"),
        supported("encoding", "constructs/body-form-encoding"),
        approximated("encoding, of a body that is not a form", Code::NOT_GENERATED, "support/encoding-of-json"),
        supported("itemSchema, of OpenAPI 3.2", "constructs/stream-item-schema"),
    ],
};

pub(super) const ENCODING: SupportGroup = SupportGroup {
    object: "Encoding Object",
    rows: &[
        supported("contentType: application/json, in a form", "constructs/body-form-encoding"),
        approximated("contentType: image/png, in a form", Code::ENCODING, "invalid/form-encoding"),
        supported("contentType, of a part", "constructs/stream-parts"),
        supported("headers, of a part that streams", "constructs/stream-parts"),
        approximated("headers, of a buffered part", Code::NOT_GENERATED, "support/encoding"),
        approximated("headers, outside of multipart bodies", Code::NOT_GENERATED, "support/encoding-of-json"),
        supported("style", "constructs/body-form-encoding"),
        supported("explode", "constructs/body-form-encoding"),
        supported("allowReserved", "constructs/body-form-encoding"),
        supported("style, of a part that is an array, since OpenAPI 3.1", "constructs/stream-parts-untyped"),
        approximated("style, of a part", Code::ENCODING, "support/encoding"),
        approximated("explode, of a part", Code::ENCODING, "support/encoding"),
        approximated("allowReserved, of a part", Code::ENCODING, "support/encoding"),
    ],
};

pub(super) const EXAMPLE: SupportGroup = SupportGroup {
    object: "Example Object",
    rows: &[
        annotation("summary", "support/examples"),
        supported("value", "support/examples"),
        annotation("externalValue", "support/examples"),
    ],
};
