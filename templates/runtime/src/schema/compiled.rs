use std::collections::HashMap;

use serde_json::{Map, Value};

#[cfg(feature = "server")]
use super::super::rejection_body::RejectionBody;
use super::budget::Budget;
use super::evaluated::{Evaluated, Scope};
use super::reader::SchemaReader;
use super::rules::Schema;
use super::validation::Validation;
use super::violations::Goal;

/// The compiled schemas of an API, which validate values.
#[derive(Debug)]
pub struct CompiledSchemas {
    pub(super) components: Vec<Schema>,
    pub(super) operations: Vec<OperationSchemas>,
    names: HashMap<String, usize>,
    data: Value,
    #[cfg(feature = "server")]
    rejections: Vec<RejectionBody>,
}

/// The schemas of an operation, in the order of the operation's `OperationSpec`.
#[derive(Debug)]
pub(super) struct OperationSchemas {
    pub(super) parameters: Vec<CompiledSchema>,
    pub(super) body: Vec<CompiledSchema>,
    pub(super) responses: Vec<Vec<Schema>>,
    /// For each documented response, the index of its body in `CompiledSchemas::rejections`. `None` if the server
    /// cannot fill the schema of the response.
    #[cfg(feature = "server")]
    rejections: Vec<Option<usize>>,
    /// `true` if the body of a rejection of the operation contains the path of the request.
    #[cfg(feature = "server")]
    uses_path: bool,
    /// The status with which the server rejects requests that violate the document.
    #[cfg(feature = "server")]
    validation_status: u16,
}

/// The schema of a parameter or a body.
#[derive(Debug)]
pub(crate) struct CompiledSchema {
    pub(crate) schema: Schema,
    /// `true` if the schema rejects values that its Rust type accepts.
    pub(crate) constrains: bool,
}

/// The direction in which a value is sent. `readOnly` properties are omitted in requests, `writeOnly` properties in
/// responses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// To the server.
    Request,
    /// To the client.
    Response,
}

/// A violation of a schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchemaViolation {
    /// The JSON Pointer (RFC 6901) of the invalid item or property; empty for the whole value.
    pub pointer: String,
    /// The constraint that is violated.
    pub message: String,
    /// `true` if validation was not completed, for example because the value is nested too deeply.
    pub undecided: bool,
}

impl CompiledSchemas {
    /// Compiles the schemas that the generator has written as JSON, except those of the first `before` operations.
    /// Invalid JSON results in an empty set of schemas.
    pub fn new(text: &str, before: usize) -> Self {
        Self::of_operations(text, before, None)
    }

    /// Compiles the schemas like [`CompiledSchemas::new`]. If `only` is given, keeps the operations with these indices.
    pub fn of_operations(text: &str, before: usize, only: Option<&[usize]>) -> Self {
        let mut data: Value = serde_json::from_str(text).unwrap_or_default();
        if let Some(Value::Array(operations)) = data.get_mut("operations") {
            drop(operations.drain(..before.min(operations.len())));
            if let Some(only) = only {
                *operations = only.iter().filter_map(|index| operations.get(*index).cloned()).collect();
            }
        }
        let none = Map::new();
        let components = data.get("components").and_then(Value::as_object).unwrap_or(&none);
        let names: HashMap<String, usize> = components.keys().cloned().zip(0..).collect();
        let reading = SchemaReader { names: &names };
        let all = |value: Option<&Value>| -> Vec<Schema> {
            let list = value.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
            list.iter().map(|schema| reading.schema(schema)).collect()
        };
        let components: Vec<Schema> = components.values().map(|schema| reading.schema(schema)).collect();
        let constrained = constrained_components(&components);
        let parts = |value: Option<&Value>| -> Vec<CompiledSchema> {
            let part = |schema: Schema| CompiledSchema { constrains: schema.constrains(&constrained), schema };
            all(value).into_iter().map(part).collect()
        };
        #[cfg(feature = "server")]
        let rejections: Vec<RejectionBody> =
            list(data.get("rejections")).iter().filter_map(RejectionBody::from_json).collect();
        let operations = data.get("operations").and_then(Value::as_array).into_iter().flatten();
        let operations = operations.map(|operation| {
            let responses = operation.get("responses").and_then(Value::as_array).into_iter().flatten();
            OperationSchemas {
                parameters: parts(operation.get("parameters")),
                body: parts(operation.get("body")),
                #[cfg(feature = "server")]
                rejections: responses.clone().map(|response| index(response.get("rejection"))).collect(),
                #[cfg(feature = "server")]
                uses_path: responses.clone().any(|response| {
                    let body = index(response.get("rejection")).and_then(|index| rejections.get(index));
                    body.is_some_and(|body| body.uses_path)
                }),
                responses: responses.map(|response| all(response.get("contents"))).collect(),
                #[cfg(feature = "server")]
                validation_status: index(operation.get("validationStatus"))
                    .and_then(|status| status.try_into().ok())
                    .unwrap_or(400),
            }
        });
        let operations = operations.collect();
        Self {
            components,
            operations,
            names,
            #[cfg(feature = "server")]
            rejections,
            data,
        }
    }

