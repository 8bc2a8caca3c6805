use std::fmt;
use std::ops::Deref;

use super::reader::is_number;
use super::{Decode, DecodeError, Encode, Reader, ValueKind, Writer};

/// A number that JSON may contain as a number or as a string: `7` or `"7"`. Encoding writes a number.
///
/// ASP.NET Core also accepts both forms (`JsonNumberHandling.AllowReadingFromString`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LenientNumber<T>(pub T);

impl<T: Decode> Decode for LenientNumber<T> {
    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        if r.kind() != ValueKind::String {
            return T::decode(r).map(Self);
        }
        let here = r.clone();
        let text = r.string()?;
        if !is_number(&text) {
            return Err(here.error("expected a number or a string of its digits"));
        }
        T::decode(&mut Reader::from_json(text.as_bytes())).map(Self).map_err(|error| here.error(error.message()))
    }
}

impl<T: Encode> Encode for LenientNumber<T> {
    fn encode(&self, w: &mut Writer) {
        self.0.encode(w);
    }
}

impl<T> From<T> for LenientNumber<T> {
    fn from(number: T) -> Self {
        Self(number)
    }
}

impl<T> Deref for LenientNumber<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: fmt::Display> fmt::Display for LenientNumber<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
