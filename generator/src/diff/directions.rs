//! The directions and the roles in which component schemas are used.

use std::collections::BTreeMap;

use super::rules::MessageDirection;
use crate::ir::{Api, Operation, Value};

/// The messages in which a schema occurs, and its outermost role in them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Directions {
    pub(super) request: Option<SchemaRole>,
    pub(super) response: Option<SchemaRole>,
}

/// The role of a schema in a message. The smallest role determines the ids of changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum SchemaRole {
    Body,
    /// A parameter of a request or a header of a response.
    Parameter,
    /// A value inside a body.
    Property,
    /// A value inside a parameter or header.
    ParameterProperty,
}

impl SchemaRole {
    /// Returns the scope in ids.
    pub(super) fn scope(self, direction: MessageDirection) -> &'static str {
        match (self, direction) {
            (Self::Body, _) => "body",
            (Self::Property, _) => "property",
            (Self::Parameter, MessageDirection::Request) => "parameter",
            (Self::Parameter, MessageDirection::Response) => "header",
            (Self::ParameterProperty, MessageDirection::Request) => "parameter-property",
            (Self::ParameterProperty, MessageDirection::Response) => "header-property",
        }
    }

    /// Returns the role of a value inside a schema with this role.
    pub(super) fn inner(self) -> Self {
        match self {
            Self::Body | Self::Property => Self::Property,
            Self::Parameter | Self::ParameterProperty => Self::ParameterProperty,
        }
    }
}

impl Directions {
    pub(super) fn of(direction: MessageDirection, role: SchemaRole) -> Self {
        match direction {
            MessageDirection::Request => Self { request: Some(role), response: None },
            MessageDirection::Response => Self { request: None, response: Some(role) },
        }
    }

    /// Returns the directions of a value inside the schema.
    pub(super) fn inner(self) -> Self {
        Self { request: self.request.map(SchemaRole::inner), response: self.response.map(SchemaRole::inner) }
    }

    /// Returns the directions of the uses in either document.
    pub(super) fn union(self, other: Self) -> Self {
        let first = |one: Option<SchemaRole>, other: Option<SchemaRole>| one.into_iter().chain(other).min();
        Self { request: first(self.request, other.request), response: first(self.response, other.response) }
    }

    /// Returns each direction with the role of the schema in it.
    pub(super) fn each(self) -> impl Iterator<Item = (MessageDirection, SchemaRole)> {
        let request = self.request.map(|role| (MessageDirection::Request, role));
        request.into_iter().chain(self.response.map(|role| (MessageDirection::Response, role)))
    }

    /// Adds a use, and returns `true` if it is new.
    fn add(&mut self, direction: MessageDirection, role: SchemaRole) -> bool {
        let before = *self;
        *self = self.union(Self::of(direction, role));
        *self != before
    }
}

/// Returns the direction of the message that is a request in the document. A webhook is sent by the server, so that its
/// request has the role of a response.
pub(super) fn request_direction(is_callback: bool) -> (MessageDirection, MessageDirection) {
    match is_callback {
        false => (MessageDirection::Request, MessageDirection::Response),
        true => (MessageDirection::Response, MessageDirection::Request),
    }
}

/// Returns the directions of all component schemas that operations use.
pub(super) fn directions_of_components(api: &Api, schemas: &BTreeMap<String, Value>) -> BTreeMap<String, Directions> {
    let mut found = BTreeMap::new();
    let served = api.operations().map(|operation| (operation, false));
    for (operation, is_callback) in served.chain(api.callback_operations().map(|operation| (operation, true))) {
        for (schema, direction, role) in schemas_of(operation, is_callback) {
            visit(schema, direction, role, schemas, &mut found);
        }
    }
    found
}

/// Returns the schemas of an operation's parameters, bodies and headers.
fn schemas_of(operation: &Operation, is_callback: bool) -> Vec<(&Value, MessageDirection, SchemaRole)> {
    let (request, response) = request_direction(is_callback);
    let mut all: Vec<_> =
        operation.parameters.iter().map(|parameter| (&parameter.schema, request, SchemaRole::Parameter)).collect();
    if let Some(body) = &operation.body {
        all.extend(body.payload.contents().into_iter().map(|content| (&content.schema, request, SchemaRole::Body)));
    }
    for one in &operation.responses {
        all.extend(one.headers.iter().map(|header| (&header.schema, response, SchemaRole::Parameter)));
        let contents = one.payload.iter().flat_map(|payload| payload.contents());
        all.extend(contents.map(|content| (&content.schema, response, SchemaRole::Body)));
    }
    all
}

fn visit(
    schema: &Value,
    direction: MessageDirection,
    role: SchemaRole,
    schemas: &BTreeMap<String, Value>,
    found: &mut BTreeMap<String, Directions>,
) {
    match schema {
        Value::Object(members) => {
            if let [(key, Value::String(name))] = members.as_slice()
                && key == "$ref"
            {
                if found.entry(name.clone()).or_default().add(direction, role)
                    && let Some(target) = schemas.get(name)
                {
                    visit(target, direction, role, schemas, found);
                }
                return;
            }
            for (key, value) in members {
                // The table of a base's subtypes, which lowering adds to the base.
                if key == "heirs" {
                    for (_, subtype) in super::merged_keywords::members(value) {
                        let reference = Value::Object(vec![("$ref".to_owned(), subtype.clone())]);
                        visit(&reference, direction, role, schemas, found);
                    }
                    continue;
                }
                let role = if matches!(key.as_str(), "allOf" | "oneOf" | "anyOf") { role } else { role.inner() };
                if !matches!(key.as_str(), "enum" | "default" | "example") {
                    visit(value, direction, role, schemas, found);
                }
            }
        }
        Value::List(items) => items.iter().for_each(|item| visit(item, direction, role, schemas, found)),
        _ => {}
    }
}
