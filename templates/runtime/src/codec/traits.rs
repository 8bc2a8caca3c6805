use super::{Fault, Reader, Writer};

/// A type that can be read from JSON and from parameters.
pub trait Decode: Sized {
    /// Reads one value.
    ///
    /// # Errors
    ///
    /// A [`Fault`] with the JSON Pointer of what did not fit.
    fn decode(r: &mut Reader<'_>) -> Result<Self, Fault>;
}

/// A type that can be written as JSON and as parameters.
pub trait Encode {
    /// Writes one value.
    fn encode(&self, w: &mut Writer);

    /// Whether an optional property of this value is left out.
    fn is_absent(&self) -> bool {
        false
    }
}

/// A place for a value that may turn up: what [`Reader::record`] fills.
///
/// It has one method with little in it, since that is compiled for each type that is read.
pub trait Slot {
    /// Reads the value into the slot, over what it held; empties it if there is nothing to read.
    ///
    /// # Errors
    ///
    /// As [`Decode::decode`].
    fn fill(&mut self, r: Option<&mut Reader<'_>>) -> Result<(), Fault>;
}

impl<T: Decode> Slot for Option<T> {
    // Compiled beside the type that has the slot. Else rustc keeps those of all types in one unit, and does it again
    // whenever one of the types changes.
    #[inline(always)]
    fn fill(&mut self, r: Option<&mut Reader<'_>>) -> Result<(), Fault> {
        let Some(r) = r else {
            *self = None;
            return Ok(());
        };
        match T::decode(r) {
            Ok(value) => {
                *self = Some(value);
                Ok(())
            }
            Err(fault) => Err(fault),
        }
    }
}

/// A place for the items of a list.
pub trait List {
    /// Reads one more.
    ///
    /// # Errors
    ///
    /// As [`Decode::decode`].
    fn add(&mut self, r: &mut Reader<'_>) -> Result<(), Fault>;
}

/// A place for keys that nothing names beforehand: those of a map, or those that a record does not know.
pub trait Rest {
    /// Reads the value of a key.
    ///
    /// # Errors
    ///
    /// As [`Decode::decode`].
    fn add(&mut self, key: &str, r: &mut Reader<'_>) -> Result<(), Fault>;
}

/// The keys of a map, or of a record those that it does not know, which are written after its own.
pub trait EncodeRest {
    /// Calls `each` with every key and value.
    fn each(&self, each: &mut dyn FnMut(&str, &dyn Encode));
}

/// Reads a whole JSON text.
///
/// # Errors
///
/// A [`Fault`] if it is not JSON, if something follows the value, or if the value does not fit.
pub fn from_slice<T: Decode>(text: &[u8]) -> Result<T, Fault> {
    let mut value = None;
    fill_from_slice(text, &mut value)?;
    match value {
        Some(value) => Ok(value),
        None => Err(Fault::unfilled()),
    }
}

/// As [`from_slice`], into a slot: what is the same for all types is compiled once.
pub(crate) fn fill_from_slice(text: &[u8], slot: &mut dyn Slot) -> Result<(), Fault> {
    let mut r = Reader::from_json(text);
    slot.fill(Some(&mut r))?;
    r.end()
}

/// Reads a whole JSON text.
///
/// # Errors
///
/// As [`from_slice`].
pub fn from_str<T: Decode>(text: &str) -> Result<T, Fault> {
    from_slice(text.as_bytes())
}

/// Reads a value out of free JSON.
///
/// # Errors
///
/// As [`Decode::decode`].
pub fn from_value<T: Decode>(value: &serde_json::Value) -> Result<T, Fault> {
    from_slice(&to_vec(value))
}

/// Writes a value as JSON.
pub fn to_vec(value: &dyn Encode) -> Vec<u8> {
    let mut w = Writer::json();
    value.encode(&mut w);
    w.into_json()
}

/// Writes a value as JSON.
pub fn to_string(value: &dyn Encode) -> String {
    String::from_utf8(to_vec(value)).unwrap_or_default()
}

/// Writes a value as free JSON.
pub fn to_value(value: &dyn Encode) -> serde_json::Value {
    from_slice(&to_vec(value)).unwrap_or_default()
}
