//! The schema of a server-sent event (OpenAPI 3.2, 4.14.4): what its data holds takes its place.

use super::{Rewriting, object, string};
use crate::source::{Node, Object, Pointer};

/// Where an event's schema says what the JSON in its data is.
const DATA: [&str; 3] = ["properties", "data", "contentSchema"];

/// Puts the schema of an event's data, which is text that holds JSON, in place of the event's. Where members of a union
/// tell events apart, the data is of any of theirs; it is text where one of them is.
pub(super) fn data(content: &mut Object, schemas: &Object, at: &Pointer, rewriting: &mut Rewriting) {
    let Some(item) = content.get("itemSchema") else { return };
    let now = at.join("itemSchema");
    let (event, origin) = followed(item, schemas, &now);
    if let Some(found) = inside(event, &DATA) {
        let found = found.clone();
        rewriting.moved(now, DATA.iter().fold(origin, |at, key| at.join(*key)));
        return content.set("itemSchema", found);
    }
    let union = ["oneOf", "anyOf"].into_iter().find_map(|key| Some((key, event.get(key)?.as_list()?)));
    let Some((key, members)) = union else { return };
    let is_event = |member: &Node| inside(member, &["properties", "data"]).is_some();
    let members: Vec<(&Node, Pointer)> = members
        .iter()
        .enumerate()
        .map(|(index, member)| followed(member, schemas, &origin.join(key).join(index.to_string())))
        .collect();
    if !members.iter().all(|(member, _)| is_event(member)) {
        return;
    }
    let mut kinds: Vec<Node> = Vec::new();
    for (member, origin) in &members {
        let Some(found) = inside(member, &DATA) else {
            rewriting.left_out(&origin.join("properties").join("data"), "data");
            return content.set("itemSchema", object([("type", string("string"))]));
        };
        if !kinds.contains(found) {
            let place = now.join("anyOf").join(kinds.len().to_string());
            rewriting.moved(place, DATA.iter().fold(origin.clone(), |at, key| at.join(*key)));
            kinds.push(found.clone());
        }
    }
    rewriting.moved(now, origin);
    content.set("itemSchema", object([("anyOf", Node::List(kinds))]));
}

/// What stands at the end of a path.
fn inside<'n>(node: &'n Node, path: &[&str]) -> Option<&'n Node> {
    path.iter().try_fold(node, |node, key| node.get(key))
}

/// A schema or the component that it refers to, and where that stands.
fn followed<'n>(node: &'n Node, schemas: &'n Object, at: &Pointer) -> (&'n Node, Pointer) {
    let name = node.get("$ref").and_then(Node::as_str).and_then(|to| to.strip_prefix("#/components/schemas/"));
    match name.and_then(|name| Some((name, schemas.get(name)?))) {
        Some((name, found)) => (found, Pointer::root().join("components").join("schemas").join(name)),
        None => (node, at.clone()),
    }
}
