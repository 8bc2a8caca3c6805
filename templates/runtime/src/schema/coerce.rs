//! What came as text, as the JSON that its schema takes it for.

use std::cell::Cell;

use serde_json::{Map, Value};

use super::super::codec::{ParameterValue, is_deep_list};
use super::budget::Budget;
use super::judge::{CompiledSchemas, Direction};
use super::rules::{Discriminator, Kind, Rules, Schema};
use super::verdict::Verdict;

/// How deep schemas are followed.
const DEPTH: usize = 64;

/// How many times schemas may be applied to a value, and how many times more for each of its parts: members of unions are
/// tried, and may be unions themselves.
const STEPS: usize = 4096;
const STEPS_OF_PART: usize = 16;

/// The JSON value that a schema makes of text. The members of unions are tried within the budget of the validation.
pub(super) fn value(judge: &CompiledSchemas, schema: &Schema, came: &ParameterValue, budget: &Budget) -> Value {
    let steps = Cell::new(STEPS + STEPS_OF_PART.saturating_mul(parts(came)));
    Coercion { judge, budget, steps }.of(schema, came, DEPTH)
}

/// The reading of one value. Where its steps are used up, text stays text, and validation refuses it.
struct Coercion<'j> {
    judge: &'j CompiledSchemas,
    budget: &'j Budget,
    steps: Cell<usize>,
}

impl<'j> Coercion<'j> {
    fn of(&self, schema: &'j Schema, came: &ParameterValue, depth: usize) -> Value {
        let Some(rules) = self.judge.rules(schema).filter(|_| depth > 0) else { return plain(came) };
        let mut all = Vec::new();
        closure(self.judge, rules, &mut all);
        self.resolved(&all, 0, came, depth)
    }

    /// The value by schemas that apply together. Of each of their unions a member joins them: the one that the
    /// discriminator names, or the first that the value fits then. The unions before `next` are resolved.
    fn resolved(&self, all: &[&'j Rules], next: usize, came: &ParameterValue, depth: usize) -> Value {
        let Some(left) = self.steps.get().checked_sub(1) else { return plain(came) };
        self.steps.set(left);
        for at in next..2 * all.len() {
            let rules = all[at / 2];
            let union = if at % 2 == 0 { &rules.one_of } else { &rules.any_of };
            if union.is_empty() {
                continue;
            }
            let with = |member: &'j Schema| {
                let mut all = all.to_vec();
                self.judge.rules(member).into_iter().for_each(|rules| closure(self.judge, rules, &mut all));
                self.resolved(&all, at + 1, came, depth)
            };
            let named = rules.discriminator.as_ref().and_then(|discriminator| discriminated(discriminator, came));
            if let Some(member) = named.and_then(|member| self.judge.components.get(member)) {
                return with(member);
            }
            for member in union {
                let value = with(member);
                if self.judge.fits(member, &value, Direction::Request, self.budget) {
                    return value;
                }
            }
        }
        self.by_keywords(all, came, depth)
    }

    fn by_keywords(&self, all: &[&'j Rules], came: &ParameterValue, depth: usize) -> Value {
        let inner = |schema: Option<&'j Schema>, came: &ParameterValue| {
            schema.map_or_else(|| plain(came), |schema| self.of(schema, came, depth - 1))
        };
        match came {
            ParameterValue::Text(text) => self.scalar(all, text, depth),
            ParameterValue::Bytes(bytes) => Value::String(String::from_utf8_lossy(bytes).into_owned()),
            ParameterValue::List(items) => {
                let item = |(index, item)| inner(found(all, |rules| rules.list.item(index)), item);
                Value::Array(items.iter().enumerate().map(item).collect())
            }
            // A list whose items came by index.
            ParameterValue::Object(_)
                if came.items().is_some() && found(all, |rules| rules.kind.as_ref()) == Some(&Kind::List) =>
            {
                let items = came.items().unwrap_or_default().into_iter().cloned().collect();
                self.by_keywords(all, &ParameterValue::List(items), depth)
            }
            ParameterValue::Object(properties) => {
                let property =
                    |(name, came): &(String, ParameterValue)| (name.clone(), inner(described(all, name), came));
                Value::Object(properties.iter().map(property).collect())
            }
        }
    }

