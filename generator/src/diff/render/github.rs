//! Output of a report as workflow commands of GitHub Actions, which annotate the changed lines.

use crate::diff::{Change, DiffReport, Verdict};

impl DiffReport {
    /// Returns a workflow command for each change: an error if it is major, a warning if it is minor, otherwise a
    /// notice.
    pub fn github(&self) -> String {
        self.changes.iter().map(command).collect()
    }
}

fn command(change: &Change) -> String {
    let level = match (change.verdicts.overall(), &change.accepted) {
        (Verdict::Major, None) => "error",
        (Verdict::Minor, None) => "warning",
        _ => "notice",
    };
    // Only lines of the new document are part of the checked-out commit.
    let place = change.new.as_ref().map_or_else(String::new, |snippet| {
        let (start, end) = (snippet.span.start, snippet.end());
        format!("file={},line={},col={},endColumn={end},", property(&snippet.file), start.line, start.column)
    });
    let title = property(&format!("{} ({})", change.id, change.at));
    format!("::{level} {place}title={title}::{}\n", data(&format!("{} ({})", change.message, change.verdicts)))
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
