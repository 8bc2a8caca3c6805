//! Samples: values that a schema allows, generated from a seed. The schemas are interpreted at run time, so that no
//! code is generated for each type.

mod budget;
mod condition;
mod format;
mod intersect;
mod list;
mod merge;
mod multipart;
mod number;
mod object;
mod plausible;
mod response;
mod schemas;
mod seed;
mod string;
#[cfg(test)]
mod tests;
mod union;
mod unsampled;

use serde_json::{Map, Value};

use super::schema::Direction;

use budget::SampleBudget;
use condition::CONDITIONS;
use intersect::{CONTRADICTION, UNIONS};
pub(crate) use plausible::SampleStyle;
use plausible::{SampleContext, component_of};
#[cfg(feature = "wire")]
pub(crate) use response::ContentSampler;
#[cfg(feature = "wire")]
pub(crate) use response::SampledResponse;
pub(crate) use response::{ResponseSampler, status_of};
pub(crate) use schemas::ApiSchemas;
pub(crate) use seed::Seed;
pub(crate) use unsampled::SampleError;

/// The nesting depth from which optional properties and items are omitted.
const DEEP_LEVEL: usize = 4;

/// The maximum number of attempts to generate a valid value for a schema.
const MAX_ATTEMPTS: usize = 64;

/// The maximum nesting depth of a sample. A schema that requires a greater depth is assumed to have no finite value.
const MAX_DEPTH: usize = 24;

/// The way in which a sample is sent, which restricts the values that can be represented.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SampleEncoding {
    /// JSON, which can represent every value.
    Json,
    /// A parameter in a path, query or form, which can represent neither an empty string nor an empty array.
    Text,
    /// A header or cookie, for which strings of letters and digits are preferred.
    Header,
}

/// Generates values for the schemas of an API.
#[derive(Debug)]
pub(crate) struct Sampler<'s> {
    schemas: &'s ApiSchemas<'s>,
    components: &'s Map<String, Value>,
    seed: Seed,
    encoding: SampleEncoding,
    examples: bool,
    direction: Direction,
    /// `true` if `readOnly` properties are sampled in requests, and `writeOnly` properties in responses.
    any_direction: bool,
    budget: SampleBudget,
    style: SampleStyle,
    /// `true` if the current attempt generates plausible values, which look like real data.
    plausible: bool,
    /// `true` if the current attempt generates all optional properties.
    fills: bool,
    context: SampleContext,
}

impl<'s> Sampler<'s> {
    /// Creates a sampler.
    pub(crate) fn new(schemas: &'s ApiSchemas<'s>, seed: Seed, encoding: SampleEncoding) -> Self {
        Self {
            schemas,
            components: schemas.components(),
            seed,
            encoding,
            examples: false,
            direction: Direction::Request,
            any_direction: false,
            budget: SampleBudget::new(),
            style: SampleStyle::default(),
            plausible: false,
            fills: false,
            context: SampleContext::default(),
        }
    }

    /// Sets the direction to response. The default is request.
    pub(crate) fn for_response(mut self) -> Self {
        self.direction = Direction::Response;
        self
    }

    /// Sets whether examples and defaults of the document are preferred to generated values. The default is `false`.
    pub(crate) fn examples(mut self, enabled: bool) -> Self {
        self.examples = enabled;
        self
    }

    /// Returns a value that the schema allows.
    ///
    /// In a response, the value may match several members of a `oneOf` if no value that matches only one member was
    /// found. Some documents contain a `oneOf` for which every value matches several members, and clients accept such
    /// values. In a request, the value always matches exactly one member, since servers reject other values.
    ///
    /// # Errors
    ///
    /// Returns the reason why the schema has no sample.
    pub(crate) fn sample(&mut self, schema: &Value) -> Result<Value, SampleError> {
        let schemas = self.schemas.compiled;
        let read = schemas.read(schema);
        let (mut overlapping, mut failed) = (None, None::<SampleError>);
        let mut fail = |error: SampleError| {
            failed = Some(match failed.take() {
                Some(earlier) => earlier.or(error),
                None => error,
            });
        };
        self.budget = SampleBudget::new();
        for attempt in 0..MAX_ATTEMPTS {
            // The second half of the attempts does not use the document's examples, which are often invalid.
            self.examples &= attempt < MAX_ATTEMPTS / 2;
            // A constraint such as `minProperties` may require a property that should only be sent in the other
            // direction.
            self.any_direction = attempt >= MAX_ATTEMPTS / 2;
            self.budget.renew();
            self.begin_plausible_attempt(attempt);
            let value = match self.value(schema, 0) {
                Ok(value) => value,
                Err(error) => {
                    fail(error);
                    continue;
                }
            };
            let Some(found) = schemas.validate(&read, &value, self.direction).into_iter().next() else {
                if self.is_encodable(&value) {
                    return Ok(value);
                }
                fail(SampleError::impossible(format!("{value} cannot be sent at this location")));
                continue;
            };
            if !schemas.is_valid_but_for_overlaps(&read, &value, self.direction) {
                fail(SampleError::not_found(format!("{} {}", found.pointer, found.message)));
            } else if self.direction == Direction::Response {
                overlapping.get_or_insert(value);
            } else {
                fail(SampleError::impossible("every value of a `oneOf` matches several members"));
            }
        }
        overlapping.ok_or_else(|| failed.unwrap_or_else(|| SampleError::not_found("nothing was tried")))
    }

    /// Returns `true` if a value can be represented in the encoding of the sampler.
    fn is_encodable(&self, value: &Value) -> bool {
        match (self.encoding, value) {
            (SampleEncoding::Text, Value::String(text)) => !matches!(text.as_str(), "." | ".."),
            (SampleEncoding::Header, Value::String(text)) => {
                text.trim() == text && text.bytes().all(|byte| byte >= b' ' && byte != 0x7f)
            }
            (SampleEncoding::Header, Value::Array(items)) => items.iter().all(|item| self.is_encodable(item)),
            (SampleEncoding::Header, Value::Object(members)) => members.values().all(|value| self.is_encodable(value)),
            _ => true,
        }
    }

