use super::super::codec::{Decode, Encode, Fault};
use super::super::parameter::{self, Source};
use super::payload::{PayloadReader, PayloadWriter};
use super::request::{fill, header, parameter_text};
use super::{Operation, Payload, ResponseSpec, media_type};
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue, StatusCode};

/// An answer in the parts that travel.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The whole body.
    pub body: Bytes,
}

/// An answer that came, for the operation that was called.
#[derive(Clone, Copy, Debug)]
pub struct AnswerReader<'a> {
    operation: &'static Operation,
    answer: &'a Answer,
}

impl<'a> AnswerReader<'a> {
    /// An answer to a call of the operation.
    pub fn new(operation: &'static Operation, answer: &'a Answer) -> Self {
        Self { operation, answer }
    }

    /// The status that came.
    pub fn status(&self) -> StatusCode {
        self.answer.status
    }

    /// Index of the documented response that stands for the status.
    pub fn documented(&self) -> Option<usize> {
        self.operation.documented(self.answer.status.as_u16())
    }

    /// The fault of a status that is not documented.
    pub fn undocumented(&self) -> Fault {
        Fault::new(format!("the status {} is not documented", self.answer.status))
    }

    /// The body. One of another media type than documented is read as the first that is.
    ///
    /// # Errors
    ///
    /// If it is not of this type.
    pub fn body<T: Payload>(&self) -> Result<T, Fault> {
        let contents = self.spec()?.contents;
        let came = self.answer.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let content = came.and_then(|came| media_type::choose(contents, came)).unwrap_or(0);
        let spec = contents.get(content).ok_or_else(|| Fault::new("the answer has no documented body"))?;
        let media_type = came.unwrap_or(spec.media_type);
        let bytes = &self.answer.body;
        T::decode(&PayloadReader { content, encoding: spec.encoding, media_type, bytes })
    }

    /// The header of this index among the documented ones.
    ///
    /// # Errors
    ///
    /// If it is missing or not of this type.
    pub fn header<T: Decode>(&self, index: usize) -> Result<T, Fault> {
        let name = self.spec()?.headers.get(index).map_or("", |spec| spec.name);
        self.optional_header(index)?.ok_or_else(|| Fault::new(format!("the header `{name}` is missing")))
    }

    /// The header of this index among the documented ones, if it came.
    ///
    /// # Errors
    ///
    /// If it is not of this type.
    pub fn optional_header<T: Decode>(&self, index: usize) -> Result<Option<T>, Fault> {
        let Some(spec) = self.spec()?.headers.get(index) else { return Ok(None) };
        let values = self.answer.headers.get_all(spec.name).iter();
        let texts = values.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
        let Some(text) = texts.reduce(|all, text| all + "," + &text) else { return Ok(None) };
        let given = parameter::read(spec, Source::Text(&text))
            .map_err(|malformed| Fault::new(format!("the header `{}` {}", spec.name, malformed.0)))?;
        let mut slot = None;
        match given {
            Some(given) => fill(&given, &mut slot)?,
            None => return Ok(None),
        }
        Ok(slot)
    }

    fn spec(&self) -> Result<&'static ResponseSpec, Fault> {
        let spec = self.documented().and_then(|index| self.operation.responses.get(index));
        spec.ok_or_else(|| self.undocumented())
    }
}

/// An answer that is to go.
#[derive(Debug)]
pub struct AnswerWriter {
    operation: &'static Operation,
    spec: Option<&'static ResponseSpec>,
    answer: Answer,
    unwritable: Option<String>,
}

impl AnswerWriter {
    /// An empty answer of the operation.
    pub fn new(operation: &'static Operation) -> Self {
        Self { operation, spec: None, answer: Answer::default(), unwritable: None }
    }

    /// Begins the documented response of this index with this status.
    pub fn answer(&mut self, index: usize, status: u16) -> &mut Self {
        self.spec = self.operation.responses.get(index);
        let fits = self.spec.is_some_and(|spec| spec.status.rank(status).is_some());
        match StatusCode::from_u16(status) {
            Ok(status) if fits => self.answer.status = status,
            _ => self.unwritable(format!("the status {status} is not that of the response")),
        }
        self
    }

    /// Writes the headers, in documented order; absent ones are left out.
    pub fn headers(&mut self, values: &[&dyn Encode]) -> &mut Self {
        let specs = self.spec.map_or(&[][..], |spec| spec.headers);
        for (spec, value) in specs.iter().zip(values).filter(|(_, value)| !value.is_absent()) {
            match parameter_text(spec, *value).map(|text| header(spec.name, &text.unwrap_or_default())) {
                Ok(Some((name, value))) => drop(self.answer.headers.append(name, value)),
                Ok(None) => self.unwritable(format!("header `{}` holds what a header cannot", spec.name)),
                Err(unwritable) => self.unwritable(format!("header `{}`: {}", spec.name, unwritable.0)),
            }
        }
        self
    }

    /// Writes the body.
    pub fn body(&mut self, value: &dyn Payload) {
        let mut payload = PayloadWriter::new(self.spec.map_or(&[][..], |spec| spec.contents));
        value.encode(&mut payload);
        match payload.finish() {
            Ok(None) => {}
            Ok(Some((media_type, bytes))) => {
                self.answer.body = bytes;
                match HeaderValue::try_from(media_type) {
                    Ok(media_type) => drop(self.answer.headers.insert(CONTENT_TYPE, media_type)),
                    Err(_) => self.unwritable("the media type holds what a header cannot".to_owned()),
                }
            }
            Err(unwritable) => self.unwritable(format!("body: {}", unwritable.0)),
        }
    }

    /// Ends an answer without a body.
    pub fn empty(&mut self) {
        self.answer.body = Bytes::new();
    }

    fn unwritable(&mut self, message: String) {
        self.unwritable.get_or_insert(message);
    }

    /// The answer.
    ///
    /// # Errors
    ///
    /// If a value cannot be written as documented, or the status is not that of the response; with the reason.
    pub fn finish(self) -> Result<Answer, String> {
        match self.unwritable {
            None => Ok(self.answer),
            Some(message) => Err(message),
        }
    }
}
