use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::Value;

use super::super::codec;
use super::super::operation::{
    ContentSpec, Encoding, Event, Item, OperationSpec, ParameterSpec, ParameterStyle, PartSpec, RawResponse, StatusSpec,
};
use super::super::schema::Direction;
use super::multipart::parts;
use super::{ApiSchemas, SampleEncoding, SampleError, SampleStyle, Sampler, Seed};

/// Creates samples of one documented response of an operation.
#[derive(Debug)]
pub(crate) struct ResponseSampler<'s> {
    pub(crate) schemas: &'s ApiSchemas<'s>,
    pub(crate) operation: &'static OperationSpec,
    /// The index of the operation in the API's table.
    pub(crate) index: usize,
    pub(crate) response: usize,
    /// The index of the media type among those of the response. `None` selects a random media type.
    pub(crate) content: Option<usize>,
    /// The name of the example to use instead of a generated value.
    pub(crate) example: Option<&'s str>,
    /// `true` to generate a value even if the document has an example.
    pub(crate) dynamic: bool,
    pub(crate) style: SampleStyle,
}

/// A sample of a response.
#[derive(Debug)]
pub(crate) struct SampledResponse {
    /// The response. Except for bytes, streams and multipart bodies, the body is JSON, whatever the media type is.
    pub(crate) response: RawResponse,
    /// The body, if it is sent as JSON.
    #[cfg_attr(not(feature = "wire"), expect(dead_code, reason = "only the wire test compares it"))]
    pub(crate) json: Option<Value>,
    /// The optional headers without a sample, each with the reason.
    #[cfg_attr(not(feature = "wire"), expect(dead_code, reason = "only the wire test reports it"))]
    pub(crate) omitted: Vec<(String, SampleError)>,
}

impl ResponseSampler<'_> {
    /// Creates a sample of the response with this status code.
    ///
    /// # Errors
    ///
    /// Returns the reason, with the name of the header or media type, if a required header or the body has no sample.
    pub(crate) fn sample(&self, status: StatusCode, seed: &mut Seed) -> Result<SampledResponse, SampleError> {
        let not_found = |what: &str| SampleError::not_found(what);
        let spec = self.operation.responses.get(self.response).ok_or_else(|| not_found("an undocumented response"))?;
        let mut headers = HeaderMap::new();
        let schemas = self.schemas.contents(self.index, self.response);
        let content = self.content.unwrap_or_else(|| seed.below(spec.contents.len()));
        let examples = self.schemas.examples(self.index, self.response, content);
        let example = match self.example {
            Some(name) => Some(
                examples
                    .and_then(|examples| examples.get(name))
                    .ok_or_else(|| not_found("no example has this name"))?,
            ),
            None if self.dynamic => None,
            None => examples.and_then(|examples| examples.values().next()),
        };
        let sent_as = ContentSpec::effective_encoding(spec.contents, content);
        let picked = (spec.contents.get(content), schemas.get(content));
        let (body, json) = match picked {
            (Some(content), Some(schema)) => {
                let one = ContentSampler {
                    content,
                    encoding: sent_as,
                    schema,
                    example,
                    dynamic: self.dynamic,
                    direction: Direction::Response,
                    style: self.style,
                    names: &names_of(self.operation, status),
                };
                one.sample(self.schemas, seed, &mut headers)?
            }
            _ => (Bytes::new(), None),
        };
        let mut omitted = Vec::new();
        for (header, schema) in spec.headers.iter().zip(self.schemas.headers(self.index, self.response)) {
            let value = self.header_sampler(header.name, seed).sample(schema);
            let unsent = || SampleError::impossible("the value cannot be sent in a header");
            let sent = value.and_then(|value| header.as_header(&value).ok_or_else(unsent));
            match sent {
                Ok((name, value)) => drop(headers.insert(name, value)),
                Err(error) => {
                    let part = format!("the header `{}`", header.name);
                    if header.required {
                        return Err(error.in_part(&part));
                    }
                    omitted.push((part, error));
                }
            }
        }
        Ok(SampledResponse { response: RawResponse { status, headers, body }, json, omitted })
    }

    fn header_sampler(&self, name: &str, seed: &mut Seed) -> Sampler<'_> {
        let sampler = Sampler::new(self.schemas, Seed::new(seed.next()), SampleEncoding::Header);
        sampler.for_response().style(self.style).described_by(name)
    }
}

