use std::borrow::Cow;
use std::fmt::Write as _;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

use crate::text::{is_hazardous, one_line};

/// The kind of a token. Tokens that are printed in the same way have the same kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TokenKind {
    /// A name or a keyword.
    Word,
    /// A lifetime with its apostrophe.
    Lifetime,
    /// A string literal.
    Text,
    /// The text of a doc comment, unescaped.
    Doc,
    /// An integer, character or byte literal.
    Simple,
    /// Any other literal.
    Literal,
    /// One character of an operator, and whether the next token may continue the operator.
    Mark(u8, bool),
    /// The opening delimiter of a group, and the index of the closing delimiter.
    Open(u8, u32),
    /// The closing delimiter of a group.
    Close(u8),
}

/// A token. `start` and `end` are a range of the text in [`Tokens`].
#[derive(Clone, Copy, Debug)]
pub(super) struct OutputToken {
    pub(super) kind: TokenKind,
    start: u32,
    end: u32,
}

/// A flat list of tokens. A group is represented by its delimiters and the tokens between them, so that every token has
/// an index.
#[derive(Clone, Debug, Default)]
pub(super) struct Tokens {
    tokens: Vec<OutputToken>,
    text: String,
}

/// The error that the tokens contain a group without delimiters, which cannot be printed. The generator does not emit
/// such groups.
pub(super) struct InvisibleGroup;

impl Tokens {
    /// Appends all tokens of a stream.
    pub(super) fn fill(&mut self, stream: TokenStream) -> Result<(), InvisibleGroup> {
        for tree in stream {
            match tree {
                TokenTree::Ident(ident) => match self.tokens.last_mut() {
                    // In `proc_macro2`, the apostrophe of a lifetime is a separate token.
                    Some(OutputToken { kind: kind @ TokenKind::Mark(b'\'', _), end, .. }) => {
                        *kind = TokenKind::Lifetime;
                        self.text.push('\'');
                        // Writing to a `String` cannot fail.
                        let _ = write!(self.text, "{ident}");
                        *end = position(&self.text);
                    }
                    _ => self.push(TokenKind::Word, |text| write!(text, "{ident}")),
                },
                TokenTree::Punct(punct) => {
                    let mark = u8::try_from(punct.as_char()).unwrap_or(b'?');
                    self.push(TokenKind::Mark(mark, punct.spacing() == Spacing::Joint), |_| Ok(()));
                }
                TokenTree::Literal(literal) => {
                    self.push(TokenKind::Literal, |text| write!(text, "{literal}"));
                    if let Some(token) = self.tokens.last_mut() {
                        token.kind = kind_of_literal(&self.text[token.start as usize..]);
                    }
                }
                TokenTree::Group(group) => {
                    let (open, close) = match group.delimiter() {
                        Delimiter::Parenthesis => (b'(', b')'),
                        Delimiter::Brace => (b'{', b'}'),
                        Delimiter::Bracket => (b'[', b']'),
                        Delimiter::None => return Err(InvisibleGroup),
                    };
                    let at = self.tokens.len();
                    self.push(TokenKind::Open(open, 0), |_| Ok(()));
                    let stream = group.stream();
                    // The group is dropped before its stream is consumed: if both referred to the tokens, every token
                    // would be copied.
                    drop(group);
                    self.fill(stream)?;
                    self.tokens[at].kind = TokenKind::Open(open, u32::try_from(self.tokens.len()).unwrap_or(u32::MAX));
                    self.push(TokenKind::Close(close), |_| Ok(()));
                    self.read_doc(at);
                }
            }
        }
        Ok(())
    }

    fn push(&mut self, kind: TokenKind, write: impl FnOnce(&mut String) -> std::fmt::Result) {
        let start = position(&self.text);
        // Writing to a `String` cannot fail.
        let _ = write(&mut self.text);
        self.tokens.push(OutputToken { kind, start, end: position(&self.text) });
    }

