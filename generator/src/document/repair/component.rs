//! Removal of unused components that lack required fields, so that the rest of the document remains usable.

use std::collections::BTreeSet;

use super::{PathStack, RepairContext};
use crate::diagnostics;
use crate::openapi::shape::{FieldPresence, ObjectShape};
use crate::openapi::{PARAMETER, SECURITY_SCHEME};
use crate::source::{Node, Object, Pointer};

const KINDS: [(&str, &ObjectShape); 2] = [("parameters", &PARAMETER), ("securitySchemes", &SECURITY_SCHEME)];

/// Removes incomplete components to which no reference refers. Security schemes are removed even if operations require
/// them: such an operation remains protected, since an undefined scheme still requires credentials.
pub(super) fn remove_insufficient(root: &mut Node, repairs: &mut RepairContext) {
    let insufficient = KINDS.map(|(kind, shape)| (kind, shape, insufficient_components(root, kind, shape)));
    if insufficient.iter().all(|(.., names)| names.is_empty()) {
        return;
    }
    let mut used = BTreeSet::new();
    references(root, &mut used);
    let Some(components) = root.get_mut("components") else { return };
    let at = PathStack::root();
    let at = at.key("components");
    for (kind, shape, names) in insufficient {
        let Some(Node::Object(all)) = components.get_mut(kind) else { continue };
        let at = at.key(kind);
        for name in names {
            let here = at.key(&name);
            if !used.contains(&here.pointer().to_string()) {
                repairs.report(&here, |at| diagnostics::insufficient_object(at, shape.name));
                all.take(&name);
            }
        }
    }
}

/// Returns the names of the incomplete components of a kind.
fn insufficient_components(root: &Node, kind: &str, shape: &'static ObjectShape) -> Vec<String> {
    let all = root.get("components").and_then(|components| components.get(kind)).and_then(Node::as_object);
    let each = all.into_iter().flat_map(Object::iter_unique);
    let insufficient = each.filter(|(_, node)| node.as_object().is_some_and(|object| is_insufficient(object, shape)));
    insufficient.map(|(name, _)| name.to_owned()).collect()
}

fn is_insufficient(object: &Object, shape: &'static ObjectShape) -> bool {
    if object.get("$ref").is_some() {
        return false;
    }
    let lacks = |field: &str| object.get(field).is_none();
    match shape.is(&SECURITY_SCHEME) {
        true => {
            let of_http = object.get("type").is_none_or(|kind| kind.as_str() == Some("http"));
            of_http && ["scheme", "flows", "openIdConnectUrl", "in"].into_iter().all(lacks)
        }
        false => shape.fields.iter().any(|field| field.presence == FieldPresence::Required && lacks(field.key)),
    }
}

/// Collects the targets of the references in a document.
fn references(node: &Node, used: &mut BTreeSet<String>) {
    match node {
        Node::List(items) => items.iter().for_each(|item| references(item, used)),
        Node::Object(object) => object.iter().for_each(|(key, value)| match value {
            Node::String(target) if key == "$ref" => {
                used.insert(
                    Pointer::parse(target.trim_start_matches('#')).map_or_else(String::new, |to| to.to_string()),
                );
            }
            value => references(value, used),
        }),
        _ => {}
    }
}
