use std::collections::HashMap;

use serde_json::{Map, Value};

use super::budget::Budget;
use super::evaluated::{Evaluated, Scope};
use super::read::Reading;
use super::rules::Schema;
use super::validation::Validation;
use super::violations::Goal;

/// Judges values by the schemas of one API.
#[derive(Debug)]
pub struct CompiledSchemas {
    pub(super) components: Vec<Schema>,
    pub(super) operations: Vec<OperationSchemas>,
    names: HashMap<String, usize>,
    data: Value,
}

/// The schemas of an operation, in the order of its table.
#[derive(Debug)]
pub(super) struct OperationSchemas {
    pub(super) parameters: Vec<CompiledSchema>,
    pub(super) body: Vec<CompiledSchema>,
    pub(super) responses: Vec<Vec<Schema>>,
}

/// A schema of a part of a request.
#[derive(Debug)]
pub(crate) struct CompiledSchema {
    pub(crate) schema: Schema,
    /// Whether it forbids anything that a type of its shape could read.
    pub(crate) constrains: bool,
}

/// Who sends a value: `readOnly` is for requests, `writeOnly` for answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// A request.
    Request,
    /// An answer.
    Response,
}

/// A violation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchemaViolation {
    /// JSON Pointer into the value.
    pub pointer: String,
    /// What is wrong.
    pub message: String,
    /// Whether the value could not be validated to its end: it takes too many steps, or is nested too deeply.
    pub undecided: bool,
}

impl CompiledSchemas {
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
        let parts = |value: Option<&Value>| -> Vec<CompiledSchema> {
            let part = |schema: Schema| CompiledSchema { constrains: schema.constrains(&constrained), schema };
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
        Self { components, operations, names, data }
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
    pub fn violations(&self, schema: &Value, value: &Value, side: Direction) -> Vec<SchemaViolation> {
        let budget = Budget::of_value(value);
        let mut validation = Validation::new(self, side, &budget, Goal::Report);
        validation.check(&self.read(schema), value);
        validation.finish()
    }

    /// The pointers of the properties that no schema describes, without those inside them. The value is valid.
    pub fn undescribed(&self, schema: &Value, value: &Value) -> Vec<String> {
        let budget = Budget::of_value(value);
        let mut validation = Validation::new(self, Direction::Request, &budget, Goal::Report);
        validation.evaluated = Evaluated::new(Scope::Everything);
        validation.overlaps = true;
        validation.check(&self.read(schema), value);
        let mut found = Vec::new();
        validation.evaluated.undescribed(value, "", &mut found);
        found
    }

    /// Every violation of a value of a document, one hundred at most.
    pub(crate) fn validate(&self, schema: &Schema, value: &Value, side: Direction) -> Vec<SchemaViolation> {
        self.report(schema, value, side, &Budget::of_value(value))
    }

    /// Every violation of a value, one hundred at most, within a budget.
    pub(super) fn report(
        &self,
        schema: &Schema,
        value: &Value,
        side: Direction,
        budget: &Budget,
    ) -> Vec<SchemaViolation> {
        let mut validation = Validation::new(self, side, budget, Goal::Report);
        validation.check(schema, value);
        validation.finish()
    }

    /// Whether a value is valid, apart from an overlap of the members of a `oneOf`.
    #[cfg(feature = "mock")]
    pub(crate) fn nearly_fits(&self, schema: &Schema, value: &Value, side: Direction) -> bool {
        let budget = Budget::of_value(value);
        let mut validation = Validation::new(self, side, &budget, Goal::Validity);
        validation.overlaps = true;
        validation.check(schema, value);
        validation.is_valid()
    }

    /// Whether a value is valid, within a budget.
    #[cfg(feature = "api")]
    pub(super) fn fits(&self, schema: &Schema, value: &Value, side: Direction, budget: &Budget) -> bool {
        let mut validation = Validation::new(self, side, budget, Goal::Validity);
        validation.check(schema, value);
        validation.is_valid()
    }
}
