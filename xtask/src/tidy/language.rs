//! Detects the phrases that `docs/style.md` rules out and that can be recognized automatically.

use super::fragment::{FragmentKind, fragments};

/// Words that must not start a doc comment.
const OPENINGS: [&str; 6] = ["What ", "Whoever ", "Whether ", "Nothing ", "Nobody ", "Where "];

/// Phrases that comments, messages and pages must not contain, each with a replacement.
const PHRASES: [(&str, &str); 27] = [
    ("is no ", "\"invalid …\" or \"is not a …\""),
    ("is none", "\"missing\" or \"invalid …\""),
    ("are none", "\"missing\" or \"empty\""),
    ("so many", "a number"),
    ("for all that", "\"still\""),
    ("all the same", "\"still\" or \"equal\""),
    ("nobody", "name the caller"),
    ("whoever", "name the caller"),
    ("told of", "\"reported\""),
    ("is told", "\"is reported\" or \"receives\""),
    ("are told", "\"are reported\" or \"receive\""),
    ("passed over", "\"skipped\" or \"ignored\""),
    ("pass over", "\"skip\" or \"ignore\""),
    ("passes over", "\"skips\" or \"ignores\""),
    ("of one's own", "\"custom\""),
    ("in earnest", "\"strictly\""),
    ("at hand", "\"buffered\" or \"available\""),
    ("what came", "name what was received"),
    ("judge", "\"validate\""),
    ("misfit", "\"type mismatch\""),
    ("glance", "\"fast path\""),
    ("counts for nothing", "\"has no effect\""),
    ("is nothing to", "name the subject"),
    ("who asks", "\"the caller\""),
    ("who calls", "\"the caller\""),
    ("there is to", "name the subject"),
    ("one that is none", "\"invalid\""),
];

/// Contexts in which a phrase is correct.
const MEANT: [&str; 4] = ["is no longer", "is no more than", "is no less than", "is nonexistent"];

/// Adds the phrases in the comments and string literals of a Rust file to `faults`.
pub fn rust(name: &str, text: &str, problems: &mut Vec<String>) {
    for fragment in fragments(text) {
        if fragment.kind == FragmentKind::DocStart
            && let Some(word) = OPENINGS.iter().find(|word| fragment.text.starts_with(*word))
        {
            let message = "says what the item does or is: subject, verb, object";
            problems.push(format!(
                "{name}:{}: a doc comment that begins with \"{}\": {message}",
                fragment.line,
                word.trim()
            ));
        }
        prose(name, fragment.line, fragment.text, problems);
    }
}

/// Adds the phrases of a Markdown page to `faults`.
pub fn page(name: &str, text: &str, problems: &mut Vec<String>) {
    let mut in_code = false;
    for (index, line) in text.lines().enumerate() {
        if line.trim_start().starts_with("```") {
            in_code = !in_code;
        } else if !in_code {
            prose(name, index + 1, line, problems);
        }
    }
}

fn prose(name: &str, line: usize, text: &str, problems: &mut Vec<String>) {
    let mut text = text.to_lowercase();
    for meant in MEANT {
        text = text.replace(meant, "");
    }
    for (phrase, instead) in PHRASES {
        if text.contains(phrase) {
            problems.push(format!("{name}:{line}: \"{}\": write {instead}", phrase.trim()));
        }
    }
}
