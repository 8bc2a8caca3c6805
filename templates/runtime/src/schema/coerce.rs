//! What came as text, as the JSON that its schema takes it for.

use serde_json::{Map, Value};

use super::super::codec::{ParameterValue, is_deep_list};
use super::judge::{Judge, Side};
use super::rules::{Kind, Others, Rules, Schema};

/// How deep schemas are followed.
const DEPTH: usize = 64;

pub(super) fn value(judge: &Judge, schema: &Schema, came: &ParameterValue) -> Value {
    of(judge, schema, came, DEPTH)
}

fn of(judge: &Judge, schema: &Schema, came: &ParameterValue, depth: usize) -> Value {
    let Some(rules) = judge.rules(schema).filter(|_| depth > 0) else { return plain(came) };
    let members = rules.one_of.iter().chain(&rules.any_of);
    for member in members {
        let value = of(judge, member, came, depth - 1);
        if judge.fits(member, &value, Side::Request) {
            return value;
        }
    }
    match came {
        ParameterValue::Text(text) => scalar(judge, rules, text, depth),
        ParameterValue::Bytes(bytes) => Value::String(String::from_utf8_lossy(bytes).into_owned()),
        ParameterValue::List(items) => {
            let item = |(index, item)| {
                let schema = found(judge, rules, depth, &|rules| rules.list.item(index));
                schema.map_or_else(|| plain(item), |schema| of(judge, schema, item, depth - 1))
            };
            Value::Array(items.iter().enumerate().map(item).collect())
        }
        // A list whose items came by index.
        ParameterValue::Object(_)
            if came.items().is_some()
                && found(judge, rules, depth, &|rules| rules.kind.as_ref()) == Some(&Kind::List) =>
        {
            let items = came.items().unwrap_or_default().into_iter().cloned().collect();
            of(judge, schema, &ParameterValue::List(items), depth - 1)
        }
        ParameterValue::Object(properties) => {
            let property = |(name, came): &(String, ParameterValue)| {
                let schema = found(judge, rules, depth, &|rules| match &rules.object.others {
                    Others::Of(schema) => Some(rules.object.properties.get(name).unwrap_or(schema)),
                    _ => rules.object.properties.get(name),
                });
                let value = schema.map_or_else(|| plain(came), |schema| of(judge, schema, came, depth - 1));
                (name.clone(), value)
            };
            Value::Object(properties.iter().map(property).collect())
        }
    }
}

fn scalar(judge: &Judge, rules: &Rules, text: &str, depth: usize) -> Value {
    let string = || Value::String(text.to_owned());
    let kind = found(judge, rules, depth, &|rules| rules.kind.as_ref()).copied();
    let kind = kind.or_else(|| match rules.values.as_deref()?.first()? {
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
            let items = found(judge, rules, depth, &|rules| rules.list.item(0));
            let came = ParameterValue::Text(text.to_owned());
            Value::Array(vec![items.map_or_else(string, |items| of(judge, items, &came, depth - 1))])
        }
        _ => string(),
    }
}

/// What the schema or a member of its `allOf` says.
fn found<'j, T>(
    judge: &'j Judge,
    rules: &'j Rules,
    depth: usize,
    say: &dyn Fn(&'j Rules) -> Option<&'j T>,
) -> Option<&'j T> {
    say(rules).or_else(|| {
        let members = rules.all_of.iter().filter(|_| depth > 0);
        members.filter_map(|member| judge.rules(member)).find_map(|rules| found(judge, rules, depth - 1, say))
    })
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
