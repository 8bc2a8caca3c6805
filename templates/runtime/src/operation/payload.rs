use super::super::codec::{self, Decode, Encode, Fault, ParameterValue, Reader};
use super::super::parameter::Unwritable;
use super::{ContentSpec, Encoding, Parameter, form_body, multipart};
use bytes::Bytes;

/// The value of a body.
///
/// Every type that can be read and written is one; generated enums of several media types are others.
pub trait Payload {
    /// Reads the value of a body that came.
    ///
    /// # Errors
    ///
    /// If the bytes are not of this type.
    fn decode(r: &PayloadReader<'_>) -> Result<Self, Fault>
    where
        Self: Sized;

    /// Writes the value of a body that is to go.
    fn encode(&self, w: &mut PayloadWriter);
}

impl<T: Decode + Encode> Payload for T {
    fn decode(r: &PayloadReader<'_>) -> Result<Self, Fault> {
        r.value()
    }

    fn encode(&self, w: &mut PayloadWriter) {
        w.value(0, self);
    }
}

/// The bytes of a body and the documented media type they have.
#[derive(Debug)]
pub struct PayloadReader<'b> {
    pub(super) content: usize,
    pub(super) encoding: Encoding,
    pub(super) fields: &'static [Parameter],
    pub(super) media_type: &'b str,
    pub(super) bytes: &'b Bytes,
}

impl PayloadReader<'_> {
    /// Index of the documented media type that came.
    pub fn content(&self) -> usize {
        self.content
    }

    /// The value, by the encoding of its media type.
    ///
    /// # Errors
    ///
    /// If the bytes are not of this type.
    pub fn value<T: Decode>(&self) -> Result<T, Fault> {
        match self.tree()? {
            None => codec::from_slice(self.bytes),
            Some(tree) => T::decode(&mut Reader::from_parameter(&tree)),
        }
    }

    /// The fault of a media type that no variant stands for.
    pub fn unknown(&self) -> Fault {
        Fault::new(format!("the media type {} is not expected here", self.media_type))
    }

    /// The value as text and parts; none for JSON.
    pub(super) fn tree(&self) -> Result<Option<ParameterValue>, Fault> {
        Ok(Some(match self.encoding {
            Encoding::Json => return Ok(None),
            Encoding::Form => form_body::read(text(self.bytes)?, self.fields)?,
            Encoding::Multipart => multipart::read(self.media_type, self.bytes)?,
            Encoding::Text => ParameterValue::Text(text(self.bytes)?.to_owned()),
            Encoding::Bytes => ParameterValue::Bytes(self.bytes.clone()),
        }))
    }
}

fn text(bytes: &Bytes) -> Result<&str, Fault> {
    std::str::from_utf8(bytes).map_err(|_| Fault::new("the text is not UTF-8"))
}

/// Collects the bytes of a body.
#[derive(Debug)]
pub struct PayloadWriter {
    contents: &'static [ContentSpec],
    written: Result<Option<(String, Bytes)>, Unwritable>,
}

impl PayloadWriter {
    pub(super) fn new(contents: &'static [ContentSpec]) -> Self {
        Self { contents, written: Ok(None) }
    }

    /// Writes a value as the documented media type of this index.
    pub fn value(&mut self, content: usize, value: &dyn Encode) {
        self.written = match self.contents.get(content) {
            Some(spec) => encode(spec, value).map(Some),
            None => Err(Unwritable("no such media type is documented")),
        };
    }

    /// Media type and bytes, if a value was written.
    pub(super) fn finish(self) -> Result<Option<(String, Bytes)>, Unwritable> {
        self.written
    }
}

fn encode(spec: &ContentSpec, value: &dyn Encode) -> Result<(String, Bytes), Unwritable> {
    let named = |default: &str| if spec.media_type.contains('*') { default } else { spec.media_type }.to_owned();
    Ok(match spec.encoding {
        Encoding::Json => (named("application/json"), codec::to_vec(value).into()),
        Encoding::Form => (named("application/x-www-form-urlencoded"), form_body::write(value, spec.fields)?.into()),
        Encoding::Multipart => multipart::write(spec.media_type, value)?,
        Encoding::Text | Encoding::Bytes => {
            let default = if spec.encoding == Encoding::Text { "text/plain" } else { "application/octet-stream" };
            let bytes = match ParameterValue::of(value) {
                Some(ParameterValue::Text(text)) => text.into(),
                Some(ParameterValue::Bytes(bytes)) => bytes,
                _ => return Err(Unwritable("an array or object has no form as text")),
            };
            (named(default), bytes)
        }
    })
}

/// Where the body of a request goes once it is read.
pub trait PayloadSlot {
    /// Reads the value and keeps it.
    ///
    /// # Errors
    ///
    /// If the bytes are not of the slot's type.
    fn fill(&mut self, r: &PayloadReader<'_>) -> Result<(), Fault>;
}

impl<T: Payload> PayloadSlot for Option<T> {
    fn fill(&mut self, r: &PayloadReader<'_>) -> Result<(), Fault> {
        *self = Some(T::decode(r)?);
        Ok(())
    }
}

/// The slot of a request that takes no body.
#[derive(Clone, Copy, Debug)]
pub struct NoBody;

impl PayloadSlot for NoBody {
    fn fill(&mut self, _: &PayloadReader<'_>) -> Result<(), Fault> {
        Ok(())
    }
}
