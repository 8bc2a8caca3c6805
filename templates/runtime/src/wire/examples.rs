use std::fmt;

use serde_json::Value;

use super::super::codec::{Decode, Encode, Fault, from_slice, from_str, to_vec};
use super::super::operation::Api;
use super::super::schema::{Judge, Side};
use super::same::same;

/// The examples of a document that are decoded as one type.
#[derive(Debug)]
pub struct Examples {
    rewritten: fn(&str) -> Result<Vec<u8>, Fault>,
    rows: &'static [Example],
}

/// An example of the document.
#[derive(Debug)]
pub struct Example {
    place: &'static str,
    json: &'static str,
    undescribed: &'static [&'static str],
    unfit: Option<&'static str>,
}

impl Examples {
    /// Creates the examples of a type.
    pub const fn of<T: Decode + Encode>(rows: &'static [Example]) -> Self {
        Self { rewritten: |json| from_slice::<T>(json.as_bytes()).map(|value| to_vec(&value)), rows }
    }
}

impl Example {
    /// Creates an example that is valid for its schema, with its location in the document and its JSON.
    pub const fn new(place: &'static str, json: &'static str) -> Self {
        Self { place, json, undescribed: &[], unfit: None }
    }

    /// Sets the pointers of undeclared properties, which a type may omit.
    pub const fn undescribed(mut self, pointers: &'static [&'static str]) -> Self {
        self.undescribed = pointers;
        self
    }

    /// Creates an example that was invalid for this schema when the code was generated.
    pub const fn unfit(place: &'static str, json: &'static str, schema: &'static str) -> Self {
        Self { place, json, undescribed: &[], unfit: Some(schema) }
    }

    /// Returns an error if the example is invalid or changes when it is decoded and encoded.
    fn fault(&self, judge: &Judge, rewritten: fn(&str) -> Result<Vec<u8>, Fault>) -> Option<String> {
        // Decodes numbers like the types do: `serde_json` sometimes rounds to a neighboring double.
        let sent: Value = from_str(self.json).unwrap_or_default();
        if let Some(schema) = self.unfit {
            let schema = serde_json::from_str(schema).unwrap_or_default();
            let sides = [Side::Request, Side::Answer].map(|side| judge.violations(&schema, &sent, side));
            if let Some(found) = sides.iter().all(|found| !found.is_empty()).then(|| sides[0].first()).flatten() {
                return Some(format!("{} {}", found.pointer, found.message));
            }
        }
        let written = match rewritten(self.json) {
            Ok(written) => written,
            Err(fault) => return Some(fault.to_string()),
        };
        let came: Value = from_slice(&written).unwrap_or_default();
        same(&sent, &came, self.undescribed).err()
    }
}

/// The results of the examples.
#[derive(Clone, Debug, Default)]
pub struct ExampleReport {
    /// The number of unchanged examples.
    pub passed: usize,
    /// The number of examples that are invalid for their schemas, as expected.
    pub unfit: usize,
    /// The unexpected results, with their locations in the document.
    pub failures: Vec<String>,
}

/// Decodes every example of the document as its type and encodes it again.
pub fn prove_examples(api: &Api, all: &[Examples]) -> ExampleReport {
    let judge = api.schemas.judge();
    let mut report = ExampleReport::default();
    for examples in all {
        for example in examples.rows {
            match (example.fault(judge, examples.rewritten), example.unfit) {
                (None, None) => report.passed += 1,
                (Some(_), Some(_)) => report.unfit += 1,
                (Some(fault), None) => report.failures.push(format!("{}: {fault}", example.place)),
                (None, Some(_)) => report.failures.push(format!(
                    "{}: it is now valid and comes back unchanged: generate the crate again",
                    example.place
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
        let all = self.passed + self.unfit + self.failures.len();
        writeln!(f, "{} of {all} examples come back unchanged; {} are known to be invalid", self.passed, self.unfit)?;
        self.failures.iter().try_for_each(|line| writeln!(f, "failed: {line}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(example: &Example) -> Option<String> {
        example.fault(&Judge::new("{}", 0), |json| from_slice::<Vec<i32>>(json.as_bytes()).map(|value| to_vec(&value)))
    }

    #[test]
    fn an_unfit_example_is_expected_to_fail_until_it_fits() {
        assert_eq!(fault(&Example::new("#/a", "[1, 2.0]")), None);
        assert!(fault(&Example::new("#/a", "[true]")).is_some());
        assert!(fault(&Example::unfit("#/a", "[1]", r#"{"minItems":2}"#)).is_some());
        assert_eq!(fault(&Example::unfit("#/a", "[1, 2]", r#"{"minItems":2}"#)), None);
    }
}
