//! OpenAPI Overlays 1.0 and JSON Patches (RFC 6902), which are applied to a document before it is read. Each node keeps
//! its source location: in the document if it comes from there, otherwise in the overlay.

mod actions;
mod json_patch;
mod json_path;
mod placed;

use std::path::PathBuf;

use crate::diagnostics::{self, Diagnostic, Diagnostics};
use crate::source::{FileId, Location, Node, Sources};
use placed::Placed;

/// The result of an action; an error is the reason why it cannot be applied.
type Applied = Result<(), Box<Diagnostic>>;

/// Applies overlay files to a document, one after the other, the actions of each in order. An action that cannot be
/// applied is an error. The following actions are applied nevertheless, so that all errors are reported at once.
pub fn apply(mut sources: Sources, files: &[PathBuf]) -> (Sources, Diagnostics) {
    let mut found = Diagnostics::default();
    if files.is_empty() {
        return (sources, found);
    }
    let mut document = Placed::of_file(sources.take_root(FileId::default()), FileId::default());
    for path in files {
        match sources.open(path) {
            Ok(file) => {
                let overlay = sources.node(&Location::of_file(file)).cloned().unwrap_or(Node::Null);
                lay(&overlay, file, &mut document, &mut found);
            }
            Err(fault) => found.push(*fault),
        }
    }
    let (root, moves) = document.into_tree();
    sources.rewrite(FileId::default(), root, moves);
    (sources, found)
}

fn lay(overlay: &Node, file: FileId, document: &mut Placed, found: &mut Diagnostics) {
    let here = Location::of_file(file);
    let placed = Placed::of_file(overlay.clone(), file);
    match overlay {
        Node::List(_) => json_patch::lay(&placed, &here, document, found),
        Node::Object(object) if object.get("overlay").is_some() => {
            actions::lay(object, &placed, &here, document, found);
        }
        other => found.push(diagnostics::not_an_overlay(here, other.kind())),
    }
}