/// Creates samples of a body in one of its media types.
pub(crate) struct ContentSampler<'c> {
    pub(crate) content: &'c ContentSpec,
    /// The encoding in which the body is sent.
    pub(crate) encoding: Encoding,
    pub(crate) schema: &'c Value,
    pub(crate) example: Option<&'c Value>,
    pub(crate) dynamic: bool,
    pub(crate) direction: Direction,
    pub(crate) style: SampleStyle,
    /// The names that describe the body, outermost first: the segments of the operation's path.
    pub(crate) names: &'c [&'c str],
}

impl ContentSampler<'_> {
    /// Returns the body. The second value is the body's JSON value if the body is sent as JSON.
    pub(crate) fn sample(
        &self,
        schemas: &ApiSchemas<'_>,
        seed: &mut Seed,
        headers: &mut HeaderMap,
    ) -> Result<(Bytes, Option<Value>), SampleError> {
        let unsent = |error: http::header::InvalidHeaderValue| SampleError::not_found(error.to_string());
        // A media range such as `image/*` cannot be sent, so its wildcards are replaced.
        let media_type = self.content.media_type.replace('*', "x");
        headers.insert(CONTENT_TYPE, HeaderValue::from_str(&media_type).map_err(unsent)?);
        if matches!(self.content.encoding, Encoding::Bytes | Encoding::Stream) {
            return Ok((Bytes::from_static(b"\x00\xff bytes \r\n"), None));
        }
        let mut sampler = Sampler::new(schemas, Seed::new(seed.next()), self.values_encoding())
            .examples(!self.dynamic)
            .style(self.style);
        for name in self.names {
            sampler = sampler.described_by(name);
        }
        if self.direction == Direction::Response {
            sampler = sampler.for_response();
        }
        let value = match self.example {
            Some(example) => Ok(example.clone()),
            None => sampler.sample(self.schema),
        };
        // There is no standard way to write an array or object as plain text.
        let value = match value {
            Ok(Value::Array(_) | Value::Object(_)) if self.content.encoding == Encoding::Text => Ok(Value::from("a,b")),
            value => value,
        };
        let value = value.map_err(|error| error.in_part(&format!("the body {}", self.content.media_type)))?;
        if self.content.encoding == Encoding::Parts {
            let (media_type, body) = parts(self.content, self.schema, schemas, &value, seed)?;
            headers.insert(CONTENT_TYPE, HeaderValue::from_str(&media_type).map_err(unsent)?);
            return Ok((body, None));
        }
        if self.content.encoding.streams() {
            let count = if self.style == SampleStyle::Plausible { 3 } else { seed.below(4) };
            return Ok((items(self.content.encoding, value, count), None));
        }
        let is_json = match self.encoding {
            Encoding::Json => true,
            // A string may be sent as text if the documented media type is a range.
            Encoding::Any => !value.is_string(),
            _ => false,
        };
        Ok((Bytes::from(codec::to_vec(&value)), is_json.then_some(value)))
    }

    /// Returns how the values of the body are encoded, which decides the characters that a sample may contain.
    fn values_encoding(&self) -> SampleEncoding {
        // In the styles `spaceDelimited` and `pipeDelimited`, a space or bar in an item cannot be distinguished from a
        // delimiter, even if the character is escaped.
        let delimited = |field: &ParameterSpec| {
            matches!(field.style, ParameterStyle::SpaceDelimited | ParameterStyle::PipeDelimited)
        };
        let is_joined = |part: &PartSpec| !part.separator.is_empty();
        match self.content.encoding {
            Encoding::Parts | Encoding::Multipart if self.content.parts.iter().any(is_joined) => SampleEncoding::Header,
            Encoding::Parts => SampleEncoding::Text,
            Encoding::Json | Encoding::Any => SampleEncoding::Json,
            encoding if encoding.streams() => SampleEncoding::Json,
            _ if self.content.fields.iter().any(delimited) => SampleEncoding::Header,
            _ => SampleEncoding::Text,
        }
    }
}

