use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;

use super::json_scanner::JsonScanner;
use super::try_decode::AttemptState;
use super::{Decode, DecodeError, ExtraFields, ListSlot, ParameterValue};

/// The maximum nesting depth of arrays and objects.
const MAX_DEPTH: usize = 128;

/// The maximum nesting depth of boxes. The limit ends the recursion of a type that contains only a box of itself and
/// therefore has no finite value. The limit exceeds [`MAX_DEPTH`], since there may be several boxes for one array or
/// object.
const MAX_BOXES: usize = 4 * MAX_DEPTH;

/// The maximum memory of the values in a request body, as a multiple of the size of the body. While a list is
/// reallocated, the memory may temporarily exceed the limit by half.
const MEMORY: usize = 10;
/// The size in bytes that the memory limit assumes for smaller bodies, since a small text of short items may need more
/// than [`MEMORY`] times its size.
const MEMORY_OF_BYTES: usize = 2 * 1024 * 1024;

/// Decodes values from a JSON text or a parameter. A clone is cheap and reads the same value again.
#[derive(Clone)]
pub struct Reader<'a> {
    source: ReaderSource<'a>,
    depth: usize,
    boxes: usize,
    /// The number of skipped unknown keys of objects.
    skipped_keys: usize,
    /// The number of bytes and nodes that have been read, excluding the current JSON text.
    pub(super) work: usize,
    pub(super) attempts: AttemptState,
    /// The number of bytes of memory that decoded values may still take.
    memory: usize,
}

#[derive(Clone, Copy)]
enum ReaderSource<'a> {
    Json(JsonScanner<'a>),
    Parameter(&'a ParameterValue),
}

/// The kind of the next value. The text of a parameter may be any scalar, depending on the type that decodes the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueKind {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool,
    /// A number.
    Number,
    /// A string.
    String,
    /// The text of a parameter, which may be any scalar.
    Text,
    /// The bytes of a body that is not JSON.
    Bytes,
    /// An array.
    Array,
    /// An object.
    Object,
    /// The end of the text, or invalid JSON.
    Absent,
}

/// Reads a member of an object. The function is first called without a key and may consume an expected key. If the
/// first call returns `None`, the key is parsed and passed to a second call.
type MemberFn<'m, 'a> = dyn FnMut(&mut Reader<'a>, Option<&str>) -> Option<Result<(), DecodeError>> + 'm;

impl fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader").field("offset", &self.offset()).finish_non_exhaustive()
    }
}

impl<'a> Reader<'a> {
    /// Creates a reader of a JSON text.
    pub fn from_json(text: &'a [u8]) -> Self {
        Self {
            source: ReaderSource::Json(JsonScanner::new(text)),
            depth: 0,
            boxes: 0,
            skipped_keys: 0,
            work: 0,
            attempts: AttemptState::new(text.len()),
            memory: usize::MAX,
        }
    }

    /// Creates a reader of a parameter.
    #[doc(hidden)]
    pub fn from_parameter(value: &'a ParameterValue) -> Self {
        let (attempts, memory) = (AttemptState::new(value.size()), usize::MAX);
        Self { source: ReaderSource::Parameter(value), depth: 0, boxes: 0, skipped_keys: 0, work: 0, attempts, memory }
    }

    /// Returns the kind of the next value, without consuming it.
    pub fn kind(&mut self) -> ValueKind {
        match &mut self.source {
            ReaderSource::Json(json) => match json.peek() {
                Some(b'n') => ValueKind::Null,
                Some(b't' | b'f') => ValueKind::Bool,
                Some(b'-' | b'0'..=b'9') => ValueKind::Number,
                Some(b'"') => ValueKind::String,
                Some(b'[') => ValueKind::Array,
                Some(b'{') => ValueKind::Object,
                _ => ValueKind::Absent,
            },
            ReaderSource::Parameter(ParameterValue::Text(_)) => ValueKind::Text,
            ReaderSource::Parameter(ParameterValue::List(_)) => ValueKind::Array,
            ReaderSource::Parameter(ParameterValue::Object(_)) => ValueKind::Object,
            ReaderSource::Parameter(ParameterValue::Bytes(_)) => ValueKind::Bytes,
        }
    }

