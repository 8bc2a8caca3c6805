use std::collections::HashSet;

use super::CheckedObject;
use crate::diagnostics::{self, Diagnostics};
use crate::source::{Node, Object, Pointer};

/// The maximum number of passes through all schemas. In a chain of references, each pass finds at least one more schema
/// to be finite.
const MAX_ROUNDS: usize = 64;

/// Reports schemas that no finite value satisfies, because every value would contain another value of the same schema.
pub(super) fn check(subject: CheckedObject<'_>, diagnostics: &mut Diagnostics) {
    let schemas: Vec<(&str, &Node)> = subject.pairs("schemas").collect();
    let mut finite: HashSet<&str> = HashSet::new();
    for round in 0..MAX_ROUNDS {
        let known = finite.len();
        // The direction of the passes alternates, because a schema may be declared before or after the schemas that it
        // requires.
        for index in 0..schemas.len() {
            let (name, schema) = schemas[if round % 2 == 0 { index } else { schemas.len() - 1 - index }];
            if !finite.contains(name) && is_finite(schema, &finite, 0) {
                finite.insert(name);
            }
        }
        if finite.len() == known {
            // Only cycles through required properties or unions are reported here. Cycles of references or of `allOf`
            // have their own diagnostics.
            let is_own = |schema: &Node| {
                let is_union = schema.get("oneOf").or_else(|| schema.get("anyOf")).is_some();
                let object = schema.as_object();
                is_union
                    || object.is_some_and(|schema| !required(schema).all(|property| is_finite(property, &finite, 0)))
            };
            let infinite = schemas.iter().filter(|(name, schema)| !finite.contains(name) && is_own(schema));
            for (name, _) in infinite {
                diagnostics.push(diagnostics::infinite_value(subject.at.join("schemas").join(*name), name));
            }
            return;
        }
    }
}

/// The maximum depth of nested schemas.
const MAX_DEPTH: usize = 32;

/// Returns `true` if a schema has a finite value, given the components that are known to have a finite value. Schemas
/// that are nested more deeply than [`MAX_DEPTH`] are assumed to have a finite value.
fn is_finite(schema: &Node, finite: &HashSet<&str>, depth: usize) -> bool {
    let Node::Object(schema) = schema else { return true };
    if depth > MAX_DEPTH {
        return true;
    }
    if let Some(target) = schema.get("$ref").and_then(Node::as_str) {
        return component(target).is_none_or(|name| finite.contains(name.as_str()));
    }
    let members = |key: &str| schema.get(key).and_then(Node::as_list).filter(|members| !members.is_empty());
    let inner = |node: &Node| is_finite(node, finite, depth + 1);
    let is_null = schema.get("nullable") == Some(&Node::Bool(true)) || schema.get("enum").is_some();
    is_null
        || (members("allOf").is_none_or(|all| all.iter().all(inner))
            // In a schema with `properties`, unions are ignored: their members may be subtypes, which contain the
            // schema in their `allOf`.
            && (schema.get("properties").is_some()
                || ["oneOf", "anyOf"].into_iter().all(|key| members(key).is_none_or(|any| any.iter().any(inner))))
            && required(schema).all(inner))
}

/// Returns the schemas of the required properties of an object.
fn required(schema: &Object) -> impl Iterator<Item = &Node> {
    let is_object = schema.get("type").and_then(Node::as_str).is_none_or(|kind| kind == "object");
    let names = schema.get("required").and_then(Node::as_list).filter(|_| is_object).into_iter().flatten();
    let properties = schema.get("properties").and_then(Node::as_object);
    names.filter_map(Node::as_str).filter_map(move |name| properties?.get(name))
}

/// Returns the name of the component schema that a reference refers to.
fn component(target: &str) -> Option<String> {
    let pointer = Pointer::parse(target.strip_prefix('#')?)?;
    match pointer.tokens() {
        [components, schemas, name] if components == "components" && schemas == "schemas" => Some(name.to_string()),
        _ => None,
    }
}
