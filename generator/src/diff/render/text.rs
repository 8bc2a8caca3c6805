//! Output of a report as text, with the source lines of both documents.

use super::position;
use crate::diagnostics::{ColorChoice, Snippet};
use crate::diff::{Change, DiffReport, Verdict};
use crate::text::one_line;

impl DiffReport {
    /// Returns the report as text: the changes by severity, each with its source lines, and a summary.
    pub fn text(&self, colours: ColorChoice) -> String {
        let mut text = String::new();
        for verdict in [Verdict::Major, Verdict::Minor, Verdict::Patch, Verdict::None] {
            for change in self.changes.iter().filter(|change| change.verdicts.overall() == verdict) {
                text.push_str(&change.text(colours));
                text.push('\n');
            }
        }
        let verdicts = if self.changes.is_empty() { String::new() } else { format!("{}\n", self.verdicts()) };
        format!("{text}{verdicts}{}\n", self.summary())
    }
}

impl Change {
    /// Returns the change as text of several lines.
    pub fn text(&self, colours: ColorChoice) -> String {
        let verdict = self.verdicts.overall();
        let head = paint(colours, colour_of(verdict), &format!("{verdict}[{}]", self.id));
        let title = paint(colours, "1", &format!(": {}: {}", one_line(&self.at), one_line(&self.message)));
        let mut text = format!("{head}{title}\n");
        let digits =
            [&self.old, &self.new].into_iter().flatten().map(|one| one.span.start.line.to_string().len()).max();
        let width = digits.unwrap_or(0);
        for (sign, snippet) in [("-", &self.old), ("+", &self.new)] {
            text.push_str(&snippet.as_ref().map_or_else(String::new, |snippet| excerpt(colours, sign, snippet, width)));
        }
        let margin = " ".repeat(width + 1);
        text.push_str(&format!("{margin}= {}\n", self.verdicts));
        if let Some(item) = &self.item {
            text.push_str(&format!("{margin}= item: `{item}`\n"));
        }
        if let Some(reason) = &self.accepted {
            text.push_str(&format!("{margin}= accepted: {}\n", one_line(reason)));
        }
        text
    }
}

/// Returns the position and the source line of one document.
fn excerpt(colours: ColorChoice, sign: &str, snippet: &Snippet, width: usize) -> String {
    let margin = " ".repeat(width);
    let (arrow, bar) = (paint(colours, "1;34", "-->"), paint(colours, "1;34", "|"));
    let number = paint(colours, "1;34", &format!("{:>width$}", snippet.span.start.line));
    let colour = if sign == "-" { "31" } else { "32" };
    let line = paint(colours, colour, &format!("{sign} {}", snippet.line));
    format!("{margin}{arrow} {}\n{number} {bar} {line}\n", one_line(&position(snippet)))
}

fn colour_of(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Major => "1;31",
        Verdict::Minor => "1;33",
        Verdict::Patch | Verdict::None => "1;32",
    }
}

fn paint(colours: ColorChoice, colour: &str, text: &str) -> String {
    match colours {
        ColorChoice::Never => text.to_owned(),
        ColorChoice::Ansi => format!("\u{1b}[{colour}m{text}\u{1b}[0m"),
    }
}
