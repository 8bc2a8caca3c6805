//! Bodies that are sequences of items (OpenAPI 3.2, 4.14.3, Sequential Media Types).

use super::analysis::{FlattenedObject, UnionSchema, implied};
use super::naming::NamingContext;
use super::naming::UNKNOWN_VARIANT;
use super::value_shape::is_string;
use super::{Lowering, schema_data};
use crate::diagnostics;
use crate::document::JSON_IN_DATA;
use crate::ir::{Content, Encoding, Type, TypeDefKind, Union, UnionDispatch, Value};
use crate::names::IdentStyle;
use crate::openapi::{Cursor, MediaTypeObject};

/// The fields of a server-sent event.
const EVENT_FIELDS: [&str; 4] = ["id", "event", "data", "retry"];

impl<'s> Lowering<'s> {
    /// Lowers the content of a sequential media type.
    pub(super) fn sequence(
        &mut self,
        media_type: &str,
        encoding: Encoding,
        object: &MediaTypeObject<'s>,
        context: &NamingContext,
    ) -> Content {
        let item = self.item_by_option().or_else(|| item(object));
        if let (Encoding::Events, Some(item)) = (encoding, &item)
            && let Some(events) = named_events(item)
        {
            return self.named_events(media_type, item, &events, &context.part("item"));
        }
        let item =
            if encoding == Encoding::Events { item.map(|item| data_schema(&item).unwrap_or(item)) } else { item };
        let part_context = context.part("item");
        let ty = match &item {
            Some(item) => match self.component_at(&item.location().pointer) {
                Some(id) => Type::Named(id),
                None => self.schema(item, &part_context),
            },
            None => {
                self.diagnostics.push(diagnostics::content_without_schema(object.at.location().clone(), media_type));
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
        let schema = schema_data::schema(item.as_ref());
        Content::new(media_type, encoding, schema, ty)
    }

    /// Lowers server-sent events whose names determine the type of their data. The result is a union with a variant for
    /// each kind of event.
    fn named_events(
        &mut self,
        media_type: &str,
        item: &Cursor<'s>,
        events: &[NamedEvent<'s>],
        context: &NamingContext,
    ) -> Content {
        let texts: Vec<&str> = events.iter().map(|event| event.names[0].as_str()).collect();
        let idents = self.distinct_names(&texts, IdentStyle::Pascal, &[UNKNOWN_VARIANT], item.location());
        let types: Vec<Type> = events
            .iter()
            .zip(&idents)
            .map(|(event, ident)| self.schema(&event.data, &context.part(ident.without_raw_prefix())))
            .collect();
        let values: Vec<(String, usize)> = events
            .iter()
            .enumerate()
            .flat_map(|(index, event)| event.names.iter().map(move |name| (name.clone(), index)))
            .collect();
        let written =
            texts.iter().enumerate().map(|(index, name)| (index, Value::String((*name).to_owned()))).collect();
        let dispatch = UnionDispatch::Discriminator {
            property: "event".to_owned(),
            absent: values.iter().find(|(name, _)| name == DEFAULT_NAME).map(|(_, index)| *index),
            values,
            allow_bare_value: false,
            output_values: written,
            unknown: None,
        };
        let variants = idents.into_iter().zip(types).collect();
        let union = Union { variants, dispatch, keys: Vec::new(), is_any_of: false, content: Some("data") };
        let id = self.inline_type(context, item.location(), None, TypeDefKind::Union(union));
        let ty = Type::Events(Box::new(Type::Named(id)));
        let text = events.iter().filter(|event| event.is_text).flat_map(|event| event.names.clone()).collect();
        let schema = schema_data::schema(Some(item));
        Content { text_events: text, ..Content::new(media_type, Encoding::NamedEvents, schema, ty) }
    }
}

/// The name that an event has if its field `event` is absent (WHATWG HTML, 9.2.6).
const DEFAULT_NAME: &str = "message";

/// A kind of server-sent events.
struct NamedEvent<'s> {
    /// The values of the field `event` that identify this kind.
    names: Vec<String>,
    /// The schema of the data.
    data: Cursor<'s>,
    /// `true` if the data is text instead of JSON.
    is_text: bool,
}

/// Returns the kinds of events that the members of a union describe, or `None` if the schema is not a union whose
/// members describe distinct events.
fn named_events<'s>(item: &Cursor<'s>) -> Option<Vec<NamedEvent<'s>>> {
    let item = item.follow().ok()?;
    let unions = UnionSchema::of(&item);
    let [union] = unions.as_slice() else { return None };
    let mut events: Vec<NamedEvent<'s>> = Vec::new();
    for member in &union.members {
        let members = FlattenedObject::new(member);
        let data =
            members.property("data").filter(|_| members.names().iter().all(|name| EVENT_FIELDS.contains(name)))?;
        let names = constants(members.property("event")?)?;
        if names.iter().any(|name| events.iter().any(|other| other.names.contains(name))) {
            return None;
        }
        let is_text = is_string(data) && !data.flag(JSON_IN_DATA);
        events.push(NamedEvent { names, data: data.clone(), is_text });
    }
    Some(events)
}

/// Returns the strings that the `enum` of a schema lists, or `None` if a value is not a string.
fn constants(at: &Cursor<'_>) -> Option<Vec<String>> {
    let values = at.follow().ok()?.get("enum")?.items();
    let names: Option<Vec<String>> = values.iter().map(|value| value.node().as_str().map(str::to_owned)).collect();
    names.filter(|names| !names.is_empty())
}

/// Returns the schema of one item: `itemSchema`, or the `items` of an array in `schema`. Any other `schema` describes
/// one item, as in most documents before OpenAPI 3.2.
fn item<'s>(object: &MediaTypeObject<'s>) -> Option<Cursor<'s>> {
    if let Some(item) = &object.item_schema {
        return Some(item.clone());
    }
    let schema = object.schema.as_ref()?;
    let end = schema.follow().ok()?;
    let is_list = end.text("type").or_else(|| implied(&end)) == Some("array");
    end.get("items").filter(|_| is_list).or(Some(schema.clone()))
}

/// Returns the schema of an event's data, if all properties of `item` are fields of a server-sent event.
fn data_schema<'s>(item: &Cursor<'s>) -> Option<Cursor<'s>> {
    let properties = item.follow().ok()?.get("properties")?;
    let event = properties.keys().all(|name| EVENT_FIELDS.contains(&name));
    properties.get("data").filter(|_| event)
}
