use super::super::codec::{self, FieldSlot, ParameterValue, Reader};
use super::super::parameter::{self, ParameterInput, ParameterSource, QueryPairs};
use super::super::stream::Body;
use super::payload::PayloadReader;
use super::text::fill;
use super::{
    ContentSpec, DecodeLimits, Encoding, HeaderNames, OperationSpec, ParameterLocation, ParameterSpec, PayloadSlot,
    Rejection, RequestValidation, Violation, ViolationLocation, media_type, query_string,
};
use http::header::{CONTENT_TYPE, COOKIE};
use http::{HeaderMap, HeaderValue, StatusCode};
use std::fmt;

/// Decodes a received request.
pub struct RequestReader<'r> {
    /// The operation that the request was routed to.
    pub operation: &'static OperationSpec,
    /// The path parameters, percent-encoded.
    pub captures: &'r [(&'static str, String)],
    /// The query, percent-encoded.
    pub query: &'r str,
    /// The header fields.
    pub headers: &'r HeaderMap,
    /// The body. Empty if the request has no body. Decoding moves a streamed body out of this field.
    pub body: &'r mut Body,
    /// The limits on sizes and counts.
    pub limits: DecodeLimits,
    /// The parameters of a sample as JSON, which replace the parameters of the request. The body of a sample is JSON,
    /// except for bytes and streams.
    pub sample: Option<&'r [Option<serde_json::Value>]>,
    /// The schemas that the request is validated against.
    pub validation: RequestValidation,
}

impl fmt::Debug for RequestReader<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestReader")
            .field("operation", &self.operation.id)
            .field("headers", &HeaderNames(self.headers))
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}

impl<'r> RequestReader<'r> {
    /// Creates a reader for a sample request. `values` are the parameters of the sample, and `headers` contain the
    /// media type of the body.
    pub fn from_sample(
        operation: &'static OperationSpec,
        values: &'r [Option<serde_json::Value>],
        headers: &'r HeaderMap,
        body: &'r mut Body,
    ) -> Self {
        let (sample, validation) = (Some(values), RequestValidation::NONE);
        let limits = DecodeLimits::new();
        Self { operation, captures: &[], query: "", headers, body, limits, sample, validation }
    }
}

