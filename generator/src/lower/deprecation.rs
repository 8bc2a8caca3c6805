//! Deprecated objects, and the note that states the reason or the replacement.

use super::schema::{annotation_here, unwrapped};
use crate::document::Cursor;
use crate::ir::Deprecation;
use crate::source::Node;

/// The extensions that contain a note. Their names differ between tools.
const NOTES: [&str; 5] =
    ["x-deprecated-message", "x-deprecation-message", "x-deprecated-reason", "x-deprecation-reason", "x-deprecated"];

/// Returns the deprecation of an object with the keyword `deprecated`.
pub(super) fn deprecation(at: &Cursor<'_>) -> Option<Deprecation> {
    at.flag("deprecated").then(|| noted(at))
}

/// Returns the deprecation of a property. The type of a deprecated component is deprecated itself, so that references
/// are not followed.
pub(super) fn of_property(at: &Cursor<'_>) -> Option<Deprecation> {
    let is_deprecated =
        |at: &Cursor<'_>| annotation_here(at, "deprecated").is_some_and(|flag| *flag.node() == Node::Bool(true));
    (is_deprecated(at) || is_deprecated(&unwrapped(at))).then(|| noted(at))
}

/// Returns the deprecation of an object that is deprecated. The note is the text of an extension, or the first paragraph
/// of the description that mentions the deprecation.
fn noted(at: &Cursor<'_>) -> Deprecation {
    let text = |key: &str| annotation_here(at, key)?.node().as_str().map(plain).filter(|text| !text.is_empty());
    let note = NOTES.into_iter().find_map(text);
    let description = annotation_here(at, "description").and_then(|text| text.node().as_str());
    Deprecation { note: note.or_else(|| mention(description?)) }
}

/// Returns the first paragraph of a description that mentions the deprecation.
pub(super) fn mention(description: &str) -> Option<String> {
    let mut paragraphs = description.split("\n\n").map(plain);
    paragraphs.find(|paragraph| paragraph.to_lowercase().contains("deprecat"))
}

/// Returns a text on one line, without the marks of CommonMark for emphasis and code.
pub(super) fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace("**", "").replace('`', "")
}
