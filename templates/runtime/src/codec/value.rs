//! Decoding and encoding of untyped JSON values.

use serde_json::{Map, Number, Value};

use super::reader::{ValueKind, is_number};
use super::{Decode, DecodeError, Encode, Reader, Writer};

/// The size in bytes of a node of the B-tree that contains the members of an object.
const NODE: usize = 11 * (size_of::<String>() + size_of::<Value>()) + 16;

impl Decode for Value {
    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(match r.kind() {
            ValueKind::Null => r.null().map(|_| Self::Null)?,
            ValueKind::Bool => Self::Bool(r.boolean()?),
            ValueKind::Number => {
                let here = r.clone();
                let text = r.number("a number")?;
                Self::Number(number(text).ok_or_else(|| here.error(format!("{text} is out of the range of f64")))?)
            }
            ValueKind::String => Self::String(r.string()?.into_owned()),
            ValueKind::Text => {
                let text = r.string()?;
                value_from_text(&text).unwrap_or_else(|| Self::String(text.into_owned()))
            }
            ValueKind::Array => {
                let mut items = Vec::new();
                r.list(&mut |r| {
                    items.push(Self::decode(r)?);
                    r.take_memory(2 * size_of::<Self>())
                })?;
                Self::Array(items)
            }
            ValueKind::Object => {
                let mut map = Map::new();
                r.object(&mut |key, r| {
                    map.insert(key.to_owned(), Self::decode(r)?);
                    // A node of the B-tree has room for 11 members and contains at least 5, unless it is the only node.
                    r.take_memory(if map.len() == 1 { NODE } else { NODE / 5 })
                })?;
                Self::Object(map)
            }
            ValueKind::Bytes | ValueKind::Absent => return Err(r.type_error("a value")),
        })
    }
}

/// Converts the text of an untyped parameter to null, a boolean or a number. Returns `None` for any other text.
fn value_from_text(text: &str) -> Option<Value> {
    match text {
        "null" => Some(Value::Null),
        "true" => Some(Value::Bool(true)),
        "false" => Some(Value::Bool(false)),
        _ if is_number(text) => number(text).map(Value::Number),
        _ => None,
    }
}

fn number(text: &str) -> Option<Number> {
    match text.parse::<i64>() {
        // `-0` is a float, since integers have no negative zero.
        Ok(0) if text.starts_with('-') => return Number::from_f64(-0.0),
        Ok(value) => return Some(value.into()),
        Err(_) => {}
    }
    if let Ok(value) = text.parse::<u64>() {
        return Some(value.into());
    }
    Number::from_f64(text.parse().ok()?)
}

impl Encode for Value {
    fn encode(&self, w: &mut Writer) {
        match self {
            Self::Null => w.null(),
            Self::Bool(value) => w.boolean(*value),
            Self::Number(value) => match value.as_f64() {
                Some(float) if value.is_f64() => w.float(float),
                _ => w.number(&value.to_string()),
            },
            Self::String(value) => w.string(value),
            Self::Array(items) => {
                w.open_list();
                items.iter().for_each(|item| item.encode(w));
                w.close_list();
            }
            Self::Object(map) => {
                w.open_object();
                for (key, value) in map {
                    w.key(key);
                    value.encode(w);
                }
                w.close_object();
            }
        }
    }
}
