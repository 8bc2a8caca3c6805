use std::fmt;

use serde_json::Value;

use super::super::codec::{Decode, DecodeError, Encode, from_slice, from_str, to_vec};
use super::super::operation::Api;
use super::super::schema::{CompiledSchemas, Direction};
use super::comparison::assert_same;

/// The document's examples for one Rust type.
#[derive(Debug)]
pub struct TypeExamples {
    round_trip: fn(&str) -> Result<Vec<u8>, DecodeError>,
    examples: &'static [DocumentExample],
}

/// An example of the document.
#[derive(Debug)]
pub struct DocumentExample {
    location: &'static str,
    json: &'static str,
    undescribed: &'static [&'static str],
    invalid: Option<&'static str>,
}

impl TypeExamples {
    /// Creates the list of the examples of the type `T`.
    pub const fn new<T: Decode + Encode>(rows: &'static [DocumentExample]) -> Self {
        Self { round_trip: |json| from_slice::<T>(json.as_bytes()).map(|value| to_vec(&value)), examples: rows }
    }
}

impl DocumentExample {
    /// Creates an example that is valid for its schema. `location` is the example's location in the document.
    pub const fn new(location: &'static str, json: &'static str) -> Self {
        Self { location, json, undescribed: &[], invalid: None }
    }

    /// Sets the JSON Pointers of properties that the schema does not declare. These properties may be missing after
    /// decoding and encoding.
    pub const fn undescribed(mut self, pointers: &'static [&'static str]) -> Self {
        self.undescribed = pointers;
        self
    }

    /// Creates an example that was invalid for `schema` when the code was generated.
    pub const fn invalid(location: &'static str, json: &'static str, schema: &'static str) -> Self {
        Self { location, json, undescribed: &[], invalid: Some(schema) }
    }

    /// Returns an error if the example is invalid, or if decoding and encoding changes the example.
    fn error(&self, schemas: &CompiledSchemas, rewritten: fn(&str) -> Result<Vec<u8>, DecodeError>) -> Option<String> {
        // Numbers are parsed as the generated types parse them: `serde_json` sometimes rounds to a neighboring `f64`.
        let sent: Value = from_str(self.json).unwrap_or_default();
        if let Some(schema) = self.invalid {
            let schema = serde_json::from_str(schema).unwrap_or_default();
            let directions = [Direction::Request, Direction::Response]
                .map(|direction| schemas.violations(&schema, &sent, direction));
            if let Some(found) =
                directions.iter().all(|found| !found.is_empty()).then(|| directions[0].first()).flatten()
            {
                return Some(format!("{} {}", found.pointer, found.message));
            }
        }
        let written = match rewritten(self.json) {
            Ok(written) => written,
            Err(error) => return Some(error.to_string()),
        };
        let received: Value = from_slice(&written).unwrap_or_default();
        assert_same(&sent, &received, self.undescribed).err()
    }
}

/// The result of [`check_examples`].
#[derive(Clone, Debug, Default)]
pub struct ExampleReport {
    /// The number of examples that decoding and encoding did not change.
    pub passed: usize,
    /// The number of examples that are invalid for their schemas, and that were also invalid when the code was
    /// generated.
    pub invalid: usize,
    /// A message for each unexpected result. The message starts with the location of the example in the document.
    pub failures: Vec<String>,
}

/// Decodes every example of the document, encodes the decoded value, and compares the result with the example.
pub fn check_examples(api: &Api, all: &[TypeExamples]) -> ExampleReport {
    let schemas = api.schemas.compiled();
    let mut report = ExampleReport::default();
    for examples in all {
        for example in examples.examples {
            match (example.error(schemas, examples.round_trip), example.invalid) {
                (None, None) => report.passed += 1,
                (Some(_), Some(_)) => report.invalid += 1,
                (Some(error), None) => report.failures.push(format!("{}: {error}", example.location)),
                (None, Some(_)) => report.failures.push(format!(
                    "{}: it is now valid and comes back unchanged: generate the crate again",
                    example.location
                )),
            }
        }
    }
    report
}

impl ExampleReport {
    /// Returns `true` if every result is as expected.
    pub fn is_clean(&self) -> bool {
        self.failures.is_empty()
    }
}

impl fmt::Display for ExampleReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all = self.passed + self.invalid + self.failures.len();
        writeln!(f, "{} of {all} examples come back unchanged; {} are known to be invalid", self.passed, self.invalid)?;
        self.failures.iter().try_for_each(|line| writeln!(f, "failed: {line}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(example: &DocumentExample) -> Option<String> {
        example.error(&CompiledSchemas::new("{}", 0), |json| {
            from_slice::<Vec<i32>>(json.as_bytes()).map(|value| to_vec(&value))
        })
    }

    #[test]
    fn invalid_example_is_expected_to_fail() {
        assert_eq!(error(&DocumentExample::new("#/a", "[1, 2.0]")), None);
        assert!(error(&DocumentExample::new("#/a", "[true]")).is_some());
        assert!(error(&DocumentExample::invalid("#/a", "[1]", r#"{"minItems":2}"#)).is_some());
        assert_eq!(error(&DocumentExample::invalid("#/a", "[1, 2]", r#"{"minItems":2}"#)), None);
    }
}
