use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;

use super::attempt::Attempts;
use super::json::Json;
use super::{Decode, Fault, List, ParameterValue, Rest};

/// The maximum nesting depth of arrays and objects.
const DEPTH: usize = 128;

/// The maximum nesting depth of boxes. A type that consists of itself only, in a box, has no finite value. In other
/// types, several boxes may belong to one array or object.
const BOXES: usize = 4 * DEPTH;

/// The memory that values read from a request may take, in multiples of its size, and the size that counts at least: a
/// small text of short items may take more. A list that grows takes half as much again for a moment.
const MEMORY: usize = 10;
const MEMORY_OF_BYTES: usize = 2 * 1024 * 1024;

/// Decodes values from a JSON text or a parameter. A clone is cheap and reads the same value again.
#[derive(Clone)]
pub struct Reader<'a> {
    source: Source<'a>,
    depth: usize,
    boxes: usize,
    /// The number of unknown keys of objects that have been skipped.
    passed_over: usize,
    /// The number of bytes and nodes read, without those of the current JSON text.
    pub(super) work: usize,
    pub(super) attempts: Attempts,
    /// The bytes of memory that may still be taken.
    memory: usize,
}

#[derive(Clone, Copy)]
enum Source<'a> {
    Json(Json<'a>),
    Parameter(&'a ParameterValue),
}

/// The kind of the next value. A parameter's text may be any scalar, depending on its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
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
    Nothing,
}

/// Reads a member of an object. It is called without a key first, to consume an expected key, and then with the key.
type Member<'m, 'a> = dyn FnMut(&mut Reader<'a>, Option<&str>) -> Option<Result<(), Fault>> + 'm;

impl fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader").field("offset", &self.offset()).finish_non_exhaustive()
    }
}

impl<'a> Reader<'a> {
    /// Creates a reader of a JSON text.
    pub fn from_json(text: &'a [u8]) -> Self {
        Self {
            source: Source::Json(Json::new(text)),
            depth: 0,
            boxes: 0,
            passed_over: 0,
            work: 0,
            attempts: Attempts::new(text.len()),
            memory: usize::MAX,
        }
    }

    /// Creates a reader of a parameter.
    pub fn from_parameter(value: &'a ParameterValue) -> Self {
        let (attempts, memory) = (Attempts::new(value.size()), usize::MAX);
        Self { source: Source::Parameter(value), depth: 0, boxes: 0, passed_over: 0, work: 0, attempts, memory }
    }

    /// Returns the kind of the next value, without consuming it.
    pub fn kind(&mut self) -> Kind {
        match &mut self.source {
            Source::Json(json) => match json.peek() {
                Some(b'n') => Kind::Null,
                Some(b't' | b'f') => Kind::Bool,
                Some(b'-' | b'0'..=b'9') => Kind::Number,
                Some(b'"') => Kind::String,
                Some(b'[') => Kind::Array,
                Some(b'{') => Kind::Object,
                _ => Kind::Nothing,
            },
            Source::Parameter(ParameterValue::Text(_)) => Kind::Text,
            Source::Parameter(ParameterValue::List(_)) => Kind::Array,
            Source::Parameter(ParameterValue::Object(_)) => Kind::Object,
            Source::Parameter(ParameterValue::Bytes(_)) => Kind::Bytes,
        }
    }

    /// Creates an error at the next value.
    pub fn fault(&self, message: impl Into<String>) -> Fault {
        match &self.source {
            Source::Json(json) => json.fault(message),
            Source::Parameter(_) => Fault::new(message),
        }
    }

    /// Creates an error that states the expected and the actual kind of the next value.
    pub fn expected(&mut self, what: &str) -> Fault {
        let found = match &mut self.source {
            Source::Json(json) => json.describe(),
            Source::Parameter(ParameterValue::Text(_)) => "text",
            Source::Parameter(ParameterValue::List(_)) => "a list",
            Source::Parameter(ParameterValue::Object(_)) => "an object",
            Source::Parameter(ParameterValue::Bytes(_)) => "bytes",
        };
        self.fault(format!("expected {what}, found {found}"))
    }

    /// Consumes the next value if it is `null`. The text of a parameter is never null.
    ///
    /// # Errors
    ///
    /// Returns an error if the value starts with `n` and is not `null`.
    pub fn null(&mut self) -> Result<bool, Fault> {
        match &mut self.source {
            Source::Json(json) => match json.peek() {
                Some(b'n') => json.literal("null").map(|()| true),
                _ => Ok(false),
            },
            Source::Parameter(_) => Ok(false),
        }
    }

