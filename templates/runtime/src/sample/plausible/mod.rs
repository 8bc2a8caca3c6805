//! Plausible samples: values that a reader could take for real data. The name of a property determines the kind of its
//! value, and the properties of an object describe the same person or thing, except properties whose name contains a
//! role, such as `owner`. If a plausible value violates the schema, a random value is generated instead.

mod calendar;
mod context;
mod entity;
mod names;
mod number;
#[cfg(test)]
mod tests;
mod text;
mod words;

use serde_json::{Map, Value, json};

use super::intersect::PATTERNS;
use super::{SampleEncoding, Sampler};

pub(super) use context::SampleContext;
use names::PropertyMeaning;

/// The kind of values that a sampler generates.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum SampleStyle {
    /// Values that test an implementation: strings with characters that must be escaped, the bounds of numbers, and
    /// objects without optional properties.
    #[default]
    Extreme,
    /// Values that look like real data. Optional properties are present.
    Plausible,
}

/// The number of attempts, from the first one, to generate a valid sample with all optional properties. Later attempts
/// may omit some of them.
const FILLED_ATTEMPTS: usize = 8;

/// The nesting depth from which a plausible sample has no optional objects and arrays.
const MAX_FILLED_DEPTH: usize = 8;

/// The number of values above which a plausible sample has no further optional objects and arrays.
const MAX_FILLED_VALUES: usize = 1000;

/// The keywords that constrain a string or a number.
const SCALAR_KEYWORDS: [&str; 10] = [
    "type",
    "format",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
];

