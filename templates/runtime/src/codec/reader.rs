use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;

use super::attempt::Attempts;
use super::json::Json;
use super::{Fault, List, ParameterValue, Rest};

/// How many arrays and objects may stand inside each other.
const DEPTH: usize = 128;

/// How many boxes may stand inside each other: of a type that holds itself and nothing else, no value ever ends. In others
/// several belong to one array or object.
const BOXES: usize = 4 * DEPTH;

/// Reads values from a JSON text or from a parameter. Cheap to clone: a clone reads the same value again.
#[derive(Clone)]
pub struct Reader<'a> {
    source: Source<'a>,
    depth: usize,
    boxes: usize,
    /// Keys that records did not know, and passed over.
    passed_over: usize,
    /// Bytes and nodes read apart from those before the position in the current JSON text.
    pub(super) work: usize,
    pub(super) attempts: Attempts,
}

#[derive(Clone, Copy)]
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

/// What reads a member of an object: first without its key, to take one that it expects, then with it.
type Member<'m, 'a> = dyn FnMut(&mut Reader<'a>, Option<&str>) -> Option<Result<(), Fault>> + 'm;

impl fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader").field("offset", &self.offset()).finish_non_exhaustive()
    }
}

impl<'a> Reader<'a> {
    /// Reads from a JSON text.
    pub fn from_json(text: &'a [u8]) -> Self {
        Self {
            source: Source::Json(Json::new(text)),
            depth: 0,
            boxes: 0,
            passed_over: 0,
            work: 0,
            attempts: Attempts::new(text.len()),
        }
    }

