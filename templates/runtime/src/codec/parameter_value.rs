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

impl From<&str> for ParameterValue {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
