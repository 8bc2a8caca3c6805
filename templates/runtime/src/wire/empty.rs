//! Parameters that are empty objects, which are encoded as nothing.

use serde_json::{Map, Value};

use super::super::operation::{Operation, Parameter};
use super::super::sample::{Schemas, Seed};
use super::super::schema::Side;

/// Replaces some parameters by an empty object if their schemas allow it.
pub(super) fn fill(
    operation: &Operation,
    schemas: &Schemas<'_>,
    index: usize,
    seed: &mut Seed,
    values: &mut [Option<Value>],
) {
    for ((parameter, schema), value) in operation.parameters.iter().zip(schemas.parameters(index)).zip(values) {
        if !parameter.may_be_empty_object() || !matches!(value, Some(Value::Object(_))) || !seed.one_in(4) {
            continue;
        }
        let empty = Value::Object(Map::new());
        if schemas.judge.judge(&schemas.judge.read(schema), &empty, Side::Request).is_empty() {
            *value = Some(empty);
        }
    }
}

/// Returns the values without optional parameters that are encoded as nothing, or `None` if there is no such
/// parameter.
pub(super) fn without(operation: &Operation, values: &[Option<Value>]) -> Option<Vec<Option<Value>>> {
    let is_lost = |(parameter, value): (&Parameter, &Option<Value>)| {
        let is_empty = value.as_ref().and_then(Value::as_object).is_some_and(Map::is_empty);
        is_empty && !parameter.required && parameter.may_be_empty_object()
    };
    let lost: Vec<bool> = operation.parameters.iter().zip(values).map(is_lost).collect();
    let kept = || values.iter().zip(&lost).map(|(value, lost)| value.clone().filter(|_| !lost)).collect();
    lost.contains(&true).then(kept)
}
