use std::fmt;

use super::Ident;

/// A type as it is used: what a field, a list or a body holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    /// `bool`
    Bool,
    /// An integer; `i64` where the document gives no format.
    Integer(Integer),
    /// A number; `f64` where the document gives no format.
    Float(Float),
    /// `String`
    String,
    /// Raw bytes (`format: binary`): only as a whole body or as a multipart part.
    Bytes,
    /// Bytes while they are on their way: only as a whole body.
    Stream,
    /// Items of a body while they are on their way: only as a whole body.
    Items(Box<Type>),
    /// Server-sent events, by their data: only as a whole body.
    Events(Box<Type>),
    /// Parts of a body while they are on their way, by the enum of them; without one, each is a file.
    Parts(Option<Ident>),
    /// Bytes written as base64 in JSON (`format: byte`).
    Base64,
    /// `format: date`
    Date,
    /// `format: date-time`
    DateTime,
    /// `format: time`
    Time,
    /// `format: duration`
    Duration,
    /// `format: uuid`
    Uuid,
    /// `format: uri`, absolute by definition.
    Uri,
    /// `format: ipv4`
    Ipv4,
    /// `format: ipv6`
    Ipv6,
    /// Any JSON value.
    Any,
    /// An array.
    List(Box<Type>),
    /// An array with a type for each of its places, twelve at most: all are there, and nothing follows.
    Tuple(Vec<Type>),
    /// An object of any keys.
    Map(Box<Type>),
    /// A value or null: `Option` where it is required, three states where it is optional too.
    Nullable(Box<Type>),
    /// A value behind a pointer: the edge that closes a circle of types, or one that is too big to lie in another.
    Boxed(Box<Type>),
    /// A type of this API.
    Named(TypeId),
    /// A type of the user's own, by path; it implements the runtime's `Decode` and `Encode`.
    External(String),
}

impl Type {
    /// Whether a value of the type is still on its way: it can be neither cloned nor compared.
    pub fn streams(&self) -> bool {
        matches!(self, Self::Stream | Self::Items(_) | Self::Events(_) | Self::Parts(_))
    }

    /// Puts the value behind a pointer; null stays outside.
    pub(crate) fn put_in_box(&mut self) {
        match self {
            Self::Nullable(inner) => inner.put_in_box(),
            other => *other = Self::Boxed(Box::new(std::mem::replace(other, Self::Any))),
        }
    }
}

/// Index into [`super::Api::types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub usize);

/// An integer type, by its Rust name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names are Rust's")]
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
    /// Whether a number, by its text, is a value of the type.
    pub fn holds(self, text: &str) -> bool {
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

/// As Rust calls it.
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
#[expect(missing_docs, reason = "the names are Rust's")]
pub enum Float {
    F32,
    F64,
}
