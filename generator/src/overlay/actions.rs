//! Application of overlays (OpenAPI Overlay 1.0 and 1.1).

use super::json_path::JsonPath;
use super::tracked_node::{TrackedNode, TrackedValue};
use crate::diagnostics::{self, Diagnostic, Diagnostics, nearest};
use crate::source::{Location, Node, Object};

/// The fields of an Overlay Object.
const OVERLAY_FIELDS: [&str; 4] = ["overlay", "info", "extends", "actions"];
const ACTION_FIELDS: [&str; 5] = ["target", "description", "update", "copy", "remove"];

/// The result of a step of an action. An error is the reason why the action cannot be applied.
type ActionResult<T> = Result<T, Box<Diagnostic>>;

/// Applies the actions of an overlay to a document, in the order of the overlay.
pub(super) fn apply_actions(
    overlay: &Object,
    placed: &TrackedNode,
    here: &Location,
    document: &mut TrackedNode,
    diagnostics: &mut Diagnostics,
) {
    let version = overlay.get("overlay").map(ToString::to_string).unwrap_or_default();
    let version = version.trim_matches('"');
    if !["1.0", "1.1"].iter().any(|known| version.strip_prefix(known).is_some_and(is_patch_version)) {
        let message = "unsupported Overlay version, expected 1.0.0 or 1.1.0";
        diagnostics.push(diagnostics::malformed_action(here.join("overlay"), message));
        return;
    }
    report_unknown_fields(overlay, &OVERLAY_FIELDS, here, diagnostics);
    let at = here.join("actions");
    let (Some(Node::List(actions)), Some(values)) = (overlay.get("actions"), placed.get("actions")) else {
        diagnostics.push(diagnostics::malformed_action(here.clone(), "missing list `actions` in an Overlay"));
        return;
    };
    for (index, action) in actions.iter().enumerate() {
        let at = at.join(index.to_string());
        if let Some(fields) = action.as_object() {
            report_unknown_fields(fields, &ACTION_FIELDS, &at, diagnostics);
        }
        let update = values.get(&index.to_string()).and_then(|values| values.get("update"));
        match apply_action(action, update, &at, document) {
            Ok(warning) => diagnostics.extend(warning.into_iter().collect()),
            Err(error) => diagnostics.push(*error),
        }
    }
}

fn is_patch_version(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with('.')
}

/// Applies an action, and returns a warning if its target selects nothing. An action without `update`, `copy` and
/// `remove` is valid, and changes nothing.
fn apply_action(
    action: &Node,
    update: Option<&TrackedNode>,
    at: &Location,
    document: &mut TrackedNode,
) -> ActionResult<Option<Diagnostic>> {
    let Some(target) = action.get("target").and_then(Node::as_str) else {
        let message = "missing field `target` in an action of an Overlay";
        return Err(Box::new(diagnostics::malformed_action(at.clone(), message)));
    };
    let selected = select(target, &at.join("target"), document)?;
    if selected.is_empty() {
        return Ok(Some(diagnostics::ineffective_action(at.join("target"), target)));
    }
    if action.get("remove").and_then(Node::as_bool) == Some(true) {
        // The nodes are removed in reverse order, so that removing an item does not shift the indices of the items that
        // are still to be removed.
        for tokens in selected.iter().rev() {
            document.take(tokens);
        }
        return Ok(None);
    }
    let copied = copied_node(action, at, document)?;
    match (update, &copied) {
        (Some(_), Some(_)) => {
            let message = "an action of an Overlay has either `update` or `copy`";
            Err(Box::new(diagnostics::malformed_action(at.join("copy"), message)))
        }
        (Some(update), None) => merge_into(&selected, update, &at.join("update"), document).map(|()| None),
        (None, Some(copied)) => merge_into(&selected, copied, &at.join("copy"), document).map(|()| None),
        (None, None) => Ok(None),
    }
}

fn select(path: &str, at: &Location, document: &TrackedNode) -> ActionResult<Vec<Vec<String>>> {
    let path = JsonPath::parse(path).map_err(|error| Box::new(diagnostics::invalid_json_path(at.clone(), &error)))?;
    Ok(path.select(document))
}

/// Returns the node that the field `copy` selects, or `None` without this field.
fn copied_node(action: &Node, at: &Location, document: &TrackedNode) -> ActionResult<Option<TrackedNode>> {
    let Some(field) = action.get("copy") else { return Ok(None) };
    let at = at.join("copy");
    let Some(path) = field.as_str() else {
        return Err(Box::new(diagnostics::malformed_action(at, "expected a JSONPath in `copy`")));
    };
    match select(path, &at, document)?.as_slice() {
        [only] => Ok(document.find(only).cloned()),
        found => Err(Box::new(diagnostics::ambiguous_copy(at, path, found.len()))),
    }
}

/// Merges a value into each selected node. The value of a list is appended to a list, and any other value is appended
/// as one item.
fn merge_into(
    selected: &[Vec<String>],
    value: &TrackedNode,
    at: &Location,
    document: &mut TrackedNode,
) -> ActionResult<()> {
    let kinds = selected.iter().filter_map(|tokens| document.find(tokens)).map(TrackedNode::kind);
    let kinds: std::collections::BTreeSet<_> = kinds.collect();
    if kinds.len() > 1 {
        let kinds: Vec<_> = kinds.into_iter().collect();
        return Err(Box::new(diagnostics::mixed_targets(at.clone(), &kinds)));
    }
    for tokens in selected {
        if let Some(node) = document.find_mut(tokens) {
            match &mut node.value {
                TrackedValue::List(items) if !matches!(value.value, TrackedValue::List(_)) => items.push(value.clone()),
                _ => node.merge(value),
            }
        }
    }
    Ok(())
}

fn report_unknown_fields(object: &Object, known: &[&str], at: &Location, diagnostics: &mut Diagnostics) {
    for (key, _) in object.iter().filter(|(key, _)| !known.contains(key) && !key.starts_with("x-")) {
        let nearest = nearest(key, known.iter().copied());
        diagnostics.push(diagnostics::unknown_overlay_field(at.join(key), key, nearest));
    }
}
