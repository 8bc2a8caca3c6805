//! Support for invalid OpenAPI with an unambiguous meaning, which is repaired with a warning.

use super::{SupportGroup, approximated};
use crate::diagnostics::Code;

pub(super) const GROUP: SupportGroup = SupportGroup {
    object: "Repaired mistakes",
    rows: &[
        approximated("required: \"true\", a boolean in quotes", Code::REPAIRED, "invalid/repairs/values"),
        approximated("maximum: \"9\", a number in quotes", Code::REPAIRED, "invalid/repairs/values"),
        approximated("tags: things, a single value instead of a list", Code::REPAIRED, "invalid/repairs/values"),
        approximated("format: null, in place of an absent field", Code::REPAIRED, "invalid/repairs/values"),
        approximated("in: headers, or another misspelled value", Code::REPAIRED, "invalid/repairs/parameters"),
        approximated("type: integer, beside a parameter's name", Code::REPAIRED, "invalid/repairs/parameters"),
        approximated("in: header, of a security scheme without a type", Code::REPAIRED, "invalid/repairs/schemes"),
        approximated(
            "type: http, of a security scheme without other fields",
            Code::SAYS_TOO_LITTLE,
            "invalid/repairs/schemes",
        ),
        approximated(
            "content: $ref, or another place without references",
            Code::MISPLACED_REFERENCE,
            "invalid/repairs/references",
        ),
        approximated("const, in a document of 3.0", Code::LATER_VERSION_KEYWORD, "invalid/repairs/schemas"),
        approximated(
            "exclusiveMinimum: 0, in a document of 3.0",
            Code::LATER_VERSION_KEYWORD,
            "invalid/repairs/schemas",
        ),
    ],
};
