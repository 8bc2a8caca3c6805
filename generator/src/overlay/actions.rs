//! OpenAPI Overlay 1.0.

use super::Applied;
use super::json_path::Path;
use super::placed::{Placed, Value};
use crate::diagnostics::{self, Diagnostics, nearest};
use crate::source::{Location, Node, Object};

/// The fields of an Overlay Object and of an Action Object.
const OVERLAY: [&str; 4] = ["overlay", "info", "extends", "actions"];
const ACTION: [&str; 4] = ["target", "description", "update", "remove"];

/// Applies the actions of an overlay in order.
pub(super) fn lay(overlay: &Object, placed: &Placed, here: &Location, document: &mut Placed, found: &mut Diagnostics) {
    let version = overlay.get("overlay").map(ToString::to_string).unwrap_or_default();
    if !version.trim_matches('"').starts_with("1.") {
        found.push(diagnostics::malformed_action(here.join("overlay"), "unsupported Overlay version, expected 1.0.0"));
        return;
    }
    unknown(overlay, &OVERLAY, here, found);
    let at = here.join("actions");
    let (Some(Node::List(actions)), Some(values)) = (overlay.get("actions"), placed.get("actions")) else {
        found.push(diagnostics::malformed_action(here.clone(), "missing list `actions` in an Overlay"));
        return;
    };
    for (index, action) in actions.iter().enumerate() {
        let at = at.join(index.to_string());
        if let Some(fields) = action.as_object() {
            unknown(fields, &ACTION, &at, found);
        }
        let value = values.get(&index.to_string()).and_then(|values| values.get("update"));
        if let Err(fault) = apply(action, value, &at, document) {
            found.push(*fault);
        }
    }
}

fn apply(action: &Node, update: Option<&Placed>, at: &Location, document: &mut Placed) -> Applied {
    let Some(target) = action.get("target").and_then(Node::as_str) else {
        return Err(Box::new(diagnostics::malformed_action(
            at.clone(),
            "missing field `target` in an action of an Overlay",
        )));
    };
    let here = at.join("target");
    let path = Path::parse(target).map_err(|fault| Box::new(diagnostics::unread_path(here.clone(), &fault)))?;
    let selected = path.select(document);
    if selected.is_empty() {
        return Err(Box::new(diagnostics::unmatched_action(here, target)));
    }
    if action.get("remove").and_then(Node::as_bool) == Some(true) {
        // In reverse order, so that removing an item does not shift the indices of pending ones.
        for way in selected.iter().rev() {
            document.take(way);
        }
        return Ok(());
    }
    let Some(update) = update else {
        return Err(Box::new(diagnostics::malformed_action(
            at.clone(),
            "an action of an Overlay must have `update` or `remove: true`",
        )));
    };
    for way in &selected {
        if let Some(node) = document.find_mut(way) {
            match &mut node.value {
                // An update that is not a list is appended as one item.
                Value::List(items) if !matches!(update.value, Value::List(_)) => items.push(update.clone()),
                _ => node.merge(update),
            }
        }
    }
    Ok(())
}

fn unknown(object: &Object, known: &[&str], at: &Location, found: &mut Diagnostics) {
    for (key, _) in object.iter().filter(|(key, _)| !known.contains(key) && !key.starts_with("x-")) {
        let nearest = nearest(key, known.iter().copied());
        found.push(diagnostics::unknown_overlay_field(at.join(key), key, nearest));
    }
}
