//! Decoding and encoding of values. [`Reader`] and [`Writer`] are concrete types instead of type parameters, so that
//! the code generated for a type is compiled once instead of in each crate that uses the type.
//!
//! [`Decode`] and [`Encode`] apply to JSON bodies and to parameters. A parameter is a [`ParameterValue`], a tree of
//! texts. The type that decodes a text determines whether the text is a number, a boolean or a string.

mod any_of;
mod container;
mod decimal;
mod decode_error;
pub mod enum_impls;
mod field;
mod field_set;
mod format;
mod json_scanner;
mod lenient_number;
mod map;
mod parameter_value;
mod primitive;
mod reader;
mod scan;
#[cfg(feature = "serde")]
pub mod serde_impls;
mod struct_layout;
mod traits;
mod try_decode;
mod tuple;
mod union;
mod value;
mod writer;

pub use decode_error::DecodeError;
pub use enum_impls::{impl_number_enum, impl_string_enum};
pub use field::Field;
pub use format::{Base64, Base64Url, Date, DateTime, Duration, HttpDate, ParseError, Time, Uri};
#[cfg(feature = "validate")]
pub(crate) use json_scanner::JsonScanner;
pub use lenient_number::LenientNumber;
pub use map::Map;
pub use parameter_value::ParameterValue;
pub(crate) use parameter_value::index;
#[cfg(feature = "validate")]
pub(crate) use reader::is_deep_list;
pub use reader::{Reader, ValueKind};
#[cfg(feature = "serde")]
pub use serde_impls::impl_serde;
pub use struct_layout::{MissingField, PropertyLayout, StructLayout};
pub use traits::{
    Decode, Encode, EncodeExtraFields, ExtraFields, FieldSlot, ListSlot, from_slice, from_str, from_value, to_string,
    to_value, to_vec,
};
pub(crate) use traits::{fill_from_slice, fill_within_limits};
pub use union::{ScalarConstant, UnionDispatch, VariantChoice, VariantTest};
pub use writer::Writer;
