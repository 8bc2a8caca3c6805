use serde_json::{Map, Value};

use super::super::operation::Api;
use super::super::schema::Judge;

/// The schemas of an API as data.
#[derive(Debug)]
pub(super) struct Schemas<'a> {
    pub(super) judge: &'a Judge,
    none: Map<String, Value>,
}

impl<'a> Schemas<'a> {
    pub(super) fn of(api: &'a Api) -> Self {
        Self { judge: api.schemas.judge(), none: Map::new() }
    }

    pub(super) fn components(&self) -> &Map<String, Value> {
        self.judge.data().get("components").and_then(Value::as_object).unwrap_or(&self.none)
    }

    /// The schemas of an operation's parameters, in their order.
    pub(super) fn parameters(&self, operation: usize) -> &[Value] {
        list(self.operation(operation), "parameters")
    }

    /// The schemas of an operation's body, one for each content.
    pub(super) fn body(&self, operation: usize) -> &[Value] {
        list(self.operation(operation), "body")
    }

    /// The schemas of a response's headers.
    pub(super) fn headers(&self, operation: usize, response: usize) -> &[Value] {
        list(self.response(operation, response), "headers")
    }

    /// The schemas of a response's body, one for each content.
    pub(super) fn contents(&self, operation: usize, response: usize) -> &[Value] {
        list(self.response(operation, response), "contents")
    }

    fn operation(&self, index: usize) -> Option<&Value> {
        self.judge.data().get("operations")?.get(index)
    }

    fn response(&self, operation: usize, index: usize) -> Option<&Value> {
        self.operation(operation)?.get("responses")?.get(index)
    }
}

fn list<'v>(value: Option<&'v Value>, key: &str) -> &'v [Value] {
    value.and_then(|value| value.get(key)).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}