    fn scalar(&self, all: &[&'j Rules], text: &str, depth: usize) -> Value {
        let string = || Value::String(text.to_owned());
        let kind = found(all, |rules| rules.kind.as_ref()).copied();
        let kind = kind.or_else(|| match found(all, |rules| rules.values.as_deref()?.first())? {
            Value::Number(_) => Some(Kind::Number),
            Value::Bool(_) => Some(Kind::Bool),
            _ => None,
        });
        match kind {
            Some(Kind::Number | Kind::Integer) => {
                text.parse().map_or_else(|_| string(), |number: serde_json::Number| Value::Number(number))
            }
            Some(Kind::Bool) => text.parse().map_or_else(|_| string(), Value::Bool),
            // An object in a form travels as JSON.
            Some(Kind::Object) => serde_json::from_str(text).ok().filter(Value::is_object).unwrap_or_else(string),
            // One text is a list of one.
            Some(Kind::List) => {
                if let (true, Ok(list @ Value::Array(_))) = (is_deep_list(text), serde_json::from_str(text)) {
                    return list;
                }
                let items = found(all, |rules| rules.list.item(0));
                let came = ParameterValue::Text(text.to_owned());
                Value::Array(vec![items.map_or_else(string, |items| self.of(items, &came, depth - 1))])
            }
            _ => string(),
        }
    }
}

/// A schema and the members of its `allOf`.
fn closure<'j>(judge: &'j CompiledSchemas, rules: &'j Rules, all: &mut Vec<&'j Rules>) {
    if all.iter().any(|known| std::ptr::eq(*known, rules)) {
        return;
    }
    all.push(rules);
    let members = rules.all_of.iter().filter_map(|member| judge.rules(member));
    members.for_each(|rules| closure(judge, rules, all));
}

/// The component that the discriminator of a union leads to.
fn discriminated(discriminator: &Discriminator, came: &ParameterValue) -> Option<usize> {
    let ParameterValue::Object(properties) = came else { return None };
    let value = properties.iter().rev().find(|(name, _)| *name == discriminator.property);
    match value {
        Some((_, ParameterValue::Text(text))) => discriminator.member(text.as_bytes()),
        _ => None,
    }
}

/// How many values a value is made of.
fn parts(came: &ParameterValue) -> usize {
    match came {
        ParameterValue::Text(_) | ParameterValue::Bytes(_) => 1,
        ParameterValue::List(items) => 1 + items.iter().map(parts).sum::<usize>(),
        ParameterValue::Object(properties) => 1 + properties.iter().map(|(_, value)| parts(value)).sum::<usize>(),
    }
}

/// The schema of a key, by the keyword that describes it first: `properties`, `patternProperties`,
/// `additionalProperties`, `unevaluatedProperties`.
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

/// What the first of the schemas says that says anything.
fn found<'j, T>(all: &[&'j Rules], say: impl Fn(&'j Rules) -> Option<&'j T>) -> Option<&'j T> {
    all.iter().find_map(|rules| say(rules))
}

fn plain(came: &ParameterValue) -> Value {
    match came {
        ParameterValue::Text(text) => Value::String(text.clone()),
        ParameterValue::Bytes(bytes) => Value::String(String::from_utf8_lossy(bytes).into_owned()),
        ParameterValue::List(items) => Value::Array(items.iter().map(plain).collect()),
        ParameterValue::Object(properties) => {
            Value::Object(properties.iter().map(|(name, came)| (name.clone(), plain(came))).collect::<Map<_, _>>())
        }
    }
}