    /// Creates an error at the next value.
    pub fn error(&self, message: impl Into<String>) -> DecodeError {
        match &self.source {
            ReaderSource::Json(json) => json.error(message),
            ReaderSource::Parameter(_) => DecodeError::new(message),
        }
    }

    /// Creates an error that states the expected and the actual kind of the next value.
    pub fn type_error(&mut self, expected: &str) -> DecodeError {
        let found = match &mut self.source {
            ReaderSource::Json(json) => json.describe(),
            ReaderSource::Parameter(ParameterValue::Text(_)) => "text",
            ReaderSource::Parameter(ParameterValue::List(_)) => "a list",
            ReaderSource::Parameter(ParameterValue::Object(_)) => "an object",
            ReaderSource::Parameter(ParameterValue::Bytes(_)) => "bytes",
        };
        self.error(format!("expected {expected}, found {found}"))
    }

    /// Consumes the next value if it is `null`. The text of a parameter is never null.
    ///
    /// # Errors
    ///
    /// Returns an error if the value starts with `n` and is not `null`.
    pub fn null(&mut self) -> Result<bool, DecodeError> {
        match &mut self.source {
            ReaderSource::Json(json) => match json.peek() {
                Some(b'n') => json.literal("null").map(|()| true),
                _ => Ok(false),
            },
            ReaderSource::Parameter(_) => Ok(false),
        }
    }

    /// Reads a boolean.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is not a boolean.
    pub fn boolean(&mut self) -> Result<bool, DecodeError> {
        let text = match &mut self.source {
            ReaderSource::Json(json) => match json.peek() {
                Some(b't') => return json.literal("true").map(|()| true),
                Some(b'f') => return json.literal("false").map(|()| false),
                _ => "",
            },
            ReaderSource::Parameter(ParameterValue::Text(text)) => text,
            ReaderSource::Parameter(_) => "",
        };
        match text {
            "true" => Ok(true),
            "false" => Ok(false),
            _ => Err(self.type_error("a boolean")),
        }
    }

