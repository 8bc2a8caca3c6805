//! Messages about schemas that are made of others.

use super::{Code, Diagnostic};
use crate::source::Location;

pub(crate) fn member_never_fits(at: Location) -> Diagnostic {
    let message = "an object is asked for beside this union, and this member is none: it is left out";
    Diagnostic::at(at, Code::NEVER_FITS, message).help("let the member be an object, or take `type: object` away")
}

pub(crate) fn mapping_to_no_heir(at: Location, value: &str, target: &str) -> Diagnostic {
    let message = format!("`{value}` maps to `{target}`, which is no `allOf` with this schema");
    Diagnostic::at(at, Code::DISCRIMINATOR, message)
        .help("add the schema to the `allOf` of the other one, or drop it from the mapping")
}
