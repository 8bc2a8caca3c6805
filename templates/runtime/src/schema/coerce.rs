//! Conversion of the text of parameters to JSON values, according to their schemas.

use std::cell::Cell;

use serde_json::{Map, Value};

use super::super::codec::{ParameterValue, is_deep_list};
use super::budget::Budget;
use super::compiled::{CompiledSchemas, Direction};
use super::rules::{Discriminator, JsonType, Rules, Schema};
use super::verdict::Verdict;

/// The maximum nesting depth of schemas.
const DEPTH: usize = 64;

/// The number of times that schemas may be applied to a value of any size. The limit is required because the members of
/// a union are tried one after another, and may be unions themselves.
const STEPS: usize = 4096;
/// The additional number of times that schemas may be applied, for each array, object and scalar in the value.
const STEPS_PER_PART: usize = 16;

/// Converts the text of a parameter to a JSON value according to a schema. Trying the members of unions takes steps
/// from the budget of the validation.
pub(super) fn value(schemas: &CompiledSchemas, schema: &Schema, received: &ParameterValue, budget: &Budget) -> Value {
    let steps = Cell::new(STEPS + STEPS_PER_PART.saturating_mul(parts(received)));
    Coercion { schemas, budget, steps }.of(schema, received, DEPTH)
}

/// The conversion of one value. When the steps are used up, all text is converted to strings, which validation rejects
/// if the schema requires another type.
struct Coercion<'j> {
    schemas: &'j CompiledSchemas,
    budget: &'j Budget,
    steps: Cell<usize>,
}

impl<'j> Coercion<'j> {
    fn of(&self, schema: &'j Schema, received: &ParameterValue, depth: usize) -> Value {
        let Some(rules) = self.schemas.rules(schema).filter(|_| depth > 0) else { return plain(received) };
        let mut all = Vec::new();
        closure(self.schemas, rules, &mut all);
        self.resolved(&all, 0, received, depth)
    }

    /// Converts a parameter according to schemas that apply together. For each union in these schemas, one member of
    /// the union is added to the schemas: the member that the discriminator selects or, if the discriminator selects
    /// none, the first member for which the result is valid. The unions before the index `next` are already resolved.
    fn resolved(&self, all: &[&'j Rules], next: usize, received: &ParameterValue, depth: usize) -> Value {
        let Some(left) = self.steps.get().checked_sub(1) else { return plain(received) };
        self.steps.set(left);
        for at in next..2 * all.len() {
            let rules = all[at / 2];
            let union = if at % 2 == 0 { &rules.one_of } else { &rules.any_of };
            if union.is_empty() {
                continue;
            }
            let with = |member: &'j Schema| {
                let mut all = all.to_vec();
                self.schemas.rules(member).into_iter().for_each(|rules| closure(self.schemas, rules, &mut all));
                self.resolved(&all, at + 1, received, depth)
            };
            let named = rules.discriminator.as_ref().and_then(|discriminator| discriminated(discriminator, received));
            if let Some(member) = named.and_then(|member| self.schemas.components.get(member)) {
                return with(member);
            }
            for member in union {
                let value = with(member);
                if self.schemas.fits(member, &value, Direction::Request, self.budget) {
                    return value;
                }
            }
        }
        self.by_keywords(all, received, depth)
    }

    fn by_keywords(&self, all: &[&'j Rules], received: &ParameterValue, depth: usize) -> Value {
        let inner = |schema: Option<&'j Schema>, received: &ParameterValue| {
            schema.map_or_else(|| plain(received), |schema| self.of(schema, received, depth - 1))
        };
        match received {
            ParameterValue::Text(text) => self.scalar(all, text, depth),
            ParameterValue::Bytes(bytes) => Value::String(String::from_utf8_lossy(bytes).into_owned()),
            ParameterValue::List(items) => {
                let item = |(index, item)| inner(found(all, |rules| rules.list.item(index)), item);
                Value::Array(items.iter().enumerate().map(item).collect())
            }
            // An object whose keys are indices is an array if the schema requires an array.
            ParameterValue::Object(_)
                if received.items().is_some() && found(all, |rules| rules.kind.as_ref()) == Some(&JsonType::List) =>
            {
                let items = received.items().unwrap_or_default().into_iter().cloned().collect();
                self.by_keywords(all, &ParameterValue::List(items), depth)
            }
            ParameterValue::Object(properties) => {
                let property =
                    |(name, received): &(String, ParameterValue)| (name.clone(), inner(described(all, name), received));
                Value::Object(properties.iter().map(property).collect())
            }
        }
    }

