//! Application of overlays (OpenAPI Overlay 1.0).

use super::ApplyResult;
use super::json_path::JsonPath;
use super::tracked_node::{TrackedNode, TrackedValue};
use crate::diagnostics::{self, Diagnostics, nearest};
use crate::source::{Location, Node, Object};

/// The fields of an Overlay Object.
const OVERLAY_FIELDS: [&str; 4] = ["overlay", "info", "extends", "actions"];
const ACTION_FIELDS: [&str; 4] = ["target", "description", "update", "remove"];

/// Applies the actions of an overlay to a document, in the order of the overlay.
pub(super) fn apply_actions(
    overlay: &Object,
    placed: &TrackedNode,
    here: &Location,
    document: &mut TrackedNode,
    diagnostics: &mut Diagnostics,
) {
    let version = overlay.get("overlay").map(ToString::to_string).unwrap_or_default();
    if !version.trim_matches('"').starts_with("1.") {
        diagnostics
            .push(diagnostics::malformed_action(here.join("overlay"), "unsupported Overlay version, expected 1.0.0"));
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
        let value = values.get(&index.to_string()).and_then(|values| values.get("update"));
        if let Err(error) = apply_action(action, value, &at, document) {
            diagnostics.push(*error);
        }
    }
}

fn apply_action(action: &Node, update: Option<&TrackedNode>, at: &Location, document: &mut TrackedNode) -> ApplyResult {
    let Some(target) = action.get("target").and_then(Node::as_str) else {
        return Err(Box::new(diagnostics::malformed_action(
            at.clone(),
            "missing field `target` in an action of an Overlay",
        )));
    };
    let here = at.join("target");
    let path =
        JsonPath::parse(target).map_err(|error| Box::new(diagnostics::invalid_json_path(here.clone(), &error)))?;
    let selected = path.select(document);
    if selected.is_empty() {
        return Err(Box::new(diagnostics::unmatched_action(here, target)));
    }
    if action.get("remove").and_then(Node::as_bool) == Some(true) {
        // The nodes are removed in reverse order, so that removing an item does not shift the indices of the items that
        // are still to be removed.
        for tokens in selected.iter().rev() {
            document.take(tokens);
        }
        return Ok(());
    }
    let Some(update) = update else {
        return Err(Box::new(diagnostics::malformed_action(
            at.clone(),
            "an action of an Overlay must have `update` or `remove: true`",
        )));
    };
    for tokens in &selected {
        if let Some(node) = document.find_mut(tokens) {
            match &mut node.value {
                // An update that is not a list is appended to a list as one item.
                TrackedValue::List(items) if !matches!(update.value, TrackedValue::List(_)) => {
                    items.push(update.clone())
                }
                _ => node.merge(update),
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
