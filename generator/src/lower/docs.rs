use super::analysis::{annotation_here, unwrapped};
use crate::openapi::Cursor;

/// Returns the `summary` (or `title`) and the `description` of an object as one text.
pub(super) fn docs(at: &Cursor<'_>) -> String {
    let part = |key| text(at, key).map(str::trim).filter(|text| !text.is_empty());
    match (part("summary").or_else(|| part("title")), part("description")) {
        (Some(first), Some(second)) if first != second && !second.starts_with(first) => {
            format!("{first}\n\n{second}")
        }
        (_, Some(text)) | (Some(text), None) => text.to_owned(),
        (None, None) => String::new(),
    }
}

/// Returns the text of a keyword of an object. If a schema lacks the keyword, the text is taken from a member of its
/// `allOf`: from a member that does not determine a type or, if exactly one member determines the type, from that
/// member.
fn text<'s>(at: &Cursor<'s>, key: &str) -> Option<&'s str> {
    annotation_here(at, key).or_else(|| annotation_here(&unwrapped(at), key))?.node().as_str()
}
