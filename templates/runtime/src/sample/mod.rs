//! Values that a schema allows, from a seed: for every schema as data, without code per type.

mod answer;
mod budget;
mod condition;
mod list;
mod merge;
mod multipart;
mod number;
mod object;
mod schemas;
mod seed;
mod string;
mod union;

use serde_json::{Map, Value};

use super::schema::Side;

#[cfg(feature = "wire")]
pub(crate) use answer::Content;
pub(crate) use answer::{AnswerSample, status_of};
use budget::Budget;
use condition::CONDITIONS;
pub(crate) use schemas::Schemas;
pub(crate) use seed::Seed;

/// How deep values nest before everything optional is left out.
const DEEP: usize = 4;

/// How many values are tried for a schema.
const ATTEMPTS: usize = 64;

/// How deep values may nest at all: what requires more has no finite value.
const BOTTOM: usize = 24;

/// What a value has to survive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// JSON, which holds every value.
    Json,
    /// A parameter in a path, query or form: text that is not empty, lists that are not.
    Text,
    /// A header or cookie: letters and digits.
    Header,
}

/// Makes values for the schemas of one API.
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
    /// A sampler of the schemas of an API.
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

    /// Values for an answer. Default: for a request.
    pub(crate) fn answer(mut self) -> Self {
        self.side = Side::Answer;
        self
    }

    /// Whether the document's own examples and defaults come first.
    pub(crate) fn examples(mut self, yes: bool) -> Self {
        self.examples = yes;
        self
    }

    /// A value that the schema allows; none if none is found.
    ///
    /// Of the members of a `oneOf`, an answer may fit several where no value fits one alone: documents have such
    /// schemas, and a client reads what they describe. A request may not, for a server refuses it.
    pub(crate) fn sample(&mut self, schema: &Value) -> Option<Value> {
        let judge = self.schemas.judge;
        let read = judge.read(schema);
        let mut near = None;
        self.budget = Budget::new();
        for attempt in 0..ATTEMPTS {
            // Examples of a document are often not what its schemas allow.
            self.examples &= attempt < ATTEMPTS / 2;
            self.budget.renew();
            let Some(value) = self.value(schema, 0) else { continue };
            // What a path or a header cannot hold is no sample for it.
            let travels = match (self.place, value.as_str()) {
                (Place::Json, _) | (_, None) => true,
                (Place::Text, Some(text)) => !matches!(text, "." | ".."),
                (Place::Header, Some(text)) => text.trim() == text,
            };
            if travels && judge.judge(&read, &value, self.side).is_empty() {
                return Some(value);
            }
            if self.side == Side::Answer && near.is_none() && judge.nearly_fits(&read, &value, self.side) {
                near = Some(value);
            }
        }
        near
    }

    fn value(&mut self, schema: &Value, depth: usize) -> Option<Value> {
        if depth > BOTTOM || !self.budget.take() {
            return None;
        }
        if let Some(heir) = self.heir(schema, depth) {
            return Some(heir);
        }
        let mut schema = self.merged(schema);
        if self.place == Place::Json && schema.get("nullable") == Some(&Value::Bool(true)) && self.seed.one_in(6) {
            return Some(Value::Null);
        }
        if let Some(Value::Array(conditions)) = schema.remove(CONDITIONS) {
            return self.branches(schema, conditions, depth);
        }
        if let Some(example) =
            ["example", "default"].into_iter().find_map(|key| schema.get(key)).filter(|_| self.examples)
        {
            return Some(example.clone());
        }
        if let Some(Value::Array(values)) = schema.get("enum") {
            let values: Vec<&Value> = values.iter().filter(|value| fits(value, &schema, self.place)).collect();
            return self.seed.pick(&values).map(|value| (*value).clone());
        }
        if let Some(Value::Array(members)) = schema.get("oneOf").or_else(|| schema.get("anyOf")) {
            return self.member(&schema, members, depth);
        }
        match schema.get("type").and_then(Value::as_str).or_else(|| implied(&schema)) {
            Some("object") => self.object(&schema, depth),
            Some("array") => self.list(&schema, depth),
            Some("string") => self.string(&schema).map(Value::String),
            Some("integer") => Some(self.integer(&schema)),
            Some("number") => Some(self.number(&schema)),
            Some("boolean") => Some(Value::Bool(self.seed.one_in(2))),
            _ => Some(self.anything(depth)),
        }
    }

    /// A value where the schema says nothing.
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

/// Whether a value of an enum can travel: null and the empty text cannot, as text.
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
    } else if schema.contains_key("items") {
        Some("array")
    } else {
        None
    }
}
