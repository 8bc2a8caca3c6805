//! Links as documentation of the responses that declare them (OpenAPI 3.0, Link Object).

use super::Lowering;
use crate::openapi::{Cursor, LinkObject, ResponseObject};

impl<'s> Lowering<'s> {
    /// Returns a paragraph for each link of a response: the target operation and the values of its parameters.
    pub(super) fn link_docs(&mut self, response: &ResponseObject<'s>) -> String {
        let mut docs = String::new();
        for (name, link) in response.links.iter().flat_map(|links| &links.entries) {
            if let Some(link) = self.ok_or_report(link.resolve()) {
                docs += "\n\n";
                docs += &paragraph(name, &link);
            }
        }
        docs
    }
}

fn paragraph(name: &str, link: &LinkObject<'_>) -> String {
    let plain = |text: &str| text.replace('`', "'");
    let mut line = format!("Link `{}`", plain(name));
    if let Some(operation) = link.operation_id.or(link.operation_ref) {
        line += &format!(" to `{}`", plain(operation));
    }
    let parameters = link.parameters.iter().flat_map(|parameters| &parameters.entries);
    let given = parameters.map(|(name, value)| format!("`{}` = `{}`", plain(name), shown(value)));
    let given: Vec<String> =
        given.chain(link.request_body.iter().map(|body| format!("the body `{}`", shown(body)))).collect();
    if !given.is_empty() {
        line += &format!(", with {}", given.join(", "));
    }
    match link.at.text("description").map(str::trim).filter(|text| !text.is_empty()) {
        Some(text) => format!("{line}: {text}"),
        None => format!("{line}."),
    }
}

fn shown(value: &Cursor<'_>) -> String {
    let text = value.node().as_str().map_or_else(|| value.node().to_string(), str::to_owned);
    text.replace('`', "'")
}
