//! Detects the phrases that `docs/style.md` rules out and that can be recognized automatically.

use super::exceptions::PhraseExceptions;
use super::fragment::{FragmentKind, fragments};

/// Words that must not start a doc comment. As an exception, "Whether" may describe a field of the type `bool`.
const OPENINGS: [&str; 8] = ["What", "Whatever", "Whoever", "Whether", "Nothing", "Nobody", "Where", "Wherever"];

/// Phrases that comments, messages and pages must not contain, each with a replacement.
const PHRASES: [(&str, &str); 49] = [
    ("is no", "\"invalid …\" or \"is not a …\""),
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
    ("tells apart", "\"distinguishes\""),
    ("told apart", "\"distinguished\""),
    ("passed over", "\"skipped\" or \"ignored\""),
    ("pass over", "\"skip\" or \"ignore\""),
    ("passes over", "\"skips\" or \"ignores\""),
    ("one's own", "\"custom\""),
    ("in earnest", "\"strictly\""),
    ("in vain", "\"without effect\""),
    ("at hand", "\"buffered\" or \"available\""),
    ("held whole", "\"buffered\""),
    ("what came", "name what was received"),
    ("as it came", "\"as received\""),
    ("as it went", "\"unchanged\""),
    ("stands at", "\"is at\""),
    ("stands beside", "\"is next to\""),
    ("stands for", "\"represents\""),
    ("stands in", "\"is in\""),
    ("asks for", "\"requests\" or \"requires\""),
    ("somebody", "name the user or caller"),
    ("is asked for", "\"is requested\""),
    ("comes of", "\"results in\""),
    ("becomes of", "\"results in\""),
    ("has the say", "\"takes precedence\""),
    ("at fault", "\"invalid\""),
    ("a fault", "\"an error\""),
    ("judge", "\"validate\""),
    ("judges", "\"validates\""),
    ("judged", "\"validated\""),
    ("judgement", "\"validation\""),
    ("misfit", "\"type mismatch\""),
    ("misfits", "\"type mismatches\""),
    ("glance", "\"fast path\""),
    ("counts for nothing", "\"has no effect\""),
    ("is nothing to", "name the subject"),
    ("who asks", "\"the caller\""),
    ("who calls", "\"the caller\""),
    ("there is to", "name the subject"),
    ("one that is none", "\"invalid\""),
];

/// Contexts in which one of [`PHRASES`] is plain English and allowed.
const PLAIN: [&str; 6] =
    ["is no longer", "is no more than", "is no less than", "there is no", "there is none", "there are none"];

/// Adds to `problems` the refused phrases in the comments and string literals of a Rust file.
pub fn rust(name: &str, text: &str, exceptions: &mut PhraseExceptions, problems: &mut Vec<String>) {
    for fragment in fragments(text) {
        if fragment.kind == FragmentKind::DocStart
            && let Some(word) = OPENINGS.into_iter().find(|word| starts_with_word(fragment.text, word))
            && !(word == "Whether" && documents_a_bool(text, fragment.line))
        {
            let message = "says what the item does or is: subject, verb, object";
            let line = fragment.line;
            problems.push(format!("{name}:{line}: a doc comment that begins with \"{word}\": {message}"));
        }
        prose(name, fragment.line, fragment.text, exceptions, problems);
    }
}

/// Adds to `problems` the refused phrases in the text of a Markdown page. Code blocks are skipped.
pub fn page(name: &str, text: &str, exceptions: &mut PhraseExceptions, problems: &mut Vec<String>) {
    let mut in_code = false;
    for (index, line) in text.lines().enumerate() {
        if line.trim_start().starts_with("```") {
            in_code = !in_code;
        } else if !in_code {
            prose(name, index + 1, line, exceptions, problems);
        }
    }
}

/// Adds to `problems` the refused phrases in the comments of a script. `marker` starts a comment: `#` or `//`.
pub fn script(name: &str, text: &str, marker: &str, exceptions: &mut PhraseExceptions, problems: &mut Vec<String>) {
    for (index, line) in text.lines().enumerate() {
        if let Some((_, comment)) = line.split_once(marker) {
            prose(name, index + 1, comment, exceptions, problems);
        }
    }
}

fn prose(name: &str, line: usize, text: &str, exceptions: &mut PhraseExceptions, problems: &mut Vec<String>) {
    let mut lower = text.to_lowercase();
    for plain in PLAIN {
        lower = lower.replace(plain, "");
    }
    for (phrase, instead) in PHRASES {
        if contains_words(&lower, phrase) && !exceptions.allow(name, text) {
            problems.push(format!("{name}:{line}: \"{phrase}\": write {instead}"));
        }
    }
}

/// Returns `true` if a text contains a phrase as whole words.
fn contains_words(text: &str, phrase: &str) -> bool {
    text.match_indices(phrase).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + phrase.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

fn starts_with_word(text: &str, word: &str) -> bool {
    text.strip_prefix(word).is_some_and(|rest| rest.starts_with(' '))
}

/// Returns `true` if the item below a doc comment is a field of the type `bool`, possibly inside another type.
fn documents_a_bool(text: &str, line: usize) -> bool {
    let mut lines =
        text.lines().skip(line).map(str::trim).filter(|line| !line.starts_with("//") && !line.starts_with('#'));
    lines.next().is_some_and(|item| !item.contains("fn ") && item.contains(": ") && contains_words(item, "bool"))
}

#[cfg(test)]
mod tests {
    use super::{PhraseExceptions, page, rust};

    fn count(text: &str) -> usize {
        let mut problems = Vec::new();
        rust("a.rs", text, &mut PhraseExceptions::default(), &mut problems);
        problems.len()
    }

    #[test]
    fn openings_are_refused_except_of_bools() {
        assert_eq!(count("/// What is sent.\nstruct Sent;\n"), 1);
        assert_eq!(count("/// Whether it is sent.\n#[serde(default)]\npub sent: Option<bool>,\n"), 0);
        assert_eq!(count("/// Whether it is sent.\nfn is_sent() -> bool {\n"), 1);
    }

    #[test]
    fn phrases_are_words_and_may_be_plain_english() {
        assert_eq!(count("// The key is no status, and is passed over.\n"), 2);
        assert_eq!(count("// There is no status, which is no longer known; it handles what hands down.\n"), 0);
        assert_eq!(count("let nobody = \"nobody\";\n"), 1);
        let mut problems = Vec::new();
        page("a.md", "for all that\n```\nfor all that\n```\n", &mut PhraseExceptions::default(), &mut problems);
        assert_eq!(problems.len(), 1);
    }
}
