//! Bodies that are sequences of items (OpenAPI 3.2, 4.14.3, Sequential Media Types).

use super::place::Place;
use super::schema::implied;
use super::value_shape::is_string;
use super::{Lower, data};
use crate::diagnostics;
use crate::document::Cursor;
use crate::ir::{Content, Encoding, Type};

/// The fields of a server-sent event.
const FIELDS: [&str; 4] = ["id", "event", "data", "retry"];

impl<'s> Lower<'s> {
    /// Lowers the content of a sequential media type.
    pub(super) fn sequence(&mut self, media_type: &str, encoding: Encoding, at: &Cursor<'s>, place: &Place) -> Content {
        let item = self.item_by_option().or_else(|| item(at));
        let item = if encoding == Encoding::Events { item.map(|item| said(&item).unwrap_or(item)) } else { item };
        let place = place.part("item");
        let ty = match &item {
            Some(item) => match self.component_at(&item.location().pointer) {
                Some(id) => Type::Named(id),
                None => self.schema(item, &place),
            },
            None => {
                self.found.push(diagnostics::content_without_schema(at.location().clone(), media_type));
                if encoding == Encoding::Events { Type::String } else { Type::Any }
            }
        };
        let encoding = match encoding {
            Encoding::Events if item.as_ref().is_none_or(is_string) => Encoding::TextEvents,
            other => other,
        };
        let ty = match encoding {
            Encoding::Events | Encoding::TextEvents => Type::Events(Box::new(ty)),
            _ => Type::Items(Box::new(ty)),
        };
        let schema = data::schema(item.as_ref());
        Content::new(media_type, encoding, schema, ty)
    }
}

/// Returns the schema of an item: `itemSchema`, or `items` of an array in `schema`, which describes the whole sequence.
/// Any other `schema` is that of an item, as in most documents before OpenAPI 3.2.
fn item<'s>(at: &Cursor<'s>) -> Option<Cursor<'s>> {
    if let Some(item) = at.get("itemSchema") {
        return Some(item);
    }
    let schema = at.get("schema")?;
    let end = schema.follow().ok()?;
    let is_list = end.text("type").or_else(|| implied(&end)) == Some("array");
    end.get("items").filter(|_| is_list).or(Some(schema))
}

/// Returns the schema of an event's data, if the schema describes an event.
fn said<'s>(item: &Cursor<'s>) -> Option<Cursor<'s>> {
    let properties = item.follow().ok()?.get("properties")?;
    let event = properties.entries().iter().all(|(name, _)| FIELDS.contains(name));
    properties.get("data").filter(|_| event)
}
