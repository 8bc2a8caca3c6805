use super::super::codec::{self, Decode, DecodeError, Encode, FieldSlot, ParameterValue, Reader};
use super::super::parameter::EncodeError;
use super::super::stream::{Body, ByteRange};
use super::multipart::MultipartInput;
use super::streamed::Streamed;
use super::{
    ContentSpec, DecodeLimits, Encoding, ParameterSpec, PartSpec, RequestValidation, accept, charset, form_body,
    media_type, multipart,
};
use bytes::Bytes;
use http::HeaderValue;
use std::borrow::Cow;

/// A type that can be the body of a request or response.
///
/// Do not implement this trait: a type that implements [`Decode`] and [`Encode`] is a `Payload`, and so are streams and
/// the generated enums with one variant per media type.
pub trait Payload: Sized {
    /// Decodes the value from a received body.
    ///
    /// # Errors
    ///
    /// Returns an error if the body does not have this type.
    fn decode(r: &mut PayloadReader<'_>) -> Result<Self, DecodeError>;

    /// Encodes the value as a body.
    fn encode(self, w: &mut PayloadWriter);
}

// The generic functions that an operation calls for its types are inlined one-liners, so that they are compiled
// together with the operation. Otherwise, rustc would put the instances for all types into one codegen unit, and would
// compile this unit again whenever one of the types changes.
impl<T: Decode + Encode> Payload for T {
    #[inline(always)]
    fn decode(r: &mut PayloadReader<'_>) -> Result<Self, DecodeError> {
        r.value()
    }

    #[inline(always)]
    fn encode(self, w: &mut PayloadWriter) {
        w.value(0, &self);
    }
}

/// A received body, and the documented media type that determines how the body is decoded.
#[derive(Debug)]
pub struct PayloadReader<'b> {
    pub(super) content: usize,
    pub(super) encoding: Encoding,
    /// The encoding to try if the body cannot be decoded with `encoding`.
    pub(super) fallback: Option<Encoding>,
    pub(super) fields: &'static [ParameterSpec],
    pub(super) parts: &'static [PartSpec],
    pub(super) media_type: &'b str,
    pub(super) body: &'b mut Body,
    /// The body in UTF-8, if it was received as text in another charset.
    pub(super) utf8: Option<Bytes>,
    /// The `Content-Range` of a response.
    pub(super) range: Option<ByteRange>,
    pub(super) limits: DecodeLimits,
    /// The schemas against which the items of a streamed request are validated. `None` for a response.
    pub(super) strict: Option<RequestValidation>,
    /// The documented media type, which may be a range.
    pub(super) documented: &'static str,
}

