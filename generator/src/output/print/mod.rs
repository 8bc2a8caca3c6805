//! Prints tokens in the layout of `prettyplease`. Before this module existed, `syn` and `prettyplease` took half of the
//! generation time. `prettyplease` still prints an item with syntax that this module does not support.

mod attribute;
mod cursor;
mod engine;
mod expression;
mod item;
mod list;
mod operator;
mod pattern;
mod read;
mod skip;
mod statement;
mod token;
mod tree;
mod ty;

use proc_macro2::{Span, TokenStream};

use cursor::TokenCursor;
use engine::LayoutEngine;
use token::{TokenKind, Tokens};

use crate::emit::MentionedNames;

/// The text of printed items.
#[derive(Debug)]
pub(super) struct PrintedItems {
    pub(super) text: String,
    /// The sibling modules that the items use.
    pub(super) mentioned: MentionedNames,
    /// The number of items that `prettyplease` printed.
    #[cfg_attr(not(test), expect(dead_code, reason = "a test checks that no emitted item needs the fallback"))]
    unknown: usize,
}

/// Prints a list of items.
///
/// # Errors
///
/// Returns an error if the tokens are not valid Rust.
pub(super) fn printed(items: TokenStream) -> syn::Result<PrintedItems> {
    let mut tokens = Tokens::default();
    let filled = tokens.fill(items);
    filled.map_err(|token::InvisibleGroup| syn::Error::new(Span::call_site(), "a group without brackets"))?;
    let mentioned = MentionedNames {
        responses: tokens.mentions("responses"),
        models: tokens.mentions("models"),
        runtime: tokens.mentions("rt"),
    };
    let mut cursor = TokenCursor::new(&tokens, LayoutEngine::new(String::new()));
    let mut unknown = 0;
    while cursor.at < tokens.len() {
        let start = cursor.at;
        let end = end_of_item(&tokens, start);
        let before = cursor.engine.position();
        cursor.end = end;
        cursor.engine.cbox(0);
        let printed = cursor.inner_attributes().and_then(|()| if cursor.at == end { Ok(()) } else { cursor.item() });
        cursor.engine.end();
        cursor.engine.flush();
        if printed.is_err() || cursor.at != end {
            unknown += 1;
            cursor.engine.back_to(before);
            let file = syn::parse_str(&tokens.source(start, end))?;
            cursor.engine.text().push_str(&prettyplease::unparse(&file));
            cursor.at = end;
        }
    }
    Ok(PrintedItems { text: cursor.engine.into_text(), mentioned, unknown })
}

/// Returns the index after the last token of an item: after its block, or after its semicolon if the item has a value
/// or no block.
fn end_of_item(tokens: &Tokens, start: usize) -> usize {
    let mut at = start;
    let mut has_value = false;
    while let Some(kind) = tokens.kind(at) {
        match kind {
            TokenKind::Open(b'{', end) if !has_value => return end as usize + 1,
            TokenKind::Open(_, end) => {
                at = end as usize + 1;
                continue;
            }
            TokenKind::Mark(b';', _) => return at + 1,
            TokenKind::Word => {
                has_value |= matches!(tokens.text(at), "use" | "static" | "type") || is_constant(tokens, at)
            }
            _ => {}
        }
        at += 1;
    }
    tokens.len()
}

fn is_constant(tokens: &Tokens, at: usize) -> bool {
    tokens.text(at) == "const" && !matches!(tokens.text(at + 1), "fn" | "unsafe" | "async")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{PrintedItems, printed};

    fn root() -> &'static Path {
        Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("it is in a workspace")
    }

    fn check(folder: &Path, seen: &mut usize) {
        for entry in std::fs::read_dir(folder).expect("the folder is there").flatten() {
            let path = entry.path();
            if path.is_dir() {
                check(&path, seen);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(&path).expect("it is text");
                let PrintedItems { text: found, unknown, .. } =
                    printed(text.parse().expect("it is Rust")).expect("it is Rust");
                let expected = prettyplease::unparse(&syn::parse_file(&text).expect("it is Rust"));
                let differs = found.lines().zip(expected.lines()).find(|(one, other)| one != other);
                assert_eq!(differs, None, "{}", path.display());
                assert_eq!(found.len(), expected.len(), "{}", path.display());
                let is_ours = path.starts_with(root().join("generated"));
                assert!(!is_ours || unknown == 0, "{} needs the fallback", path.display());
                *seen += 1;
            }
        }
    }

    #[test]
    fn repository_is_printed_like_prettyplease() {
        let mut seen = 0;
        for folder in ["generated/src", "generator/src", "templates/runtime/src", "xtask/src", "tests/tests"] {
            check(&root().join(folder), &mut seen);
        }
        assert!(seen > 500, "{seen}");
    }
}
