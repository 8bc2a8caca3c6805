//! Conversion of the `$defs` of component schemas to components, so that the schemas in `$defs` get names (JSON Schema
//! 2020-12, 8.2.4).

use std::collections::{BTreeMap, BTreeSet};

use super::{RewriteContext, references};
use crate::source::{Node, Object, Pointer};

/// Moves the `$defs` of every component schema to the components, and updates the references to them.
pub(super) fn hoist(mut root: Node, rewriting: &mut RewriteContext) -> Node {
    let Node::Object(document) = &mut root else { return root };
    let Some(Node::Object(mut components)) = document.take("components") else { return root };
    let Some(Node::Object(schemas)) = components.take("schemas") else {
        document.push("components", Node::Object(components));
        return root;
    };
    let at = Pointer::root().join("components").join("schemas");
    let mut taken: BTreeSet<String> = schemas.iter().map(|(name, _)| name.to_owned()).collect();
    let mut new_pointers = BTreeMap::new();
    let mut hoisted = Object::default();
    for (name, schema) in schemas {
        let Node::Object(mut schema) = schema else {
            hoisted.push(name, schema);
            continue;
        };
        let mut inner = Vec::new();
        for keyword in ["$defs", "definitions"] {
            let Some(Node::Object(definitions)) = schema.take(keyword) else { continue };
            for (key, definition) in definitions {
                let new = if taken.contains(&key) { format!("{name}{key}") } else { key.clone() };
                taken.insert(new.clone());
                let origin = at.join(name.as_str()).join(keyword).join(key);
                rewriting.record_move(at.join(new.as_str()), origin.clone());
                new_pointers.insert(origin.to_string(), at.join(new.as_str()).to_string());
                inner.push((new, definition));
            }
        }
        hoisted.push(name, Node::Object(schema));
        inner.into_iter().for_each(|(name, definition)| hoisted.push(name, definition));
    }
    components.push("schemas", Node::Object(hoisted));
    document.push("components", Node::Object(components));
    if !new_pointers.is_empty() {
        let inside = |target: &str| {
            new_pointers.iter().find_map(|(from, to)| {
                let rest = target.strip_prefix(from.as_str()).filter(|rest| rest.starts_with('/'))?;
                Some(format!("{to}{rest}"))
            })
        };
        references::map_references(&mut root, &|target| new_pointers.get(target).cloned().or_else(|| inside(target)));
    }
    root
}