    /// Reads from a parameter.
    pub fn from_parameter(value: &'a ParameterValue) -> Self {
        let attempts = Attempts::new(value.size());
        Self { source: Source::Parameter(value), depth: 0, boxes: 0, passed_over: 0, work: 0, attempts }
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

    /// A fault at the number that was just read.
    pub(super) fn fault_of_number(&self, text: &str, message: impl Into<String>) -> Fault {
        let fault = Fault::new(message);
        match self.offset() {
            Some(end) => fault.at_byte(end.saturating_sub(text.len())),
            None => fault,
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

    /// Bytes. JSON has none: there, as in a parameter, text is the bytes of its UTF-8.
    ///
    /// # Errors
    ///
    /// A fault if it is something else.
    pub fn bytes(&mut self) -> Result<Bytes, Fault> {
        match &self.source {
            Source::Json(_) => Ok(self.string()?.into_owned().into()),
            Source::Parameter(ParameterValue::Bytes(bytes)) => Ok(bytes.clone()),
            Source::Parameter(ParameterValue::Text(text)) => Ok(Bytes::copy_from_slice(text.as_bytes())),
            _ => Err(self.expected("bytes")),
        }
    }

    /// An array: calls `each` for every item. A parameter that is one text is a list of one.
    ///
    /// # Errors
    ///
    /// A fault if it is something else, or the first one of an item, with its index.
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

    /// Reads an array, item by item, into what holds them.
    ///
    /// # Errors
    ///
    /// As [`Reader::list`].
    pub fn items(&mut self, items: &mut dyn List) -> Result<(), Fault> {
        self.list(&mut |r| items.add(r))
    }

    /// Reads an object, key by key, into what holds them.
    ///
    /// # Errors
    ///
    /// As [`Reader::object`].
    pub fn members(&mut self, members: &mut dyn Rest) -> Result<(), Fault> {
        self.object(&mut |key, r| members.add(key, r))
    }

    /// An object: calls `each` for every key, which has to read its value.
    ///
    /// # Errors
    ///
    /// A fault if it is something else, or the first one of a property, with its key.
    pub fn object(&mut self, each: &mut dyn FnMut(&str, &mut Reader<'a>) -> Result<(), Fault>) -> Result<(), Fault> {
        if let Source::Parameter(ParameterValue::Object(properties)) = self.source {
            return self.nested(|r| {
                properties.iter().try_for_each(|(key, value)| {
                    r.within(value, &mut |r| each(key, r)).map_err(|fault| fault.inside(key))
                })
            });
        }
        // An object in a form travels as JSON.
        if let Source::Parameter(ParameterValue::Text(text)) = self.source
            && text.starts_with('{')
        {
            return self.within_json(text, &mut |r| r.object(each));
        }
        self.json_object(&mut |r, key| key.map(|key| each(key, r)))
    }

    /// An object, as [`Reader::object`]; a key that `each` takes itself is for it to say in a fault.
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

    /// Takes a key and its colon, if it is the next one of a JSON text, and stands there as it is.
    pub(super) fn take_key(&mut self, name: &str) -> bool {
        match &mut self.source {
            Source::Json(json) => json.take_key(name),
            Source::Parameter(_) => false,
        }
    }

    /// An integer, if one of few digits stands next in a JSON text; else nothing is read.
    pub(super) fn few_digits(&mut self) -> Option<i64> {
        match &mut self.source {
            Source::Json(json) => json.few_digits(),
            Source::Parameter(_) => None,
        }
    }

    /// A number, if one of few digits stands next in a JSON text; else nothing is read.
    pub(super) fn few_decimals(&mut self) -> Option<f64> {
        match &mut self.source {
            Source::Json(json) => json.few_decimals(),
            Source::Parameter(_) => None,
        }
    }

    /// Reads what stands one array or object deeper.
    fn nested(&mut self, read: impl FnOnce(&mut Self) -> Result<(), Fault>) -> Result<(), Fault> {
        if self.depth == DEPTH {
            return Err(self.fault("nested too deeply"));
        }
        self.depth += 1;
        read(self)?;
        self.depth -= 1;
        Ok(())
    }

    /// Goes into a box.
    pub(super) fn enter_box(&mut self) -> Result<(), Fault> {
        self.boxes += 1;
        if self.boxes > BOXES { Err(self.fault("nested too deeply")) } else { Ok(()) }
    }

    /// Comes out of a box.
    pub(super) fn leave_box(&mut self) {
        self.boxes -= 1;
    }

    /// Reads a part of a parameter, and comes back to the whole.
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

    /// Reads a text that is JSON, and comes back to the whole.
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

    /// A reader of the object that a parameter's text is: in a form, an object travels as JSON.
    pub(super) fn object_in_text(&self) -> Option<Self> {
        match self.source {
            Source::Parameter(ParameterValue::Text(text)) if text.starts_with('{') => {
                Some(Self { source: Source::Json(Json::of(text)), ..self.clone() })
            }
            _ => None,
        }
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

    /// Passes over a value that will be read in earnest, without checking it.
    pub(super) fn pass(&mut self) -> Result<(), Fault> {
        match &mut self.source {
            Source::Json(json) => {
                let mut ahead = *json;
                match ahead.pass() {
                    true => *json = ahead,
                    // What is wrong with it is said by a reading in earnest.
                    false => return self.skip(),
                }
                Ok(())
            }
            Source::Parameter(_) => Ok(()),
        }
    }

    /// Goes on where another reader is; so many keys were passed over on the way.
    pub(super) fn move_to(&mut self, other: &Self, passed_over: usize) {
        self.source = other.source;
        self.work = other.work;
        self.passed_over += passed_over;
    }

    /// Passes over the value of a key that nobody knows.
    pub(super) fn pass_over(&mut self) -> Result<(), Fault> {
        self.passed_over += 1;
        self.skip()
    }

    /// How many keys another reader, which went on from here, has passed over.
    pub(super) fn passed_over_by(&self, ahead: &Self) -> usize {
        ahead.passed_over.saturating_sub(self.passed_over)
    }

    /// Bytes and nodes read so far, those of JSON texts in the text of a parameter included.
    pub(super) fn work(&self) -> usize {
        self.work + self.offset().unwrap_or(0)
    }

    /// The address of what stands next: no two values of one text or tree share it.
    pub(super) fn address(&self) -> usize {
        match &self.source {
            Source::Json(json) => json.address(),
            Source::Parameter(value) => std::ptr::from_ref::<ParameterValue>(value).addr(),
        }
    }

    /// How many bytes of the text have been read; none for a parameter.
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

/// Whether a parameter's text is a list of objects or lists, which travels as JSON; any other is a list of its own.
pub(crate) fn is_deep_list(text: &str) -> bool {
    text.strip_prefix('[').is_some_and(|rest| rest.trim_start().starts_with(['{', '[']))
}

/// Whether a parameter's text is a number as JSON writes it.
pub(super) fn is_number(text: &str) -> bool {
    let mut json = Json::of(text);
    !text.starts_with([' ', '\n', '\r', '\t']) && json.number().is_ok() && json.offset() == text.len()
}
