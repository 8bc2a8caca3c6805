//! `prefixItems`: arrays with a schema for each position (JSON Schema 2020-12, 10.3.1.1).

use super::Lower;
use super::place::Place;
use crate::diagnostics;
use crate::document::Cursor;
use crate::ir::{Type, Untyped};
use crate::source::Node;

/// The name suffixes of the types of positions. The standard library implements traits for tuples up to this length.
const PLACES: [&str; 12] = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth",
];

impl<'s> Lower<'s> {
    /// Lowers `prefixItems` to a tuple if the array has exactly these positions; otherwise to a list of the type that
    /// all items share, or of untyped values.
    pub(super) fn tuple(&mut self, at: &Cursor<'s>, places: &Cursor<'s>, place: &Place) -> Type {
        let schemas = places.items();
        let bound = |key: &str| match at.get(key)?.node() {
            Node::Number(text) => text.parse::<f64>().ok(),
            _ => None,
        };
        let length = schemas.len() as f64;
        let is_complete = bound("minItems").is_some_and(|least| least >= length);
        let is_closed = bound("maxItems").is_some_and(|most| most <= length);
        if is_complete && is_closed && schemas.len() <= PLACES.len() {
            let named = schemas.iter().zip(PLACES);
            return Type::Tuple(named.map(|(schema, name)| self.schema(schema, &place.part(name))).collect());
        }
        let rest = at.get("items").filter(|_| !is_closed);
        let is_described = is_closed || rest.is_some();
        let mut alike = schemas.iter().chain(&rest);
        let item = match alike.next() {
            Some(first) if is_described && alike.all(|other| other.node() == first.node()) => {
                self.schema(first, &place.part("item"))
            }
            Some(_) => {
                self.found.push(diagnostics::tuple_of_values(places.location().clone(), schemas.len(), PLACES.len()));
                self.untyped(Untyped::Places, at.location())
            }
            None => self.untyped(Untyped::FreeValues, at.location()),
        };
        Type::List(Box::new(item))
    }
}