impl Sampler<'_> {
    /// Sets the style of the values. The default is [`SampleStyle::Extreme`].
    pub(crate) fn style(mut self, style: SampleStyle) -> Self {
        self.style = style;
        self
    }

    /// Adds a name that describes the value to be sampled, such as the name of a header.
    pub(crate) fn described_by(mut self, name: &str) -> Self {
        self.context.enter_property(name);
        self
    }

    /// Selects the style of an attempt. Later attempts generate fewer plausible values, since the plausible values may
    /// be the reason why the schema is violated.
    pub(super) fn begin_plausible_attempt(&mut self, attempt: usize) {
        self.plausible = self.style == SampleStyle::Plausible && attempt < super::MAX_ATTEMPTS / 2;
        self.fills = self.plausible && attempt < FILLED_ATTEMPTS;
        if self.plausible {
            let number = self.seed.below(200);
            self.context.begin(number);
        }
    }

    /// Returns a plausible value of a scalar type. Returns `None` if no plausible value satisfies the schema.
    pub(super) fn plausible_scalar(&mut self, kind: Option<&str>, schema: &Map<String, Value>) -> Option<Value> {
        let meaning = self.context.meaning();
        if kind == Some("boolean") {
            let value = match meaning {
                Some(PropertyMeaning::Yes) => true,
                Some(PropertyMeaning::No) => false,
                _ => self.seed.chance(2),
            };
            return Some(Value::Bool(value));
        }
        let candidates: Vec<Value> = match kind {
            Some("string") | None => self.plausible_texts(schema, meaning).into_iter().map(Value::from).collect(),
            Some(kind @ ("integer" | "number")) => {
                let format = schema.get("format").and_then(Value::as_str);
                let is_integer = kind == "integer" || matches!(format, Some("int32" | "int64"));
                self.plausible_numbers(schema, meaning, is_integer)
            }
            Some(_) => return None,
        };
        candidates
            .into_iter()
            .find(|value| self.satisfies_scalar(schema, value))
            .or_else(|| self.plain_word(kind, schema))
    }

    /// Returns a neutral text for a string that is constrained only in its length.
    fn plain_word(&self, kind: Option<&str>, schema: &Map<String, Value>) -> Option<Value> {
        if kind != Some("string") || schema.contains_key("pattern") || schema.contains_key("format") {
            return None;
        }
        let bound = |key: &str| schema.get(key).and_then(Value::as_u64).and_then(|bound| usize::try_from(bound).ok());
        let (min, max) = (bound("minLength").unwrap_or(0), bound("maxLength").unwrap_or(usize::MAX));
        let length = min.max(12).min(max);
        let word: String = "standard text ".chars().cycle().take(length.min(4096)).collect();
        let word = Value::from(word.trim_end().to_owned() + &"d".repeat(word.len() - word.trim_end().len()));
        Some(word).filter(|word| self.satisfies_scalar(schema, word))
    }

    fn satisfies_scalar(&self, schema: &Map<String, Value>, value: &Value) -> bool {
        let keywords = SCALAR_KEYWORDS.iter().filter_map(|key| Some(((*key).to_owned(), schema.get(*key)?.clone())));
        let further = schema.get(PATTERNS).and_then(Value::as_array).into_iter().flatten();
        let further = further.map(|pattern| json!({ "pattern": pattern }));
        let satisfies = |schema: &Value| self.satisfies(schema, value);
        std::iter::once(Value::Object(keywords.collect())).chain(further).all(|schema| satisfies(&schema))
    }

    /// Returns `true` if a value is valid for a schema and can be sent.
    pub(super) fn satisfies(&self, schema: &Value, value: &Value) -> bool {
        let schemas = self.schemas.compiled;
        let is_sent = self.encoding == SampleEncoding::Json || value.as_str() != Some("");
        is_sent && self.is_encodable(value) && schemas.validate(&schemas.read(schema), value, self.direction).is_empty()
    }

    /// Returns `true` if a plausible sample contains this optional property. Objects and arrays are omitted if the
    /// property is recursive, or if the sample is already deep or large.
    pub(super) fn is_filled(&self, property: &Value, depth: usize) -> bool {
        if self.is_recursive(property) {
            return false;
        }
        if depth < MAX_FILLED_DEPTH && self.budget.used() < MAX_FILLED_VALUES {
            return true;
        }
        let kind = self.merged(property).get("type").and_then(Value::as_str).map(str::to_owned);
        matches!(kind.as_deref(), Some("string" | "integer" | "number" | "boolean"))
    }

    /// Returns `true` if a schema refers to a component of which a value is being sampled.
    pub(super) fn is_recursive(&self, schema: &Value) -> bool {
        component_of(schema).is_some_and(|name| self.context.contains_component(name))
    }

    /// Returns the number of items of a plausible array, without regard to `maxItems`.
    pub(super) fn plausible_length(&self, items: &Value, depth: usize) -> usize {
        let is_large = depth >= MAX_FILLED_DEPTH || self.budget.used() >= MAX_FILLED_VALUES;
        if is_large || self.is_recursive(items) { 0 } else { 3 }
    }

    /// Returns names for the additional properties of a plausible object.
    pub(super) fn plausible_keys(&self, is_typed: bool) -> &'static [&'static str] {
        match self.context.last_word().as_deref() {
            Some("metadata" | "label" | "attribute" | "annotation" | "tag" | "property" | "field") => {
                &["category", "owner"]
            }
            Some("translation" | "localization" | "title" | "description") => &["en", "de"],
            _ if is_typed => &["first", "second"],
            _ => &[],
        }
    }

    fn subject(&self) -> Option<String> {
        self.context.subject()
    }

    fn is_about_person(&self) -> bool {
        self.context.is_about_person()
    }

    fn describes_error(&self) -> bool {
        self.context.describes_error()
    }
}

/// Returns the maximum number of items of a plausible array, given the number of values in its first item.
pub(super) fn items_that_fit(values: usize) -> usize {
    match values {
        0..40 => 3,
        40..160 => 2,
        _ => 1,
    }
}

/// Returns the name of the component that a schema refers to, directly or in the first member of `allOf`.
pub(super) fn component_of(schema: &Value) -> Option<&str> {
    let first = schema.get("allOf").and_then(|members| members.get(0));
    schema.get("$ref").or_else(|| first?.get("$ref"))?.as_str()
}
