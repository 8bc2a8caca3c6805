use std::borrow::Cow;

use bytes::Bytes;

use super::json::Json;
use super::{Decode, Fault, ParameterValue};

/// How many arrays and objects may stand inside each other.
const DEPTH: usize = 128;

/// Reads values from a JSON text or from a parameter. Cheap to clone: a clone reads the same value again.
#[derive(Clone, Debug)]
pub struct Reader<'a> {
    source: Source<'a>,
    depth: usize,
}

#[derive(Clone, Debug)]
enum Source<'a> {
    Json(Json<'a>),
    Parameter(&'a ParameterValue),
}

/// What stands next. A parameter's text may be any scalar: its type decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `null`
    Null,
    /// `true` or `false`
    Bool,
    /// A number.
    Number,
    /// A string.
    String,
    /// A parameter's text: any scalar.
    Text,
    /// Bytes of a body that is not JSON.
    Bytes,
    /// An array.
    Array,
    /// An object.
    Object,
    /// The end of the text, or what is not JSON.
    Nothing,
}

impl<'a> Reader<'a> {
    /// Reads from a JSON text.
    pub fn from_json(text: &'a [u8]) -> Self {
        Self {
            source: Source::Json(Json::new(text)),
            depth: 0,
        }
    }

    /// Reads from a parameter.
    pub fn from_parameter(value: &'a ParameterValue) -> Self {
        Self {
            source: Source::Parameter(value),
            depth: 0,
        }
    }

    /// What stands next.
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

    /// A fault at the value that stands next.
    pub fn fault(&self, message: impl Into<String>) -> Fault {
        match &self.source {
            Source::Json(json) => json.fault(message),
            Source::Parameter(_) => Fault::new(message),
        }
    }

    /// A fault that says what was expected and what stands there.
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

    /// Consumes `null` if it stands next; the text of a parameter never is null.
    ///
    /// # Errors
    ///
    /// A fault if something begins like `null` and is not.
    pub fn null(&mut self) -> Result<bool, Fault> {
        match &mut self.source {
            Source::Json(json) => match json.peek() {
                Some(b'n') => json.literal("null").map(|()| true),
                _ => Ok(false),
            },
            Source::Parameter(_) => Ok(false),
        }
    }

    /// A boolean.
    ///
    /// # Errors
    ///
    /// A fault if it is something else.
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

