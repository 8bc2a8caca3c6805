use unicode_ident::{is_xid_continue, is_xid_start};

use crate::ir::Ident;

/// The strict and reserved keywords of Rust 2024.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The keywords that cannot be raw identifiers.
const NEVER_RAW: &[&str] = &["crate", "self", "super", "Self", "_"];

/// Returns `true` if a word is a keyword.
pub(crate) fn is_keyword(word: &str) -> bool {
    NEVER_RAW.contains(&word) || KEYWORDS.contains(&word)
}

/// Returns the reason why an option cannot use a text as a name. Keywords are allowed, because they become raw
/// identifiers or change their case.
pub(crate) fn problem(name: &str) -> Option<String> {
    let mut chars = name.chars();
    match chars.next() {
        None => return Some("it is empty".to_owned()),
        Some(first) if first != '_' && !is_xid_start(first) => {
            return Some(format!("no identifier starts with `{}`", first.escape_debug()));
        }
        Some(_) => {}
    }
    if let Some(wrong) = chars.find(|c| !is_xid_continue(*c)) {
        return Some(format!("no identifier has `{}` in it", wrong.escape_debug()));
    }
    name.chars().all(|c| c == '_').then(|| "it has neither a letter nor a digit".to_owned())
}

/// Returns a word as an identifier: `r#type`, or `self_` for a keyword that cannot be raw.
pub(super) fn escape(word: String) -> Ident {
    if NEVER_RAW.contains(&word.as_str()) {
        Ident::new(word + "_")
    } else if KEYWORDS.contains(&word.as_str()) {
        Ident::new(format!("r#{word}"))
    } else {
        Ident::new(word)
    }
}
