//! The Action Object of an Overlay, and the reuse of its fields (Overlay 1.2, Reusable Action Object).

use super::tracked_node::{TrackedNode, TrackedValue};
use crate::diagnostics::{self, Diagnostic, Diagnostics, nearest};
use crate::source::{Location, Node};

const ACTION_FIELDS: [&str; 5] = ["target", "description", "update", "copy", "remove"];
const REFERENCE_FIELDS: [&str; 6] = ["$ref", "target", "description", "update", "copy", "remove"];
const REUSABLE_FIELDS: [&str; 2] = ["description", "fields"];

/// The start of every reference to a reusable action.
const REFERENCE_PREFIX: &str = "#/components/actions/";

/// An action. The fields of a Reusable Action Reference Object precede those of the reusable action.
pub(super) struct Action<'o> {
    layers: Vec<(&'o TrackedNode, Location)>,
}

impl<'o> Action<'o> {
    /// Reads an item of `actions`, and reports unknown fields.
    ///
    /// # Errors
    ///
    /// Returns an error if the action refers to a reusable action that does not exist.
    pub(super) fn read(
        item: &'o TrackedNode,
        at: &Location,
        overlay: (&'o TrackedNode, &Location),
        diagnostics: &mut Diagnostics,
    ) -> Result<Self, Box<Diagnostic>> {
        let Some(reference) = item.get("$ref") else {
            report_unknown_fields(item, &ACTION_FIELDS, at, diagnostics);
            return Ok(Self { layers: vec![(item, at.clone())] });
        };
        report_unknown_fields(item, &REFERENCE_FIELDS, at, diagnostics);
        let key = reference.as_str().and_then(|text| text.strip_prefix(REFERENCE_PREFIX));
        let key = key.map(|key| key.replace("~1", "/").replace("~0", "~"));
        let (document, root) = overlay;
        let reusable = |key: &String| document.get("components")?.get("actions")?.get(key);
        let Some((key, reusable)) = key.and_then(|key| reusable(&key).map(|reusable| (key, reusable))) else {
            return Err(Box::new(diagnostics::unresolved_action(at.join("$ref"), reference.as_str())));
        };
        let here = root.join("components").join("actions").join(key);
        report_unknown_fields(reusable, &REUSABLE_FIELDS, &here, diagnostics);
        let mut layers = vec![(item, at.clone())];
        if let Some(fields) = reusable.get("fields") {
            report_unknown_fields(fields, &ACTION_FIELDS[1..], &here.join("fields"), diagnostics);
            layers.push((fields, here.join("fields")));
        }
        Ok(Self { layers })
    }

    /// Returns a field with its location.
    pub(super) fn field(&self, name: &str) -> Option<(&'o TrackedNode, Location)> {
        self.layers.iter().find_map(|(layer, at)| Some((layer.get(name)?, at.join(name))))
    }

    /// Returns the target. A reusable action has none.
    pub(super) fn target(&self) -> Option<(&'o str, Location)> {
        let (item, at) = self.layers.first()?;
        Some((item.get("target")?.as_str()?, at.join("target")))
    }

    pub(super) fn removes(&self) -> bool {
        let remove = self.field("remove").map(|(node, _)| &node.value);
        matches!(remove, Some(TrackedValue::Scalar(Node::Bool(true))))
    }
}

/// Reports the fields of an object that an Overlay does not define.
pub(super) fn report_unknown_fields(
    object: &TrackedNode,
    known: &[&str],
    at: &Location,
    diagnostics: &mut Diagnostics,
) {
    let TrackedValue::Object(pairs) = &object.value else { return };
    for (key, _) in pairs.iter().filter(|(key, _)| !known.contains(&key.as_str()) && !key.starts_with("x-")) {
        let nearest = nearest(key, known.iter().copied());
        diagnostics.push(diagnostics::unknown_overlay_field(at.join(key), key, nearest));
    }
}
