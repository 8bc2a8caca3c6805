//! Rewriting of the schemas of server-sent events (OpenAPI 3.2, 4.14.4): the schema of an event is replaced by the
//! schema of the event's data.

use super::{JSON_IN_DATA, RewriteContext, object, string};
use crate::source::{Node, Object, Pointer};

/// The path to the schema of the JSON in an event's data.
const DATA: [&str; 3] = ["properties", "data", "contentSchema"];

/// Replaces the schema of an event by the schema of its data, if the data is text that contains JSON. A union of events
/// with names becomes a union of objects with the properties `event` and `data`. Any other union of events becomes a
/// union of their data, or a string if the data of one event is plain text.
pub(super) fn hoist_data(content: &mut Object, schemas: &Object, at: &Pointer, rewriting: &mut RewriteContext) {
    let Some(item) = content.get("itemSchema") else { return };
    let now = at.join("itemSchema");
    let (event, origin) = resolved(item, schemas, &now);
    if let Some(data) = descend(event, &DATA) {
        let found = data.clone();
        rewriting.record_move(now, DATA.iter().fold(origin, |at, key| at.join(*key)));
        return content.set("itemSchema", found);
    }
    let union = ["oneOf", "anyOf"].into_iter().find_map(|key| Some((key, event.get(key)?.as_list()?)));
    let Some((key, members)) = union else { return };
    let is_event = |member: &Node| descend(member, &["properties", "data"]).is_some();
    let outer_data = descend(event, &["properties", "data"]).cloned();
    let members: Vec<(&Node, Pointer)> = members
        .iter()
        .enumerate()
        .map(|(index, member)| resolved(member, schemas, &origin.join(key).join(index.to_string())))
        .collect();
    if let Some(named) = named(&members, outer_data.as_ref(), &now, rewriting) {
        rewriting.record_move(now, origin);
        return content.set("itemSchema", object([("oneOf", Node::List(named))]));
    }
    if !members.iter().all(|(member, _)| is_event(member)) {
        return;
    }
    let mut kinds: Vec<Node> = Vec::new();
    for (member, origin) in &members {
        let Some(found) = descend(member, &DATA) else {
            rewriting.report_dropped(&origin.join("properties").join("data"), "data");
            return content.set("itemSchema", object([("type", string("string"))]));
        };
        if !kinds.contains(found) {
            let pointer = now.join("anyOf").join(kinds.len().to_string());
            rewriting.record_move(pointer, DATA.iter().fold(origin.clone(), |at, key| at.join(*key)));
            kinds.push(found.clone());
        }
    }
    rewriting.record_move(now, origin);
    content.set("itemSchema", object([("anyOf", Node::List(kinds))]));
}

/// Returns an object schema with the properties `event` and `data` for each event of a union; `None` if the name or the
/// data of an event is missing.
fn named(
    members: &[(&Node, Pointer)],
    outer_data: Option<&Node>,
    now: &Pointer,
    rewriting: &mut RewriteContext,
) -> Option<Vec<Node>> {
    let names: Vec<Vec<Node>> = members.iter().map(|(member, _)| names(member)).collect::<Option<_>>()?;
    let data: Vec<&Node> = members
        .iter()
        .map(|(member, _)| descend(member, &["properties", "data"]).or(outer_data))
        .collect::<Option<_>>()?;
    let mut schemas = Vec::new();
    for (index, ((names, data), (_, origin))) in names.into_iter().zip(data).zip(members).enumerate() {
        let pointer = now.join("oneOf").join(index.to_string());
        rewriting.record_move(pointer.clone(), origin.clone());
        rewriting.record_move(
            pointer.join("properties").join("data"),
            DATA.iter().fold(origin.clone(), |at, key| at.join(*key)),
        );
        let event = object([("type", string("string")), ("enum", Node::List(names))]);
        schemas.push(object([
            ("type", string("object")),
            ("required", Node::List(vec![string("event"), string("data")])),
            ("properties", object([("event", event), ("data", decoded(data))])),
        ]));
    }
    Some(schemas)
}

/// Returns the names that an event may have, if its schema lists them.
fn names(event: &Node) -> Option<Vec<Node>> {
    let name = descend(event, &["properties", "event"])?;
    let names = match name.get("const") {
        Some(only) => vec![only.clone()],
        None => name.get("enum")?.as_list()?.to_vec(),
    };
    (!names.is_empty() && names.iter().all(|name| name.as_str().is_some())).then_some(names)
}

/// Returns the schema of an event's data: the schema of the JSON that the data contains, or a string.
fn decoded(data: &Node) -> Node {
    let media_type = data.get("contentMediaType").and_then(Node::as_str).map(str::to_ascii_lowercase);
    let is_json = media_type.as_ref().map(|media_type| media_type.contains("json"));
    let schema = data.get("contentSchema").and_then(Node::as_object).cloned();
    match (is_json, schema) {
        (Some(true) | None, Some(mut schema)) => {
            schema.set(JSON_IN_DATA, Node::Bool(true));
            Node::Object(schema)
        }
        (Some(true), None) => object([(JSON_IN_DATA, Node::Bool(true))]),
        _ => object([("type", string("string"))]),
    }
}

/// Returns the node at the end of a path.
fn descend<'n>(node: &'n Node, path: &[&str]) -> Option<&'n Node> {
    path.iter().try_fold(node, |node, key| node.get(key))
}

/// Returns the component that a schema refers to, or the schema itself if it is not a reference, and the pointer of the
/// result.
fn resolved<'n>(node: &'n Node, schemas: &'n Object, at: &Pointer) -> (&'n Node, Pointer) {
    let name = node.get("$ref").and_then(Node::as_str).and_then(|to| to.strip_prefix("#/components/schemas/"));
    match name.and_then(|name| Some((name, schemas.get(name)?))) {
        Some((name, schema)) => (schema, Pointer::root().join("components").join("schemas").join(name)),
        None => (node, at.clone()),
    }
}
