//! Samples: values that a schema allows, generated from a seed. Schemas are data, so that no code is generated per
//! type.

mod answer;
mod budget;
mod condition;
mod format;
mod intersect;
mod list;
mod merge;
mod multipart;
mod number;
mod object;
mod schemas;
mod seed;
mod string;
#[cfg(test)]
mod tests;
mod union;
mod unsampled;

use serde_json::{Map, Value};

use super::schema::Side;

#[cfg(feature = "wire")]
pub(crate) use answer::Content;
#[cfg(feature = "wire")]
pub(crate) use answer::SampledAnswer;
pub(crate) use answer::{AnswerSample, status_of};
use budget::Budget;
use condition::CONDITIONS;
use intersect::{CONTRADICTION, UNIONS};
pub(crate) use schemas::Schemas;
pub(crate) use seed::Seed;
pub(crate) use unsampled::Unsampled;

/// The nesting depth from which optional parts are omitted.
const DEEP: usize = 4;

/// The number of attempts for a schema.
const ATTEMPTS: usize = 64;

/// The maximum nesting depth. A schema that requires more has no finite value.
const BOTTOM: usize = 24;

/// The location of a value, which restricts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// JSON, which can represent every value.
    Json,
    /// A parameter in a path, query or form: neither an empty text nor an empty array.
    Text,
    /// A header or cookie: letters and digits.
    Header,
}

/// Generates values for the schemas of an API.
#[derive(Debug)]
pub(crate) struct Sampler<'s> {
    schemas: &'s Schemas<'s>,
    components: &'s Map<String, Value>,
    seed: Seed,
    place: Place,
    examples: bool,
    side: Side,
    budget: Budget,
}

impl<'s> Sampler<'s> {
    /// Creates a sampler.
    pub(crate) fn new(schemas: &'s Schemas<'s>, seed: Seed, place: Place) -> Self {
        Self {
            schemas,
            components: schemas.components(),
            seed,
            place,
            examples: false,
            side: Side::Request,
            budget: Budget::new(),
        }
    }

    /// Generates values for responses. Default: for requests.
    pub(crate) fn answer(mut self) -> Self {
        self.side = Side::Answer;
        self
    }

    /// Sets whether examples and defaults of the document are preferred. Default: no.
    pub(crate) fn examples(mut self, yes: bool) -> Self {
        self.examples = yes;
        self
    }

    /// Returns a value that the schema allows.
    ///
    /// In a response, the value may match several members of a `oneOf` if no value matches only one: documents
    /// contain such schemas, and a client accepts these values. In a request it may not, since a server rejects it.
    ///
    /// # Errors
    ///
    /// Returns the reason why the schema has no sample.
    pub(crate) fn sample(&mut self, schema: &Value) -> Result<Value, Unsampled> {
        let judge = self.schemas.judge;
        let read = judge.read(schema);
        let (mut near, mut failed) = (None, None::<Unsampled>);
        let mut fail = |error: Unsampled| {
            failed = Some(match failed.take() {
                Some(known) => known.or(error),
                None => error,
            });
        };
        self.budget = Budget::new();
        for attempt in 0..ATTEMPTS {
            // Examples of a document are often invalid.
            self.examples &= attempt < ATTEMPTS / 2;
            self.budget.renew();
            let value = match self.value(schema, 0) {
                Ok(value) => value,
                Err(error) => {
                    fail(error);
                    continue;
                }
            };
            let Some(found) = judge.judge(&read, &value, self.side).into_iter().next() else {
                if self.travels(&value) {
                    return Ok(value);
                }
                fail(Unsampled::impossible(format!("{value} cannot be sent at this location")));
                continue;
            };
            if !judge.nearly_fits(&read, &value, self.side) {
                fail(Unsampled::not_found(format!("{} {}", found.pointer, found.message)));
            } else if self.side == Side::Answer {
                near.get_or_insert(value);
            } else {
                fail(Unsampled::impossible("every value of a `oneOf` matches several members"));
            }
        }
        near.ok_or_else(|| failed.unwrap_or_else(|| Unsampled::not_found("nothing was tried")))
    }

    /// Returns `true` if a value can be sent at the location.
    fn travels(&self, value: &Value) -> bool {
        match (self.place, value) {
            (Place::Text, Value::String(text)) => !matches!(text.as_str(), "." | ".."),
            (Place::Header, Value::String(text)) => {
                text.trim() == text && text.bytes().all(|byte| byte >= b' ' && byte != 0x7f)
            }
            (Place::Header, Value::Array(items)) => items.iter().all(|item| self.travels(item)),
            (Place::Header, Value::Object(members)) => members.values().all(|value| self.travels(value)),
            _ => true,
        }
    }

