//! Messages as text, in the form of rustc's.

use std::fmt::Write as _;

use super::{Anchor, Diagnostic, Diagnostics, Severity};
use crate::source::{Location, Place, Sources};

/// Lines are cut to this many characters: minified documents have lines of megabytes.
const WIDTH: usize = 100;

impl Diagnostics {
    /// All messages as text, each with its place and the line it is about.
    pub fn render(&self, sources: &Sources) -> String {
        self.sorted().into_iter().map(|diagnostic| diagnostic.render(sources)).collect()
    }
}

impl Diagnostic {
    /// The message as text, several lines with a blank one at the end.
    pub fn render(&self, sources: &Sources) -> String {
        let severity = match self.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let mut text = format!("{severity}[{}]: {}\n", self.code, printable(&self.message));
        // Writing to a String cannot fail, here and below.
        match &self.anchor {
            Anchor::Name(name) => drop(writeln!(text, " --> {}", printable(name))),
            Anchor::Text { file, place, line } => snippet(&mut text, file, *place, line, ""),
            Anchor::Node(location) => node(&mut text, sources, location),
        }
        for related in &self.related {
            let _ = writeln!(text, "note: {}", printable(&related.label));
            node(&mut text, sources, &related.location);
        }
        if let Some(help) = &self.help {
            let _ = writeln!(text, "help: {}", printable(help));
        }
        text.push('\n');
        text
    }
}

fn node(text: &mut String, sources: &Sources, location: &Location) {
    let place = sources.place(location).unwrap_or(Place { line: 1, column: 1 });
    let location = &sources.origin(location);
    let Some(file) = sources.file(location.file) else {
        return;
    };
    let line = file.text.lines().nth(place.line.saturating_sub(1)).unwrap_or_default();
    snippet(text, &file.name, place, line, &format!(" ({})", printable(&location.pointer.to_string())));
}

fn snippet(text: &mut String, file: &str, place: Place, line: &str, pointer: &str) {
    let Place { line: number, column } = place;
    let gutter = " ".repeat(number.to_string().len());
    let _ = writeln!(text, "{gutter}--> {}:{number}:{column}{pointer}", printable(file));
    // The window into a long line begins a little before the place.
    let skip = if column > WIDTH / 2 && line.chars().nth(WIDTH).is_some() { column - WIDTH / 4 } else { 0 };
    let shown: String = line.chars().skip(skip).take(WIDTH).map(|c| if c.is_control() { ' ' } else { c }).collect();
    let _ = writeln!(text, "{gutter} |\n{number} | {}", shown.trim_end());
    let _ = writeln!(text, "{gutter} | {}^", " ".repeat(column.saturating_sub(1 + skip)));
}

/// Text of a document on a terminal: no control characters, which could move the cursor or hide text.
fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' { '\u{fffd}' } else { c }).collect()
}
