use super::{DecodeError, Reader, Writer};

/// A type that can be decoded from JSON and from parameters.
///
/// To use your own type for a format or a component schema (options `formats` and `schemas` of ecogen), implement this
/// trait and [`Encode`]:
///
/// ```
/// use ecogen_runtime::{Decode, DecodeError, Encode, Reader, Writer};
///
/// #[derive(Clone, Debug, PartialEq)]
/// struct Isbn(String);
///
/// impl Decode for Isbn {
///     fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
///         let start = r.clone();
///         let text = r.text("an ISBN")?;
///         match text.len() {
///             13 => Ok(Self(text.into_owned())),
///             _ => Err(start.error("expected an ISBN")),
///         }
///     }
/// }
///
/// impl Encode for Isbn {
///     fn encode(&self, w: &mut Writer) {
///         w.string(&self.0);
///     }
/// }
///
/// let isbn: Isbn = ecogen_runtime::from_str("\"9780131103627\"")?;
/// assert_eq!(ecogen_runtime::to_string(&isbn), "\"9780131103627\"");
/// # Ok::<(), DecodeError>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be decoded",
    note = "a type of your own for a format or a schema implements `Decode` and `Encode` of the runtime"
)]
pub trait Decode: Sized {
    /// Decodes a value.
    ///
    /// # Errors
    ///
    /// Returns a [`DecodeError`] with the JSON Pointer of the invalid value.
    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError>;
}

/// A type that can be encoded as JSON and as parameters. The documentation of [`Decode`] shows how to implement both
/// traits for your own type.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be encoded",
    note = "a type of your own for a format or a schema implements `Decode` and `Encode` of the runtime"
)]
pub trait Encode {
    /// Encodes the value.
    fn encode(&self, w: &mut Writer);

    /// Returns `true` if an optional property with this value is omitted.
    fn is_absent(&self) -> bool {
        false
    }
}

/// A variable that receives a decoded value, such as a field of a struct that [`Reader::read_struct`] reads.
///
/// The trait has a single small method, since each method of a trait is compiled for each type that implements the
/// trait.
pub trait FieldSlot {
    /// Decodes a value and stores the value in the variable. Without a reader, clears the variable.
    ///
    /// # Errors
    ///
    /// See [`Decode::decode`].
    fn fill(&mut self, r: Option<&mut Reader<'_>>) -> Result<(), DecodeError>;
}

impl<T: Decode> FieldSlot for Option<T> {
    // The function is inlined, so that it is compiled with the struct that contains the field. Otherwise, rustc puts
    // the instances for all types into one codegen unit, and compiles this unit again when any of the types changes.
    #[inline(always)]
    fn fill(&mut self, r: Option<&mut Reader<'_>>) -> Result<(), DecodeError> {
        let Some(r) = r else {
            *self = None;
            return Ok(());
        };
        match T::decode(r) {
            Ok(value) => {
                *self = Some(value);
                Ok(())
            }
            Err(error) => Err(error),
        }
    }
}

/// A collection that receives the items of an array.
pub trait ListSlot {
    /// Decodes an item and adds the item to the collection.
    ///
    /// # Errors
    ///
    /// See [`Decode::decode`].
    fn add(&mut self, r: &mut Reader<'_>) -> Result<(), DecodeError>;
}

/// A collection that receives properties with undeclared names: those of a map, or the extra fields of a struct.
pub trait ExtraFields {
    /// Decodes the value of a key and adds the property to the collection.
    ///
    /// # Errors
    ///
    /// See [`Decode::decode`].
    fn add(&mut self, key: &str, r: &mut Reader<'_>) -> Result<(), DecodeError>;
}

/// A collection of properties with undeclared names: those of a map, or the extra fields of a struct. Extra fields are
/// written after the declared properties.
pub trait EncodeExtraFields {
    /// Calls `each` with every key and value.
    fn for_each(&self, each: &mut dyn FnMut(&str, &dyn Encode));
}

/// Decodes a JSON text.
///
/// # Errors
///
/// Returns a [`DecodeError`] if the text is invalid JSON, continues after the value, or does not have this type.
pub fn from_slice<T: Decode>(text: &[u8]) -> Result<T, DecodeError> {
    let mut value = None;
    fill_from_slice(text, &mut value)?;
    match value {
        Some(value) => Ok(value),
        None => Err(DecodeError::missing_value()),
    }
}

/// Decodes a JSON text and stores the value in `slot`. The function is not generic, so that it is compiled once.
pub(crate) fn fill_from_slice(text: &[u8], slot: &mut dyn FieldSlot) -> Result<(), DecodeError> {
    let mut r = Reader::from_json(text);
    slot.fill(Some(&mut r))?;
    r.end()
}

/// Decodes a JSON text and stores the value in `slot`, like [`fill_from_slice`]. The memory of the value is limited.
pub(crate) fn fill_within_limits(text: &[u8], slot: &mut dyn FieldSlot) -> Result<(), DecodeError> {
    let mut r = Reader::from_json(text).limited(text.len());
    slot.fill(Some(&mut r))?;
    r.end()
}

/// Decodes a JSON text.
///
/// # Errors
///
/// See [`from_slice`].
pub fn from_str<T: Decode>(text: &str) -> Result<T, DecodeError> {
    from_slice(text.as_bytes())
}

/// Converts an untyped JSON value to a type.
///
/// # Errors
///
/// See [`Decode::decode`].
pub fn from_value<T: Decode>(value: &serde_json::Value) -> Result<T, DecodeError> {
    from_slice(&to_vec(value))
}

/// Encodes a value as JSON.
pub fn to_vec(value: &dyn Encode) -> Vec<u8> {
    let mut w = Writer::json();
    value.encode(&mut w);
    w.into_json()
}

/// Encodes a value as JSON.
pub fn to_string(value: &dyn Encode) -> String {
    String::from_utf8(to_vec(value)).unwrap_or_default()
}

/// Encodes a value as an untyped JSON value.
pub fn to_value(value: &dyn Encode) -> serde_json::Value {
    from_slice(&to_vec(value)).unwrap_or_default()
}
