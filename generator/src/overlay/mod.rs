//! OpenAPI Overlays 1.0 to 1.2, and JSON Patches (RFC 6902), which are applied to the tree of a document before the document
//! is interpreted. Each node keeps its source location, which is in the document or in the overlay that has added the
//! node.

mod action;
mod actions;
mod json_patch;
mod json_path;
mod tracked_node;

use std::path::PathBuf;

use crate::diagnostics::{self, Diagnostic, Diagnostics};
use crate::source::{FileId, Location, Node, Sources};
use tracked_node::TrackedNode;

/// The result of applying an action. An error is the reason why the action cannot be applied.
type ApplyResult = Result<(), Box<Diagnostic>>;

/// Applies the actions of overlay files to a document, in the order of the files. An action that cannot be applied is
/// an error. The following actions are still applied, so that all errors are reported at once.
pub fn apply(mut sources: Sources, files: &[PathBuf]) -> (Sources, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    if files.is_empty() {
        return (sources, diagnostics);
    }
    let mut document = TrackedNode::of_file(sources.take_root(FileId::default()), FileId::default());
    for path in files {
        match sources.open(path) {
            Ok(file) => {
                let overlay = sources.node(&Location::of_file(file)).cloned().unwrap_or(Node::Null);
                apply_file(&overlay, file, &mut document, &mut diagnostics);
            }
            Err(error) => diagnostics.push(error.into()),
        }
    }
    let (root, source_map) = document.into_tree();
    sources.rewrite(FileId::default(), root, source_map);
    (sources, diagnostics)
}

fn apply_file(overlay: &Node, file: FileId, document: &mut TrackedNode, diagnostics: &mut Diagnostics) {
    let here = Location::of_file(file);
    let placed = TrackedNode::of_file(overlay.clone(), file);
    match overlay {
        Node::List(_) => json_patch::apply_patch(&placed, &here, document, diagnostics),
        Node::Object(object) if object.get("overlay").is_some() => {
            actions::apply_actions(&placed, &here, document, diagnostics);
        }
        other => diagnostics.push(diagnostics::not_an_overlay(here, other.kind())),
    }
}
