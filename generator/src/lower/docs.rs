use crate::document::Cursor;

/// Summary or title and description of an object, as one text.
pub(super) fn docs(at: &Cursor<'_>) -> String {
    let part = |key| at.text(key).map(str::trim).filter(|text| !text.is_empty());
    match (part("summary").or_else(|| part("title")), part("description")) {
        (Some(first), Some(second)) if first != second && !second.starts_with(first) => {
            format!("{first}\n\n{second}")
        }
        (_, Some(text)) | (Some(text), None) => text.to_owned(),
        (None, None) => String::new(),
    }
}
