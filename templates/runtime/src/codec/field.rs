use super::{Decode, DecodeError, Encode, FieldSlot, Reader, Writer};

/// An optional and nullable property, which is absent, null or a value.
///
/// In a JSON Merge Patch (RFC 7396), for example, absent keeps the property, null removes it, and a value replaces
/// it.
///
/// ```
/// use ecogen_runtime::Field;
///
/// let mut nickname = Some("Al".to_owned());
/// let patch = Field::<String>::Null;
/// if let Some(change) = patch.into_change() {
///     nickname = change;
/// }
/// assert_eq!(nickname, None);
/// assert!(Field::<String>::default().is_absent());
/// assert_eq!(Field::from("Ada".to_owned()).value().map(String::as_str), Some("Ada"));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Field<T> {
    /// The property is absent.
    #[default]
    Absent,
    /// The property is null.
    Null,
    /// The property has a value.
    Value(T),
}

impl<T> Field<T> {
    /// Returns the value, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Returns the value mutably, if there is one.
    pub fn value_mut(&mut self) -> Option<&mut T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Converts to the value, if there is one.
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Applies a function to the value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Field<U> {
        match self {
            Self::Absent => Field::Absent,
            Self::Null => Field::Null,
            Self::Value(value) => Field::Value(change(value)),
        }
    }

    /// Converts to a field that contains a reference.
    pub fn as_ref(&self) -> Field<&T> {
        match self {
            Self::Absent => Field::Absent,
            Self::Null => Field::Null,
            Self::Value(value) => Field::Value(value),
        }
    }

    /// Returns `true` if the property is absent.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Returns `true` if the property is null.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Converts to a change of an optional value. Returns `None` if the property is absent and the value is to be kept.
    /// Returns `Some(None)` if the property is null and the value is to be removed.
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

/// `None` is converted to null. For an absent property, use [`Field::Absent`].
impl<T> From<Option<T>> for Field<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

impl<T: Decode> Decode for Field<T> {
    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match r.null() {
            Ok(true) => Ok(Self::Null),
            Ok(false) => match T::decode(r) {
                Ok(value) => Ok(Self::Value(value)),
                Err(error) => Err(error),
            },
            Err(error) => Err(error),
        }
    }
}

impl<T: Decode> FieldSlot for Field<T> {
    // As in the implementation for `Option`, the function is inlined, so that it is compiled with the struct that
    // contains the field.
    #[inline(always)]
    fn fill(&mut self, r: Option<&mut Reader<'_>>) -> Result<(), DecodeError> {
        let read = match r {
            None => Ok(Self::Absent),
            Some(r) => Self::decode(r),
        };
        match read {
            Ok(value) => {
                *self = value;
                Ok(())
            }
            Err(error) => Err(error),
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
