use std::fmt::{self, Write as _};

use crate::text::is_hazardous;

/// A JSON value of the document: a default, a constant, or a value of an enum. A number is kept as its text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names are those of JSON")]
pub enum Value {
    Null,
    Bool(bool),
    Number(String),
    String(String),
    List(Vec<Value>),
    Object(Vec<(String, Value)>),
}

impl From<serde_json::Value> for Value {
    fn from(value: serde_json::Value) -> Self {
        match value {
            serde_json::Value::Null => Self::Null,
            serde_json::Value::Bool(value) => Self::Bool(value),
            serde_json::Value::Number(number) => Self::Number(number.to_string()),
            serde_json::Value::String(text) => Self::String(text),
            serde_json::Value::Array(items) => Self::List(items.into_iter().map(Self::from).collect()),
            serde_json::Value::Object(members) => {
                Self::Object(members.into_iter().map(|(key, value)| (key, Self::from(value))).collect())
            }
        }
    }
}

/// Writes the value as JSON.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => write!(f, "{value}"),
            Self::Number(text) => f.write_str(text),
            Self::String(text) => write_escaped(f, text),
            Self::List(items) => {
                f.write_char('[')?;
                for (index, item) in items.iter().enumerate() {
                    write!(f, "{}{item}", if index > 0 { "," } else { "" })?;
                }
                f.write_char(']')
            }
            Self::Object(members) => write!(f, "{}", ObjectMembers(members)),
        }
    }
}

/// A member of an object, as JSON.
#[derive(Clone, Copy, Debug)]
pub struct ObjectMember<'v>(pub &'v (String, Value));

impl fmt::Display for ObjectMember<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (key, value) = self.0;
        write_escaped(f, key)?;
        write!(f, ":{value}")
    }
}

/// The members of an object, as JSON.
#[derive(Clone, Copy, Debug)]
pub struct ObjectMembers<'v>(pub &'v [(String, Value)]);

impl fmt::Display for ObjectMembers<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('{')?;
        for (index, member) in self.0.iter().enumerate() {
            write!(f, "{}{}", if index > 0 { "," } else { "" }, ObjectMember(member))?;
        }
        f.write_char('}')
    }
}

/// Writes a text as a JSON string. Control, bidirectional and invisible characters are escaped, because
/// rustc and clippy reject them in literals.
fn write_escaped(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    f.write_char('"')?;
    let mut rest = text;
    while let Some(at) = rest.find(|c: char| matches!(c, '"' | '\\') || is_hazardous(c)) {
        let (before, after) = rest.split_at(at);
        f.write_str(before)?;
        let mut after = after.chars();
        match after.next() {
            Some(c @ ('"' | '\\')) => write!(f, "\\{c}")?,
            Some(c) => c.encode_utf16(&mut [0; 2]).iter().try_for_each(|unit| write!(f, "\\u{unit:04x}"))?,
            None => {}
        }
        rest = after.as_str();
    }
    f.write_str(rest)?;
    f.write_char('"')
}

#[cfg(test)]
mod tests {
    use super::Value;

    #[test]
    fn characters_outside_rust_literals_are_escaped() {
        let text = |text: &str| Value::String(text.to_owned()).to_string();
        assert_eq!(text("\u{202e}a\r\u{7}é"), "\"\\u202ea\\u000d\\u0007é\"");
        assert_eq!(text("\"\\"), "\"\\\"\\\\\"");
        assert_eq!(text("\u{e0041}\u{2028}"), "\"\\udb40\\udc41\\u2028\"");
    }
}
