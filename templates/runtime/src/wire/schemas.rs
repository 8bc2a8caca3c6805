use serde_json::{Map, Value};

/// The schemas of an API as data, read once.
#[derive(Debug)]
pub(super) struct Schemas {
    root: Value,
    none: Map<String, Value>,
}

impl Schemas {
    /// Reads what the generator wrote.
    pub(super) fn read(json: &str) -> Result<Self, String> {
        let root = serde_json::from_str(json).map_err(|error| format!("the schemas are no JSON: {error}"))?;
        Ok(Self { root, none: Map::new() })
    }

    pub(super) fn components(&self) -> &Map<String, Value> {
        self.root.get("components").and_then(Value::as_object).unwrap_or(&self.none)
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
        self.root.get("operations")?.get(index)
    }

    fn response(&self, operation: usize, index: usize) -> Option<&Value> {
        self.operation(operation)?.get("responses")?.get(index)
    }
}

fn list<'v>(value: Option<&'v Value>, key: &str) -> &'v [Value] {
    value.and_then(|value| value.get(key)).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}
