//! Checks that text of a document does not become code in the generated files.

use std::path::Path;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The lints that `cargo doc` must pass.
pub const RUSTDOC: &str = "-D rustdoc::broken_intra_doc_links -D rustdoc::invalid_html_tags -D rustdoc::bare_urls";

/// Names that malicious documents would define, call or open if one of their strings became code.
const MARKS: [&str; 9] =
    ["CANARY", "CANARY_LIVE", "compile_error", "include", "include_str", "include_bytes", "asm", "extern", "unsafe"];

/// Checks the files of a generated crate: each one must parse, contain none of [`MARKS`] as code, and be inside the
/// folder of the crate.
pub fn check<'f>(files: impl Iterator<Item = (&'f Path, &'f str)>) -> Result<(), String> {
    for (file, text) in files {
        let path = file.display().to_string();
        let plain = |part: &str| !part.is_empty() && part != ".." && part.chars().all(|c| c.is_ascii_graphic());
        if file.is_absolute() || !path.split('/').all(plain) {
            return Err(format!("`{path}` is not a path inside the crate"));
        }
        let own = path.starts_with("src/") && !path.starts_with("src/runtime/");
        if own {
            syn::parse_file(text).map_err(|error| format!("{path}: {error}"))?;
            let tokens: TokenStream = text.parse().map_err(|error| format!("{path}: {error}"))?;
            walk(&path, tokens)?;
        }
    }
    Ok(())
}

fn walk(path: &str, tokens: TokenStream) -> Result<(), String> {
    let mut before = None;
    for token in tokens {
        match &token {
            TokenTree::Ident(ident) => {
                let name = ident.to_string();
                if MARKS.contains(&name.as_str()) {
                    return Err(format!("{path}: `{name}` became code"));
                }
                before = Some(name);
            }
            TokenTree::Group(group) => {
                if group.delimiter() == Delimiter::Bracket && before.as_deref() == Some("#") {
                    attribute(path, group.stream())?;
                }
                walk(path, group.stream())?;
                before = None;
            }
            TokenTree::Punct(punct) if punct.as_char() == '#' => before = Some("#".to_owned()),
            TokenTree::Punct(punct) if punct.as_char() == '!' && before.as_deref() == Some("#") => {}
            _ => before = None,
        }
    }
    Ok(())
}

/// Returns an error if an attribute is not one that the generator writes.
fn attribute(path: &str, tokens: TokenStream) -> Result<(), String> {
    const KNOWN: [&str; 10] =
        ["doc", "derive", "cfg", "forbid", "rustfmt", "allow", "expect", "must_use", "deprecated", "non_exhaustive"];
    let name = tokens.into_iter().next().map(|token| token.to_string()).unwrap_or_default();
    if KNOWN.contains(&name.as_str()) { Ok(()) } else { Err(format!("{path}: an attribute `{name}`")) }
}