    /// Replaces the string of the attribute `[doc = "…"]` by its unescaped text. The attribute consists of the tokens
    /// from `open` to the last one.
    fn read_doc(&mut self, open: usize) {
        let [_, name, mark, token, _] = &self.tokens[open..] else { return };
        if (mark.kind, token.kind) != (TokenKind::Mark(b'=', false), TokenKind::Text) || self.text_of(name) != "doc" {
            return;
        }
        let text = self.text_of(token);
        let raw = text.strip_prefix("r\"").and_then(|text| text.strip_suffix('"')).map(Cow::Borrowed);
        let plain = || text.strip_prefix('"').and_then(|text| text.strip_suffix('"')).and_then(unescaped);
        let Some(doc) = raw.or_else(plain) else { return };
        // A text that starts with a slash cannot be printed as a `///` comment.
        if doc.starts_with('/') {
            return;
        }
        let doc = if doc.contains(is_hazardous) { Cow::Owned(one_line(&doc)) } else { doc };
        let length = doc.trim_end_matches(' ').len();
        let mut start = token.start as usize;
        match doc {
            Cow::Borrowed(_) => start += usize::from(text.starts_with('r')) + 1,
            Cow::Owned(doc) => {
                self.text.truncate(start);
                self.text.push_str(&doc);
            }
        }
        let token = &mut self.tokens[open + 3];
        token.kind = TokenKind::Doc;
        token.start = u32::try_from(start).unwrap_or(u32::MAX);
        token.end = u32::try_from(start + length).unwrap_or(u32::MAX);
    }

    pub(super) fn len(&self) -> usize {
        self.tokens.len()
    }

    pub(super) fn kind(&self, at: usize) -> Option<TokenKind> {
        self.tokens.get(at).map(|token| token.kind)
    }

    pub(super) fn text(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| self.text_of(token))
    }

    fn text_of(&self, token: &OutputToken) -> &str {
        &self.text[token.start as usize..token.end as usize]
    }

    /// Returns `true` if a path in the tokens begins with `name`.
    pub(super) fn mentions(&self, name: &str) -> bool {
        self.tokens.windows(2).any(|pair| {
            pair[1].kind == TokenKind::Mark(b':', true)
                && pair[0].kind == TokenKind::Word
                && self.text_of(&pair[0]) == name
        })
    }

    /// Returns the tokens in a range as Rust source, for `syn` and `prettyplease`.
    pub(super) fn source(&self, from: usize, to: usize) -> String {
        let mut source = String::new();
        for token in &self.tokens[from..to] {
            match token.kind {
                TokenKind::Mark(mark, joint) => {
                    source.push(char::from(mark));
                    if joint {
                        continue;
                    }
                }
                TokenKind::Open(mark, _) | TokenKind::Close(mark) => source.push(char::from(mark)),
                TokenKind::Doc => source.push_str(&proc_macro2::Literal::string(self.text_of(token)).to_string()),
                _ => source.push_str(self.text_of(token)),
            }
            source.push(' ');
        }
        source
    }
}

fn position(text: &str) -> u32 {
    u32::try_from(text.len()).unwrap_or(u32::MAX)
}

fn kind_of_literal(text: &str) -> TokenKind {
    let digits = text.strip_prefix('-').unwrap_or(text);
    match digits.as_bytes() {
        [b'"', ..] | [b'r', b'"' | b'#', ..] => TokenKind::Text,
        [b'\'', ..] | [b'b', b'\'', ..] | [b'0', b'x' | b'b' | b'o', ..] => TokenKind::Simple,
        [b'0'..=b'9', ..] => {
            let rest = digits.trim_start_matches(|c: char| c.is_ascii_digit() || c == '_');
            if rest.starts_with(['.', 'e', 'E', 'f']) { TokenKind::Literal } else { TokenKind::Simple }
        }
        _ => TokenKind::Literal,
    }
}

/// Returns the unescaped content of a string literal, or `None` if the literal has an unsupported escape.
fn unescaped(text: &str) -> Option<Cow<'_, str>> {
    if !text.contains('\\') {
        return Some(text.into());
    }
    let mut read = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        read.push_str(&rest[..at]);
        let mut chars = rest[at + 1..].chars();
        match chars.next()? {
            'n' => read.push('\n'),
            'r' => read.push('\r'),
            't' => read.push('\t'),
            '0' => read.push('\0'),
            c @ ('\\' | '"' | '\'') => read.push(c),
            'u' => {
                let digits = chars.as_str().strip_prefix('{')?;
                let (digits, after) = digits.split_once('}')?;
                read.push(char::from_u32(u32::from_str_radix(digits, 16).ok()?)?);
                rest = after;
                continue;
            }
            _ => return None,
        }
        rest = chars.as_str();
    }
    read.push_str(rest);
    Some(read.into())
}
