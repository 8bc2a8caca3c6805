//! Application of overlays (OpenAPI Overlay 1.0, 1.1 and 1.2).

use super::action::{Action, report_unknown_fields};
use super::json_path::JsonPath;
use super::tracked_node::{MergeConflict, MergeRule, TrackedNode, TrackedValue};
use crate::diagnostics::{self, Diagnostic, Diagnostics};
use crate::source::{Location, Node};

/// The fields of an Overlay Object, of which the last two exist since Overlay 1.2.
const OVERLAY_FIELDS: [&str; 6] = ["overlay", "info", "extends", "actions", "$self", "components"];

/// The result of a step of an action. An error is the reason why the action cannot be applied.
type ActionResult<T> = Result<T, Box<Diagnostic>>;

/// Applies the actions of an overlay to a document, in the order of the overlay.
pub(super) fn apply_actions(
    overlay: &TrackedNode,
    here: &Location,
    document: &mut TrackedNode,
    diagnostics: &mut Diagnostics,
) {
    let version = overlay.get("overlay").and_then(version);
    let Some(rule) = version.as_deref().and_then(merge_rule) else {
        let message = "unsupported Overlay version, expected 1.0.0, 1.1.0 or 1.2.0";
        diagnostics.push(diagnostics::malformed_action(here.join("overlay"), message));
        return;
    };
    report_unknown_fields(overlay, &OVERLAY_FIELDS, here, diagnostics);
    let at = here.join("actions");
    let Some(TrackedValue::List(actions)) = overlay.get("actions").map(|actions| &actions.value) else {
        diagnostics.push(diagnostics::malformed_action(here.clone(), "missing list `actions` in an Overlay"));
        return;
    };
    for (index, item) in actions.iter().enumerate() {
        let at = at.join(index.to_string());
        let action = Action::read(item, &at, (overlay, here), diagnostics);
        match action.and_then(|action| apply_action(&action, &at, document, rule)) {
            Ok(warning) => diagnostics.extend(warning.into_iter().collect()),
            Err(error) => diagnostics.push(*error),
        }
    }
}

/// Returns the text of a version. Numbers are accepted, because an unquoted `1.0` is a number.
fn version(node: &TrackedNode) -> Option<String> {
    match &node.value {
        TrackedValue::Scalar(Node::String(text) | Node::Number(text)) => Some(text.clone()),
        _ => None,
    }
}

/// Returns how values of different kinds are merged in a version of Overlay, or `None` for an unknown version. The patch
/// version is not significant.
fn merge_rule(version: &str) -> Option<MergeRule> {
    let is_minor =
        |minor: &str| version.strip_prefix(minor).is_some_and(|patch| patch.is_empty() || patch.starts_with('.'));
    match ["1.0", "1.1", "1.2"].into_iter().position(is_minor)? {
        0 => Some(MergeRule::Replace),
        _ => Some(MergeRule::Refuse),
    }
}

/// Applies an action, and returns a warning if its target selects nothing. An action without `update`, `copy` and
/// `remove` is valid, and changes nothing.
fn apply_action(
    action: &Action<'_>,
    at: &Location,
    document: &mut TrackedNode,
    rule: MergeRule,
) -> ActionResult<Option<Diagnostic>> {
    let Some((target, target_at)) = action.target() else {
        let message = "missing field `target` in an action of an Overlay";
        return Err(Box::new(diagnostics::malformed_action(at.clone(), message)));
    };
    let selected = select(target, &target_at, document)?;
    if selected.is_empty() {
        return Ok(Some(diagnostics::ineffective_action(target_at, target)));
    }
    if action.removes() {
        // The nodes are removed in reverse order, so that removing an item does not shift the indices of the items that
        // are still to be removed.
        for tokens in selected.iter().rev() {
            document.take(tokens);
        }
        return Ok(None);
    }
    let merged = match (action.field("update"), action.field("copy")) {
        (None, None) => return Ok(None),
        (Some(_), Some((_, copy_at))) => {
            let message = "an action of an Overlay has either `update` or `copy`";
            return Err(Box::new(diagnostics::malformed_action(copy_at, message)));
        }
        (Some((update, at)), None) => merge_into(&selected, update, &at, document, rule),
        (None, Some((copy, at))) => {
            let copied = copied_node(copy, &at, document)?;
            merge_into(&selected, &copied, &at, document, rule)
        }
    };
    merged.map(|()| None)
}

fn select(path: &str, at: &Location, document: &TrackedNode) -> ActionResult<Vec<Vec<String>>> {
    let path = JsonPath::parse(path).map_err(|error| Box::new(diagnostics::invalid_json_path(at.clone(), &error)))?;
    Ok(path.select(document))
}

/// Returns the node that the field `copy` selects.
fn copied_node(copy: &TrackedNode, at: &Location, document: &TrackedNode) -> ActionResult<TrackedNode> {
    let Some(path) = copy.as_str() else {
        return Err(Box::new(diagnostics::malformed_action(at.clone(), "expected a JSONPath in `copy`")));
    };
    let selected = select(path, at, document)?;
    if let [only] = selected.as_slice()
        && let Some(node) = document.find(only)
    {
        return Ok(node.clone());
    }
    Err(Box::new(diagnostics::ambiguous_copy(at.clone(), path, selected.len())))
}

/// Merges a value into each selected node. The value of a list is appended to a list, and any other value is appended
/// as one item.
fn merge_into(
    selected: &[Vec<String>],
    value: &TrackedNode,
    at: &Location,
    document: &mut TrackedNode,
    rule: MergeRule,
) -> ActionResult<()> {
    let kinds = selected.iter().filter_map(|tokens| document.find(tokens)).map(TrackedNode::kind);
    let kinds: std::collections::BTreeSet<_> = kinds.collect();
    if kinds.len() > 1 {
        let kinds: Vec<_> = kinds.into_iter().collect();
        return Err(Box::new(diagnostics::mixed_targets(at.clone(), &kinds)));
    }
    for tokens in selected {
        let Some(node) = document.find_mut(tokens) else { continue };
        match &mut node.value {
            TrackedValue::List(items) if !matches!(value.value, TrackedValue::List(_)) => items.push(value.clone()),
            _ => node.merge(value, rule).map_err(|conflict| {
                let MergeConflict { at, found, update } = conflict;
                Box::new(diagnostics::incompatible_update(at, found, update))
            })?,
        }
    }
    Ok(())
}