    fn scalar(&self, all: &[&'j Rules], text: &str, depth: usize) -> Value {
        let string = || Value::String(text.to_owned());
        let kind = found(all, |rules| rules.kind.as_ref()).copied();
        let kind = kind.or_else(|| match found(all, |rules| rules.values.as_deref()?.first())? {
            Value::Number(_) => Some(JsonType::Number),
            Value::Bool(_) => Some(JsonType::Bool),
            _ => None,
        });
        match kind {
            Some(JsonType::Number | JsonType::Integer) => {
                text.parse().map_or_else(|_| string(), |number: serde_json::Number| Value::Number(number))
            }
            Some(JsonType::Bool) => text.parse().map_or_else(|_| string(), Value::Bool),
            // In a form, an object is encoded as JSON.
            Some(JsonType::Object) => serde_json::from_str(text).ok().filter(Value::is_object).unwrap_or_else(string),
            // If the schema requires an array, a single text is an array with one item.
            Some(JsonType::List) => {
                if let (true, Ok(list @ Value::Array(_))) = (is_deep_list(text), serde_json::from_str(text)) {
                    return list;
                }
                let items = found(all, |rules| rules.list.item(0));
                let received = ParameterValue::Text(text.to_owned());
                Value::Array(vec![items.map_or_else(string, |items| self.of(items, &received, depth - 1))])
            }
            _ => string(),
        }
    }
}

/// Collects a schema and, recursively, the members of its `allOf`.
fn closure<'j>(schemas: &'j CompiledSchemas, rules: &'j Rules, all: &mut Vec<&'j Rules>) {
    if all.iter().any(|visited| std::ptr::eq(*visited, rules)) {
        return;
    }
    all.push(rules);
    let members = rules.all_of.iter().filter_map(|member| schemas.rules(member));
    members.for_each(|rules| closure(schemas, rules, all));
}

/// Returns the component that the discriminator of a union selects.
fn discriminated(discriminator: &Discriminator, received: &ParameterValue) -> Option<usize> {
    let ParameterValue::Object(properties) = received else { return None };
    let value = properties.iter().rev().find(|(name, _)| *name == discriminator.property);
    match value {
        Some((_, ParameterValue::Text(text))) => discriminator.member(text.as_bytes()),
        _ => None,
    }
}

/// Returns the number of arrays, objects and scalars in a parameter, including the parameter itself.
fn parts(received: &ParameterValue) -> usize {
    match received {
        ParameterValue::Text(_) | ParameterValue::Bytes(_) => 1,
        ParameterValue::List(items) => 1 + items.iter().map(parts).sum::<usize>(),
        ParameterValue::Object(properties) => 1 + properties.iter().map(|(_, value)| parts(value)).sum::<usize>(),
    }
}

/// Returns the schema of a property. The first keyword that describes the property decides: `properties`,
/// `patternProperties`, `additionalProperties` or `unevaluatedProperties`.
fn described<'j>(all: &[&'j Rules], name: &str) -> Option<&'j Schema> {
    found(all, |rules| rules.object.properties.get(name))
        .or_else(|| {
            found(all, |rules| {
                let mut patterns = rules.object.patterns.iter();
                patterns.find(|(pattern, _)| pattern.search(name) == Verdict::Valid).map(|(_, schema)| schema)
            })
        })
        .or_else(|| found(all, |rules| rules.object.others.schema()))
        .or_else(|| found(all, |rules| rules.object.unevaluated.schema()))
}

/// Returns the value of a keyword in the first schema that has the keyword.
fn found<'j, T>(all: &[&'j Rules], say: impl Fn(&'j Rules) -> Option<&'j T>) -> Option<&'j T> {
    all.iter().find_map(|rules| say(rules))
}

fn plain(received: &ParameterValue) -> Value {
    match received {
        ParameterValue::Text(text) => Value::String(text.clone()),
        ParameterValue::Bytes(bytes) => Value::String(String::from_utf8_lossy(bytes).into_owned()),
        ParameterValue::List(items) => Value::Array(items.iter().map(plain).collect()),
        ParameterValue::Object(properties) => Value::Object(
            properties.iter().map(|(name, received)| (name.clone(), plain(received))).collect::<Map<_, _>>(),
        ),
    }
}
