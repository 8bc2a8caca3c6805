use std::fmt;
use std::sync::Arc;

use super::Node;

/// A JSON Pointer (RFC 6901) to a node of a file. Pointers share the text of their tokens, since most pointers extend
/// another pointer by one token.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(Vec<Token>);

/// A key or an index in a [`Pointer`].
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Token(Arc<str>);

impl Token {
    /// Returns the text of the token without escape sequences.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::ops::Deref for Token {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for Token {
    fn eq(&self, other: &str) -> bool {
        *self.0 == *other
    }
}

impl PartialEq<&str> for Token {
    fn eq(&self, other: &&str) -> bool {
        *self.0 == **other
    }
}

impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Pointer {
    /// Returns the node of a tree to which the pointer refers.
    pub(crate) fn find<'n>(&self, root: &'n Node) -> Option<&'n Node> {
        self.0.iter().try_fold(root, |node, token| match node {
            Node::Object(object) => object.get(token),
            Node::List(items) => items.get(token.parse::<usize>().ok()?),
            _ => None,
        })
    }

    /// Returns the pointer to the root.
    pub fn root() -> Self {
        Self::default()
    }

    /// Returns the pointer to the child with the key or index `token`.
    #[must_use]
    pub fn join(&self, token: impl AsRef<str>) -> Self {
        let mut tokens = Vec::with_capacity(self.0.len() + 1);
        tokens.extend_from_slice(&self.0);
        tokens.push(Token(token.as_ref().into()));
        Self(tokens)
    }

    /// Returns the pointer to the parent of the node, or `None` for the root.
    pub fn parent(&self) -> Option<Self> {
        let (_, above) = self.0.split_last()?;
        Some(Self(above.to_vec()))
    }

    /// Returns the keys and indices on the path from the root to the node.
    pub fn tokens(&self) -> &[Token] {
        &self.0
    }

    /// Parses the fragment of a reference without the `#`. The fragment is percent-encoded, and `~0` and `~1` represent
    /// `~` and `/`. Returns `None` if the fragment is not empty and does not begin with `/`.
    pub fn parse(fragment: &str) -> Option<Self> {
        if fragment.is_empty() {
            return Some(Self::root());
        }
        let tokens = fragment.strip_prefix('/')?.split('/');
        Some(Self(tokens.map(|token| decode(token).replace("~1", "/").replace("~0", "~").into()).map(Token).collect()))
    }
}

/// Decodes percent-encoded text (RFC 3986, section 2.1). Invalid sequences are unchanged.
fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        let digits = tail.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(decoded) if byte == b'%' => {
                bytes.push(decoded);
                rest = &tail[2..];
            }
            _ => {
                bytes.push(byte);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("#")?;
        self.0.iter().try_for_each(|token| {
            f.write_str("/")?;
            match token.contains(['~', '/']) {
                true => f.write_str(&token.replace('~', "~0").replace('/', "~1")),
                false => f.write_str(token),
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Pointer;

    #[test]
    fn pointers_round_trip() {
        for text in ["#", "#/paths/~1user~1{id}/get", "#/a~0b/0"] {
            assert_eq!(Pointer::parse(&text[1..]).unwrap().to_string(), text);
        }
        assert_eq!(Pointer::parse("/a%20b/%7Bid%7D").unwrap().tokens(), ["a b", "{id}"]);
        assert_eq!(Pointer::parse("Pet"), None);
    }
}
