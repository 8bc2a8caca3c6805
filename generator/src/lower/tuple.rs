//! `prefixItems`: arrays with a schema for each place (JSON Schema 2020-12, 10.3.1.1).

use super::Lower;
use super::place::Place;
use crate::diagnostics;
use crate::document::Cursor;
use crate::ir::Type;
use crate::source::Node;

impl<'s> Lower<'s> {
    /// A list of the one type that every place has; of any values where they differ or more may follow.
    pub(super) fn tuple(&mut self, at: &Cursor<'s>, places: &Cursor<'s>, place: &Place) -> Type {
        let mut schemas = places.items();
        let length = schemas.len().to_string();
        let is_closed = at.get("maxItems").is_some_and(|most| *most.node() == Node::Number(length));
        let rest = at.get("items");
        let is_bounded = is_closed || rest.is_some();
        schemas.extend(rest.filter(|_| !is_closed));
        let item = match schemas.split_first() {
            Some((first, others)) if is_bounded && others.iter().all(|other| other.node() == first.node()) => {
                self.schema(first, &place.part("item"))
            }
            Some(_) => {
                self.found.push(diagnostics::tuple_of_values(places.location().clone()));
                Type::Any
            }
            None => Type::Any,
        };
        Type::List(Box::new(item))
    }
}
