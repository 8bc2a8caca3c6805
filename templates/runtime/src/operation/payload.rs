use super::super::codec::{self, Decode, Encode, Fault, ParameterValue, Reader, Slot};
use super::super::parameter::Unwritable;
use super::super::stream::{Body, ByteRange};
use super::streamed::Streamed;
use super::{ContentSpec, Encoding, Parameter, PartSpec, Strict, form_body, media_type, multipart};
use bytes::Bytes;
use http::HeaderValue;
use std::borrow::Cow;

/// The value of a body.
///
/// Every type that can be read and written is one; so are streams, and generated enums of several media types.
pub trait Payload: Sized {
    /// Reads the value of a body that came.
    ///
    /// # Errors
    ///
    /// If the bytes are not of this type.
    fn decode(r: &mut PayloadReader<'_>) -> Result<Self, Fault>;

    /// Writes the value of a body that is to go.
    fn encode(self, w: &mut PayloadWriter);
}

// What is generic on the way from an operation to its types is a call or two, and compiled with the operation: else
// rustc keeps that of all types in one unit, and does it again whenever one of the types changes.
impl<T: Decode + Encode> Payload for T {
    #[inline(always)]
    fn decode(r: &mut PayloadReader<'_>) -> Result<Self, Fault> {
        r.value()
    }

    #[inline(always)]
    fn encode(self, w: &mut PayloadWriter) {
        w.value(0, &self);
    }
}

/// The bytes of a body and the documented media type they have.
#[derive(Debug)]
pub struct PayloadReader<'b> {
    pub(super) content: usize,
    pub(super) encoding: Encoding,
    pub(super) fields: &'static [Parameter],
    pub(super) parts: &'static [PartSpec],
    pub(super) media_type: &'b str,
    pub(super) body: &'b mut Body,
    /// What an answer says of the part that its body is.
    pub(super) range: Option<ByteRange>,
    /// The most that is held at once of a stream, in bytes.
    pub(super) limit: usize,
    /// What a request's items are held to; none for an answer.
    pub(super) strict: Option<Strict>,
    /// The media type of the content.
    pub(super) documented: &'static str,
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
    #[inline(always)]
    pub fn value<T: Decode>(&self) -> Result<T, Fault> {
        let mut value = None;
        self.fill(&mut value)?;
        match value {
            Some(value) => Ok(value),
            None => Err(Fault::unfilled()),
        }
    }

    fn fill(&self, slot: &mut dyn Slot) -> Result<(), Fault> {
        match self.tree()? {
            None => codec::fill_from_slice(self.bytes(), slot),
            Some(tree) => slot.fill(Some(&mut Reader::from_parameter(&tree))),
        }
    }

    /// The body, taken as it is on its way.
    ///
    /// # Errors
    ///
    /// If its media type is not that of a stream.
    pub fn stream<S: Streamed>(&mut self) -> Result<S, Fault> {
        S::read(self)
    }

    /// Whether the body has the media type of its content, and not another that nobody documented.
    pub(super) fn is_as_documented(&self) -> bool {
        media_type::covers(self.documented, self.media_type)
    }

    /// The body, of which nothing is left here.
    pub(super) fn take(&mut self) -> Body {
        std::mem::take(self.body)
    }

    /// The bytes of a body that is held whole.
    pub(super) fn bytes(&self) -> &Bytes {
        static NONE: Bytes = Bytes::new();
        self.body.bytes().unwrap_or(&NONE)
    }

    /// The fault of a media type that no variant stands for.
    pub fn unknown(&self) -> Fault {
        Fault::new(format!("the media type {} is not expected here", self.media_type))
    }

