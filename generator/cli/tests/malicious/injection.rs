//! Tests that strings of a document become literals, doc comments or names, but never code.

use std::fs;
use std::path::Path;

use ecogen::Generator;
use proc_macro2::{TokenStream, TokenTree};

/// Texts that would become code if they ended a literal, a comment, an attribute, a name or a format string. The code
/// would define `LIVE` or call `compile_error`.
const PAYLOADS: &[&str] = &[
    "\"; compile_error!(\"x\"); pub const LIVE: u8 = 1; //",
    "\"## ; compile_error!(\"x\"); pub const LIVE: u8 = 1; //",
    "x\n} compile_error!(\"x\"); pub const LIVE: u8 = 1; mod m {",
    "x\r\u{2028}\u{85}pub const LIVE: u8 = 1; //",
    "*/ compile_error!(\"x\"); pub const LIVE: u8 = 1; /*",
    "\\\"]\n#![doc = include_str!(\"Cargo.toml\")] pub const LIVE: u8 = 1;",
    "{LIVE} {} {0} {x:?} {{ }} %s",
    "a: u8, pub LIVE",
    "r#LIVE",
    "LIVE",
    "```\n```rust\ncompile_error!(\"x\")\n```\n\n    LIVE",
    "../../LIVE",
    "/LIVE",
    "C:\\LIVE",
    "\u{0}\u{7f}\u{202e}LIVE",
    "a\u{202a}b\u{202b}c\u{202c}d\u{202d}e\u{2066}f\u{2067}g\u{2068}h\u{2069}LIVE",
    "a\u{200b}b\u{200e}c\u{200f}d\u{ad}e\u{2060}f\u{feff}g\u{61c}h\u{e0041}LIVE",
    "a\rb\u{b}c\u{c}d\u{85}e\u{2028}f\u{2029}LIVE",
    "/* /* */ compile_error!(\"x\"); pub const LIVE: u8 = 1;",
    "/// LIVE\n//! LIVE\n/** LIVE */",
];

/// Characters that must not occur in generated code. rustc denies some of them in comments and literals
/// (`text_direction_codepoint_in_comment` and `…_in_literal`), and clippy denies others (`invisible_characters`). The
/// remaining characters end a line or are not allowed in source code.
const DENIED: &[char] = &[
    '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}',
    '\u{200b}', '\u{ad}', '\u{2060}', '\u{2028}', '\u{2029}', '\u{85}', '\u{b}', '\u{c}', '\r', '\0', '\u{feff}',
];

#[test]
fn strings_are_never_emitted_as_code() {
    let template = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/malicious/strings.yaml");
    let template = fs::read_to_string(template).unwrap();
    let path = std::env::temp_dir().join(format!("ecogen-injection-{}.yaml", std::process::id()));
    let mut made = 0;
    for payload in PAYLOADS {
        // The text is escaped as a JSON string, because every JSON string is also a YAML string.
        let quoted = |text: &str| {
            let text = serde_json::to_string(text).unwrap();
            text[1..text.len() - 1].to_owned()
        };
        // In a path, braces are removed, because unbalanced braces are an error. In a JSON Pointer, slashes are
        // escaped.
        let document = template
            .replace("/path/PAYLOAD", &format!("/path/{}", quoted(&payload.replace(['{', '}'], ""))))
            .replace("%20PAYLOAD", &format!("%20{}", quoted(&payload.replace('~', "~0").replace('/', "~1"))))
            .replace("PAYLOAD", &quoted(payload));
        fs::write(&path, document).unwrap();
        let generated = match Generator::new(&path).generate() {
            Ok(generated) => generated,
            Err(error) => {
                assert!(error.to_string().contains("error[E"), "{payload}: {error}");
                continue;
            }
        };
        made += 1;
        for file in &generated.files {
            let below = file.path.to_string_lossy();
            let plain = |c: char| c.is_ascii_alphanumeric() || "_-./".contains(c);
            assert!(below.chars().all(plain) && !below.contains("..") && !below.starts_with('/'), "{payload}: {below}");
            let denied = file.text.chars().find(|c| DENIED.contains(c));
            assert_eq!(denied, None, "{payload}: {below}");
            if below.ends_with(".rs") && !below.contains("runtime/") {
                let tokens: TokenStream = file.text.parse().unwrap();
                assert_inert(tokens, &format!("{payload}: {below}"));
                assert!(!runs_code(&file.text), "{payload}: {below} has a doctest");
            }
        }
        let manifest = generated.files.iter().find(|file| file.path == Path::new("Cargo.toml")).unwrap();
        assert!(!manifest.text.contains("LIVE"), "{payload}: {}", manifest.text);
    }
    let _ = fs::remove_file(&path);
    assert!(made > PAYLOADS.len() * 3 / 4, "most of these are names that need care, not errors: {made}");
}

fn assert_inert(tokens: TokenStream, at: &str) {
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => {
                assert!(
                    !["LIVE", "compile_error", "include_str"].contains(&ident.to_string().as_str()),
                    "{at}: {ident}"
                );
            }
            TokenTree::Group(group) => assert_inert(group.stream(), at),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

/// Returns `true` if a doc comment in a file contains a code block that is not marked as `text`.
fn runs_code(text: &str) -> bool {
    let docs = text.lines().filter_map(|line| line.trim_start().strip_prefix("///"));
    let mut open = false;
    for line in docs.map(str::trim).filter(|line| line.starts_with("```") || line.starts_with("~~~")) {
        if !open && line[3..].trim() != "text" {
            return true;
        }
        open = !open;
    }
    false
}
