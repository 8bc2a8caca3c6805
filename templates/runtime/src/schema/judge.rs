use std::collections::HashMap;

use serde_json::{Map, Value};

use super::read::Reading;
use super::rules::Schema;
use super::seen::Seen;
use super::walk::Walk;

/// Judges values by the schemas of one API.
#[derive(Debug)]
pub struct Judge {
    pub(super) components: Vec<Schema>,
    pub(super) operations: Vec<OperationSchemas>,
    names: HashMap<String, usize>,
    /// Whether a schema asks what others describe.
    pub(super) asks: bool,
    data: Value,
}

/// The schemas of an operation, in the order of its table.
#[derive(Debug)]
pub(super) struct OperationSchemas {
    pub(super) parameters: Vec<Judged>,
    pub(super) body: Vec<Judged>,
    pub(super) responses: Vec<Vec<Schema>>,
}

/// A schema of a part of a request.
#[derive(Debug)]
pub(crate) struct Judged {
    pub(crate) schema: Schema,
    /// Whether it forbids anything that a type of its shape could read.
    pub(crate) constrains: bool,
}

/// Who sends a value: `readOnly` is for requests, `writeOnly` for answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// A request.
    Request,
    /// An answer.
    Answer,
}

/// A violation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// JSON Pointer into the value.
    pub pointer: String,
    /// What is wrong.
    pub message: String,
}

impl Judge {
    /// Reads schemas as the generator writes them, but for those of the first `before` operations; what it did not
    /// write has none.
    pub fn new(text: &str, before: usize) -> Self {
        let mut data: Value = serde_json::from_str(text).unwrap_or_default();
        if let Some(Value::Array(operations)) = data.get_mut("operations") {
            drop(operations.drain(..before.min(operations.len())));
        }
        let none = Map::new();
        let components = data.get("components").and_then(Value::as_object).unwrap_or(&none);
        let names: HashMap<String, usize> = components.keys().cloned().zip(0..).collect();
        let reading = Reading { names: &names };
        let all = |value: Option<&Value>| -> Vec<Schema> {
            let list = value.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
            list.iter().map(|schema| reading.schema(schema)).collect()
        };
        let components: Vec<Schema> = components.values().map(|schema| reading.schema(schema)).collect();
        // What requires a property of one way by reference has to be judged, too.
        let mut constrained: Vec<bool> = components.iter().map(Schema::is_one_way).collect();
        // What a component leads to may constrain it: in passes, until none adds any.
        loop {
            let before = constrained.clone();
            for (at, component) in components.iter().enumerate() {
                constrained[at] |= component.constrains(&before);
            }
            if constrained == before {
                break;
            }
        }
        let parts = |value: Option<&Value>| -> Vec<Judged> {
            let part = |schema: Schema| Judged { constrains: schema.constrains(&constrained), schema };
            all(value).into_iter().map(part).collect()
        };
        let operations = data.get("operations").and_then(Value::as_array).into_iter().flatten();
        let operations = operations.map(|operation| {
            let responses = operation.get("responses").and_then(Value::as_array).into_iter().flatten();
            OperationSchemas {
                parameters: parts(operation.get("parameters")),
                body: parts(operation.get("body")),
                responses: responses.map(|response| all(response.get("contents"))).collect(),
            }
        });
        let operations = operations.collect();
        let asks = text.contains("\"unevaluated");
        Self { components, operations, names, asks, data }
    }

    /// The schemas as the generator wrote them.
    pub fn data(&self) -> &Value {
        &self.data
    }

    /// What a vendor says of an operation: the value of its `x-…` field.
    pub(crate) fn extension(&self, operation: usize, name: &str) -> Option<&Value> {
        self.data.get("operations")?.get(operation)?.get("extensions")?.get(name)
    }

    pub(crate) fn read(&self, schema: &Value) -> Schema {
        Reading { names: &self.names }.schema(schema)
    }

    /// Every violation of a value by a schema as the generator writes it, one hundred at most.
    pub fn violations(&self, schema: &Value, value: &Value, side: Side) -> Vec<Found> {
        let mut walk = Walk::new(self, side, value);
        walk.seen = Seen::asked();
        walk.check(&self.read(schema), value);
        walk.found
    }

    /// What a judgement begins with.
    pub(super) fn seen(&self) -> Seen {
        if self.asks { Seen::asked() } else { Seen::default() }
    }

    /// The pointers of the properties that no schema describes, those inside them left out. The value fits.
    pub fn undescribed(&self, schema: &Value, value: &Value) -> Vec<String> {
        let mut walk = Walk::new(self, Side::Request, value);
        walk.seen = Seen::asked();
        walk.overlaps = true;
        walk.check(&self.read(schema), value);
        let mut found = Vec::new();
        walk.seen.undescribed(value, "", &mut found);
        found
    }

    /// Every violation of a value, one hundred at most.
    pub(crate) fn judge(&self, schema: &Schema, value: &Value, side: Side) -> Vec<Found> {
        let mut walk = Walk::new(self, side, value);
        walk.check(schema, value);
        walk.found
    }

    /// Whether nothing but an overlap of the members of a `oneOf` is wrong with a value.
    #[cfg(feature = "mock")]
    pub(crate) fn nearly_fits(&self, schema: &Schema, value: &Value, side: Side) -> bool {
        let mut walk = Walk::new(self, side, value);
        walk.overlaps = true;
        walk.check(schema, value);
        walk.found.is_empty()
    }

    pub(super) fn fits(&self, schema: &Schema, value: &Value, side: Side) -> bool {
        let mut walk = Walk::new(self, side, value);
        walk.check(schema, value);
        walk.found.is_empty()
    }
}
