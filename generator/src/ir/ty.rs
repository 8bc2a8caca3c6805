use std::fmt;

use super::Ident;

/// The type of a field, an item or a body.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    /// The type of the value null: `()`.
    Null,
    /// `bool`
    Bool,
    /// An integer; `i64` if the document declares no format.
    Integer(Integer),
    /// A number; `f64` if the document declares no format.
    Float(Float),
    /// A number that is also accepted as a JSON string of digits, and is always written as a number.
    LenientNumber(Box<Type>),
    /// `String`
    String,
    /// Raw bytes (`format: binary`), which can only be a whole body or a multipart part.
    Bytes,
    /// A stream of bytes. The stream can only be a whole body.
    Stream,
    /// A stream of items of this type. The stream can only be a whole body.
    Items(Box<Type>),
    /// A stream of server-sent events whose data has this type. The stream can only be a whole body.
    Events(Box<Type>),
    /// A stream of multipart parts, with the name of the enum of the parts; `None` if each part is a file.
    Parts(Option<Ident>),
    /// Bytes written as base64 in JSON (`format: byte`).
    Base64,
    /// Bytes written as base64url in JSON (`format: base64url`).
    Base64Url,
    /// `format: date`
    Date,
    /// `format: date-time`
    DateTime,
    /// `format: http-date`
    HttpDate,
    /// `format: time`
    Time,
    /// `format: duration`
    Duration,
    /// `format: uuid`
    Uuid,
    /// `format: uri`: a URI with a scheme.
    Uri,
    /// `format: ipv4`
    Ipv4,
    /// `format: ipv6`
    Ipv6,
    /// Any JSON value.
    Any,
    /// An array.
    List(Box<Type>),
    /// An array with a type for each of at most twelve positions. Every position is present, and further items are not
    /// allowed.
    Tuple(Vec<Type>),
    /// An object with arbitrary keys.
    Map(Box<Type>),
    /// A value or null: `Option` in a required field, `Field` in an optional field.
    Nullable(Box<Type>),
    /// A boxed value: its type would otherwise contain itself, or the value is too large to be stored in place.
    Boxed(Box<Type>),
    /// A generated type.
    Named(TypeId),
    /// A user-supplied type, by its path. The type has to implement the runtime's traits `Decode` and `Encode`.
    External(String),
}

impl Type {
    /// Returns `true` if the type is a stream; such a value can be neither cloned nor compared.
    pub fn streams(&self) -> bool {
        matches!(self, Self::Stream | Self::Items(_) | Self::Events(_) | Self::Parts(_))
    }

    /// Wraps the type in a `Box`. In a nullable type, only the inner type is wrapped: `Option<Box<T>>`.
    pub(crate) fn make_boxed(&mut self) {
        match self {
            Self::Nullable(inner) => inner.make_boxed(),
            other => *other = Self::Boxed(Box::new(std::mem::replace(other, Self::Any))),
        }
    }
}

/// An index into [`super::Api::types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub usize);

/// An integer type, by its Rust name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names are those of Rust")]
pub enum Integer {
    I8,
    I16,
    I32,
    I64,
    U8,
    U16,
    U32,
    U64,
}

impl Integer {
    /// Returns `true` if the number with this text is a value of the type.
    pub fn contains(self, text: &str) -> bool {
        match self {
            Self::I8 => text.parse::<i8>().is_ok(),
            Self::I16 => text.parse::<i16>().is_ok(),
            Self::I32 => text.parse::<i32>().is_ok(),
            Self::I64 => text.parse::<i64>().is_ok(),
            Self::U8 => text.parse::<u8>().is_ok(),
            Self::U16 => text.parse::<u16>().is_ok(),
            Self::U32 => text.parse::<u32>().is_ok(),
            Self::U64 => text.parse::<u64>().is_ok(),
        }
    }
}

/// Writes the Rust name of the type.
impl fmt::Display for Integer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::I8 => "i8",
            Self::I16 => "i16",
            Self::I32 => "i32",
            Self::I64 => "i64",
            Self::U8 => "u8",
            Self::U16 => "u16",
            Self::U32 => "u32",
            Self::U64 => "u64",
        })
    }
}

/// A floating point type, by its Rust name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names are those of Rust")]
pub enum Float {
    F32,
    F64,
}