    /// Reads a boolean.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is not a boolean.
    pub fn boolean(&mut self) -> Result<bool, Fault> {
        let text = match &mut self.source {
            Source::Json(json) => match json.peek() {
                Some(b't') => return json.literal("true").map(|()| true),
                Some(b'f') => return json.literal("false").map(|()| false),
                _ => "",
            },
            Source::Parameter(ParameterValue::Text(text)) => text,
            Source::Parameter(_) => "",
        };
        match text {
            "true" => Ok(true),
            "false" => Ok(false),
            _ => Err(self.expected("a boolean")),
        }
    }

    /// Reads the text of a number. `what` describes it in messages.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is not a number.
    pub fn number(&mut self, what: &str) -> Result<&'a str, Fault> {
        match &mut self.source {
            Source::Json(json) => {
                if matches!(json.peek(), Some(b'-' | b'0'..=b'9')) {
                    return json.number();
                }
            }
            Source::Parameter(ParameterValue::Text(text)) if is_number(text) => return Ok(text),
            Source::Parameter(_) => {}
        }
        Err(self.expected(what))
    }

    /// Creates an error at the number that was just read.
    pub(super) fn fault_of_number(&self, text: &str, message: impl Into<String>) -> Fault {
        let fault = Fault::new(message);
        match self.offset() {
            Some(end) => fault.at_byte(end.saturating_sub(text.len())),
            None => fault,
        }
    }

    /// Reads a string.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is not a string.
    pub fn string(&mut self) -> Result<Cow<'a, str>, Fault> {
        self.text("a string")
    }

    /// Reads a string with a format. `what` describes it in messages.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is not a string.
    pub fn text(&mut self, what: &str) -> Result<Cow<'a, str>, Fault> {
        match &mut self.source {
            Source::Json(json) => {
                if json.peek() == Some(b'"') {
                    return json.string();
                }
            }
            Source::Parameter(ParameterValue::Text(text)) => return Ok(Cow::Borrowed(text)),
            Source::Parameter(_) => {}
        }
        Err(self.expected(what))
    }

    /// Reads bytes. A JSON string, or the text of a parameter, is read as its UTF-8 bytes.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is neither bytes nor a string.
    pub fn bytes(&mut self) -> Result<Bytes, Fault> {
        match &self.source {
            Source::Json(_) => Ok(self.string()?.into_owned().into()),
            Source::Parameter(ParameterValue::Bytes(bytes)) => Ok(bytes.clone()),
            Source::Parameter(ParameterValue::Text(text)) => Ok(Bytes::copy_from_slice(text.as_bytes())),
            _ => Err(self.expected("bytes")),
        }
    }

    /// Reads an array and calls `each` for every item. A scalar parameter is an array with one item.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is not an array, or the error of an item, with its index.
    pub fn list(&mut self, each: &mut dyn FnMut(&mut Reader<'a>) -> Result<(), Fault>) -> Result<(), Fault> {
        match self.source {
            Source::Parameter(list @ (ParameterValue::List(_) | ParameterValue::Object(_))) => {
                let Some(items) = list.items() else { return Err(self.expected("an array")) };
                return self.nested(|r| {
                    let mut items = items.into_iter().enumerate();
                    items.try_for_each(|(index, item)| {
                        r.within(item, each).map_err(|fault| fault.inside(index.to_string()))
                    })
                });
            }
            Source::Parameter(ParameterValue::Text(text)) if is_deep_list(text) => {
                return self.within_json(text, &mut |r| r.list(each));
            }
            Source::Parameter(one @ (ParameterValue::Text(_) | ParameterValue::Bytes(_))) => {
                return self.nested(|r| r.within(one, each).map_err(|fault| fault.inside("0")));
            }
            Source::Json(_) => {}
        }
        if self.kind() != Kind::Array {
            return Err(self.expected("an array"));
        }
        self.nested(|r| {
            r.json()?.expect(b'[')?;
            if r.json()?.take(b']') {
                return Ok(());
            }
            for index in 0_usize.. {
                each(r).map_err(|fault| fault.inside(index.to_string()))?;
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
    pub fn items(&mut self, items: &mut dyn List) -> Result<(), Fault> {
        self.list(&mut |r| items.add(r))
    }

    /// Reads the properties of an object into a map.
    ///
    /// # Errors
    ///
    /// See [`Reader::object`].
    pub fn members(&mut self, members: &mut dyn Rest) -> Result<(), Fault> {
        self.object(&mut |key, r| members.add(key, r))
    }

    /// Reads one property of an object. If the key is duplicate, the last value is returned.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is not an object with the property, or if the property does not have the type.
    pub fn content<T: Decode>(&mut self, name: &str) -> Result<T, Fault> {
        let (here, mut value) = (self.clone(), None);
        self.object(&mut |key, r| match key == name {
            true => T::decode(r).map(|found| value = Some(found)),
            false => r.skip(),
        })?;
        value.ok_or_else(|| here.fault(format!("missing property `{name}`")))
    }

    /// Reads an object and calls `each` for every key. `each` has to read the value.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is not an object, or the error of a property, with its key.
    pub fn object(&mut self, each: &mut dyn FnMut(&str, &mut Reader<'a>) -> Result<(), Fault>) -> Result<(), Fault> {
        if let Source::Parameter(ParameterValue::Object(properties)) = self.source {
            return self.nested(|r| {
                properties.iter().try_for_each(|(key, value)| {
                    r.within(value, &mut |r| each(key, r)).map_err(|fault| fault.inside(key))
                })
            });
        }
        // An object in a form is encoded as JSON.
        if let Source::Parameter(ParameterValue::Text(text)) = self.source
            && text.starts_with('{')
        {
            return self.within_json(text, &mut |r| r.object(each));
        }
        self.json_object(&mut |r, key| key.map(|key| each(key, r)))
    }

    /// Reads an object like [`Reader::object`]. If `each` consumes a key, it also adds the key to its errors.
    pub(super) fn members_by(&mut self, each: &mut Member<'_, 'a>) -> Result<(), Fault> {
        match self.source {
            Source::Json(_) => self.json_object(each),
            Source::Parameter(_) => self.object(&mut |key, r| each(r, Some(key)).unwrap_or(Ok(()))),
        }
    }

    fn json_object(&mut self, each: &mut Member<'_, 'a>) -> Result<(), Fault> {
        if self.kind() != Kind::Object {
            return Err(self.expected("an object"));
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
                        each(r, Some(&key)).unwrap_or(Ok(())).map_err(|fault| fault.inside(key))?;
                    }
                }
                if !r.json()?.take(b',') {
                    break;
                }
            }
            r.json()?.expect(b'}')
        })
    }

    /// Consumes a key and its colon if the JSON text continues with it, without escapes.
    pub(super) fn take_key(&mut self, name: &str) -> bool {
        match &mut self.source {
            Source::Json(json) => json.take_key(name),
            Source::Parameter(_) => false,
        }
    }

    /// Reads a short integer of a JSON text. Consumes nothing otherwise.
    pub(super) fn few_digits(&mut self) -> Option<i64> {
        match &mut self.source {
            Source::Json(json) => json.few_digits(),
            Source::Parameter(_) => None,
        }
    }

    /// Reads a short decimal number of a JSON text. Consumes nothing otherwise.
    pub(super) fn few_decimals(&mut self) -> Option<f64> {
        match &mut self.source {
            Source::Json(json) => json.few_decimals(),
            Source::Parameter(_) => None,
        }
    }

    /// Reads with an increased nesting depth.
    fn nested(&mut self, read: impl FnOnce(&mut Self) -> Result<(), Fault>) -> Result<(), Fault> {
        if self.depth == DEPTH {
            return Err(self.fault("nested too deeply"));
        }
        self.depth += 1;
        read(self)?;
        self.depth -= 1;
        Ok(())
    }

    /// Limits the memory of the values to ten times a text of this size, and to 20 MiB for a smaller one.
    pub(crate) fn limited(mut self, bytes: usize) -> Self {
        self.memory = bytes.max(MEMORY_OF_BYTES).saturating_mul(MEMORY);
        self
    }

    /// Counts memory that a value takes beside its text.
    ///
    /// # Errors
    ///
    /// A fault if the memory of this reader is limited and used up.
    pub(super) fn take_memory(&mut self, bytes: usize) -> Result<(), Fault> {
        match self.memory.checked_sub(bytes) {
            Some(left) => {
                self.memory = left;
                Ok(())
            }
            None => Err(self.fault("takes too much memory")),
        }
    }

    /// Increases the nesting depth of boxes.
    pub(super) fn enter_box(&mut self) -> Result<(), Fault> {
        self.boxes += 1;
        if self.boxes > BOXES { Err(self.fault("nested too deeply")) } else { Ok(()) }
    }

    /// Decreases the nesting depth of boxes.
    pub(super) fn leave_box(&mut self) {
        self.boxes -= 1;
    }

    /// Reads a part of a parameter.
    fn within(
        &mut self,
        part: &'a ParameterValue,
        read: &mut dyn FnMut(&mut Self) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        let whole = std::mem::replace(&mut self.source, Source::Parameter(part));
        self.work += part.own_size();
        read(self)?;
        self.source = whole;
        Ok(())
    }

    /// Reads a text that is JSON.
    fn within_json(
        &mut self,
        text: &'a str,
        read: &mut dyn FnMut(&mut Self) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        let whole = std::mem::replace(&mut self.source, Source::Json(Json::of(text)));
        read(self)?;
        self.end()?;
        self.work += self.offset().unwrap_or(0);
        self.source = whole;
        Ok(())
    }

    /// Returns a reader of the object in the text of a parameter, since an object in a form is encoded as JSON.
    pub(super) fn object_in_text(&self) -> Option<Self> {
        match self.source {
            Source::Parameter(ParameterValue::Text(text)) if text.starts_with('{') => {
                Some(Self { source: Source::Json(Json::of(text)), ..self.clone() })
            }
            _ => None,
        }
    }

    /// Returns the JSON text. It is only called if the source is JSON.
    fn json(&mut self) -> Result<&mut Json<'a>, Fault> {
        match &mut self.source {
            Source::Json(json) => Ok(json),
            Source::Parameter(_) => Err(Fault::new("expected JSON, found a parameter")),
        }
    }

    /// Skips the next value, checking its syntax.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is invalid JSON.
    pub fn skip(&mut self) -> Result<(), Fault> {
        match &mut self.source {
            Source::Json(json) => json.skip(DEPTH - self.depth),
            Source::Parameter(_) => Ok(()),
        }
    }

    /// Skips a value that will be read later, without checking it.
    pub(super) fn pass(&mut self) -> Result<(), Fault> {
        match &mut self.source {
            Source::Json(json) => {
                let mut ahead = *json;
                match ahead.pass() {
                    true => *json = ahead,
                    // Skipping with checks returns the error.
                    false => return self.skip(),
                }
                Ok(())
            }
            Source::Parameter(_) => Ok(()),
        }
    }

    /// Moves to the position of another reader, adding a number of skipped keys.
    pub(super) fn move_to(&mut self, other: &Self, passed_over: usize) {
        self.source = other.source;
        self.work = other.work;
        self.passed_over += passed_over;
    }

    /// Skips the value of an unknown key.
    pub(super) fn pass_over(&mut self) -> Result<(), Fault> {
        self.passed_over += 1;
        self.skip()
    }

    /// Returns the number of keys that a reader has skipped that has continued from here.
    pub(super) fn passed_over_by(&self, ahead: &Self) -> usize {
        ahead.passed_over.saturating_sub(self.passed_over)
    }

    /// Returns the number of bytes and nodes read, including JSON in the text of a parameter.
    pub(super) fn work(&self) -> usize {
        self.work + self.offset().unwrap_or(0)
    }

    /// Returns the address of the next value, which is unique in its text or tree.
    pub(super) fn address(&self) -> usize {
        match &self.source {
            Source::Json(json) => json.address(),
            Source::Parameter(value) => std::ptr::from_ref::<ParameterValue>(value).addr(),
        }
    }

    /// Returns the number of bytes read. `None` for a parameter.
    pub(in super::super) fn offset(&self) -> Option<usize> {
        match &self.source {
            Source::Json(json) => Some(json.offset()),
            Source::Parameter(_) => None,
        }
    }

    /// Checks that nothing follows the value.
    ///
    /// # Errors
    ///
    /// Returns an error if the text continues.
    pub fn end(&mut self) -> Result<(), Fault> {
        match &mut self.source {
            Source::Json(json) => match json.peek() {
                Some(_) => Err(json.fault("not JSON: something follows the value")),
                None => Ok(()),
            },
            Source::Parameter(_) => Ok(()),
        }
    }
}

/// Returns `true` if the text of a parameter is a JSON array of objects or arrays. Any other text is an array with
/// one item.
pub(crate) fn is_deep_list(text: &str) -> bool {
    text.strip_prefix('[').is_some_and(|rest| rest.trim_start().starts_with(['{', '[']))
}

/// Returns `true` if the text of a parameter is a number of JSON.
pub(super) fn is_number(text: &str) -> bool {
    let mut json = Json::of(text);
    !text.starts_with([' ', '\n', '\r', '\t']) && json.number().is_ok() && json.offset() == text.len()
}
