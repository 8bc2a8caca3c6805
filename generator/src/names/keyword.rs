use unicode_ident::{is_xid_continue, is_xid_start};

use crate::ir::Ident;

/// The words that Rust 2024 keeps for itself, now or for later.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The keywords that cannot be raw identifiers.
const NEVER_RAW: &[&str] = &["crate", "self", "super", "Self", "_"];

/// Whether Rust keeps a word for itself.
pub(crate) fn is_keyword(word: &str) -> bool {
    NEVER_RAW.contains(&word) || KEYWORDS.contains(&word)
}

/// Why a text cannot be the name that an option gives to something; none if it can. Keywords can: they become raw
/// identifiers, or get another case.
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

/// The word as an identifier: `r#type`; `self_` where a raw one is not allowed.
pub(super) fn escape(word: String) -> Ident {
    if NEVER_RAW.contains(&word.as_str()) {
        Ident::new(word + "_")
    } else if KEYWORDS.contains(&word.as_str()) {
        Ident::new(format!("r#{word}"))
    } else {
        Ident::new(word)
    }
}
