//! Output of findings as text, in the format of rustc.

use std::fmt::Write as _;

use super::{and_more, printable, shown};
use crate::diagnostics::{Diagnostics, Finding, FindingAnchor, Findings, Severity, Snippet};
use crate::source::Sources;

/// The maximum number of related locations that the text of a finding shows. The JSON and SARIF formats contain all
/// related locations.
const MAX_NOTES: usize = 3;

/// The choice between plain and coloured text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ColorChoice {
    /// Plain text.
    #[default]
    Never,
    /// ANSI escape sequences, for a terminal.
    Ansi,
}

/// The role of a part of the text, which determines the part's colour.
#[derive(Clone, Copy)]
enum TextRole {
    Severity(Severity),
    Strong,
    Frame,
}

impl ColorChoice {
    fn paint(self, role: TextRole, text: &str) -> String {
        let colour = match role {
            _ if self == Self::Never => return text.to_owned(),
            TextRole::Severity(Severity::Error) => "1;31",
            TextRole::Severity(Severity::Warning) => "1;33",
            TextRole::Strong => "1",
            TextRole::Frame => "1;34",
        };
        format!("\u{1b}[{colour}m{text}\u{1b}[0m")
    }
}

impl Diagnostics {
    /// Returns all diagnostics as plain text, with their locations and source lines.
    pub fn render(&self, sources: &Sources) -> String {
        Findings::new(self, sources).render(ColorChoice::Never)
    }
}

impl Findings {
    /// Returns the findings as text. A limited number of findings is shown for each code, and the text states how many
    /// more findings exist.
    pub fn render(&self, colours: ColorChoice) -> String {
        let mut text = String::new();
        for kind in self.by_code_errors_last() {
            let (shown, hidden) = shown(kind);
            shown.iter().for_each(|finding| text.push_str(&finding.render(colours)));
            if let (Some(first), 1..) = (kind.first(), hidden) {
                text.push_str(&first.header(&and_more(hidden, first.code), colours));
                text.push('\n');
            }
        }
        text
    }

    /// Returns all findings as text.
    pub fn render_all(&self, colours: ColorChoice) -> String {
        self.by_code_errors_last().flatten().map(|finding| finding.render(colours)).collect()
    }
}

impl Finding {
    /// Returns the finding as text of several lines. The last line is blank.
    pub fn render(&self, colours: ColorChoice) -> String {
        let mut text = self.header(&self.message, colours);
        let snippets = self.marks();
        let digits = snippets.iter().map(|mark| mark.snippet.span.start.line.to_string().len()).max().unwrap_or(0);
        let margin = " ".repeat(digits);
        match snippets.first() {
            None => {
                let FindingAnchor::Name(name) = &self.anchor else { return text };
                text.push_str(&format!("{} {}\n", colours.paint(TextRole::Frame, " -->"), printable(name)));
            }
            Some(first) => {
                let pointer =
                    first.snippet.pointer.as_ref().map_or_else(String::new, |pointer| format!(" ({pointer})"));
                let arrow = colours.paint(TextRole::Frame, "-->");
                text.push_str(&format!("{margin}{arrow} {}{}\n", file_and_line(first.snippet), printable(&pointer)));
                for (index, file) in by_file(&snippets).into_iter().enumerate() {
                    if let (1.., Some(mark)) = (index, file.first()) {
                        let arrow = colours.paint(TextRole::Frame, ":::");
                        text.push_str(&format!("{margin}{arrow} {}\n", file_and_line(mark.snippet)));
                    }
                    excerpt(&mut text, &file, &margin, colours);
                }
            }
        }
        if let Some(help) = &self.help {
            if !snippets.is_empty() {
                text.push_str(&format!("{margin} {}\n", colours.paint(TextRole::Frame, "|")));
            }
            let bar = colours.paint(TextRole::Frame, "=");
            let help = format!("{} {}", colours.paint(TextRole::Strong, "help:"), printable(help));
            text.push_str(&format!("{margin} {bar} {help}\n"));
        }
        text.push('\n');
        text
    }

    fn header(&self, message: &str, colours: ColorChoice) -> String {
        let severity = format!("{}[{}]", self.severity, self.code);
        let severity = colours.paint(TextRole::Severity(self.severity), &severity);
        format!("{severity}{}\n", colours.paint(TextRole::Strong, &format!(": {}", printable(message))))
    }

    /// Returns the spans to underline. The span that the message is about precedes the related spans.
    fn marks(&self) -> Vec<SnippetMark<'_>> {
        let own = match &self.anchor {
            FindingAnchor::Name(_) => None,
            FindingAnchor::Text(snippet) => {
                Some(SnippetMark { snippet, label: "", role: TextRole::Severity(self.severity), underline: "^" })
            }
        };
        let notes = self.notes.iter().take(MAX_NOTES).map(|note| SnippetMark {
            snippet: &note.snippet,
            label: &note.label,
            role: TextRole::Frame,
            underline: "-",
        });
        own.into_iter().chain(notes).collect()
    }
}

/// A span to underline, and the text to print after it.
#[derive(Clone, Copy)]
struct SnippetMark<'f> {
    snippet: &'f Snippet,
    label: &'f str,
    role: TextRole,
    underline: &'static str,
}

fn file_and_line(snippet: &Snippet) -> String {
    format!("{}:{}:{}", printable(&snippet.file), snippet.span.start.line, snippet.span.start.column)
}

/// Groups the spans by file. The file of the first span precedes the other files, and the spans of a file are ordered
/// by line.
fn by_file<'f>(marks: &[SnippetMark<'f>]) -> Vec<Vec<SnippetMark<'f>>> {
    let mut files: Vec<Vec<SnippetMark>> = Vec::new();
    for mark in marks {
        match files.iter_mut().find(|file| file.first().is_some_and(|first| first.snippet.file == mark.snippet.file)) {
            Some(file) => file.push(*mark),
            None => files.push(vec![*mark]),
        }
    }
    files.iter_mut().for_each(|file| {
        file.sort_by_key(|mark| (mark.snippet.span.start.line, mark.snippet.leading_characters_skipped))
    });
    files
}

/// Writes the source lines of the spans in a file, underlines the spans, and adds their labels.
fn excerpt(text: &mut String, marks: &[SnippetMark<'_>], margin: &str, colours: ColorChoice) {
    let bar = colours.paint(TextRole::Frame, "|");
    let _ = writeln!(text, "{margin} {bar}");
    let mut shown: Option<(usize, usize)> = None;
    for mark in marks {
        let (number, skipped) = (mark.snippet.span.start.line, mark.snippet.leading_characters_skipped);
        if shown != Some((number, skipped)) {
            if shown.is_some_and(|(last, _)| number > last + 1) {
                text.push_str("...\n");
            }
            let gutter = colours.paint(TextRole::Frame, &format!("{number:>width$}", width = margin.len()));
            let _ = writeln!(text, "{}", format!("{gutter} {bar} {}", mark.snippet.line).trim_end());
            shown = Some((number, skipped));
        }
        let column = mark.snippet.span.start.column.saturating_sub(skipped);
        let width = mark.snippet.end().saturating_sub(mark.snippet.span.start.column).max(1);
        let signs = format!("{} {}", mark.underline.repeat(width), printable(mark.label));
        let signs = colours.paint(mark.role, signs.trim_end());
        let _ = writeln!(text, "{margin} {bar} {}{signs}", " ".repeat(column.saturating_sub(1)));
    }
}
