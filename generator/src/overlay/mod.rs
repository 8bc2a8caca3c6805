//! What a user lays over a document of somebody else's before anything reads it: OpenAPI Overlays 1.0 and JSON Patches
//! (RFC 6902). Places stay those of the text: of the document's where a node came from there, else of the overlay's.

mod actions;
mod json_patch;
mod json_path;
mod placed;

use std::path::PathBuf;

use crate::diagnostics::{self, Diagnostic, Diagnostics};
use crate::source::{FileId, Location, Node, Sources};
use placed::Placed;

/// What an action gives: nothing, or why it does not apply.
type Applied = Result<(), Box<Diagnostic>>;

/// Lays files over a document, one after the other; the actions of each in order. What does not apply is an error, the
/// rest applies all the same, so that all errors are told at once.
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
