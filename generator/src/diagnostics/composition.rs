//! Diagnostics about schemas with `allOf`, `oneOf`, `anyOf` or a discriminator.

use super::{Code, Diagnostic};
use crate::source::Location;

pub(crate) fn member_never_matches(at: Location) -> Diagnostic {
    let message = "the enclosing schema requires an object, but this member of the union is not an object; the \
         generated enum has no variant for the member";
    Diagnostic::at(at, Code::NEVER_FITS, message)
        .help("make the member an object, or remove `type: object` from the enclosing schema")
}

pub(crate) fn mapping_to_unrelated_schema(at: Location, value: &str, target: &str) -> Diagnostic {
    let message = format!(
        "discriminator value `{value}` maps to `{target}`, which does not extend this schema with `allOf`; the \
         mapping is ignored"
    );
    Diagnostic::at(at, Code::DISCRIMINATOR, message)
        .help("add this schema to the `allOf` of the target, or remove the mapping")
}
