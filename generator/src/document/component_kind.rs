//! The kinds of components that references can refer to.

use crate::openapi::shape::ObjectShape;
use crate::openapi::{EXAMPLE, HEADER, LINK, PARAMETER, REQUEST_BODY, RESPONSE, SCHEMA, SECURITY_SCHEME};

/// The kinds of components that references can be resolved to.
pub(super) static KINDS: [(&str, &ObjectShape); 8] = [
    ("schemas", &SCHEMA),
    ("responses", &RESPONSE),
    ("parameters", &PARAMETER),
    ("requestBodies", &REQUEST_BODY),
    ("headers", &HEADER),
    ("securitySchemes", &SECURITY_SCHEME),
    ("examples", &EXAMPLE),
    ("links", &LINK),
];

/// Returns the field of a Components Object that contains the components of a kind.
pub(super) fn kind_of(shape: &'static ObjectShape) -> Option<&'static str> {
    KINDS.iter().find(|(_, known)| known.is(shape)).map(|(kind, _)| *kind)
}
