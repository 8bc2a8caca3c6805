//! Invalid OpenAPI with an unambiguous meaning, which is repaired with a warning.

use super::{Group, approximated};
use crate::diagnostics::Code;

pub(super) const GROUP: Group = Group {
    object: "Repaired mistakes",
    rows: &[
        approximated("required: \"true\", a boolean in quotes", Code::REPAIRED, "faults/repairs/values"),
        approximated("maximum: \"9\", a number in quotes", Code::REPAIRED, "faults/repairs/values"),
        approximated("tags: things, a single value instead of a list", Code::REPAIRED, "faults/repairs/values"),
        approximated("format: null, in place of an absent field", Code::REPAIRED, "faults/repairs/values"),
        approximated("in: headers, or another misspelled value", Code::REPAIRED, "faults/repairs/parameters"),
        approximated("type: integer, beside a parameter's name", Code::REPAIRED, "faults/repairs/parameters"),
        approximated("in: header, of a security scheme without a type", Code::REPAIRED, "faults/repairs/schemes"),
        approximated(
            "type: http, of a security scheme without other fields",
            Code::SAYS_TOO_LITTLE,
            "faults/repairs/schemes",
        ),
        approximated(
            "content: $ref, or another place without references",
            Code::MISPLACED_REFERENCE,
            "faults/repairs/references",
        ),
        approximated("const, in a document of 3.0", Code::NEWER_KEYWORD, "faults/repairs/schemas"),
        approximated("exclusiveMinimum: 0, in a document of 3.0", Code::NEWER_KEYWORD, "faults/repairs/schemas"),
    ],
};