/// Returns the names that describe a response: the segments of the operation's path that contain no parameters and, for
/// a status of 400 or more, `error`.
fn names_of(operation: &OperationSpec, status: StatusCode) -> Vec<&'static str> {
    let segments = operation.path.split('/').filter(|segment| !segment.is_empty() && !segment.contains(['{', '}']));
    let is_error = status.is_client_error() || status.is_server_error();
    segments.chain(is_error.then_some("error")).collect()
}

/// Returns a streamed body that repeats an item `count` times.
fn items(encoding: Encoding, value: Value, count: usize) -> Bytes {
    let mut bytes = Vec::new();
    for index in 0..count {
        match (encoding, &value) {
            (Encoding::TextEvents, Value::String(text)) => {
                Event::new(text.clone()).with_event("sample").write(encoding, &mut bytes);
            }
            (Encoding::Events | Encoding::TextEvents | Encoding::NamedEvents(_), value) => {
                Event::new(value.clone()).with_id(index.to_string()).write(encoding, &mut bytes);
            }
            (_, value) => value.write(encoding, &mut bytes),
        }
    }
    bytes.into()
}

/// Returns a status code for which this response is the most specific response of the operation. Informational status
/// codes are not returned, since they are not final (RFC 9110, 15.2). Returns `None` if this response is never the most
/// specific response, or only for informational status codes.
pub(crate) fn status_of(operation: &OperationSpec, response: usize, spec: StatusSpec) -> Option<StatusCode> {
    let has_success = operation.responses.iter().any(|spec| match spec.status {
        StatusSpec::Exact(status) => (200..300).contains(&status),
        StatusSpec::Range(first) => first == 2,
        StatusSpec::Default => false,
    });
    // The statuses 204, 205 and 304 forbid a body, so they are not used for a range or for the default response.
    let may_have_body = |status: &u16| !matches!(status, 204 | 205 | 304);
    let candidates: Vec<u16> = match spec {
        StatusSpec::Exact(status) => vec![status],
        StatusSpec::Range(first) => {
            (u16::from(first) * 100..u16::from(first) * 100 + 100).filter(may_have_body).collect()
        }
        // If the operation documents a success response, the default response describes errors.
        StatusSpec::Default if has_success => {
            (500..600).chain(400..500).chain(200..400).filter(may_have_body).collect()
        }
        StatusSpec::Default => (200..600).filter(may_have_body).collect(),
    };
    let is_own = |status: &u16| *status >= 200 && operation.documented_response(*status) == Some(response);
    StatusCode::from_u16(candidates.into_iter().find(is_own)?).ok()
}

#[cfg(test)]
mod tests {
    use super::super::super::operation::{HttpMethod, ResponseSpec};
    use super::*;

    fn statuses(responses: &'static [ResponseSpec]) -> Vec<Option<u16>> {
        let operation = OperationSpec::new("o", HttpMethod::Get, "/").responses(responses);
        let status = |(index, spec): (usize, &ResponseSpec)| status_of(&operation, index, spec.status);
        responses.iter().enumerate().map(status).map(|status| status.map(|status| status.as_u16())).collect()
    }

    #[test]
    fn range_and_default_have_a_usual_status() {
        const DEFAULT: ResponseSpec = ResponseSpec::DEFAULT;
        assert_eq!(statuses(const { &[DEFAULT] }), [Some(200)]);
        assert_eq!(statuses(const { &[ResponseSpec::new(404), DEFAULT] }), [Some(404), Some(200)]);
        assert_eq!(statuses(const { &[ResponseSpec::new(204), DEFAULT] }), [Some(204), Some(500)]);
        assert_eq!(statuses(const { &[ResponseSpec::range(2), DEFAULT] }), [Some(200), Some(500)]);
        assert_eq!(statuses(const { &[ResponseSpec::new(200), ResponseSpec::range(2)] }), [Some(200), Some(201)]);
        assert_eq!(statuses(const { &[ResponseSpec::range(4), ResponseSpec::range(3)] }), [Some(400), Some(300)]);
        assert_eq!(statuses(const { &[ResponseSpec::range(1), ResponseSpec::new(101)] }), [None, None]);
    }
}
