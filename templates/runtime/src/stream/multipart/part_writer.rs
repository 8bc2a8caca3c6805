use super::super::super::codec::{self, Encode, ParameterValue};
use super::super::super::operation::disposition::quoted;
use super::super::super::operation::media_type;
use super::super::super::operation::text::parameter_text;
use super::super::super::operation::{PartKind, PartSpec};
use super::super::{Body, StreamError};
use super::File;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use std::borrow::Cow;
use std::fmt;

/// The media type of a file of unknown type (RFC 7578, 4.4).
const UNKNOWN_TYPE: &str = "application/octet-stream";

/// The encoder of one part.
pub struct PartWriter {
    specs: &'static [PartSpec],
    spec: Option<&'static PartSpec>,
    /// The encoded lines of the documented headers.
    headers: Vec<u8>,
    encode_error: Option<String>,
    output: Result<(Vec<u8>, Body), StreamError>,
}

impl fmt::Debug for PartWriter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PartWriter").field("part", &self.spec.map(|spec| spec.name)).finish_non_exhaustive()
    }
}

impl PartWriter {
    pub(super) fn new(specs: &'static [PartSpec]) -> Self {
        let nothing = Err(StreamError::broken("a part was not written"));
        Self { specs, spec: None, headers: Vec::new(), encode_error: None, output: nothing }
    }

    /// Selects the documented part with this index.
    pub fn part(&mut self, index: usize) -> &mut Self {
        self.spec = self.specs.get(index);
        self
    }

    /// Encodes the headers. The values are in the order of the documented headers; absent values are skipped.
    pub fn headers(&mut self, values: &[&dyn Encode]) -> &mut Self {
        let specs = self.spec.map_or(&[][..], |spec| spec.headers);
        for (spec, value) in specs.iter().zip(values).filter(|(_, value)| !value.is_absent()) {
            match parameter_text(spec, *value) {
                Ok(text) => write_header_line(&mut self.headers, spec.name, text.unwrap_or_default().as_bytes()),
                Err(encode_error) => self.encode_error = Some(format!("header `{}`: {}", spec.name, encode_error.0)),
            }
        }
        self
    }

    /// Encodes the value of the part.
    pub fn value(&mut self, value: &dyn Encode) {
        let json = self.spec.is_some_and(|spec| spec.kind == PartKind::Json);
        let (bytes, default) = match ParameterValue::from_encode(value) {
            Some(ParameterValue::Text(text)) if !json => (text.into_bytes(), ""),
            Some(ParameterValue::List(items)) if self.spec.is_some_and(|spec| !spec.separator.is_empty()) => {
                let joined = self.spec.and_then(|spec| spec.join(&items));
                if joined.is_none() {
                    let name = self.spec.map_or("", |spec| spec.name);
                    self.encode_error = Some(format!("an item of `{name}` contains the separator"));
                }
                (joined.unwrap_or_default().into_bytes(), "")
            }
            _ => (codec::to_vec(value), "application/json"),
        };
        let media_type = self.spec.map_or(default.into(), |spec| spec.media_type_to_send(default));
        let name = self.spec.map_or("", |spec| spec.name);
        let mut head = Vec::new();
        write_header_line(&mut head, "Content-Disposition", format!("form-data; name={}", quoted(name)).as_bytes());
        if !media_type.is_empty() {
            write_header_line(&mut head, "Content-Type", media_type.as_bytes());
        }
        self.finish_part(head, bytes.into());
    }

    /// Encodes a file. The name of the part replaces a missing file name, since receivers recognize a file by the
    /// presence of a file name.
    pub fn file(&mut self, file: File) {
        let name = self.spec.map_or_else(|| file.part.clone().unwrap_or_default(), |spec| spec.name.to_owned());
        let file_name = file.name.as_deref().unwrap_or(&name);
        let disposition = format!("form-data; name={}; filename={}", quoted(&name), quoted(file_name));
        self.bytes(Some(disposition.as_bytes()), file);
    }

    /// Encodes an undocumented part, which does not need a name.
    pub(super) fn any_part(&mut self, file: File) {
        if file.part.is_some() {
            return self.file(file);
        }
        let own = file.headers.get(CONTENT_DISPOSITION).cloned();
        self.bytes(own.as_ref().map(|value| value.as_bytes()), file);
    }

    fn bytes(&mut self, disposition: Option<&[u8]>, file: File) {
        let mut head = Vec::new();
        if let Some(disposition) = disposition {
            write_header_line(&mut head, "Content-Disposition", disposition);
        }
        let media_type = self.media_type(file.body.media_type());
        write_header_line(&mut head, "Content-Type", media_type.as_bytes());
        let is_documented = |name: &str| {
            self.spec.is_some_and(|spec| spec.headers.iter().any(|one| one.name.eq_ignore_ascii_case(name)))
        };
        for (name, value) in &file.headers {
            if *name != CONTENT_DISPOSITION && *name != CONTENT_TYPE && !is_documented(name.as_str()) {
                write_header_line(&mut head, name.as_str(), value.as_bytes());
            }
        }
        self.finish_part(head, file.body);
    }

    /// Returns the media type with which a file is sent: the media type of the file or, if the file has none, the first
    /// documented media type. `application/octet-stream` is replaced like a missing media type, unless the document
    /// allows `application/octet-stream`. Stores an error if the document does not allow the media type of the file.
    fn media_type(&mut self, own: Option<&str>) -> Cow<'static, str> {
        let Some(spec) = self.spec else { return own.unwrap_or(UNKNOWN_TYPE).to_owned().into() };
        match own {
            Some(own) if spec.allows(Some(own)) => own.to_owned().into(),
            Some(own) if !media_type::matches(UNKNOWN_TYPE, own) => {
                self.encode_error = Some(spec.media_type_error(own).to_string());
                own.to_owned().into()
            }
            _ => spec.media_type_to_send(UNKNOWN_TYPE),
        }
    }

    fn finish_part(&mut self, mut head: Vec<u8>, body: Body) {
        head.append(&mut self.headers);
        self.output = Ok((head, body));
    }

    /// Returns the header lines and the content of the encoded part.
    pub(super) fn finish(self) -> Result<(Vec<u8>, Body), StreamError> {
        match self.encode_error {
            Some(message) => Err(StreamError::broken(message)),
            None => self.output,
        }
    }
}

/// Appends a header line. Line breaks in the value are removed.
fn write_header_line(head: &mut Vec<u8>, name: &str, value: &[u8]) {
    head.extend_from_slice(name.as_bytes());
    head.extend_from_slice(b": ");
    head.extend(value.iter().filter(|byte| !matches!(byte, b'\r' | b'\n')));
    head.extend_from_slice(b"\r\n");
}