impl RequestReader<'_> {
    /// Decodes the parameters and the body, and stores the values in `parameters` and `body`. `parameters` has the
    /// order of [`OperationSpec::parameters`].
    ///
    /// # Errors
    ///
    /// Returns a 415 if the media type of the body is not documented, otherwise a 400 with all violations of the
    /// request.
    pub fn read_into(
        &mut self,
        parameters: &mut [&mut dyn FieldSlot],
        body: &mut dyn PayloadSlot,
    ) -> Result<(), Rejection> {
        let mut violations = Vec::new();
        match self.sample {
            Some(values) => self.read_sample(values, parameters, &mut violations),
            None => self.read_parameters(parameters, &mut violations),
        }
        self.read_body(body, &mut violations)?;
        if violations.is_empty() { Ok(()) } else { Err(Rejection::from_violations(violations)) }
    }

    fn read_parameters(&self, slots: &mut [&mut dyn FieldSlot], violations: &mut Vec<Violation>) {
        let parameters = self.operation.parameters;
        let has_parameters_in = |location| parameters.iter().any(|parameter| parameter.location == location);
        let reserved = self.operation.reserved_names;
        let query = QueryPairs::query(if has_parameters_in(ParameterLocation::Query) { self.query } else { "" });
        let properties = self.limits.properties;
        let query = query.with_parameters(parameters).with_reserved_names(reserved).with_max_properties(properties);
        let cookies = if has_parameters_in(ParameterLocation::Cookie) {
            self.joined_captures(COOKIE.as_str(), "; ")
        } else {
            None
        };
        let cookies = QueryPairs::cookies(cookies.as_deref().unwrap_or_default())
            .with_parameters(parameters)
            .with_reserved_names(reserved)
            .with_max_properties(properties);
        for (index, (parameter, slot)) in parameters.iter().zip(slots).enumerate() {
            let header;
            let source = match parameter.location {
                ParameterLocation::QueryString => Some(ParameterSource::Text(self.query)),
                ParameterLocation::Path => self.capture(parameter.name).map(ParameterSource::Text),
                ParameterLocation::Query => Some(ParameterSource::Pairs(&query)),
                ParameterLocation::Cookie => Some(ParameterSource::Pairs(&cookies)),
                ParameterLocation::Header => {
                    header = self.joined_captures(parameter.name, ",");
                    header.as_deref().map(ParameterSource::Text)
                }
            };
            self.read_parameter(index, parameter, source, *slot, violations);
        }
    }

    fn read_sample(
        &self,
        values: &[Option<serde_json::Value>],
        slots: &mut [&mut dyn FieldSlot],
        violations: &mut Vec<Violation>,
    ) {
        for ((parameter, value), slot) in self.operation.parameters.iter().zip(values).zip(slots) {
            let Some(value) = value else { continue };
            let error = slot.fill(Some(&mut Reader::from_json(&codec::to_vec(value)))).err();
            violations.extend(
                error.map(|error| Violation::from_decode_error(parameter.location.into(), parameter.name, &error)),
            );
        }
    }

    fn capture(&self, name: &str) -> Option<&str> {
        self.captures.iter().find(|(captured, _)| *captured == name).map(|(_, raw)| raw.as_str())
    }

    fn joined_captures(&self, name: &str, separator: &str) -> Option<String> {
        let texts = self.headers.get_all(name).iter().map(|value| String::from_utf8_lossy(value.as_bytes()));
        texts.map(String::from).reduce(|all, text| all + separator + &text)
    }

    fn read_body(&mut self, slot: &mut dyn PayloadSlot, violations: &mut Vec<Violation>) -> Result<(), Rejection> {
        let Some(spec) = self.operation.body else {
            return Ok(());
        };
        let received = self.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let content = media_type::content_of_headers(spec.contents, self.headers);
        let sample = self.sample.is_some();
        let is_empty = self.body.is_empty();
        let may_be_empty = |(received, (_, content)): (&str, (usize, &ContentSpec))| {
            content.encoding.decoding_of(received, true, sample, &[]).0.may_be_empty()
        };
        if is_empty && !received.zip(content).is_some_and(may_be_empty) {
            if spec.required {
                violations.push(Violation::parameter(ViolationLocation::Body, "", "is missing"));
            }
            return Ok(());
        }
        let Some((index, content)) = content else {
            return Err(unsupported_media_type(spec.contents.iter().map(|content| content.media_type)));
        };
        let received = (received.unwrap_or(content.media_type), true);
        let payload = match PayloadReader::new((index, content), received, self.body, sample) {
            Ok(payload) => payload,
            Err(error) => {
                violations.push(Violation::from_body_error(&error));
                return Ok(());
            }
        };
        let mut payload = PayloadReader { limits: self.limits, strict: Some(self.validation), ..payload };
        let encoding = payload.encoding;
        // An empty body of an optional form is an empty object, or an absent body if the schema does not allow an empty
        // object.
        let optional_form = encoding == Encoding::Form && is_empty && !spec.required;
        if optional_form && !self.validation.validate_body(&payload, false).is_empty() {
            return Ok(());
        }
        // If the schema has constraints beyond the type, the body is validated before it is decoded, so that the tree
        // that is validated and the decoded value are not in memory at the same time.
        let validates_first = !encoding.streams() && payload.fallback.is_none() && self.validation.constrains(&payload);
        let mut found = if validates_first { self.validation.validate_body(&payload, true) } else { Vec::new() };
        if found.is_empty() {
            let decode_error = slot.fill(&mut payload).err().filter(|_| !optional_form);
            if !validates_first && !encoding.streams() {
                found = self.validation.validate_body(&payload, decode_error.is_none());
            }
            push_violations(found, decode_error.map(|error| Violation::from_body_error(&error)), violations);
        } else {
            violations.extend(found);
        }
        Ok(())
    }

    fn read_parameter(
        &self,
        index: usize,
        parameter: &ParameterSpec,
        source: Option<ParameterSource<'_>>,
        slot: &mut dyn FieldSlot,
        violations: &mut Vec<Violation>,
    ) {
        let location = ViolationLocation::from(parameter.location);
        let read = |source| match (parameter.location, source) {
            (ParameterLocation::QueryString, ParameterSource::Text(query)) => {
                query_string::read(parameter, query, self.limits)
            }
            (_, source) => parameter::read(parameter, source),
        };
        let given = match source.map(read).transpose() {
            Ok(given) => given.flatten(),
            Err(malformed) => return violations.push(Violation::parameter(location, parameter.name, malformed.0)),
        };
        match given {
            None if parameter.required && !self.is_empty_object(index, parameter, slot) => {
                violations.push(Violation::parameter(location, parameter.name, "is missing"));
            }
            None => {}
            // An empty text is equivalent to an absent value, unless the type accepts an empty text.
            Some(ParameterInput::Tree(ParameterValue::Text(text)))
                if text.is_empty() && parameter.allow_empty && !parameter.required =>
            {
                drop(fill(&ParameterInput::Tree(ParameterValue::Text(text)), slot));
            }
            Some(given) => {
                let error = fill(&given, slot).err();
                let schema = self.validation.validate_parameter(index, parameter, &given, error.is_none());
                push_violations(
                    schema,
                    error.map(|error| Violation::from_decode_error(location, parameter.name, &error)),
                    violations,
                );
            }
        }
    }
}

impl RequestReader<'_> {
    /// If the type and the schema of an absent parameter allow an empty object, fills the slot of the parameter with an
    /// empty object and returns `true`. Nothing is sent for an empty object, so that a server cannot distinguish an
    /// empty object from an absent parameter.
    fn is_empty_object(&self, index: usize, parameter: &ParameterSpec, slot: &mut dyn FieldSlot) -> bool {
        if !parameter.may_be_empty_object() {
            return false;
        }
        let given = ParameterInput::Tree(ParameterValue::Object(Vec::new()));
        fill(&given, slot).is_ok() && self.validation.validate_parameter(index, parameter, &given, true).is_empty()
    }
}

fn unsupported_media_type(contents: impl Iterator<Item = &'static str>) -> Rejection {
    let accepted = contents.collect::<Vec<_>>().join(", ");
    let detail = format!("The supported media types are: {accepted}.");
    let rejection = Rejection::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, detail);
    match HeaderValue::from_str(&accepted) {
        Ok(accepted) => rejection.header(http::header::ACCEPT, accepted),
        Err(_) => rejection,
    }
}

/// Adds the violations of the schema or, if the request does not violate the schema, the decode error. Validation
/// reports all violations; decoding reports only the first error, but also finds errors that validation does not find.
fn push_violations(schema: Vec<Violation>, error: Option<Violation>, violations: &mut Vec<Violation>) {
    if schema.is_empty() { violations.extend(error) } else { violations.extend(schema) }
}
