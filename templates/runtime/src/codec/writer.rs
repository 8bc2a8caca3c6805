use std::fmt;

use bytes::Bytes;

use super::{Encode, ParameterValue, scan};

/// The initial capacity of a JSON text in bytes.
const INITIAL_CAPACITY: usize = 256;

/// Encodes values as JSON, or as a parameter.
pub struct Writer {
    output: WriterOutput,
    /// The discriminator to write as the first property of the next object: its name and its value.
    pending_tag: Option<(&'static str, PendingTag)>,
}

enum WriterOutput {
    Json {
        text: Vec<u8>,
        comma: bool,
    },
    Parameter {
        open: Vec<OpenContainer>,
        done: Option<ParameterValue>,
        /// An empty string, whose buffer is reused for the next text.
        spare: String,
    },
}

/// An unfinished array or object of a parameter.
enum OpenContainer {
    List(Vec<ParameterValue>),
    Object(Vec<(String, ParameterValue)>, String),
}

impl fmt::Debug for Writer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Writer").finish_non_exhaustive()
    }
}

/// The value of a discriminator.
#[derive(Clone, Copy, Debug)]
enum PendingTag {
    /// A string.
    Text(&'static str),
    /// A number or a boolean, as JSON text.
    Raw(&'static str),
}

impl Writer {
    /// Creates a writer of JSON.
    pub fn json() -> Self {
        Self {
            output: WriterOutput::Json { text: Vec::with_capacity(INITIAL_CAPACITY), comma: false },
            pending_tag: None,
        }
    }

    /// Creates a writer of a parameter.
    #[doc(hidden)]
    pub fn parameter() -> Self {
        Self {
            output: WriterOutput::Parameter { open: Vec::new(), done: None, spare: String::new() },
            pending_tag: None,
        }
    }

    /// Returns the JSON text.
    pub fn into_json(self) -> Vec<u8> {
        match self.output {
            WriterOutput::Json { text, .. } => text,
            WriterOutput::Parameter { .. } => Vec::new(),
        }
    }

    /// Returns the parameter, or `None` if null was written.
    #[doc(hidden)]
    pub fn into_parameter(mut self) -> Option<ParameterValue> {
        self.take_parameter()
    }

    /// Takes the parameter, so that another parameter can be written. Returns `None` if null was written.
    pub(crate) fn take_parameter(&mut self) -> Option<ParameterValue> {
        match &mut self.output {
            WriterOutput::Json { .. } => None,
            WriterOutput::Parameter { done, .. } => done.take(),
        }
    }

    /// Takes back the text of a parameter, so that its buffer is reused for the next text.
    pub(crate) fn reuse(&mut self, mut text: String) {
        if let WriterOutput::Parameter { spare, .. } = &mut self.output {
            text.clear();
            *spare = text;
        }
    }

    /// Writes null. In a parameter, null is omitted from the array or object.
    pub fn null(&mut self) {
        if let WriterOutput::Json { .. } = self.output {
            self.raw("null");
        }
    }

    /// Writes a boolean.
    pub fn boolean(&mut self, value: bool) {
        self.raw(if value { "true" } else { "false" });
    }

    /// Writes a number, given as a text in the syntax of JSON.
    pub fn number(&mut self, text: &str) {
        self.raw(text);
    }

    /// Writes an integer.
    pub fn integer(&mut self, value: i64) {
        match &mut self.output {
            WriterOutput::Json { text, comma } => {
                separate(text, comma);
                // Neither serializing an integer nor writing to a `Vec` can fail.
                let _ = serde_json::to_writer(text, &value);
            }
            WriterOutput::Parameter { .. } => self.text(|out| number(out, |text| serde_json::to_writer(text, &value))),
        }
    }

    /// Writes a number. NaN and infinities, which JSON cannot express, are written as null.
    pub fn float(&mut self, value: f64) {
        if !value.is_finite() {
            return self.null();
        }
        // Negative zero has no fraction, and would lose its sign as an integer.
        let is_negative_zero = value == 0.0 && value.is_sign_negative();
        if value.abs() < 9_007_199_254_740_992.0 && value.fract() == 0.0 && !is_negative_zero {
            return self.integer(value as i64);
        }
        match &mut self.output {
            WriterOutput::Json { text, comma } => {
                separate(text, comma);
                let _ = serde_json::to_writer(text, &value);
            }
            WriterOutput::Parameter { .. } => self.text(|out| number(out, |text| serde_json::to_writer(text, &value))),
        }
    }

    /// Writes a string.
    pub fn string(&mut self, value: &str) {
        match &mut self.output {
            WriterOutput::Json { text, comma } => {
                quote(text, value, *comma, b"\"");
                *comma = true;
            }
            WriterOutput::Parameter { .. } => self.text(|out| out.push_str(value)),
        }
    }

    /// Writes bytes. In JSON, the bytes are written as a string.
    pub fn bytes(&mut self, value: &Bytes) {
        match &mut self.output {
            WriterOutput::Json { .. } => self.string(&String::from_utf8_lossy(value)),
            WriterOutput::Parameter { .. } => self.put(ParameterValue::Bytes(value.clone())),
        }
    }

    /// Starts an array.
    pub fn open_list(&mut self) {
        match &mut self.output {
            WriterOutput::Json { text, comma } => {
                separate(text, comma);
                text.push(b'[');
                *comma = false;
            }
            WriterOutput::Parameter { open, .. } => open.push(OpenContainer::List(Vec::new())),
        }
    }

    /// Ends an array.
    pub fn close_list(&mut self) {
        self.close(b']');
    }

    /// Starts an object.
    pub fn open_object(&mut self) {
        match &mut self.output {
            WriterOutput::Json { text, comma } => {
                separate(text, comma);
                text.push(b'{');
                *comma = false;
            }
            WriterOutput::Parameter { open, .. } => open.push(OpenContainer::Object(Vec::new(), String::new())),
        }
        if let Some((property, value)) = self.pending_tag.take() {
            self.key(property);
            match value {
                PendingTag::Text(text) => self.string(text),
                PendingTag::Raw(text) => self.raw(text),
            }
        }
    }

    /// Writes an object with an additional first property: the discriminator of a union, which the object's type does
    /// not declare (OpenAPI 3.0, Discriminator Object).
    #[doc(hidden)]
    pub fn tagged_object(&mut self, property: &'static str, value: &'static str, object: &dyn Encode) {
        self.pending_tag = Some((property, PendingTag::Text(value)));
        object.encode(self);
    }

    /// Writes an object like [`Writer::tagged_object`], with a discriminator that is a number or a boolean. `value` is
    /// the JSON text of the discriminator.
    #[doc(hidden)]
    pub fn tagged_raw(&mut self, property: &'static str, value: &'static str, object: &dyn Encode) {
        self.pending_tag = Some((property, PendingTag::Raw(value)));
        object.encode(self);
    }

    /// Writes an object with two properties: a discriminator and a value.
    #[doc(hidden)]
    pub fn adjacent(&mut self, (property, value): (&str, &str), content: &str, inner: &dyn Encode) {
        self.open_object();
        self.key(property);
        self.string(value);
        self.key(content);
        inner.encode(self);
        self.close_object();
    }

    /// Writes a key. The value of the key has to be written next.
    pub fn key(&mut self, name: &str) {
        match &mut self.output {
            WriterOutput::Json { text, comma } => {
                quote(text, name, *comma, b"\":");
                *comma = false;
            }
            WriterOutput::Parameter { open, .. } => {
                if let Some(OpenContainer::Object(_, key)) = open.last_mut() {
                    name.clone_into(key);
                }
            }
        }
    }

    /// Ends an object.
    pub fn close_object(&mut self) {
        self.close(b'}');
    }

    fn close(&mut self, end: u8) {
        match &mut self.output {
            WriterOutput::Json { text, comma } => {
                text.push(end);
                *comma = true;
            }
            WriterOutput::Parameter { open, .. } => match open.pop() {
                Some(OpenContainer::List(items)) => self.put(ParameterValue::List(items)),
                Some(OpenContainer::Object(properties, _)) => self.put(ParameterValue::Object(properties)),
                None => {}
            },
        }
    }

    fn raw(&mut self, word: &str) {
        match &mut self.output {
            WriterOutput::Json { text, comma } => {
                separate(text, comma);
                text.extend_from_slice(word.as_bytes());
            }
            WriterOutput::Parameter { .. } => self.text(|out| out.push_str(word)),
        }
    }

    /// Writes a scalar of a parameter.
    fn text(&mut self, write: impl FnOnce(&mut String)) {
        if let WriterOutput::Parameter { spare, .. } = &mut self.output {
            let mut text = std::mem::take(spare);
            write(&mut text);
            self.put(ParameterValue::Text(text));
        }
    }

    fn put(&mut self, value: ParameterValue) {
        let WriterOutput::Parameter { open, done, .. } = &mut self.output else {
            return;
        };
        match open.last_mut() {
            Some(OpenContainer::List(items)) => items.push(value),
            Some(OpenContainer::Object(properties, key)) => properties.push((std::mem::take(key), value)),
            None => *done = Some(value),
        }
    }
}

/// Appends a number, formatted as in JSON.
fn number(out: &mut String, write: impl FnOnce(&mut Vec<u8>) -> serde_json::Result<()>) {
    let mut text = std::mem::take(out).into_bytes();
    let _ = write(&mut text);
    *out = String::from_utf8(text).unwrap_or_default();
}

/// Writes a comma before a value, unless the value is the first one.
#[inline]
fn separate(text: &mut Vec<u8>, comma: &mut bool) {
    if *comma {
        text.push(b',');
    }
    *comma = true;
}

/// Writes a quoted string, after a comma if `comma` is `true`. `end` contains the closing quote and the text after it.
#[inline]
fn quote<const N: usize>(text: &mut Vec<u8>, value: &str, comma: bool, end: &[u8; N]) {
    text.reserve(value.len() + 4);
    if comma {
        text.extend_from_slice(b",\"");
    } else {
        text.push(b'"');
    }
    if scan::plain_prefix_length(value.as_bytes()) == value.len() {
        text.extend_from_slice(value.as_bytes());
    } else {
        escape(text, value.as_bytes());
    }
    text.extend_from_slice(end);
}

fn escape(text: &mut Vec<u8>, mut rest: &[u8]) {
    loop {
        let (plain, tail) = rest.split_at(scan::plain_prefix_length(rest));
        text.extend_from_slice(plain);
        let Some((special, after)) = tail.split_first() else { return };
        match special {
            b'"' => text.extend_from_slice(b"\\\""),
            b'\\' => text.extend_from_slice(b"\\\\"),
            b'\n' => text.extend_from_slice(b"\\n"),
            b'\r' => text.extend_from_slice(b"\\r"),
            b'\t' => text.extend_from_slice(b"\\t"),
            control => text.extend_from_slice(format!("\\u{control:04x}").as_bytes()),
        }
        rest = after;
    }
}
