//! The fixed fields of all objects, for the test of the support table.

use super::table::{DOCUMENT, Is, SCHEMA, Shape};

/// Returns the names of the objects of the table with each of their fields.
pub(crate) fn fields() -> Vec<(&'static str, &'static str)> {
    let mut shapes: Vec<&'static Shape> = vec![&DOCUMENT];
    let mut next = 0;
    while let Some(shape) = shapes.get(next).copied() {
        let inner = shape.fields.iter().map(|(_, _, is)| *is).chain(shape.other).filter_map(inner);
        for found in inner.collect::<Vec<_>>() {
            if !shapes.iter().any(|known| std::ptr::eq(*known, found)) {
                shapes.push(found);
            }
        }
        next += 1;
    }
    shapes.iter().flat_map(|shape| shape.fields.iter().map(|(field, ..)| (shape.name, *field))).collect()
}

fn inner(is: Is) -> Option<&'static Shape> {
    match is {
        Is::Object(shape) | Is::Referable(shape) => Some(shape),
        Is::SchemaOrFlag => Some(&SCHEMA),
        Is::List(is) | Is::Map(is) => inner(*is),
        _ => None,
    }
}
