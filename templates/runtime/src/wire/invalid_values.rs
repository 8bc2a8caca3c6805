//! Requests that violate a constraint, derived from valid requests.

use serde_json::{Map, Value, json};

use super::super::operation::{OperationSpec, ParameterLocation, ParameterShape, ParameterStyle};
use super::super::sample::ApiSchemas;
use super::super::schema::{CompiledSchemas, Direction, Schema};

/// The maximum nesting depth at which a value is changed.
const MAX_DEPTH: usize = 4;

/// Returns an invalid body and the pointer of the violation. Returns `None` if no attempted change of the valid body
/// violates the schema.
pub(super) fn invalid_body(
    schemas: &CompiledSchemas,
    schema: &Value,
    valid: &Value,
    seed: usize,
) -> Option<(Value, String)> {
    let schema = schemas.read(schema);
    let mut found = Vec::new();
    let mut root = valid.clone();
    make_invalid(schemas, &schema, &mut root, &mut Vec::new(), &mut found);
    let at = seed.checked_rem(found.len())?;
    found.into_iter().nth(at)
}

/// Replaces every nested value by other values and removes every property, one change at a time. Changes that violate
/// the schema are added to `found`.
fn make_invalid(
    schemas: &CompiledSchemas,
    schema: &Schema,
    root: &mut Value,
    path: &mut Vec<String>,
    found: &mut Vec<(Value, String)>,
) {
    let pointer: String = path.iter().map(|key| format!("/{}", key.replace('~', "~0").replace('/', "~1"))).collect();
    let Some(part) = root.pointer(&pointer).cloned() else { return };
    let mut attempt = |root: &mut Value, other: Value, expected: &str| {
        let Some(slot) = root.pointer_mut(&pointer) else { return };
        let before = std::mem::replace(slot, other);
        if schemas.validate(schema, root, Direction::Request).iter().any(|found| found.pointer == expected) {
            found.push((root.clone(), expected.to_owned()));
        }
        if let Some(slot) = root.pointer_mut(&pointer) {
            *slot = before;
        }
    };
    for other in [json!("~"), json!(-1e30), json!({}), json!([]), json!(true), json!("x".repeat(5000))] {
        attempt(root, other, &pointer);
    }
    if let Value::Object(object) = &part {
        for key in object.keys() {
            let mut less: Map<String, Value> = object.clone();
            less.remove(key);
            attempt(root, Value::Object(less), &format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1")));
        }
    }
    if path.len() == MAX_DEPTH {
        return;
    }
    let keys: Vec<String> = match &part {
        Value::Object(object) => object.keys().cloned().collect(),
        Value::Array(items) => (0..items.len()).take(1).map(|index| index.to_string()).collect(),
        _ => Vec::new(),
    };
    for key in keys.into_iter().take(12) {
        path.push(key);
        make_invalid(schemas, schema, root, path, found);
        path.pop();
    }
}

/// Returns a query in which a scalar parameter has an invalid value, and the name of this parameter.
pub(super) fn invalid_query(
    schemas: &ApiSchemas<'_>,
    index: usize,
    operation: &OperationSpec,
    valid: &str,
) -> Option<(String, String)> {
    let compiled = schemas.compiled;
    let parameters = operation.parameters.iter().zip(schemas.parameters(index));
    let scalars = parameters.filter(|(parameter, _)| {
        parameter.location == ParameterLocation::Query
            && parameter.style == ParameterStyle::Form
            && parameter.shape == ParameterShape::Scalar
    });
    let mut broken = scalars
        .filter(|(_, schema)| !compiled.validate(&compiled.read(schema), &json!("~"), Direction::Request).is_empty());
    let (parameter, _) = broken.next_back()?;
    let own = |pair: &&str| pair.split('=').next() == Some(parameter.name);
    let mut pairs: Vec<&str> = valid.split('&').filter(|pair| !pair.is_empty() && !own(pair)).collect();
    let pair = format!("{}=~", parameter.name);
    // The comparison above does not find a name that is percent-encoded in the query. The valid pair would not be
    // removed, and the parameter would be sent twice.
    if !parameter.name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte)) {
        return None;
    }
    pairs.push(&pair);
    Some((pairs.join("&"), parameter.name.to_owned()))
}
