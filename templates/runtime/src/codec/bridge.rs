//! Serde implementations of the types that this module decodes and encodes, behind the feature `serde`.
//!
//! A value is serialized like its JSON, with keys in the same order. It is deserialized from any self-describing
//! format, such as JSON, YAML or CBOR. Formats that are not self-describing, such as bincode, return an error.

use std::cell::Cell;
use std::fmt;

use serde::Serialize;
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde::ser::{Error as _, SerializeMap, SerializeSeq, Serializer};

use super::super as rt;
use super::reader::{Kind, is_number};
use super::{
    Base64, Date, DateTime, Decode, Duration, Encode, Fault, Field, Map, Reader, Time, Uri, Writer, from_slice, to_vec,
};

/// The key under which `serde_json` passes the text of a number, in an object, if its feature `arbitrary_precision`
/// is enabled.
const NUMBER: &str = "$serde_json::private::Number";

/// Serializes a value. It implements `Serialize` for a type.
///
/// # Errors
///
/// Returns an error of the serializer, or an error for a number that `f64` cannot represent.
pub fn serialize<S: Serializer>(value: &dyn Encode, serializer: S) -> Result<S::Ok, S::Error> {
    let text = to_vec(value);
    Next::of(&mut Reader::from_json(&text)).serialize(serializer)
}

/// Deserializes a value. It implements `Deserialize` for a type.
///
/// # Errors
///
/// Returns an error of the deserializer, or a [`Fault`] with the JSON Pointer of the invalid value.
pub fn deserialize<'de, T: Decode, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut writer = Writer::json();
    Described(&mut writer).deserialize(deserializer)?;
    from_slice(&writer.into_json()).map_err(|fault: Fault| D::Error::custom(without_byte(&fault)))
}

/// Removes the byte offset, which refers to an intermediate text.
fn without_byte(fault: &Fault) -> String {
    match fault.pointer() {
        pointer if pointer.is_empty() => fault.message().to_owned(),
        pointer => format!("{pointer}: {}", fault.message()),
    }
}

/// The next value of a JSON reader. Serde passes it by shared reference. It can be serialized once.
struct Next<'r, 'a>(Cell<Option<&'r mut Reader<'a>>>);

impl<'r, 'a> Next<'r, 'a> {
    fn of(reader: &'r mut Reader<'a>) -> Self {
        Self(Cell::new(Some(reader)))
    }
}

impl Serialize for Next<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Some(r) = self.0.take() else {
            return Err(S::Error::custom("a nested value can be serialized only once"));
        };
        match r.kind() {
            Kind::Bool => serializer.serialize_bool(r.boolean().map_err(S::Error::custom)?),
            Kind::Number => number(r.number("a number").map_err(S::Error::custom)?, serializer),
            Kind::String => serializer.serialize_str(&r.string().map_err(S::Error::custom)?),
            Kind::Array => {
                let mut list = serializer.serialize_seq(None)?;
                let mut failed = Ok(());
                let read = r.list(&mut |r| stopped(&mut failed, list.serialize_element(&Next::of(r))));
                failed.and(read.map_err(S::Error::custom))?;
                list.end()
            }
            Kind::Object => {
                let mut map = serializer.serialize_map(None)?;
                let mut failed = Ok(());
                let read = r.object(&mut |key, r| stopped(&mut failed, map.serialize_entry(key, &Next::of(r))));
                failed.and(read.map_err(S::Error::custom))?;
                map.end()
            }
            Kind::Null => {
                r.null().map_err(S::Error::custom)?;
                serializer.serialize_none()
            }
            // The JSON writer does not write these kinds.
            Kind::Text | Kind::Bytes | Kind::Nothing => Err(S::Error::custom(r.expected("a value"))),
        }
    }
}

/// Stores an error of the serializer and stops the reader with an error that is discarded.
fn stopped<E>(failed: &mut Result<(), E>, said: Result<(), E>) -> Result<(), Fault> {
    said.map_err(|error| {
        *failed = Err(error);
        Fault::new("stopped")
    })
}

fn number<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
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
struct Described<'w>(&'w mut Writer);

impl<'de> DeserializeSeed<'de> for Described<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Described<'_> {
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
        while list.next_element_seed(Described(self.0))?.is_some() {}
        self.0.close_list();
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut key = map.next_key::<String>()?;
        if key.as_deref() == Some(NUMBER) {
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
            map.next_value_seed(Described(self.0))?;
            key = map.next_key()?;
        }
        self.0.close_object();
        Ok(())
    }
}

/// Implements `Serialize` and `Deserialize` for a type with `Encode` and `Decode`, and optionally for its type
/// parameter. `rt` has to be in scope as the runtime.
#[macro_export]
#[doc(hidden)]
macro_rules! bridge_to_serde {
    ($type:ty $(where $of:ident)?) => {
        impl$(<$of: rt::Encode>)? rt::serde::Serialize for $type {
            fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                rt::bridge::serialize(self, serializer)
            }
        }

        impl<'de $(, $of: rt::Decode)?> rt::serde::Deserialize<'de> for $type {
            fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                rt::bridge::deserialize(deserializer)
            }
        }
    };
}
pub use bridge_to_serde;

bridge_to_serde!(Base64);
bridge_to_serde!(Date);
bridge_to_serde!(DateTime);
bridge_to_serde!(Duration);
bridge_to_serde!(Time);
bridge_to_serde!(Uri);
bridge_to_serde!(Field<T> where T);
bridge_to_serde!(Map<T> where T);
