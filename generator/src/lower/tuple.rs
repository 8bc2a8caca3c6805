//! `prefixItems`: arrays with a schema for each position (JSON Schema 2020-12, 10.3.1.1).

use super::Lowering;
use super::naming::NamingContext;
use crate::diagnostics;
use crate::ir::{Type, UntypedReason};
use crate::openapi::Cursor;
use crate::source::Node;

/// The suffixes for the type names of a tuple's items. There are twelve suffixes, because the standard library
/// implements its traits for tuples of up to twelve items.
const ELEMENT_NAMES: [&str; 12] = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth",
];

impl<'s> Lowering<'s> {
    /// Lowers `prefixItems` to a tuple if the array must have exactly these items. Otherwise, the array becomes a list
    /// of the type that all items share, or of untyped values.
    pub(super) fn tuple(&mut self, at: &Cursor<'s>, prefix_items: &Cursor<'s>, context: &NamingContext) -> Type {
        let schemas = prefix_items.items();
        let bound = |key: &str| match at.get(key)?.node() {
            Node::Number(text) => text.parse::<f64>().ok(),
            _ => None,
        };
        let length = schemas.len() as f64;
        let is_complete = bound("minItems").is_some_and(|min| min >= length);
        let is_closed = bound("maxItems").is_some_and(|max| max <= length);
        if is_complete && is_closed && schemas.len() <= ELEMENT_NAMES.len() {
            let named = schemas.iter().zip(ELEMENT_NAMES);
            return Type::Tuple(named.map(|(schema, name)| self.schema(schema, &context.part(name))).collect());
        }
        let rest = at.get("items").filter(|_| !is_closed);
        let is_described = is_closed || rest.is_some();
        let mut alike = schemas.iter().chain(&rest);
        let item = match alike.next() {
            Some(first) if is_described && alike.all(|other| other.node() == first.node()) => {
                self.schema(first, &context.part("item"))
            }
            Some(_) => {
                self.diagnostics.push(diagnostics::tuple_too_long(
                    prefix_items.location().clone(),
                    schemas.len(),
                    ELEMENT_NAMES.len(),
                ));
                self.untyped(UntypedReason::LongTuple, at.location())
            }
            None => self.untyped(UntypedReason::UntypedValues, at.location()),
        };
        Type::List(Box::new(item))
    }
}