impl<'b> PayloadReader<'b> {
    /// Creates a reader for a body, given the received media type and the documented media type that applies to the
    /// body. `is_documented` is `false` if the document does not declare the received media type.
    ///
    /// # Errors
    ///
    /// Returns an error if the charset is unknown or if the text is invalid in this charset.
    pub(super) fn new(
        (content, spec): (usize, &'static ContentSpec),
        (media_type, is_documented): (&'b str, bool),
        body: &'b mut Body,
        sample: bool,
    ) -> Result<Self, DecodeError> {
        let bytes = body.bytes().map_or(&[][..], |bytes| bytes);
        let (encoding, fallback) = spec.encoding.decoding_of(media_type, is_documented, sample, bytes);
        let utf8 = match encoding {
            Encoding::Json | Encoding::Text | Encoding::Form if !sample => {
                charset::to_utf8(media_type, spec.media_type, bytes)?
            }
            // A sample is always JSON in UTF-8.
            _ => None,
        };
        let (fields, parts, documented) = (spec.fields, spec.parts, spec.media_type);
        let (range, limits, validation) = (None, DecodeLimits::new(), None);
        Ok(Self {
            content,
            encoding,
            fallback,
            fields,
            parts,
            media_type,
            body,
            utf8,
            range,
            limits,
            strict: validation,
            documented,
        })
    }
}

impl PayloadReader<'_> {
    /// Returns the index of the documented media type with which the body is decoded.
    pub fn content(&self) -> usize {
        self.content
    }

    /// Decodes the body with the encoding of its media type.
    ///
    /// # Errors
    ///
    /// Returns an error if the body does not have this type.
    #[inline(always)]
    pub fn value<T: Decode>(&mut self) -> Result<T, DecodeError> {
        let mut value = None;
        self.fill(&mut value)?;
        match value {
            Some(value) => Ok(value),
            None => Err(DecodeError::missing_value()),
        }
    }

    fn fill(&mut self, slot: &mut dyn FieldSlot) -> Result<(), DecodeError> {
        let error = match self.fill_parameter_slot(slot) {
            Ok(()) => return Ok(()),
            Err(error) => error,
        };
        if let Some(fallback) = self.fallback.take() {
            let encoding = std::mem::replace(&mut self.encoding, fallback);
            if self.fill_parameter_slot(slot).is_ok() {
                return Ok(());
            }
            self.encoding = encoding;
        }
        match self.has_documented_media_type() {
            true => Err(error),
            false => Err(error.with_note(&format!("the media type {} is not documented", self.media_type))),
        }
    }

    fn fill_parameter_slot(&self, slot: &mut dyn FieldSlot) -> Result<(), DecodeError> {
        match self.form_value()? {
            None if self.strict.is_some() => codec::fill_within_limits(self.bytes(), slot),
            None => codec::fill_from_slice(self.bytes(), slot),
            Some(tree) if self.strict.is_some() => {
                slot.fill(Some(&mut Reader::from_parameter(&tree).limited(tree.size())))
            }
            Some(tree) => slot.fill(Some(&mut Reader::from_parameter(&tree))),
        }
    }

    /// Takes the body out of the reader and returns it as a stream.
    ///
    /// # Errors
    ///
    /// Returns an error if the content is not a stream of this type.
    pub fn stream<S: Streamed>(&mut self) -> Result<S, DecodeError> {
        S::read(self)
    }

    /// Returns `true` if the documented media type covers the media type of the body.
    pub(super) fn has_documented_media_type(&self) -> bool {
        media_type::matches(self.documented, self.media_type)
    }

    /// Takes the body and leaves an empty body in the reader.
    pub(super) fn take(&mut self) -> Body {
        std::mem::take(self.body)
    }

    /// Returns the bytes of a buffered body. The bytes of a text are converted to UTF-8.
    pub(super) fn bytes(&self) -> &Bytes {
        static NONE: Bytes = Bytes::new();
        self.utf8.as_ref().or(self.body.bytes()).unwrap_or(&NONE)
    }

    /// Returns the error for a media type that the type of the body does not support.
    pub fn unknown_content_error(&self) -> DecodeError {
        DecodeError::new(format!("unexpected media type {}", self.media_type))
    }

    /// Returns the body as a tree of texts and bytes, or `None` if the body is JSON.
    pub(super) fn form_value(&self) -> Result<Option<ParameterValue>, DecodeError> {
        Ok(Some(match self.encoding {
            Encoding::Json => return Ok(None),
            Encoding::Form => form_body::read(utf8(self.bytes())?, self.fields, self.limits)?,
            Encoding::Multipart => {
                let is_strict = self.strict.is_some();
                let specs = self.parts;
                MultipartInput {
                    media_type: self.media_type,
                    bytes: self.bytes(),
                    specs,
                    is_strict,
                    limits: self.limits,
                }
                .read()?
            }
            Encoding::Text => ParameterValue::Text(utf8(self.bytes())?.to_owned()),
            // A buffered body with any other encoding consists of bytes.
            _ => ParameterValue::Bytes(self.bytes().clone()),
        }))
    }
}

fn utf8(bytes: &Bytes) -> Result<&str, DecodeError> {
    std::str::from_utf8(bytes).map_err(|_| DecodeError::new("the text is not UTF-8"))
}

/// Encodes a body.
#[derive(Debug)]
pub struct PayloadWriter {
    contents: &'static [ContentSpec],
    /// The header `Accept` of the request. `None` accepts any media type.
    accept: Option<String>,
    output: Result<Option<(Cow<'static, str>, Body)>, EncodeError>,
}

impl PayloadWriter {
    pub(super) fn new(contents: &'static [ContentSpec], accept: Option<String>) -> Self {
        Self { contents, accept, output: Ok(None) }
    }

    /// Encodes a value with the documented media type at this index. If several media types have the same Rust type,
    /// the header `Accept` of the request selects one of these media types.
    pub fn value(&mut self, content: usize, value: &dyn Encode) {
        let accept = self.accept.as_deref();
        let content = accept.map_or(content, |accept| accept::preferred_content(accept, self.contents, content));
        self.output = match self.contents.get(content) {
            Some(spec) => {
                encode((self.contents, spec), value, accept).map(|(media_type, bytes)| Some((media_type, bytes.into())))
            }
            None => Err(EncodeError("no such media type is documented")),
        };
    }

