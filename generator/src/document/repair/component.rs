//! Components that say too little to be used, and that nothing uses: they cost nobody the rest of the document.

use std::collections::BTreeSet;

use super::Repairs;
use crate::diagnostics;
use crate::document::table::{Need, PARAMETER, SECURITY_SCHEME, Shape};
use crate::source::{Node, Object, Pointer};

const KINDS: [(&str, &Shape); 2] = [("parameters", &PARAMETER), ("securitySchemes", &SECURITY_SCHEME)];

/// Takes them out. A security scheme that says nothing of how it is to be sent goes as well where it is asked for: it is
/// as good as not defined, and guards what asks for it as such.
pub(super) fn take_out(root: &mut Node, repairs: &mut Repairs) {
    let mut used = BTreeSet::new();
    references(root, &mut used);
    let Node::Object(document) = root else { return };
    let Some(Node::Object(mut components)) = document.get("components").cloned() else { return };
    let mut changed = false;
    for (kind, shape) in KINDS {
        let Some(Node::Object(mut all)) = components.get(kind).cloned() else { continue };
        let at = Pointer::root().join("components").join(kind);
        let names: Vec<String> = all.iter().map(|(name, _)| name.to_owned()).collect();
        for name in names {
            let here = at.join(name.as_str());
            let Some(object) = all.get(&name).and_then(Node::as_object) else { continue };
            if !says_too_little(object, shape) || used.contains(&here.to_string()) {
                continue;
            }
            repairs.say(&here, |at| diagnostics::says_too_little(at, shape.name));
            all.take(&name);
            changed = true;
        }
        components.set(kind, Node::Object(all));
    }
    if changed {
        document.set("components", Node::Object(components));
    }
}

fn says_too_little(object: &Object, shape: &'static Shape) -> bool {
    if object.get("$ref").is_some() {
        return false;
    }
    let lacks = |field: &str| object.get(field).is_none();
    match super::is(shape, &SECURITY_SCHEME) {
        true => {
            let of_http = object.get("type").is_none_or(|kind| kind.as_str() == Some("http"));
            of_http && ["scheme", "flows", "openIdConnectUrl", "in"].into_iter().all(lacks)
        }
        false => shape.fields.iter().any(|(field, need, _)| *need == Need::Required && lacks(field)),
    }
}

/// Where the references of a document lead.
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