    /// The value as text and parts; none for JSON.
    pub(super) fn tree(&self) -> Result<Option<ParameterValue>, Fault> {
        Ok(Some(match self.encoding {
            Encoding::Json => return Ok(None),
            Encoding::Form => form_body::read(text(self.bytes())?, self.fields)?,
            Encoding::Multipart => multipart::read(self.media_type, self.bytes(), self.parts)?,
            Encoding::Text => ParameterValue::Text(text(self.bytes())?.to_owned()),
            // Nothing else reads a stream that is held: it is bytes.
            _ => ParameterValue::Bytes(self.bytes().clone()),
        }))
    }
}

fn text(bytes: &Bytes) -> Result<&str, Fault> {
    std::str::from_utf8(bytes).map_err(|_| Fault::new("the text is not UTF-8"))
}

/// Takes the body that is written.
#[derive(Debug)]
pub struct PayloadWriter {
    contents: &'static [ContentSpec],
    written: Result<Option<(Cow<'static, str>, Body)>, Unwritable>,
}

impl PayloadWriter {
    pub(super) fn new(contents: &'static [ContentSpec]) -> Self {
        Self { contents, written: Ok(None) }
    }

    /// Writes a value as the documented media type of this index.
    pub fn value(&mut self, content: usize, value: &dyn Encode) {
        self.written = match self.contents.get(content) {
            Some(spec) => encode(spec, value).map(|(media_type, bytes)| Some((media_type, bytes.into()))),
            None => Err(Unwritable("no such media type is documented")),
        };
    }

    /// Writes a stream as the documented media type of this index.
    pub fn stream<S: Streamed>(&mut self, content: usize, stream: S) {
        self.written = match self.contents.get(content) {
            Some(spec) => {
                let (media_type, body) = stream.write(spec);
                Ok(Some((media_type.into(), body)))
            }
            None => Err(Unwritable("no such media type is documented")),
        };
    }

    /// Media type and body, if a value was written.
    pub(super) fn finish(self) -> Result<Option<(HeaderValue, Body)>, Unwritable> {
        let Some((media_type, body)) = self.written? else { return Ok(None) };
        let media_type = match media_type {
            Cow::Borrowed(name) => HeaderValue::from_maybe_shared(Bytes::from_static(name.as_bytes())),
            Cow::Owned(name) => HeaderValue::from_maybe_shared(Bytes::from(name)),
        };
        Ok(Some((media_type.map_err(|_| Unwritable("the media type holds what a header cannot"))?, body)))
    }
}

fn encode(spec: &ContentSpec, value: &dyn Encode) -> Result<(Cow<'static, str>, Bytes), Unwritable> {
    Ok(match spec.encoding {
        Encoding::Json => (spec.named("application/json"), codec::to_vec(value).into()),
        Encoding::Form => {
            (spec.named("application/x-www-form-urlencoded"), form_body::write(value, spec.fields)?.into())
        }
        Encoding::Multipart => {
            let (media_type, bytes) = multipart::write(spec, value)?;
            (media_type.into(), bytes)
        }
        _ => {
            let default = if spec.encoding == Encoding::Text { "text/plain" } else { "application/octet-stream" };
            let bytes = match ParameterValue::of(value) {
                Some(ParameterValue::Text(text)) => text.into(),
                Some(ParameterValue::Bytes(bytes)) => bytes,
                _ => return Err(Unwritable("an array or object has no form as text")),
            };
            (spec.named(default), bytes)
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
    fn fill(&mut self, r: &mut PayloadReader<'_>) -> Result<(), Fault>;
}

impl<T: Payload> PayloadSlot for Option<T> {
    #[inline(always)]
    fn fill(&mut self, r: &mut PayloadReader<'_>) -> Result<(), Fault> {
        match T::decode(r) {
            Ok(value) => {
                *self = Some(value);
                Ok(())
            }
            Err(fault) => Err(fault),
        }
    }
}

/// The slot of a request that takes no body.
#[derive(Clone, Copy, Debug)]
pub struct NoBody;

impl PayloadSlot for NoBody {
    fn fill(&mut self, _: &mut PayloadReader<'_>) -> Result<(), Fault> {
        Ok(())
    }
}