    fn value(&mut self, schema: &Value, depth: usize) -> Result<Value, Unsampled> {
        if depth > BOTTOM || !self.budget.take() {
            return Err(Unsampled::impossible("every value is infinite"));
        }
        if let Some(heir) = self.heir(schema, depth) {
            return heir;
        }
        let mut schema = self.merged(schema);
        let nullable = self.place == Place::Json && schema.get("nullable") == Some(&Value::Bool(true));
        if nullable && self.seed.one_in(6) {
            return Ok(Value::Null);
        }
        if let Some(reason) = schema.get(CONTRADICTION).and_then(Value::as_str) {
            return if nullable { Ok(Value::Null) } else { Err(Unsampled::impossible(reason)) };
        }
        if let Some(Value::Array(conditions)) = schema.remove(CONDITIONS) {
            return self.branches(schema, conditions, depth);
        }
        if let Some(Value::Array(unions)) = schema.remove(UNIONS) {
            return self.unions(schema, &unions, depth);
        }
        if let Some(example) =
            ["example", "default"].into_iter().find_map(|key| schema.get(key)).filter(|_| self.examples)
        {
            return Ok(example.clone());
        }
        if let Some(Value::Array(members)) = schema.get("oneOf").or_else(|| schema.get("anyOf")) {
            return self.member(&schema, members, depth);
        }
        if let Some(Value::Array(values)) = schema.get("enum") {
            return self.enumerated(values, &schema);
        }
        match schema.get("type").and_then(Value::as_str).or_else(|| implied(&schema)) {
            Some("object") => self.object(&schema, depth),
            Some("array") => self.list(&schema, depth),
            Some("string") => self.string(&schema).map(Value::String),
            Some("integer") => self.integer(&schema),
            Some("number") => self.number(&schema),
            Some("boolean") => Ok(Value::Bool(self.seed.one_in(2))),
            _ => Ok(self.anything(depth)),
        }
    }

    /// Returns a value of an enumeration that has the type and can be sent.
    fn enumerated(&mut self, values: &[Value], schema: &Map<String, Value>) -> Result<Value, Unsampled> {
        let judge = self.schemas.judge;
        let typed =
            ["type", "enum", "nullable"].into_iter().filter_map(|key| Some((key.to_owned(), schema.get(key)?.clone())));
        let typed = judge.read(&Value::Object(typed.collect()));
        let typed: Vec<&Value> =
            values.iter().filter(|value| judge.judge(&typed, value, self.side).is_empty()).collect();
        let fit: Vec<&Value> = typed.iter().copied().filter(|value| fits(value, schema, self.place)).collect();
        match self.seed.pick(&fit) {
            Some(value) => Ok((*value).clone()),
            None if typed.is_empty() => Err(Unsampled::impossible("no value of `enum` has the type")),
            None => Err(Unsampled::impossible("no value of `enum` can be sent at this location")),
        }
    }

    /// Returns a value for a schema without constraints.
    fn anything(&mut self, depth: usize) -> Value {
        let kinds = if self.place == Place::Json && depth < DEEP { 6 } else { 1 };
        match self.seed.below(kinds) {
            1 => Value::Bool(true),
            2 => Value::from(-7),
            3 => Value::from(0.5),
            4 => Value::Array(vec![Value::from("é"), Value::Null]),
            5 => Value::Object([("a b".to_owned(), Value::from(1))].into_iter().collect()),
            _ => Value::from("word"),
        }
    }
}

/// Returns `true` if an enum value can be sent: null and the empty text cannot be sent as text.
fn fits(value: &Value, schema: &Map<String, Value>, place: Place) -> bool {
    match value {
        Value::Null => place == Place::Json && schema.get("nullable") == Some(&Value::Bool(true)),
        Value::String(text) => place == Place::Json || !text.is_empty(),
        _ => true,
    }
}

fn implied(schema: &Map<String, Value>) -> Option<&'static str> {
    if schema.contains_key("properties") || schema.contains_key("additionalProperties") {
        Some("object")
    } else if schema.contains_key("items") || schema.contains_key("prefixItems") {
        Some("array")
    } else {
        None
    }
}
