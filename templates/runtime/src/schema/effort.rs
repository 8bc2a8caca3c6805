use serde_json::Value;

/// How many schemas any judgement may ask, and how many more for each part of its value. Where members of unions and of
/// `allOf` lead to the same schema twice, each level of them would double the work.
const LEAST: usize = 50_000;
const PER_PART: usize = 200;

/// How many schemas the judgement of a value may ask: in proportion to the value.
pub(super) fn effort(value: &Value) -> usize {
    parts(value).saturating_mul(PER_PART).saturating_add(LEAST)
}

fn parts(value: &Value) -> usize {
    match value {
        Value::Array(items) => items.iter().map(parts).sum::<usize>() + 1,
        Value::Object(members) => members.values().map(parts).sum::<usize>() + 1,
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => 1,
    }
}
