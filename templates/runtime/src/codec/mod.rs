//! Decoding and encoding of values. There is one concrete [`Reader`] and one concrete [`Writer`], so that the code
//! generated for a type is a table and a call, which is compiled once instead of in each crate that uses it.
//!
//! [`Decode`] and [`Encode`] apply to JSON bodies and to parameters. A parameter is a [`ParameterValue`], a tree of
//! texts that are interpreted by the type that decodes them.

mod attempt;
#[cfg(feature = "serde")]
pub mod bridge;
mod container;
mod decimal;
mod fault;
mod field;
mod filled;
mod format;
mod json;
mod lenient_number;
mod map;
mod parameter_value;
mod primitive;
mod reader;
mod record;
mod scan;
mod several;
mod traits;
mod tuple;
mod union;
mod value;
mod writer;

#[cfg(feature = "serde")]
pub use bridge::bridge_to_serde;
pub use fault::Fault;
pub use field::Field;
pub use format::{Base64, Base64Url, Date, DateTime, Duration, HttpDate, Malformed, Time, Uri};
#[cfg(feature = "validate")]
pub(crate) use json::Json;
pub use lenient_number::LenientNumber;
pub use map::Map;
pub use parameter_value::ParameterValue;
pub(crate) use parameter_value::index;
#[cfg(feature = "validate")]
pub(crate) use reader::is_deep_list;
pub use reader::{Kind, Reader};
pub use record::{Missing, Property, Record};
pub use traits::{
    Decode, Encode, EncodeRest, List, Rest, Slot, from_slice, from_str, from_value, to_string, to_value, to_vec,
};
pub(crate) use traits::{fill_from_slice, fill_within_limits};
pub use union::{Choice, Scalar, Test, Union};
pub use writer::Writer;
