//! The table as a Markdown page.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::{Disposition, GROUPS, Row};

const HEAD: &str = "\
# Support for each construct

Written by `cargo xtask pages` from the rows in `generator/src/support/`; a test compares each of them with its fixture.

- **supported**: the generated code means the same as the document.
- **approximated**: the generated code expresses the construct only in part, and a warning reports it.
- **refused**: nothing is generated, and an error reports the reason.
- **annotation**: the construct is for readers of the document and affects no message on the wire.
";

const UNREAD: &str = "- **unread**: the construct is ignored without a message.\n";

/// Returns the page `docs/support.md`.
pub fn markdown() -> String {
    let rows = || GROUPS.iter().flat_map(|group| group.rows);
    let mut page = HEAD.to_owned();
    if rows().any(|row| row.disposition == Disposition::Unread) {
        page.push_str(UNREAD);
    }
    let words: BTreeSet<&str> = rows().map(|row| row.disposition.word()).collect();
    let count = |word: &str| rows().filter(|row| row.disposition.word() == word).count();
    let counts: Vec<String> = words.iter().map(|word| format!("{} {word}", count(word))).collect();
    // Writing to a String cannot fail, here and below.
    let _ = writeln!(page, "\n{} constructs: {}.", rows().count(), counts.join(", "));
    for group in GROUPS {
        let _ = writeln!(
            page,
            "\n## {}\n\n| construct | disposition | code | shown by |\n| --- | --- | --- | --- |",
            group.object
        );
        group.rows.iter().for_each(|row| page.push_str(&line(row)));
    }
    page
}

fn line(row: &Row) -> String {
    let Row { construct, disposition, fixture } = row;
    let spelled = row.spelled();
    let rest = construct.strip_prefix(spelled).unwrap_or_default();
    let code = match disposition {
        Disposition::Approximated(code) | Disposition::Refused(code) => code.as_str(),
        _ => "",
    };
    let name = fixture.rsplit('/').find(|part| *part != "openapi").unwrap_or(fixture);
    let word = disposition.word();
    format!("| `{spelled}`{rest} | {word} | {code} | [{name}](../tests/fixtures/{fixture}.yaml) |\n")
}

impl Disposition {
    fn word(self) -> &'static str {
        match self {
            Self::Supported => "supported",
            Self::Approximated(_) => "approximated",
            Self::Refused(_) => "refused",
            Self::Annotation => "annotation",
            Self::Unread => "unread",
        }
    }
}
