//! Serde implementations of the types that this module decodes and encodes, behind the feature `serde`.
//!
//! A value is serialized with the same structure and the same order of keys as in JSON. A value can be deserialized
//! from any self-describing format, such as JSON, YAML or CBOR. Formats that are not self-describing, such as bincode,
//! return an error.

use std::cell::Cell;
use std::fmt;

use serde::Serialize;
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde::ser::{Error as _, SerializeMap, SerializeSeq, Serializer};

use super::reader::{ValueKind, is_number};
use super::{
    Base64, Date, DateTime, Decode, DecodeError, Duration, Encode, Field, Map, Reader, Time, Uri, Writer, from_slice,
    to_vec,
};

/// The items of the runtime that [`impl_serde`] uses. Rust 1.90 cannot import the module `super::super` itself.
mod rt {
    pub(super) use serde;

    pub(super) use super::super::{Decode, Encode, serde_impls};
}

/// The key of the object in which `serde_json` passes the text of a number if its feature `arbitrary_precision` is
/// enabled.
const NUMBER_TOKEN: &str = "$serde_json::private::Number";

/// Serializes a value. Implementations of `Serialize` call this function.
///
/// # Errors
///
/// Returns an error of the serializer, or an error for a number that `f64` cannot represent.
pub fn serialize<S: Serializer>(value: &dyn Encode, serializer: S) -> Result<S::Ok, S::Error> {
    let text = to_vec(value);
    NextValue::of(&mut Reader::from_json(&text)).serialize(serializer)
}

/// Deserializes a value. Implementations of `Deserialize` call this function.
///
/// # Errors
///
/// Returns an error of the deserializer, or a [`DecodeError`] with the JSON Pointer of the invalid value.
pub fn deserialize<'de, T: Decode, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut writer = Writer::json();
    JsonVisitor(&mut writer).deserialize(deserializer)?;
    from_slice(&writer.into_json()).map_err(|error: DecodeError| D::Error::custom(message_without_offset(&error)))
}

/// Returns the message of an error without the byte offset, since the offset refers to an intermediate JSON text.
fn message_without_offset(error: &DecodeError) -> String {
    match error.pointer() {
        pointer if pointer.is_empty() => error.message().to_owned(),
        pointer => format!("{pointer}: {}", error.message()),
    }
}

/// The next value of a JSON reader. The value can be serialized only once. The reader is in a `Cell`, since serde
/// passes a value by shared reference.
struct NextValue<'r, 'a>(Cell<Option<&'r mut Reader<'a>>>);

impl<'r, 'a> NextValue<'r, 'a> {
    fn of(reader: &'r mut Reader<'a>) -> Self {
        Self(Cell::new(Some(reader)))
    }
}

impl Serialize for NextValue<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Some(r) = self.0.take() else {
            return Err(S::Error::custom("a nested value can be serialized only once"));
        };
        match r.kind() {
            ValueKind::Bool => serializer.serialize_bool(r.boolean().map_err(S::Error::custom)?),
            ValueKind::Number => serialize_number(r.number("a number").map_err(S::Error::custom)?, serializer),
            ValueKind::String => serializer.serialize_str(&r.string().map_err(S::Error::custom)?),
            ValueKind::Array => {
                let mut list = serializer.serialize_seq(None)?;
                let mut failed = Ok(());
                let read = r.list(&mut |r| stop_on_error(&mut failed, list.serialize_element(&NextValue::of(r))));
                failed.and(read.map_err(S::Error::custom))?;
                list.end()
            }
            ValueKind::Object => {
                let mut map = serializer.serialize_map(None)?;
                let mut failed = Ok(());
                let read =
                    r.object(&mut |key, r| stop_on_error(&mut failed, map.serialize_entry(key, &NextValue::of(r))));
                failed.and(read.map_err(S::Error::custom))?;
                map.end()
            }
            ValueKind::Null => {
                r.null().map_err(S::Error::custom)?;
                serializer.serialize_none()
            }
            // These kinds do not occur, because the JSON text was written by a [`Writer`].
            ValueKind::Text | ValueKind::Bytes | ValueKind::Absent => Err(S::Error::custom(r.type_error("a value"))),
        }
    }
}

/// Stores an error of the serializer in `failed`. Returns another error, which stops the reader and is then discarded.
fn stop_on_error<E>(failed: &mut Result<(), E>, result: Result<(), E>) -> Result<(), DecodeError> {
    result.map_err(|error| {
        *failed = Err(error);
        DecodeError::new("stopped")
    })
}

fn serialize_number<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    // `-0` is a float, since integers have no negative zero.
    if text == "-0" {
        return serializer.serialize_f64(-0.0);
    }
    if let Ok(value) = text.parse() {
        return serializer.serialize_u64(value);
    }
    if let Ok(value) = text.parse() {
        return serializer.serialize_i64(value);
    }
    match text.parse::<f64>() {
        Ok(value) if value.is_finite() => serializer.serialize_f64(value),
        _ => Err(S::Error::custom(format!("{text} is out of the range of f64"))),
    }
}

/// Writes a deserialized value as JSON.
struct JsonVisitor<'w>(&'w mut Writer);

impl<'de> DeserializeSeed<'de> for JsonVisitor<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for JsonVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON can represent")
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.0.boolean(value);
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.0.integer(value);
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        self.0.number(&value.to_string());
        Ok(())
    }

    fn visit_i128<E>(self, value: i128) -> Result<(), E> {
        self.0.number(&value.to_string());
        Ok(())
    }

    fn visit_u128<E>(self, value: u128) -> Result<(), E> {
        self.0.number(&value.to_string());
        Ok(())
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<(), E> {
        if !value.is_finite() {
            return Err(E::custom(format!("{value} is not a JSON number")));
        }
        self.0.float(value);
        Ok(())
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        self.0.string(value);
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.0.null();
        Ok(())
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        self.0.open_list();
        while list.next_element_seed(JsonVisitor(self.0))?.is_some() {}
        self.0.close_list();
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut key = map.next_key::<String>()?;
        if key.as_deref() == Some(NUMBER_TOKEN) {
            let text = map.next_value::<String>()?;
            if !is_number(&text) {
                return Err(A::Error::custom(format!("`{text}` is not a number")));
            }
            self.0.number(&text);
            return Ok(());
        }
        self.0.open_object();
        while let Some(name) = key {
            self.0.key(&name);
            map.next_value_seed(JsonVisitor(self.0))?;
            key = map.next_key()?;
        }
        self.0.close_object();
        Ok(())
    }
}

/// Implements `Serialize` and `Deserialize` for a type that implements `Encode` and `Decode` and may have one type
/// parameter. The runtime has to be in scope as `rt`.
#[macro_export]
#[doc(hidden)]
macro_rules! impl_serde {
    ($type:ty $(where $of:ident)?) => {
        impl$(<$of: rt::Encode>)? rt::serde::Serialize for $type {
            fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                rt::serde_impls::serialize(self, serializer)
            }
        }

        impl<'de $(, $of: rt::Decode)?> rt::serde::Deserialize<'de> for $type {
            fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                rt::serde_impls::deserialize(deserializer)
            }
        }
    };
}
pub use impl_serde;

impl_serde!(Base64);
impl_serde!(Date);
impl_serde!(DateTime);
impl_serde!(Duration);
impl_serde!(Time);
impl_serde!(Uri);
impl_serde!(Field<T> where T);
impl_serde!(Map<T> where T);