    fn value(&mut self, schema: &Value, depth: usize) -> Result<Value, SampleError> {
        let component = component_of(schema).filter(|_| self.plausible);
        if let Some(name) = component {
            self.context.enter_component(name);
        }
        let value = self.value_in_context(schema, depth);
        if component.is_some() {
            self.context.leave();
        }
        value
    }

    fn value_in_context(&mut self, original: &Value, depth: usize) -> Result<Value, SampleError> {
        if depth > MAX_DEPTH || !self.budget.take() {
            return Err(SampleError::impossible("every value is infinite"));
        }
        if let Some(subtype) = self.subtype(original, depth) {
            return subtype;
        }
        let mut schema = self.merged(original);
        let nullable = self.encoding == SampleEncoding::Json && schema.get("nullable") == Some(&Value::Bool(true));
        if nullable && !self.plausible && self.seed.chance(6) {
            return Ok(Value::Null);
        }
        if let Some(reason) = schema.get(CONTRADICTION).and_then(Value::as_str) {
            return if nullable { Ok(Value::Null) } else { Err(SampleError::impossible(reason)) };
        }
        if let Some(Value::Array(conditions)) = schema.remove(CONDITIONS) {
            return self.sample_branches(schema, conditions, depth);
        }
        if let Some(Value::Array(unions)) = schema.remove(UNIONS) {
            return self.unions(schema, &unions, depth);
        }
        if let Some(example) = self.documented_value(original, &schema) {
            return Ok(example);
        }
        if let Some(Value::Array(members)) = schema.get("oneOf").or_else(|| schema.get("anyOf")) {
            return self.member(&schema, members, depth);
        }
        if let Some(Value::Array(values)) = schema.get("enum") {
            return self.enumerated(values, &schema);
        }
        let kind = schema.get("type").and_then(Value::as_str).or_else(|| implied_type(&schema));
        if self.plausible
            && let Some(value) = self.plausible_scalar(kind, &schema)
        {
            return Ok(value);
        }
        match kind {
            Some("object") => self.object(&schema, depth),
            Some("array") => self.list(&schema, depth),
            Some("string") => self.string(&schema).map(Value::String),
            Some("integer") => self.integer(&schema),
            Some("number") => self.number(&schema),
            Some("boolean") => Ok(Value::Bool(self.seed.chance(2))),
            _ => Ok(self.any_value(depth)),
        }
    }

    /// Returns the example or the default of a schema. Returns `None` if the schema has neither, or if the sampler does
    /// not use examples. A plausible sample uses neither an invalid example nor an empty or invalid default.
    fn documented_value(&self, original: &Value, schema: &Map<String, Value>) -> Option<Value> {
        let keys = if self.examples { &["example", "default"][..] } else { &[] };
        keys.iter().find_map(|key| {
            let mut value = schema.get(*key)?.clone();
            self.remove_other_direction(schema, &mut value);
            let is_empty = match &value {
                Value::Null => true,
                Value::String(text) => text.is_empty(),
                Value::Array(items) => items.is_empty(),
                Value::Object(members) => members.is_empty(),
                Value::Bool(_) | Value::Number(_) => false,
            };
            let is_used = !self.plausible || (*key == "example" || !is_empty) && self.satisfies(original, &value);
            is_used.then_some(value)
        })
    }

    /// Returns a random enum value that has the type of the schema and can be represented in the encoding of the
    /// sampler.
    fn enumerated(&mut self, values: &[Value], schema: &Map<String, Value>) -> Result<Value, SampleError> {
        let schemas = self.schemas.compiled;
        let typed =
            ["type", "enum", "nullable"].into_iter().filter_map(|key| Some((key.to_owned(), schema.get(key)?.clone())));
        let typed = schemas.read(&Value::Object(typed.collect()));
        let typed: Vec<&Value> =
            values.iter().filter(|value| schemas.validate(&typed, value, self.direction).is_empty()).collect();
        let mut fit: Vec<&Value> =
            typed.iter().copied().filter(|value| is_expressible(value, schema, self.encoding)).collect();
        if self.plausible && fit.iter().any(|value| !value.is_null()) {
            fit.retain(|value| !value.is_null());
        }
        match self.seed.pick(&fit) {
            Some(value) => Ok((*value).clone()),
            None if typed.is_empty() => Err(SampleError::impossible("no value of `enum` has the type")),
            None => Err(SampleError::impossible("no value of `enum` can be sent at this location")),
        }
    }

    /// Returns a value for a schema without constraints.
    fn any_value(&mut self, depth: usize) -> Value {
        let kinds = if self.encoding == SampleEncoding::Json && depth < DEEP_LEVEL { 6 } else { 1 };
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

/// Returns `true` if an enum value can be represented in an encoding. Null and the empty string can be represented only
/// in JSON.
fn is_expressible(value: &Value, schema: &Map<String, Value>, encoding: SampleEncoding) -> bool {
    match value {
        Value::Null => encoding == SampleEncoding::Json && schema.get("nullable") == Some(&Value::Bool(true)),
        Value::String(text) => encoding == SampleEncoding::Json || !text.is_empty(),
        _ => true,
    }
}

fn implied_type(schema: &Map<String, Value>) -> Option<&'static str> {
    if schema.contains_key("properties") || schema.contains_key("additionalProperties") {
        Some("object")
    } else if schema.contains_key("items") || schema.contains_key("prefixItems") {
        Some("array")
    } else {
        None
    }
}
