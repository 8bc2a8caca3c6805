use bytes::Bytes;

use super::{Encode, Writer};

/// The value of a parameter, independent of its style.
///
/// Scalars are text. The type that decodes the text `7` determines whether the text is a number, a string or an enum
/// value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ParameterValue {
    /// A scalar.
    Text(String),
    /// An array.
    List(Vec<ParameterValue>),
    /// An object. The order of its properties is preserved.
    Object(Vec<(String, ParameterValue)>),
    /// Bytes, which may be invalid UTF-8: a body, or a part of a multipart body.
    Bytes(Bytes),
}

impl ParameterValue {
    /// Converts a value to a parameter. Returns `None` if the value is absent or null, which no style can express.
    pub fn from_encode(value: &dyn Encode) -> Option<Self> {
        if value.is_absent() {
            return None;
        }
        let mut w = Writer::parameter();
        value.encode(&mut w);
        w.into_parameter()
    }
}

impl ParameterValue {
    /// Returns the number of bytes and nodes in the value. The work of reading the value is limited in proportion to
    /// this number.
    pub(crate) fn size(&self) -> usize {
        let inside: usize = match self {
            Self::Text(_) | Self::Bytes(_) => 0,
            Self::List(items) => items.iter().map(Self::size).sum(),
            Self::Object(members) => members.iter().map(|(key, value)| key.len() + value.size()).sum(),
        };
        self.own_size() + inside
    }

    /// Returns the size of this node, without nested values.
    pub(super) fn own_size(&self) -> usize {
        match self {
            Self::Text(text) => 1 + text.len(),
            Self::Bytes(_) | Self::List(_) | Self::Object(_) => 1,
        }
    }

    /// Returns the items of an array, or of an object whose keys are indices or empty, such as `a[0]=x&a[1]=y` or
    /// `a[]=x&a[]=y`.
    pub(crate) fn items(&self) -> Option<Vec<&Self>> {
        let members = match self {
            Self::List(items) => return Some(items.iter().collect()),
            Self::Object(members) if !members.is_empty() => members,
            _ => return None,
        };
        if let [(key, all)] = members.as_slice()
            && key.is_empty()
        {
            return Some(all.items().unwrap_or_else(|| vec![all]));
        }
        let indexed = members.iter().map(|(key, value)| Some((index(key)?, value)));
        let mut indexed = indexed.collect::<Option<Vec<_>>>()?;
        indexed.sort_by_key(|(index, _)| *index);
        Some(indexed.into_iter().map(|(_, value)| value).collect())
    }
}

/// Parses an array index. Other spellings of a number, such as `01`, are property names.
pub(crate) fn index(key: &str) -> Option<u32> {
    let is_number = key.bytes().all(|byte| byte.is_ascii_digit()) && (key == "0" || !key.starts_with('0'));
    key.parse().ok().filter(|_| is_number)
}

impl From<&str> for ParameterValue {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
