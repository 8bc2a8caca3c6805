//! The fixed fields of all objects, for the test that `docs/support.md` lists each of them.

use crate::openapi::DOCUMENT;
use crate::openapi::shape::{FieldType, ObjectShape};

/// Returns a pair of object name and field name for each fixed field of each object.
pub(crate) fn fields() -> Vec<(&'static str, &'static str)> {
    let mut shapes: Vec<&'static ObjectShape> = vec![&DOCUMENT];
    let mut next = 0;
    while let Some(shape) = shapes.get(next).copied() {
        let inner = shape.fields.iter().map(|field| field.is).chain(shape.patterned).filter_map(inner);
        for field_shape in inner.collect::<Vec<_>>() {
            if !shapes.iter().any(|known| known.is(field_shape)) {
                shapes.push(field_shape);
            }
        }
        next += 1;
    }
    shapes.iter().flat_map(|shape| shape.fields.iter().map(|field| (shape.name, field.key))).collect()
}

fn inner(is: FieldType) -> Option<&'static ObjectShape> {
    match is {
        FieldType::List(is) | FieldType::Map(is) => inner(*is),
        is => is.shape(),
    }
}