    /// Returns the body of rejections whose status belongs to the documented response with this index. Returns `None`
    /// if the server cannot fill the schema of the response.
    #[cfg(feature = "server")]
    pub(crate) fn rejection(&self, operation: usize, response: usize) -> Option<&RejectionBody> {
        let index = self.operations.get(operation)?.rejections.get(response).copied().flatten()?;
        self.rejections.get(index)
    }

    /// Returns `true` if the body of a rejection of the operation contains the path of the request.
    #[cfg(feature = "server")]
    pub(crate) fn rejections_use_path(&self, operation: usize) -> bool {
        self.operations.get(operation).is_some_and(|operation| operation.uses_path)
    }

    /// Returns the status with which the server rejects requests that violate the document.
    #[cfg(feature = "server")]
    pub(crate) fn validation_status(&self, operation: usize) -> u16 {
        self.operations.get(operation).map_or(400, |operation| operation.validation_status)
    }

    /// Returns the schemas as JSON, in the form in which the generator writes them.
    pub fn data(&self) -> &Value {
        &self.data
    }

    /// Returns the value of an extension field (`x-…`) of an operation.
    pub(crate) fn extension(&self, operation: usize, name: &str) -> Option<&Value> {
        self.data.get("operations")?.get(operation)?.get("extensions")?.get(name)
    }

    pub(crate) fn read(&self, schema: &Value) -> Schema {
        SchemaReader { names: &self.names }.schema(schema)
    }

    /// Returns the violations of a value, at most one hundred. `schema` has the JSON form in which the generator writes
    /// schemas.
    pub fn violations(&self, schema: &Value, value: &Value, direction: Direction) -> Vec<SchemaViolation> {
        let budget = Budget::of_value(value);
        let mut validation = Validation::new(self, direction, &budget, Goal::Report);
        validation.check(&self.read(schema), value);
        validation.finish()
    }

    /// Returns the JSON Pointers of the properties that no schema describes, without the properties inside such a
    /// property. The value has to be valid.
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

    /// Returns the violations of a value, at most one hundred. The budget depends on the size of the value.
    #[cfg(feature = "mock")]
    pub(crate) fn validate(&self, schema: &Schema, value: &Value, direction: Direction) -> Vec<SchemaViolation> {
        self.report(schema, value, direction, &Budget::of_value(value))
    }

    /// Returns the violations of a value that are found within a budget, at most one hundred.
    pub(super) fn report(
        &self,
        schema: &Schema,
        value: &Value,
        direction: Direction,
        budget: &Budget,
    ) -> Vec<SchemaViolation> {
        let mut validation = Validation::new(self, direction, budget, Goal::Report);
        validation.check(schema, value);
        validation.finish()
    }

    /// Returns `true` if a value is valid or only violates a `oneOf` by matching several members.
    #[cfg(feature = "mock")]
    pub(crate) fn is_valid_but_for_overlaps(&self, schema: &Schema, value: &Value, direction: Direction) -> bool {
        let budget = Budget::of_value(value);
        let mut validation = Validation::new(self, direction, &budget, Goal::Validity);
        validation.overlaps = true;
        validation.check(schema, value);
        validation.is_valid()
    }

    /// Returns `true` if a value is valid. Returns `false` if the value is invalid or the budget is exhausted.
    #[cfg(feature = "api")]
    pub(super) fn fits(&self, schema: &Schema, value: &Value, direction: Direction, budget: &Budget) -> bool {
        let mut validation = Validation::new(self, direction, budget, Goal::Validity);
        validation.check(schema, value);
        validation.is_valid()
    }
}

#[cfg(feature = "server")]
fn list(value: Option<&Value>) -> &[Value] {
    value.and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// Returns an index or a status.
#[cfg(feature = "server")]
fn index(value: Option<&Value>) -> Option<usize> {
    usize::try_from(value?.as_u64()?).ok()
}

/// Returns for each component whether its schema says more than its Rust type.
fn constrained_components(components: &[Schema]) -> Vec<bool> {
    // A `readOnly` or `writeOnly` component is treated as constrained: its Rust type does not express the direction in
    // which a property is required.
    let mut constrained: Vec<bool> = components.iter().map(Schema::has_direction).collect();
    // A component that refers to a constrained component is constrained, too, so the loop runs until nothing changes.
    loop {
        let before = constrained.clone();
        for (at, component) in components.iter().enumerate() {
            constrained[at] |= component.constrains(&before);
        }
        if constrained == before {
            return constrained;
        }
    }
}
