//! Parameters whose sampled value is an empty object. Such a parameter is not sent, since the text of an empty object
//! is empty.

use serde_json::{Map, Value};

use super::super::operation::{OperationSpec, ParameterSpec};
use super::super::sample::{ApiSchemas, Seed};
use super::super::schema::Direction;

/// Replaces the values of randomly selected parameters by empty objects, if the schemas of the parameters allow an
/// empty object.
pub(super) fn fill_absent(
    operation: &OperationSpec,
    schemas: &ApiSchemas<'_>,
    index: usize,
    seed: &mut Seed,
    values: &mut [Option<Value>],
) {
    for ((parameter, schema), value) in operation.parameters.iter().zip(schemas.parameters(index)).zip(values) {
        if !parameter.may_be_empty_object() || !matches!(value, Some(Value::Object(_))) || !seed.chance(4) {
            continue;
        }
        let empty = Value::Object(Map::new());
        if schemas.compiled.validate(&schemas.compiled.read(schema), &empty, Direction::Request).is_empty() {
            *value = Some(empty);
        }
    }
}

/// Returns the values without those optional parameters that are not sent because their value is an empty object.
/// Returns `None` if all parameters are sent.
pub(super) fn without_optional(operation: &OperationSpec, values: &[Option<Value>]) -> Option<Vec<Option<Value>>> {
    let is_lost = |(parameter, value): (&ParameterSpec, &Option<Value>)| {
        let is_empty = value.as_ref().and_then(Value::as_object).is_some_and(Map::is_empty);
        is_empty && !parameter.required && parameter.may_be_empty_object()
    };
    let lost: Vec<bool> = operation.parameters.iter().zip(values).map(is_lost).collect();
    let kept = || values.iter().zip(&lost).map(|(value, lost)| value.clone().filter(|_| !lost)).collect();
    lost.contains(&true).then(kept)
}
