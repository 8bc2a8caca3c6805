//! The locations of objects in the tree of a document.

use crate::diagnostics::Snippet;
use crate::ir::{Operation, ParameterLocation};
use crate::source::{FileId, Location, Node, NodePart, Pointer, Sources};

/// The maximum number of references that are followed from one node.
const MAX_REFERENCES: usize = 16;

/// Returns the source line of a node, or of its nearest ancestor.
pub(super) fn snippet(sources: &Sources, pointer: &Pointer) -> Option<Snippet> {
    let location = Location { file: FileId(0), pointer: pointer.clone() };
    let (file, found) = sources.span(&location, NodePart::Key)?;
    Some(Snippet::from_span(file, found.span, Some(&sources.origin(&location).pointer)))
}

/// Returns the pointer of an operation.
pub(super) fn operation(sources: &Sources, operation: &Operation) -> Pointer {
    let method = operation.method.as_str().to_lowercase();
    let item = match &operation.expression {
        Some(name) => Pointer::root().join("webhooks").join(name),
        None => Pointer::root().join("paths").join(&operation.path),
    };
    follow(sources, item).join(method)
}

/// Returns the pointer of a parameter of an operation or of its path item, or of the operation if neither has it.
pub(super) fn parameter(sources: &Sources, operation: &Pointer, name: &str, location: ParameterLocation) -> Pointer {
    let location = location_name(location);
    let owners = [Some(operation.clone()), operation.parent()];
    for owner in owners.into_iter().flatten() {
        let list = owner.join("parameters");
        let count = list.find(sources.root()).and_then(Node::as_list).map_or(0, <[Node]>::len);
        for index in 0..count {
            let at = follow(sources, list.join(index.to_string()));
            let Some(node) = at.find(sources.root()) else { continue };
            let field = |key: &str| node.get(key).and_then(Node::as_str);
            if field("name") == Some(name) && field("in") == Some(location) {
                return at;
            }
        }
    }
    operation.clone()
}

/// Returns the name of a parameter's location in documents.
pub(super) fn location_name(location: ParameterLocation) -> &'static str {
    match location {
        ParameterLocation::Path => "path",
        ParameterLocation::Query => "query",
        ParameterLocation::QueryString => "querystring",
        ParameterLocation::Header => "header",
        ParameterLocation::Cookie => "cookie",
    }
}

/// Returns the pointer of a component schema.
pub(super) fn component(key: &str) -> Pointer {
    Pointer::root().join("components").join("schemas").join(key)
}

/// Returns the pointer of a property of a schema, which may be declared by a member of `allOf`.
pub(super) fn property(sources: &Sources, schema: &Pointer, name: &str) -> Pointer {
    find_property(sources, schema, name, 0).unwrap_or_else(|| schema.clone())
}

fn find_property(sources: &Sources, schema: &Pointer, name: &str, depth: usize) -> Option<Pointer> {
    let schema = follow(sources, schema.clone());
    let found = schema.join("properties").join(name);
    if found.find(sources.root()).is_some() {
        return Some(found);
    }
    let all_of = schema.join("allOf");
    let count = all_of.find(sources.root()).and_then(Node::as_list).map_or(0, <[Node]>::len);
    if depth >= MAX_REFERENCES {
        return None;
    }
    (0..count).find_map(|index| find_property(sources, &all_of.join(index.to_string()), name, depth + 1))
}

/// Returns the pointer of a child, after following the references of the parent. If the child does not exist, returns
/// the parent.
pub(super) fn child(sources: &Sources, parent: &Pointer, path: &[&str]) -> Pointer {
    let mut at = parent.clone();
    for key in path {
        let next = follow(sources, at.clone()).join(key);
        if next.find(sources.root()).is_none() {
            return at;
        }
        at = next;
    }
    at
}

/// Returns the pointer of a schema, given the pointer of the schema or of its type.
pub(super) fn without_keyword(pointer: &Pointer) -> Pointer {
    let is_named = |name: &str, pointer: &Pointer| pointer.tokens().last().is_some_and(|last| *last == *name);
    match (pointer.tokens().last(), pointer.parent()) {
        (Some(last), Some(parent)) if (*last == "type" || *last == "format") && !is_named("properties", &parent) => {
            parent
        }
        _ => pointer.clone(),
    }
}

/// Follows the references at a node.
pub(super) fn follow(sources: &Sources, pointer: Pointer) -> Pointer {
    let mut at = pointer;
    for _ in 0..MAX_REFERENCES {
        let target = at.find(sources.root()).and_then(|node| node.get("$ref")).and_then(Node::as_str);
        match target.and_then(|target| Pointer::parse(target.strip_prefix('#')?)) {
            Some(target) => at = target,
            None => break,
        }
    }
    at
}
