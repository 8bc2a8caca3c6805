//! Links as documentation of the responses that declare them (OpenAPI 3.0, Link Object).

use super::Lowering;
use crate::document::Cursor;

impl<'s> Lowering<'s> {
    /// Returns a paragraph for each link of a response: the target operation and the values of its parameters.
    pub(super) fn link_docs(&mut self, response: &Cursor<'s>) -> String {
        let links = response.get("links").map(|links| links.entries()).unwrap_or_default();
        let mut docs = String::new();
        for (name, at) in links {
            if let Some(at) = self.ok_or_report(at.follow()) {
                docs += "\n\n";
                docs += &paragraph(name, &at);
            }
        }
        docs
    }
}

fn paragraph(name: &str, at: &Cursor<'_>) -> String {
    let plain = |text: &str| text.replace('`', "'");
    let mut line = format!("Link `{}`", plain(name));
    if let Some(operation) = at.text("operationId").or_else(|| at.text("operationRef")) {
        line += &format!(" to `{}`", plain(operation));
    }
    let parameters = at.get("parameters").map(|parameters| parameters.entries()).unwrap_or_default();
    let given = parameters.iter().map(|(name, value)| format!("`{}` = `{}`", plain(name), shown(value)));
    let given: Vec<String> =
        given.chain(at.get("requestBody").map(|body| format!("the body `{}`", shown(&body)))).collect();
    if !given.is_empty() {
        line += &format!(", with {}", given.join(", "));
    }
    match at.text("description").map(str::trim).filter(|text| !text.is_empty()) {
        Some(text) => format!("{line}: {text}"),
        None => format!("{line}."),
    }
}

fn shown(value: &Cursor<'_>) -> String {
    let text = value.node().as_str().map_or_else(|| value.node().to_string(), str::to_owned);
    text.replace('`', "'")
}
