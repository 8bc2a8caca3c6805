use super::Code;

/// What there is to say of a kind of message beyond its one line.
#[derive(Clone, Copy, Debug)]
pub struct Explanation {
    /// The kind.
    pub code: Code,
    /// What it means, in a line.
    pub title: &'static str,
    /// What it means at length, in Markdown: prose, then an example under `## Before` and its correction under
    /// `## After`. Examples leave out the fields `openapi` and `info`, and `paths` where there are none.
    pub text: &'static str,
}

impl Explanation {
    /// The explanation of a code, in whatever case it is written.
    pub fn find(code: &str) -> Option<&'static Self> {
        Code::ALL.iter().find(|entry| entry.code.as_str().eq_ignore_ascii_case(code))
    }

    /// The text above the example.
    pub fn prose(&self) -> &'static str {
        self.text.split("\n## ").next().unwrap_or(self.text).trim_end()
    }
}

/// The page `docs/diagnostics.md`: every code in the order of the table.
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

Every message of `ecogen` has a code that never changes its meaning. Those that begin with E are errors: nothing is
written. Those that begin with W are warnings. `ecogen explain E0101` prints what stands here. Examples leave out the
fields `openapi` and `info`, and `paths` where there are none.

| code | what it means |
| --- | --- |
";

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
