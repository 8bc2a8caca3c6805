//! The kinds of components that references can refer to.

use super::object_shapes::{
    COMPONENTS, EXAMPLE, FieldType, HEADER, LINK, MEDIA_TYPE, ObjectShape, PARAMETER, REQUEST_BODY, RESPONSE, SCHEMA,
    SECURITY_SCHEME,
};

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

/// Returns the type of the fields `examples` and `links`, whose values `object_shapes` does not describe.
pub(super) fn unchecked_shape(shape: &'static ObjectShape, key: &str) -> Option<FieldType> {
    static EXAMPLES: FieldType = FieldType::Referable(&EXAMPLE);
    static LINKS: FieldType = FieldType::Referable(&LINK);
    let is_any = |shapes: &[&'static ObjectShape]| shapes.iter().any(|other| shape.is(other));
    match key {
        "examples" if is_any(&[&COMPONENTS, &PARAMETER, &HEADER, &MEDIA_TYPE]) => Some(FieldType::Map(&EXAMPLES)),
        "links" if is_any(&[&COMPONENTS, &RESPONSE]) => Some(FieldType::Map(&LINKS)),
        _ => None,
    }
}
