use super::Code;

/// The explanation of a code, as `ecogen explain` prints it.
#[derive(Clone, Copy, Debug)]
pub struct Explanation {
    /// The code.
    pub code: Code,
    /// The meaning in one line.
    pub title: &'static str,
    /// The meaning, the consequence for the generated code and a solution, in Markdown. An example follows under
    /// `## Before`, its correction under `## After`, and options that correct it under
    /// `## Without changing the document`. Examples omit `openapi`, `info` and empty `paths`.
    pub text: &'static str,
}

impl Explanation {
    /// Returns the explanation of a code, ignoring case.
    pub fn find(code: &str) -> Option<&'static Self> {
        Code::ALL.iter().find(|entry| entry.code.as_str().eq_ignore_ascii_case(code))
    }

    /// Returns the text above the example.
    pub fn prose(&self) -> &'static str {
        self.text.split("\n## ").next().unwrap_or(self.text).trim_end()
    }
}

/// Returns the page `docs/diagnostics.md`, with every code in the order of the table.
pub fn page() -> String {
    let mut page = String::from(PAGE);
    for entry in Code::ALL {
        page.push_str(&format!("| [{0}](#{1}) | {2} |\n", entry.code, entry.code.as_str().to_lowercase(), entry.title));
    }
    for entry in Code::ALL {
        let text = entry.text.trim_end().replace("\n## ", "\n### ");
        page.push_str(&format!("\n## {}\n\n**{}.** {text}\n", entry.code, capital(entry.title)));
    }
    page
}

const PAGE: &str = "<!-- Written by `cargo xtask pages` from generator/src/diagnostics/codes. Edit those, not this. -->

# Diagnostics

Every diagnostic of `ecogen` has a code whose meaning never changes. Codes that start with E are errors, with which
nothing is written; codes that start with W are warnings. `ecogen explain E0101` prints the section of a code.

Each section has an example and its correction, and options that correct it without changing the document. Examples omit
the fields `openapi` and `info`, and empty `paths`.

| code | meaning |
| --- | --- |
";

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
