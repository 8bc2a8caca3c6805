use super::{CheckedObject, media_types};
use crate::diagnostics::{self, Diagnostics};

/// Checks that a parameter or header has either `schema` or `content` with one media type (OpenAPI 3.0, 4.7.12).
pub(super) fn check(subject: CheckedObject<'_>, diagnostics: &mut Diagnostics) {
    let name = &subject.text("name").map_or_else(|| "the header".to_owned(), |name| format!("`{name}`"));
    let Some(content) = subject.object.get("content") else { return };
    let at = subject.at.join("content");
    if subject.object.get("schema").is_some() {
        diagnostics.push(diagnostics::parameter_schema_and_content(at, name, subject.at.join("schema")));
        return;
    }
    if let Some(count) = content.as_object().map(|content| content.len()).filter(|count| *count != 1) {
        diagnostics.push(diagnostics::multiple_contents(at, name, count));
    }
    media_types::check(subject, diagnostics);
}