    /// The text of a number, as `what` for the message.
    ///
    /// # Errors
    ///
    /// A fault if it is not a number.
    pub fn number(&mut self, what: &str) -> Result<&'a str, Fault> {
        let kind = self.kind();
        match &mut self.source {
            Source::Json(json) if kind == Kind::Number => json.number(),
            Source::Parameter(ParameterValue::Text(text)) if is_number(text) => Ok(text),
            _ => Err(self.expected(what)),
        }
    }

    /// A string.
    ///
    /// # Errors
    ///
    /// A fault if it is something else.
    pub fn string(&mut self) -> Result<Cow<'a, str>, Fault> {
        self.text("a string")
    }

    /// A string that means something more, as `what` for the message.
    ///
    /// # Errors
    ///
    /// A fault if it is something else.
    pub fn text(&mut self, what: &str) -> Result<Cow<'a, str>, Fault> {
        let kind = self.kind();
        match &mut self.source {
            Source::Json(json) if kind == Kind::String => json.string(),
            Source::Parameter(ParameterValue::Text(text)) => Ok(Cow::Borrowed(text)),
            _ => Err(self.expected(what)),
        }
    }

    /// Bytes, which JSON has none of. Text is the bytes of its UTF-8.
    ///
    /// # Errors
    ///
    /// A fault if it is something else.
    pub fn bytes(&mut self) -> Result<Bytes, Fault> {
        match &self.source {
            Source::Parameter(ParameterValue::Bytes(bytes)) => Ok(bytes.clone()),
            Source::Parameter(ParameterValue::Text(text)) => {
                Ok(Bytes::copy_from_slice(text.as_bytes()))
            }
            _ => Err(self.expected("bytes")),
        }
    }

    /// An array: calls `each` for every item. A parameter that is one text is a list of one.
    ///
    /// # Errors
    ///
    /// A fault if it is something else, or the first one of an item, with its index.
    pub fn list(
        &mut self,
        each: &mut dyn FnMut(&mut Reader<'a>) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        match &self.source {
            Source::Parameter(ParameterValue::List(items)) => {
                for (index, item) in items.iter().enumerate() {
                    each(&mut Reader::from_parameter(item))
                        .map_err(|fault| fault.inside(index.to_string()))?;
                }
                return Ok(());
            }
            Source::Parameter(ParameterValue::Text(_) | ParameterValue::Bytes(_)) => {
                return each(&mut self.clone()).map_err(|f| f.inside("0"));
            }
            Source::Parameter(ParameterValue::Object(_)) => return Err(self.expected("an array")),
            Source::Json(_) => {}
        }
        if self.kind() != Kind::Array {
            return Err(self.expected("an array"));
        }
        self.open(b'[')?;
        if !self.json()?.take(b']') {
            for index in 0.. {
                each(self).map_err(|fault| fault.inside(index.to_string()))?;
                if !self.json()?.take(b',') {
                    break;
                }
            }
            self.json()?.expect(b']')?;
        }
        self.depth -= 1;
        Ok(())
    }

    /// An object: calls `each` for every key, which has to read its value.
    ///
    /// # Errors
    ///
    /// A fault if it is something else, or the first one of a property, with its key.
    pub fn object(
        &mut self,
        each: &mut dyn FnMut(&str, &mut Reader<'a>) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        if let Source::Parameter(ParameterValue::Object(properties)) = &self.source {
            for (key, value) in properties {
                each(key, &mut Reader::from_parameter(value)).map_err(|fault| fault.inside(key))?;
            }
            return Ok(());
        }
        if self.kind() != Kind::Object {
            return Err(self.expected("an object"));
        }
        self.open(b'{')?;
        if !self.json()?.take(b'}') {
            loop {
                let json = self.json()?;
                json.peek();
                let key = json.string()?;
                json.expect(b':')?;
                each(&key, self).map_err(|fault| fault.inside(key))?;
                if !self.json()?.take(b',') {
                    break;
                }
            }
            self.json()?.expect(b'}')?;
        }
        self.depth -= 1;
        Ok(())
    }

    fn open(&mut self, byte: u8) -> Result<(), Fault> {
        if self.depth == DEPTH {
            return Err(self.fault("nested too deeply"));
        }
        self.depth += 1;
        self.json()?.expect(byte)
    }

    /// The JSON text under the reader; only called where it is one.
    fn json(&mut self) -> Result<&mut Json<'a>, Fault> {
        match &mut self.source {
            Source::Json(json) => Ok(json),
            Source::Parameter(_) => Err(Fault::new("expected JSON, found a parameter")),
        }
    }

    /// Passes over the value that stands next.
    ///
    /// # Errors
    ///
    /// A fault if it is not JSON.
    pub fn skip(&mut self) -> Result<(), Fault> {
        match &mut self.source {
            Source::Json(json) => json.skip(DEPTH - self.depth),
            Source::Parameter(_) => Ok(()),
        }
    }

    /// Reads a value if it fits, and stays where it is if not.
    pub fn attempt<T: Decode>(&mut self) -> Option<T> {
        let mut ahead = self.clone();
        let value = T::decode(&mut ahead).ok()?;
        *self = ahead;
        Some(value)
    }

    /// The bytes of the value that stands next, consumed; none for a parameter.
    pub(super) fn offset(&self) -> Option<usize> {
        match &self.source {
            Source::Json(json) => Some(json.offset()),
            Source::Parameter(_) => None,
        }
    }

    /// Makes sure that nothing follows.
    ///
    /// # Errors
    ///
    /// A fault if something does.
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

/// Whether a parameter's text is a number as JSON writes it.
pub(super) fn is_number(text: &str) -> bool {
    let mut json = Json::new(text.as_bytes());
    !text.starts_with([' ', '\n', '\r', '\t'])
        && json.number().is_ok()
        && json.offset() == text.len()
}
