use bytes::Bytes;

use super::{Encode, Writer};

/// The value of a parameter before its style has made one text of it, or after its style was taken off.
///
/// Everything is text: `7` is a number, a string or the enum value `7` as the type that reads it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ParameterValue {
    /// A scalar.
    Text(String),
    /// An array.
    List(Vec<ParameterValue>),
    /// An object, in the order of its properties.
    Object(Vec<(String, ParameterValue)>),
    /// Bytes that need not be text: a whole body, or a part of a multipart one.
    Bytes(Bytes),
}

impl ParameterValue {
    /// The value as a parameter; none if it is absent or null, which no style can write.
    pub fn of(value: &dyn Encode) -> Option<Self> {
        if value.is_absent() {
            return None;
        }
        let mut w = Writer::parameter();
        value.encode(&mut w);
        w.into_parameter()
    }
}

impl ParameterValue {
    /// How many bytes and nodes it has, to bound the work of reading it.
    pub(super) fn size(&self) -> usize {
        let inside: usize = match self {
            Self::Text(_) | Self::Bytes(_) => 0,
            Self::List(items) => items.iter().map(Self::size).sum(),
            Self::Object(members) => members.iter().map(|(key, value)| key.len() + value.size()).sum(),
        };
        self.own_size() + inside
    }

    /// The same without what is inside of it.
    pub(super) fn own_size(&self) -> usize {
        match self {
            Self::Text(text) => 1 + text.len(),
            Self::Bytes(_) | Self::List(_) | Self::Object(_) => 1,
        }
    }

    /// The items, if this is a list or an object whose keys are indices: `a[0]=x&a[1]=y`, or `a[]=x&a[]=y`.
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

/// The index that a key is. Other spellings of a number, such as `01`, are names.
pub(crate) fn index(key: &str) -> Option<u32> {
    let is_number = key.bytes().all(|byte| byte.is_ascii_digit()) && (key == "0" || !key.starts_with('0'));
    key.parse().ok().filter(|_| is_number)
}

impl From<&str> for ParameterValue {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
