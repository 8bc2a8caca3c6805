//! Diagnostics as text, in the form of rustc.

use std::fmt::Write as _;

use super::{EACH, more, printable};
use crate::diagnostics::{Diagnostics, Finding, Findings, Severity, Spot, Where};
use crate::source::Sources;

/// The use of colours in text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Colours {
    /// Plain text.
    #[default]
    Never,
    /// ANSI escape sequences, for a terminal.
    Ansi,
}

/// The role of a piece of text, which determines its colour.
#[derive(Clone, Copy)]
enum Role {
    Severity(Severity),
    Strong,
    Frame,
}

impl Colours {
    fn paint(self, role: Role, text: &str) -> String {
        let colour = match role {
            _ if self == Self::Never => return text.to_owned(),
            Role::Severity(Severity::Error) => "1;31",
            Role::Severity(Severity::Warning) => "1;33",
            Role::Strong => "1",
            Role::Frame => "1;34",
        };
        format!("\u{1b}[{colour}m{text}\u{1b}[0m")
    }
}

impl Diagnostics {
    /// Returns all diagnostics as plain text, each with its location and source line.
    pub fn render(&self, sources: &Sources) -> String {
        Findings::new(self, sources).render(Colours::Never)
    }
}

impl Findings {
    /// Returns all diagnostics as text: a limited number per code, and the number of the others.
    pub fn render(&self, colours: Colours) -> String {
        let mut text = String::new();
        for kind in self.kinds() {
            kind.iter().take(EACH).for_each(|finding| text.push_str(&finding.render(colours)));
            if let (Some(first), hidden @ 1..) = (kind.first(), kind.len().saturating_sub(EACH)) {
                text.push_str(&first.head(&more(hidden), colours));
                text.push('\n');
            }
        }
        text
    }
}

impl Finding {
    /// Returns the diagnostic as text: several lines, the last of them blank.
    pub fn render(&self, colours: Colours) -> String {
        let mut text = self.head(&self.message, colours);
        let spots = self.spots();
        let digits = spots.iter().map(|mark| mark.spot.span.start.line.to_string().len()).max().unwrap_or(0);
        let margin = " ".repeat(digits);
        match spots.first() {
            None => {
                let Where::Name(name) = &self.place else { return text };
                text.push_str(&format!("{} {}\n", colours.paint(Role::Frame, " -->"), printable(name)));
            }
            Some(first) => {
                let pointer = first.spot.pointer.as_ref().map_or_else(String::new, |pointer| format!(" ({pointer})"));
                let arrow = colours.paint(Role::Frame, "-->");
                text.push_str(&format!("{margin}{arrow} {}{}\n", address(first.spot), printable(&pointer)));
                for (index, file) in by_file(&spots).into_iter().enumerate() {
                    if let (1.., Some(mark)) = (index, file.first()) {
                        let arrow = colours.paint(Role::Frame, ":::");
                        text.push_str(&format!("{margin}{arrow} {}\n", address(mark.spot)));
                    }
                    excerpt(&mut text, &file, &margin, colours);
                }
            }
        }
        if let Some(help) = &self.help {
            if !spots.is_empty() {
                text.push_str(&format!("{margin} {}\n", colours.paint(Role::Frame, "|")));
            }
            let bar = colours.paint(Role::Frame, "=");
            let help = format!("{} {}", colours.paint(Role::Strong, "help:"), printable(help));
            text.push_str(&format!("{margin} {bar} {help}\n"));
        }
        text.push('\n');
        text
    }

    fn head(&self, message: &str, colours: Colours) -> String {
        let severity = format!("{}[{}]", self.severity, self.code);
        let severity = colours.paint(Role::Severity(self.severity), &severity);
        format!("{severity}{}\n", colours.paint(Role::Strong, &format!(": {}", printable(message))))
    }

    /// Returns the spans to show, that of the message first.
    fn spots(&self) -> Vec<Mark<'_>> {
        let own = match &self.place {
            Where::Name(_) => None,
            Where::Text(spot) => Some(Mark { spot, label: "", role: Role::Severity(self.severity), sign: "^" }),
        };
        let notes =
            self.notes.iter().map(|note| Mark { spot: &note.spot, label: &note.label, role: Role::Frame, sign: "-" });
        own.into_iter().chain(notes).collect()
    }
}

/// A span to underline, and its label.
#[derive(Clone, Copy)]
struct Mark<'f> {
    spot: &'f Spot,
    label: &'f str,
    role: Role,
    sign: &'static str,
}

fn address(spot: &Spot) -> String {
    format!("{}:{}:{}", printable(&spot.file), spot.span.start.line, spot.span.start.column)
}

/// Groups the marks by file, in the order of lines; the file of the message comes first.
fn by_file<'f>(marks: &[Mark<'f>]) -> Vec<Vec<Mark<'f>>> {
    let mut files: Vec<Vec<Mark>> = Vec::new();
    for mark in marks {
        match files.iter_mut().find(|file| file.first().is_some_and(|first| first.spot.file == mark.spot.file)) {
            Some(file) => file.push(*mark),
            None => files.push(vec![*mark]),
        }
    }
    files.iter_mut().for_each(|file| file.sort_by_key(|mark| (mark.spot.span.start.line, mark.spot.skipped)));
    files
}

/// Writes the source lines of a file with their marks and labels.
fn excerpt(text: &mut String, marks: &[Mark<'_>], margin: &str, colours: Colours) {
    let bar = colours.paint(Role::Frame, "|");
    let _ = writeln!(text, "{margin} {bar}");
    let mut shown: Option<(usize, usize)> = None;
    for mark in marks {
        let (number, skipped) = (mark.spot.span.start.line, mark.spot.skipped);
        if shown != Some((number, skipped)) {
            if shown.is_some_and(|(last, _)| number > last + 1) {
                text.push_str("...\n");
            }
            let gutter = colours.paint(Role::Frame, &format!("{number:>width$}", width = margin.len()));
            let _ = writeln!(text, "{}", format!("{gutter} {bar} {}", mark.spot.line).trim_end());
            shown = Some((number, skipped));
        }
        let column = mark.spot.span.start.column.saturating_sub(skipped);
        let width = mark.spot.end().saturating_sub(mark.spot.span.start.column).max(1);
        let signs = format!("{} {}", mark.sign.repeat(width), printable(mark.label));
        let signs = colours.paint(mark.role, signs.trim_end());
        let _ = writeln!(text, "{margin} {bar} {}{signs}", " ".repeat(column.saturating_sub(1)));
    }
}
