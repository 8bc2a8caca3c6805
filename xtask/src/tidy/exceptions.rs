//! Lists the exceptions from the rules: the lines that may contain a phrase that `language.rs` refuses, and the
//! identifiers that may contain a word that `identifiers.rs` refuses.

/// Lines that may contain a refused phrase. Each entry has the file, a part of the line or literal, and the reason.
const PHRASES: [(&str, &str, &str); 6] = [
    ("docs/style.md", "", "lists the phrases"),
    ("docs/glossary.md", "", "lists the old words"),
    ("xtask/src/tidy/language.rs", "", "contains the list and its tests"),
    ("xtask/src/tidy/identifiers.rs", "", "contains a glossary for its tests"),
    ("xtask/src/tidy/exceptions.rs", "judge_client", "contains this list"),
    ("xtask/src/conformance/parameters.rs", "judge_client.py", "a file of the test vectors"),
];

/// Identifiers that may contain a word that `identifiers.rs` refuses. Each entry has the file, the identifier, and the
/// reason.
pub const IDENTIFIERS: [(&str, &str, &str); 4] = [
    ("templates/runtime/tests/scripted/server.rs", "set_zero_linger", "a method of tokio"),
    ("tests/tests/frameworks/springdoc.rs", "Circle", "a schema of the fixture"),
    ("tests/tests/media/parts.rs", "Others", "a part of the fixture"),
    ("tests/tests/streams/parts.rs", "Place", "a schema of the fixture"),
];

/// Records which of [`PHRASES`] are used.
#[derive(Debug, Default)]
pub struct PhraseExceptions {
    used: Vec<usize>,
}

impl PhraseExceptions {
    /// Returns `true` if a line or literal of a file is in [`PHRASES`], and records its use.
    pub fn allow(&mut self, file: &str, text: &str) -> bool {
        let matches = |(name, part, _): &(&str, &str, &str)| *name == file && text.contains(part);
        let found = PHRASES.iter().position(matches);
        self.used.extend(found);
        found.is_some()
    }

    /// Adds to `problems` each exception that no line has used.
    pub fn report(&self, problems: &mut Vec<String>) {
        for (index, (file, part, reason)) in PHRASES.iter().enumerate() {
            if !self.used.contains(&index) {
                problems.push(format!("{file}: no line needs the exception \"{part}\" ({reason}): remove it"));
            }
        }
    }
}
