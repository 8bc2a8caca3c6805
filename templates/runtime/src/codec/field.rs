use super::{Decode, Encode, Fault, Reader, Slot, Writer};

/// An optional property that may also be null: absent, null and a value say three things.
///
/// In a PATCH, say, absent leaves the property as it is, null empties it, and a value replaces it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Field<T> {
    /// The key is not there.
    #[default]
    Absent,
    /// The key is there with null.
    Null,
    /// The key is there with a value.
    Value(T),
}

impl<T> Field<T> {
    /// The value, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The value, if there is one.
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The same with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Field<U> {
        match self {
            Self::Absent => Field::Absent,
            Self::Null => Field::Null,
            Self::Value(value) => Field::Value(change(value)),
        }
    }

    /// The same by reference.
    pub fn as_ref(&self) -> Field<&T> {
        match self {
            Self::Absent => Field::Absent,
            Self::Null => Field::Null,
            Self::Value(value) => Field::Value(value),
        }
    }

    /// Whether the key is not there.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether the key is there with null.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// None if absent, `Some(None)` if null: for code that lays a change over what it has.
    pub fn into_change(self) -> Option<Option<T>> {
        match self {
            Self::Absent => None,
            Self::Null => Some(None),
            Self::Value(value) => Some(Some(value)),
        }
    }
}

impl<T> From<T> for Field<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

/// None is null: a key that shall not be there is [`Field::Absent`].
impl<T> From<Option<T>> for Field<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

impl<T: Decode> Decode for Field<T> {
    fn decode(r: &mut Reader<'_>) -> Result<Self, Fault> {
        match r.null() {
            Ok(true) => Ok(Self::Null),
            Ok(false) => match T::decode(r) {
                Ok(value) => Ok(Self::Value(value)),
                Err(fault) => Err(fault),
            },
            Err(fault) => Err(fault),
        }
    }
}

impl<T: Decode> Slot for Field<T> {
    // Compiled beside the type that has the slot, as that of `Option` is.
    #[inline(always)]
    fn fill(&mut self, r: Option<&mut Reader<'_>>) -> Result<(), Fault> {
        let read = match r {
            None => Ok(Self::Absent),
            Some(r) => Self::decode(r),
        };
        match read {
            Ok(value) => {
                *self = value;
                Ok(())
            }
            Err(fault) => Err(fault),
        }
    }
}

impl<T: Encode> Encode for Field<T> {
    fn encode(&self, w: &mut Writer) {
        match self {
            Self::Value(value) => value.encode(w),
            Self::Absent | Self::Null => w.null(),
        }
    }

    fn is_absent(&self) -> bool {
        Self::is_absent(self)
    }
}
