//! Output of a report for the description of a pull request.

use super::position;
use crate::diff::{Change, DiffReport};
use crate::text::one_line;

impl DiffReport {
    /// Returns the report as Markdown: a summary and a table.
    pub fn markdown(&self) -> String {
        let mut text = format!("**API changes:** {}\n", self.summary());
        if self.changes.is_empty() {
            return text;
        }
        text.push_str(
            "\n| change | at | wire: clients | wire: servers | Rust: callers | Rust: implementers | Rust item |\n",
        );
        text.push_str("| --- | --- | --- | --- | --- | --- | --- |\n");
        for change in &self.changes {
            text.push_str(&row(change));
        }
        text
    }
}

fn row(change: &Change) -> String {
    let verdicts = change.verdicts;
    let item = change.item.as_ref().map_or_else(String::new, |item| code(item));
    let place = change
        .new
        .as_ref()
        .or(change.old.as_ref())
        .map_or_else(String::new, |one| format!("<br>{}", code(&position(one))));
    let accepted =
        change.accepted.as_ref().map_or_else(String::new, |reason| format!("<br>accepted: {}", cell(reason)));
    format!(
        "| {}<br>{}{accepted} | {}{place} | {} | {} | {} | {} | {item} |\n",
        code(&change.id),
        cell(&change.message),
        code(&change.at),
        verdicts.wire_clients,
        verdicts.wire_servers,
        verdicts.rust_callers,
        verdicts.rust_implementers,
    )
}

/// Returns text for a cell of a table. Characters with a meaning in Markdown and HTML are escaped.
fn cell(text: &str) -> String {
    let mut escaped = String::new();
    for c in one_line(text).chars() {
        match c {
            '<' => escaped.push_str("&lt;"),
            '|' | '*' | '_' | '[' | ']' | '\\' | '@' | '#' => {
                escaped.push('\\');
                escaped.push(c);
            }
            c => escaped.push(c),
        }
    }
    escaped
}

/// Returns text as code in a cell of a table.
fn code(text: &str) -> String {
    format!("`{}`", one_line(text).replace('`', "'").replace('|', "\\|"))
}