    /// Encodes a stream with the documented media type at this index.
    pub fn stream<S: Streamed>(&mut self, content: usize, stream: S) {
        self.output = match self.contents.get(content) {
            Some(spec) => {
                let (media_type, body) = stream.write(spec);
                Ok(Some((media_type.into(), body)))
            }
            None => Err(EncodeError("no such media type is documented")),
        };
    }

    /// Returns the media type and the body, or `None` if no body has been encoded.
    pub(super) fn finish(self) -> Result<Option<(HeaderValue, Body)>, EncodeError> {
        let Some((media_type, body)) = self.output? else { return Ok(None) };
        let media_type = match media_type {
            Cow::Borrowed(name) => HeaderValue::from_maybe_shared(Bytes::from_static(name.as_bytes())),
            Cow::Owned(name) => HeaderValue::from_maybe_shared(Bytes::from(name)),
        };
        Ok(Some((media_type.map_err(|_| EncodeError("the media type contains invalid characters"))?, body)))
    }
}

fn encode(
    (contents, spec): (&[ContentSpec], &ContentSpec),
    value: &dyn Encode,
    accept: Option<&str>,
) -> Result<(Cow<'static, str>, Bytes), EncodeError> {
    Ok(match spec.encoding {
        Encoding::Json => {
            let media_type = media_type::media_type_to_send(contents, spec, "application/json");
            let bytes = charset::encode_json(&media_type, codec::to_vec(value))?;
            (media_type, bytes)
        }
        Encoding::Any => {
            let json = codec::to_vec(value);
            let wants_json =
                |accept| accept::quality(accept, "application/json") > accept::quality(accept, "text/plain");
            let is_string = json.starts_with(b"\"")
                && media_type::matches(spec.media_type, "text/plain")
                && !accept.is_some_and(wants_json);
            match ParameterValue::from_encode(value).filter(|_| is_string) {
                Some(ParameterValue::Text(text)) => self::text((contents, spec), text)?,
                _ => (media_type::media_type_to_send(contents, spec, "application/json"), json.into()),
            }
        }
        Encoding::Form => {
            (spec.media_type_or("application/x-www-form-urlencoded"), form_body::write(value, spec.fields)?.into())
        }
        Encoding::Multipart => {
            let (media_type, bytes) = multipart::write(spec, value)?;
            (media_type.into(), bytes)
        }
        _ => match ParameterValue::from_encode(value) {
            Some(ParameterValue::Text(text)) if spec.encoding == Encoding::Text => self::text((contents, spec), text)?,
            Some(ParameterValue::Text(text)) => (spec.media_type_or("application/octet-stream"), text.into()),
            Some(ParameterValue::Bytes(bytes)) => (spec.media_type_or("application/octet-stream"), bytes),
            _ => return Err(EncodeError("an array or object cannot be written as text")),
        },
    })
}

fn text(
    (contents, spec): (&[ContentSpec], &ContentSpec),
    text: String,
) -> Result<(Cow<'static, str>, Bytes), EncodeError> {
    let media_type = media_type::media_type_to_send(contents, spec, "text/plain");
    let media_type = charset::with_charset(media_type, &text);
    let bytes = charset::encode_text(&media_type, text)?;
    Ok((media_type, bytes))
}

/// A variable into which the body of a request is decoded.
pub trait PayloadSlot {
    /// Decodes and stores the value.
    ///
    /// # Errors
    ///
    /// Returns an error if the body does not have the type of the variable.
    fn fill(&mut self, r: &mut PayloadReader<'_>) -> Result<(), DecodeError>;
}

impl<T: Payload> PayloadSlot for Option<T> {
    #[inline(always)]
    fn fill(&mut self, r: &mut PayloadReader<'_>) -> Result<(), DecodeError> {
        match T::decode(r) {
            Ok(value) => {
                *self = Some(value);
                Ok(())
            }
            Err(error) => Err(error),
        }
    }
}

/// The [`PayloadSlot`] of an operation without a body. This slot stores nothing.
#[derive(Clone, Copy, Debug)]
pub struct NoBody;

impl PayloadSlot for NoBody {
    fn fill(&mut self, _: &mut PayloadReader<'_>) -> Result<(), DecodeError> {
        Ok(())
    }
}
