//! Removal of the component schemas, as data, that no operation reaches.

use std::collections::{BTreeMap, BTreeSet};

use super::analysis::{component_name, target_of};
use crate::ir::{Api, Operation, Payload, Value};

/// Removes the component schemas to which neither an operation nor another remaining schema refers.
pub(super) fn remove_unused(api: &mut Api) {
    let schemas = std::mem::take(&mut api.schemas);
    let by_name: BTreeMap<&str, &Value> = schemas.iter().map(|(name, schema)| (name.as_str(), schema)).collect();
    let mut used = BTreeSet::new();
    let mut pending: Vec<String> = Vec::new();
    for operation in api.all_groups().flat_map(|group| &group.operations) {
        schemas_of(operation).for_each(|schema| add_references(schema, &mut pending));
    }
    while let Some(name) = pending.pop() {
        if let Some(schema) = by_name.get(name.as_str())
            && used.insert(name)
        {
            add_references(schema, &mut pending);
        }
    }
    api.schemas = schemas.iter().filter(|(name, _)| used.contains(name)).cloned().collect();
}

/// Returns the schemas of an operation's parameters, bodies and response headers.
fn schemas_of(operation: &Operation) -> impl Iterator<Item = &Value> {
    let responses = &operation.responses;
    let payloads = responses.iter().filter_map(|response| response.payload.as_ref());
    let payloads = operation.body.iter().map(|body| &body.payload).chain(payloads);
    let contents = payloads.flat_map(Payload::media_types).map(|(.., content)| &content.schema);
    let headers = responses.iter().flat_map(|response| &response.headers).map(|header| &header.schema);
    operation.parameters.iter().map(|parameter| &parameter.schema).chain(contents).chain(headers)
}

/// Appends the names of the components to which a schema refers: by `$ref`, by the mapping of a discriminator, or as the
/// subtypes of a base.
fn add_references(schema: &Value, names: &mut Vec<String>) {
    match schema {
        Value::List(items) => items.iter().for_each(|item| add_references(item, names)),
        Value::Object(members) => {
            for (key, member) in members {
                match (key.as_str(), member) {
                    ("$ref", Value::String(name)) => names.push(name.clone()),
                    ("mapping" | "heirs", Value::Object(targets)) => {
                        names.extend(targets.iter().filter_map(|(_, target)| match target {
                            Value::String(text) => component_name(&target_of(text)),
                            _ => None,
                        }));
                    }
                    _ => {}
                }
                add_references(member, names);
            }
        }
        _ => {}
    }
}