    /// Reads the text of a number. `expected` describes the expected number in messages.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is not a number.
    pub fn number(&mut self, expected: &str) -> Result<&'a str, DecodeError> {
        match &mut self.source {
            ReaderSource::Json(json) => {
                if matches!(json.peek(), Some(b'-' | b'0'..=b'9')) {
                    return json.number();
                }
            }
            ReaderSource::Parameter(ParameterValue::Text(text)) if is_number(text) => return Ok(text),
            ReaderSource::Parameter(_) => {}
        }
        Err(self.type_error(expected))
    }

    /// Creates an error at the number that was just read.
    pub(super) fn number_error(&self, text: &str, message: impl Into<String>) -> DecodeError {
        let error = DecodeError::new(message);
        match self.offset() {
            Some(end) => error.at_offset(end.saturating_sub(text.len())),
            None => error,
        }
    }

    /// Reads a string.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is not a string.
    pub fn string(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        self.text("a string")
    }

    /// Reads a string with a format. `expected` describes the expected string in messages.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is not a string.
    pub fn text(&mut self, expected: &str) -> Result<Cow<'a, str>, DecodeError> {
        match &mut self.source {
            ReaderSource::Json(json) => {
                if json.peek() == Some(b'"') {
                    return json.string();
                }
            }
            ReaderSource::Parameter(ParameterValue::Text(text)) => return Ok(Cow::Borrowed(text)),
            ReaderSource::Parameter(_) => {}
        }
        Err(self.type_error(expected))
    }

    /// Reads bytes. A JSON string, or the text of a parameter, is read as its UTF-8 bytes.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is neither bytes nor a string.
    pub fn bytes(&mut self) -> Result<Bytes, DecodeError> {
        match &self.source {
            ReaderSource::Json(_) => Ok(self.string()?.into_owned().into()),
            ReaderSource::Parameter(ParameterValue::Bytes(bytes)) => Ok(bytes.clone()),
            ReaderSource::Parameter(ParameterValue::Text(text)) => Ok(Bytes::copy_from_slice(text.as_bytes())),
            _ => Err(self.type_error("bytes")),
        }
    }

    /// Reads an array and calls `each` for every item. A scalar parameter is an array with one item.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is not an array. The error of an invalid item contains the index of the item.
    pub fn list(
        &mut self,
        each: &mut dyn FnMut(&mut Reader<'a>) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        match self.source {
            ReaderSource::Parameter(list @ (ParameterValue::List(_) | ParameterValue::Object(_))) => {
                let Some(items) = list.items() else { return Err(self.type_error("an array")) };
                return self.nested(|r| {
                    let mut items = items.into_iter().enumerate();
                    items.try_for_each(|(index, item)| {
                        r.read_within(item, each).map_err(|error| error.at(index.to_string()))
                    })
                });
            }
            ReaderSource::Parameter(ParameterValue::Text(text)) if is_deep_list(text) => {
                return self.read_json_text(text, &mut |r| r.list(each));
            }
            ReaderSource::Parameter(one @ (ParameterValue::Text(_) | ParameterValue::Bytes(_))) => {
                return self.nested(|r| r.read_within(one, each).map_err(|error| error.at("0")));
            }
            ReaderSource::Json(_) => {}
        }
        if self.kind() != ValueKind::Array {
            return Err(self.type_error("an array"));
        }
        self.nested(|r| {
            r.json()?.expect(b'[')?;
            if r.json()?.take(b']') {
                return Ok(());
            }
            for index in 0_usize.. {
                each(r).map_err(|error| error.at(index.to_string()))?;
                if !r.json()?.take(b',') {
                    break;
                }
            }
            r.json()?.expect(b']')
        })
    }

    /// Reads the items of an array into a list.
    ///
    /// # Errors
    ///
    /// See [`Reader::list`].
    pub fn items(&mut self, items: &mut dyn ListSlot) -> Result<(), DecodeError> {
        self.list(&mut |r| items.add(r))
    }

    /// Reads the properties of an object into a map.
    ///
    /// # Errors
    ///
    /// See [`Reader::object`].
    pub fn members(&mut self, members: &mut dyn ExtraFields) -> Result<(), DecodeError> {
        self.object(&mut |key, r| members.add(key, r))
    }

    /// Reads one property of an object. If the key is duplicate, the last value is returned.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is not an object with the property, or if the property does not have the type `T`.
    #[doc(hidden)]
    pub fn content<T: Decode>(&mut self, name: &str) -> Result<T, DecodeError> {
        let (here, mut value) = (self.clone(), None);
        self.object(&mut |key, r| match key == name {
            true => T::decode(r).map(|found| value = Some(found)),
            false => r.skip(),
        })?;
        value.ok_or_else(|| here.error(format!("missing property `{name}`")))
    }

    /// Reads an object and calls `each` for every key. `each` has to read the value of the key.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is not an object. The error of an invalid property contains the key of the
    /// property.
    pub fn object(
        &mut self,
        each: &mut dyn FnMut(&str, &mut Reader<'a>) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        if let ReaderSource::Parameter(ParameterValue::Object(properties)) = self.source {
            return self.nested(|r| {
                properties.iter().try_for_each(|(key, value)| {
                    r.read_within(value, &mut |r| each(key, r)).map_err(|error| error.at(key))
                })
            });
        }
        // In a form, an object is encoded as JSON.
        if let ReaderSource::Parameter(ParameterValue::Text(text)) = self.source
            && text.starts_with('{')
        {
            return self.read_json_text(text, &mut |r| r.object(each));
        }
        self.json_object(&mut |r, key| key.map(|key| each(key, r)))
    }

    /// Reads an object like [`Reader::object`]. If `each` consumes a key itself, `each` also adds the key to the error.
    pub(super) fn for_each_member(&mut self, each: &mut MemberFn<'_, 'a>) -> Result<(), DecodeError> {
        match self.source {
            ReaderSource::Json(_) => self.json_object(each),
            ReaderSource::Parameter(_) => self.object(&mut |key, r| each(r, Some(key)).unwrap_or(Ok(()))),
        }
    }

    fn json_object(&mut self, each: &mut MemberFn<'_, 'a>) -> Result<(), DecodeError> {
        if self.kind() != ValueKind::Object {
            return Err(self.type_error("an object"));
        }
        self.nested(|r| {
            r.json()?.expect(b'{')?;
            if r.json()?.take(b'}') {
                return Ok(());
            }
            loop {
                match each(r, None) {
                    Some(read) => read?,
                    None => {
                        let key = r.json()?.key()?;
                        each(r, Some(&key)).unwrap_or(Ok(())).map_err(|error| error.at(key))?;
                    }
                }
                if !r.json()?.take(b',') {
                    break;
                }
            }
            r.json()?.expect(b'}')
        })
    }

    /// Consumes the next key of a JSON text and its colon if the key is `name` and is written without escapes.
    pub(super) fn take_key(&mut self, name: &str) -> bool {
        match &mut self.source {
            ReaderSource::Json(json) => json.take_key(name),
            ReaderSource::Parameter(_) => false,
        }
    }

    /// Reads a short integer of a JSON text. Consumes nothing if the next value is not a short integer.
    pub(super) fn short_integer(&mut self) -> Option<i64> {
        match &mut self.source {
            ReaderSource::Json(json) => json.short_integer(),
            ReaderSource::Parameter(_) => None,
        }
    }

    /// Reads a short decimal number of a JSON text. Consumes nothing if the next value is not a short decimal number.
    pub(super) fn short_decimal(&mut self) -> Option<f64> {
        match &mut self.source {
            ReaderSource::Json(json) => json.short_decimal(),
            ReaderSource::Parameter(_) => None,
        }
    }

    /// Calls `read` with the nesting depth increased by one.
    fn nested(&mut self, read: impl FnOnce(&mut Self) -> Result<(), DecodeError>) -> Result<(), DecodeError> {
        if self.depth == MAX_DEPTH {
            return Err(self.error("nested too deeply"));
        }
        self.depth += 1;
        read(self)?;
        self.depth -= 1;
        Ok(())
    }

    /// Limits the memory of the decoded values to ten times the size of the text, or to 20 MiB if that is more.
    pub(crate) fn limited(mut self, bytes: usize) -> Self {
        self.memory = bytes.max(MEMORY_OF_BYTES).saturating_mul(MEMORY);
        self
    }

    /// Counts the memory that a value takes in addition to its text.
    ///
    /// # Errors
    ///
    /// Returns an error if the limit of memory is exceeded.
    pub(super) fn take_memory(&mut self, bytes: usize) -> Result<(), DecodeError> {
        match self.memory.checked_sub(bytes) {
            Some(left) => {
                self.memory = left;
                Ok(())
            }
            None => Err(self.error("takes too much memory")),
        }
    }

    /// Increases the nesting depth of boxes.
    pub(super) fn enter_box(&mut self) -> Result<(), DecodeError> {
        self.boxes += 1;
        if self.boxes > MAX_BOXES { Err(self.error("nested too deeply")) } else { Ok(()) }
    }

    /// Decreases the nesting depth of boxes.
    pub(super) fn leave_box(&mut self) {
        self.boxes -= 1;
    }

    /// Reads an item or a property of a parameter.
    fn read_within(
        &mut self,
        part: &'a ParameterValue,
        read: &mut dyn FnMut(&mut Self) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        let outer = std::mem::replace(&mut self.source, ReaderSource::Parameter(part));
        self.work += part.own_size();
        read(self)?;
        self.source = outer;
        Ok(())
    }

    /// Reads the text of a parameter as JSON.
    fn read_json_text(
        &mut self,
        text: &'a str,
        read: &mut dyn FnMut(&mut Self) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        let outer = std::mem::replace(&mut self.source, ReaderSource::Json(JsonScanner::from_str(text)));
        read(self)?;
        self.end()?;
        self.work += self.offset().unwrap_or(0);
        self.source = outer;
        Ok(())
    }

    /// Returns a reader of the JSON object in the text of a parameter. Forms encode objects as JSON.
    pub(super) fn object_from_text(&self) -> Option<Self> {
        match self.source {
            ReaderSource::Parameter(ParameterValue::Text(text)) if text.starts_with('{') => {
                Some(Self { source: ReaderSource::Json(JsonScanner::from_str(text)), ..self.clone() })
            }
            _ => None,
        }
    }

    /// Returns a reader of the JSON in a text within an array or object. Only such a text can be JSON of an array or
    /// object: at the top level, a style encodes these.
    pub(super) fn nested_json_from_text(&self) -> Option<Self> {
        match self.source {
            ReaderSource::Parameter(ParameterValue::Text(text))
                if self.depth > 0 && (text.starts_with('{') || is_deep_list(text)) =>
            {
                Some(Self { source: ReaderSource::Json(JsonScanner::from_str(text)), ..self.clone() })
            }
            _ => None,
        }
    }

    /// Returns the scanner of the JSON text. The function is called only if the source is JSON.
    fn json(&mut self) -> Result<&mut JsonScanner<'a>, DecodeError> {
        match &mut self.source {
            ReaderSource::Json(json) => Ok(json),
            ReaderSource::Parameter(_) => Err(DecodeError::new("expected JSON, found a parameter")),
        }
    }

    /// Skips the next value, checking its syntax.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is invalid JSON.
    pub fn skip(&mut self) -> Result<(), DecodeError> {
        match &mut self.source {
            ReaderSource::Json(json) => json.skip(MAX_DEPTH - self.depth),
            ReaderSource::Parameter(_) => Ok(()),
        }
    }

    /// Skips a value without checking its syntax, since the value will be read later.
    pub(super) fn skip_unchecked(&mut self) -> Result<(), DecodeError> {
        match &mut self.source {
            ReaderSource::Json(json) => {
                let mut ahead = *json;
                match ahead.try_skip_value() {
                    true => *json = ahead,
                    // `skip` checks the syntax and returns the error.
                    false => return self.skip(),
                }
                Ok(())
            }
            ReaderSource::Parameter(_) => Ok(()),
        }
    }

    /// Moves to the position of another reader, adding a number of skipped keys.
    pub(super) fn advance_to(&mut self, other: &Self, skipped_keys: usize) {
        self.source = other.source;
        self.work = other.work;
        self.skipped_keys += skipped_keys;
    }

    /// Skips the value of an unknown key.
    pub(super) fn skip_unknown(&mut self) -> Result<(), DecodeError> {
        self.skipped_keys += 1;
        self.skip()
    }

    /// Returns the number of keys that `ahead` has skipped since it was cloned from this reader.
    pub(super) fn keys_skipped_by(&self, ahead: &Self) -> usize {
        ahead.skipped_keys.saturating_sub(self.skipped_keys)
    }

    /// Returns the number of bytes and nodes that have been read, including JSON in the text of a parameter.
    pub(super) fn work(&self) -> usize {
        self.work + self.offset().unwrap_or(0)
    }

    /// Returns the memory address of the next value, which identifies the value in its text or tree.
    pub(super) fn address(&self) -> usize {
        match &self.source {
            ReaderSource::Json(json) => json.address(),
            ReaderSource::Parameter(value) => std::ptr::from_ref::<ParameterValue>(value).addr(),
        }
    }

    /// Returns the number of bytes that have been read, or `None` for a parameter.
    pub(in super::super) fn offset(&self) -> Option<usize> {
        match &self.source {
            ReaderSource::Json(json) => Some(json.offset()),
            ReaderSource::Parameter(_) => None,
        }
    }

    /// Checks that nothing follows the value.
    ///
    /// # Errors
    ///
    /// Returns an error if the text continues.
    pub fn end(&mut self) -> Result<(), DecodeError> {
        match &mut self.source {
            ReaderSource::Json(json) => match json.peek() {
                Some(_) => Err(json.error("not JSON: something follows the value")),
                None => Ok(()),
            },
            ReaderSource::Parameter(_) => Ok(()),
        }
    }
}

/// Returns `true` if the text of a parameter is a JSON array of objects or arrays. Any other text is read as an array
/// with one item.
pub(crate) fn is_deep_list(text: &str) -> bool {
    text.strip_prefix('[').is_some_and(|rest| rest.trim_start().starts_with(['{', '[']))
}

/// Returns `true` if the text of a parameter is a JSON number.
pub(super) fn is_number(text: &str) -> bool {
    let mut json = JsonScanner::from_str(text);
    !text.starts_with([' ', '\n', '\r', '\t']) && json.number().is_ok() && json.offset() == text.len()
}
