//! Deprecated objects, and the note that states the reason or the replacement.

use super::analysis::{annotation_here, unwrapped};
use crate::document::DEPRECATION_NOTES;
use crate::ir::Deprecation;
use crate::openapi::Cursor;
use crate::source::Node;

/// The length in bytes up to which a paragraph is a note as a whole.
const MAX_NOTE: usize = 160;

/// The maximum length in bytes of a tag, and of the label and the URL of a link.
const MAX_MARK: usize = 300;

/// Returns the deprecation of an object with the keyword `deprecated`.
pub(super) fn deprecation(at: &Cursor<'_>) -> Option<Deprecation> {
    at.flag("deprecated").then(|| noted(at))
}

/// Returns the deprecation of a property. The type of a deprecated component is deprecated itself, so that references
/// are not followed.
pub(super) fn of_property(at: &Cursor<'_>) -> Option<Deprecation> {
    let is_deprecated =
        |at: &Cursor<'_>| annotation_here(at, "deprecated").is_some_and(|flag| *flag.node() == Node::Bool(true));
    (is_deprecated(at) || is_deprecated(&unwrapped(at))).then(|| noted(at))
}

/// Returns the deprecation of an object that is deprecated. The note is the text of an extension, or the first paragraph
/// of the description that mentions the deprecation.
fn noted(at: &Cursor<'_>) -> Deprecation {
    let text = |key: &str| annotation_here(at, key)?.node().as_str().map(plain).filter(|text| !text.is_empty());
    let note = DEPRECATION_NOTES.into_iter().find_map(text);
    let description = annotation_here(at, "description").and_then(|text| text.node().as_str());
    Deprecation { note: note.or_else(|| mention(description?)) }
}

/// Returns the text of a description that mentions the deprecation: the paragraph, or its sentences from the first one
/// that mentions it if the paragraph is long.
pub(super) fn mention(description: &str) -> Option<String> {
    let mentions = |text: &str| text.to_lowercase().contains("deprecat");
    let paragraph = description.split("\n\n").map(plain).find(|paragraph| mentions(paragraph))?;
    if paragraph.len() <= MAX_NOTE {
        return Some(paragraph);
    }
    let sentences = paragraph.split_inclusive(". ").skip_while(|sentence| !mentions(sentence));
    let mut note = String::new();
    for sentence in sentences {
        if !note.is_empty() && note.len() + sentence.len() > MAX_NOTE {
            break;
        }
        note.push_str(sentence);
    }
    Some(note.trim_end().to_owned())
}

/// Returns a text on one line, without tags of HTML and the marks of CommonMark for emphasis, code, links and quotes.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let tail = &rest[c.len_utf8()..];
        rest = match c {
            '<' => after_tag(tail),
            '[' => link(tail).map(|(label, end)| {
                plain.push_str(label);
                end
            }),
            '`' | '>' => Some(tail),
            _ => None,
        }
        .unwrap_or_else(|| {
            plain.push(c);
            tail
        });
    }
    plain.replace("**", "").replace("[!WARNING]", "").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns the index of the first of `ends`, if it is near the start. The bound keeps the time of [`plain`] linear.
fn find_near(text: &str, ends: &[u8]) -> Option<usize> {
    text.bytes().take(MAX_MARK).position(|byte| ends.contains(&byte))
}

/// Returns the text after a tag of HTML, whose `<` precedes `tail`.
fn after_tag(tail: &str) -> Option<&str> {
    let end = find_near(tail, b"<>").filter(|_| tail.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/'))?;
    tail[end..].strip_prefix('>')
}

/// Returns the label of a link, whose `[` precedes `tail`, and the text after the link.
fn link(tail: &str) -> Option<(&str, &str)> {
    let end = find_near(tail, b"[]")?;
    let url = tail[end..].strip_prefix("](")?;
    Some((&tail[..end], &url[find_near(url, b")")? + 1..]))
}

#[cfg(test)]
mod tests {
    use super::{mention, plain};

    #[test]
    fn notes_are_plain_text() {
        assert_eq!(plain("> [!WARNING]\n> **Deprecated:** use `b`."), "Deprecated: use b.");
        assert_eq!(plain("<p>Use <code>b</code>, 1 < 2</p>"), "Use b, 1 < 2");
        assert_eq!(plain("See [the guide](https://a.example/b). [x]"), "See the guide. [x]");
    }

    #[test]
    fn a_note_starts_at_the_sentence_that_mentions_the_deprecation() {
        let long = "It has a name. ".repeat(30);
        assert_eq!(mention(&format!("{long}It is deprecated. Use b.")).as_deref(), Some("It is deprecated. Use b."));
        assert_eq!(mention("A name.\n\nDeprecated: use b.").as_deref(), Some("Deprecated: use b."));
        assert_eq!(mention("See [this](https://a.example/deprecated)."), None);
    }
}
