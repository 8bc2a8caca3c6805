use super::super::super::codec::{self, Decode, DecodeError, ParameterValue, Reader};
use super::super::super::operation::HeaderNames;
use super::super::super::operation::form_body::from_json;
use super::super::super::operation::{Encoding, PartKind, PartSpec, charset, header, media_type};
use super::head::PartHead;
use super::{File, PartWriter};
use bytes::Bytes;
use std::fmt;

/// A type that represents the parts of a streamed multipart body ([`Parts`](super::Parts)). The generated enum for a
/// form has a variant for each documented part. [`File`] represents the parts of a form that the document does not
/// describe.
pub trait Part: Sized + Send + 'static {
    /// Decodes the part.
    ///
    /// # Errors
    ///
    /// Returns an error if the part does not have this type.
    fn read(r: &mut PartReader) -> Result<Self, DecodeError>;

    /// Encodes the part.
    fn write(self, w: &mut PartWriter);
}

impl Part for File {
    fn read(r: &mut PartReader) -> Result<Self, DecodeError> {
        r.file()
    }

    fn write(self, w: &mut PartWriter) {
        w.any_part(self);
    }
}

/// A received part, from which [`Part::read`] decodes the headers and the value or file.
pub struct PartReader {
    pub(super) index: usize,
    pub(super) spec: Option<&'static PartSpec>,
    pub(super) head: PartHead,
    pub(super) bytes: Bytes,
    pub(super) file: Option<File>,
}

impl fmt::Debug for PartReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PartReader")
            .field("index", &self.index)
            .field("headers", &HeaderNames(&self.head.headers))
            .finish_non_exhaustive()
    }
}

impl PartReader {
    /// Returns the index of the part among the documented parts.
    pub fn index(&self) -> usize {
        self.index
    }

    /// Returns the error for a part that does not belong to a variant of the generated enum.
    pub fn unknown_part_error(&self) -> DecodeError {
        DecodeError::new("unexpected part")
    }

    /// Takes the file out of the part.
    ///
    /// # Errors
    ///
    /// Returns an error if the part is not a file, or if the file has already been taken.
    pub fn file(&mut self) -> Result<File, DecodeError> {
        self.file.take().ok_or_else(|| DecodeError::new("the part is not a file"))
    }

    /// Decodes the value of the part.
    ///
    /// # Errors
    ///
    /// Returns an error if the value does not have this type.
    pub fn value<T: Decode>(&self) -> Result<T, DecodeError> {
        if self.is_json() {
            return codec::from_slice(&self.bytes);
        }
        T::decode(&mut Reader::from_parameter(&self.parameter_value()?))
    }

    /// Decodes the documented header with this index.
    ///
    /// # Errors
    ///
    /// Returns an error if the header is missing or does not have this type.
    pub fn header<T: Decode>(&self, index: usize) -> Result<T, DecodeError> {
        let name = self.spec.and_then(|spec| spec.headers.get(index)).map_or("", |spec| spec.name);
        self.optional_header(index)?.ok_or_else(|| DecodeError::new(format!("the header `{name}` is missing")))
    }

    /// Decodes the documented header with this index, if it is present.
    ///
    /// # Errors
    ///
    /// Returns an error if the header does not have this type.
    pub fn optional_header<T: Decode>(&self, index: usize) -> Result<Option<T>, DecodeError> {
        let Some(spec) = self.spec.and_then(|spec| spec.headers.get(index)) else {
            return Ok(None);
        };
        header::read(spec, &self.head.headers)
    }

    fn is_json(&self) -> bool {
        let received = self.head.media_type();
        let json = received.is_some_and(|received_type| media_type::encoding_for(&received_type) == Encoding::Json);
        json || self.spec.is_some_and(|spec| spec.kind == PartKind::Json)
    }

    /// Returns the text of the part as an untyped parameter value.
    pub(super) fn parameter_value(&self) -> Result<ParameterValue, DecodeError> {
        let received = self.head.media_type().unwrap_or_default();
        let utf8 = charset::to_utf8(&received, "", &self.bytes)?;
        match std::str::from_utf8(utf8.as_ref().unwrap_or(&self.bytes)) {
            Ok(text) if self.is_json() => from_json(text),
            Ok(text) => Ok(match self.spec.filter(|spec| !spec.separator.is_empty()) {
                Some(spec) => spec.split(text),
                None => ParameterValue::Text(text.to_owned()),
            }),
            Err(_) => Err(DecodeError::new("the text is not UTF-8")),
        }
    }
}
