use serde_json::{Map, Value};

use super::super::operation::Api;
use super::super::schema::CompiledSchemas;

/// The compiled schemas of an API, and their JSON.
#[derive(Debug)]
pub(crate) struct ApiSchemas<'a> {
    pub(crate) compiled: &'a CompiledSchemas,
    empty: Map<String, Value>,
}

impl<'a> ApiSchemas<'a> {
    pub(crate) fn new(api: &'a Api) -> Self {
        Self { compiled: api.schemas.compiled(), empty: Map::new() }
    }

    pub(crate) fn components(&self) -> &Map<String, Value> {
        self.compiled.data().get("components").and_then(Value::as_object).unwrap_or(&self.empty)
    }

    /// Returns the schemas of an operation's parameters, in the order of the parameters.
    #[cfg(feature = "wire")]
    pub(crate) fn parameters(&self, operation: usize) -> &[Value] {
        list(self.operation(operation), "parameters")
    }

    /// Returns the schemas of an operation's request body, one for each media type.
    #[cfg(feature = "wire")]
    pub(crate) fn body(&self, operation: usize) -> &[Value] {
        list(self.operation(operation), "body")
    }

    /// Returns the schemas of a response's headers.
    pub(crate) fn headers(&self, operation: usize, response: usize) -> &[Value] {
        list(self.response(operation, response), "headers")
    }

    /// Returns the schemas of a response's body, one for each media type.
    pub(crate) fn contents(&self, operation: usize, response: usize) -> &[Value] {
        list(self.response(operation, response), "contents")
    }

    /// Returns the examples of one media type of a response, by name.
    pub(crate) fn examples(&self, operation: usize, response: usize, content: usize) -> Option<&Map<String, Value>> {
        self.response(operation, response)?.get("examples")?.get(content)?.as_object()
    }

    fn operation(&self, index: usize) -> Option<&Value> {
        self.compiled.data().get("operations")?.get(index)
    }

    fn response(&self, operation: usize, index: usize) -> Option<&Value> {
        self.operation(operation)?.get("responses")?.get(index)
    }
}

fn list<'v>(value: Option<&'v Value>, key: &str) -> &'v [Value] {
    value.and_then(|value| value.get(key)).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}
