use super::super::codec::{self, ParameterValue, Reader, Slot};
use super::super::parameter::{self, Given, Pairs, Source};
use super::super::stream::Body;
use super::payload::PayloadReader;
use super::text::fill;
use super::{
    ContentSpec, Encoding, HeaderNames, Location, Operation, Parameter, PayloadSlot, Place, Refusal, Strict, Violation,
    media_type, query_string,
};
use http::header::{CONTENT_TYPE, COOKIE};
use http::{HeaderMap, HeaderValue, StatusCode};
use std::fmt;

/// Decodes a received request of the operation that it was routed to.
pub struct RequestReader<'r> {
    /// The operation that the request was routed to.
    pub operation: &'static Operation,
    /// The path parameters, percent-encoded.
    pub captures: &'r [(&'static str, String)],
    /// The query, percent-encoded.
    pub query: &'r str,
    /// The header fields.
    pub headers: &'r HeaderMap,
    /// The body. Empty if the request has none. A stream is moved out of it.
    pub body: &'r mut Body,
    /// The maximum size of a buffered frame of a streamed body in bytes.
    pub limit: usize,
    /// The parameters of a sample as JSON. They replace those of the request, and the body is JSON whatever its media
    /// type is.
    pub sample: Option<&'r [Option<serde_json::Value>]>,
    /// The schemas that the request is validated against.
    pub strict: Strict,
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
    /// Creates a reader of a sample: the values of its parameters, and a body with the media type of the headers.
    pub fn of_sample(
        operation: &'static Operation,
        values: &'r [Option<serde_json::Value>],
        headers: &'r HeaderMap,
        body: &'r mut Body,
    ) -> Self {
        let (sample, strict) = (Some(values), Strict::NONE);
        Self { operation, captures: &[], query: "", headers, body, limit: usize::MAX, sample, strict }
    }
}

impl RequestReader<'_> {
    /// Decodes the parameters, in the order of [`Operation::parameters`], and the body into their slots.
    ///
    /// # Errors
    ///
    /// Returns a 415 if the media type of the body is not documented, otherwise a 400 with every violation.
    pub fn read(&mut self, parameters: &mut [&mut dyn Slot], body: &mut dyn PayloadSlot) -> Result<(), Refusal> {
        let mut violations = Vec::new();
        match self.sample {
            Some(values) => self.read_sample(values, parameters, &mut violations),
            None => self.read_parameters(parameters, &mut violations),
        }
        self.read_body(body, &mut violations)?;
        if violations.is_empty() { Ok(()) } else { Err(Refusal::violated(violations)) }
    }

    fn read_parameters(&self, slots: &mut [&mut dyn Slot], violations: &mut Vec<Violation>) {
        let parameters = self.operation.parameters;
        let asks = |location| parameters.iter().any(|parameter| parameter.location == location);
        let reserved = self.operation.reserved;
        let query = Pairs::query(if asks(Location::Query) { self.query } else { "" });
        let query = query.claim(parameters).reserve(reserved);
        let cookies = if asks(Location::Cookie) { self.joined(COOKIE.as_str(), "; ") } else { None };
        let cookies = Pairs::cookies(cookies.as_deref().unwrap_or_default()).claim(parameters).reserve(reserved);
        for (index, (parameter, slot)) in parameters.iter().zip(slots).enumerate() {
            let header;
            let source = match parameter.location {
                Location::QueryString => Some(Source::Text(self.query)),
                Location::Path => self.capture(parameter.name).map(Source::Text),
                Location::Query => Some(Source::Pairs(&query)),
                Location::Cookie => Some(Source::Pairs(&cookies)),
                Location::Header => {
                    header = self.joined(parameter.name, ",");
                    header.as_deref().map(Source::Text)
                }
            };
            self.read_parameter(index, parameter, source, *slot, violations);
        }
    }

    fn read_sample(
        &self,
        values: &[Option<serde_json::Value>],
        slots: &mut [&mut dyn Slot],
        violations: &mut Vec<Violation>,
    ) {
        for ((parameter, value), slot) in self.operation.parameters.iter().zip(values).zip(slots) {
            let Some(value) = value else { continue };
            let fault = slot.fill(Some(&mut Reader::from_json(&codec::to_vec(value)))).err();
            violations.extend(fault.map(|fault| Violation::of(parameter.location.into(), parameter.name, &fault)));
        }
    }

    fn capture(&self, name: &str) -> Option<&str> {
        self.captures.iter().find(|(captured, _)| *captured == name).map(|(_, raw)| raw.as_str())
    }

    fn joined(&self, name: &str, separator: &str) -> Option<String> {
        let texts = self.headers.get_all(name).iter().map(|value| String::from_utf8_lossy(value.as_bytes()));
        texts.map(String::from).reduce(|all, text| all + separator + &text)
    }

    fn read_body(&mut self, slot: &mut dyn PayloadSlot, violations: &mut Vec<Violation>) -> Result<(), Refusal> {
        let Some(spec) = self.operation.body else {
            return Ok(());
        };
        let came = self.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let content = media_type::of(spec.contents, self.headers);
        let sample = self.sample.is_some();
        let is_empty = self.body.is_empty();
        let may_be_empty = |(came, (_, content)): (&str, (usize, &ContentSpec))| {
            content.encoding.read_as(came, true, sample, &[]).0.may_be_empty()
        };
        if is_empty && !came.zip(content).is_some_and(may_be_empty) {
            if spec.required {
                violations.push(Violation::parameter(Place::Body, "", "is missing"));
            }
            return Ok(());
        }
        let Some((index, content)) = content else {
            return Err(unsupported(spec.contents.iter().map(|content| content.media_type)));
        };
        let came = (came.unwrap_or(content.media_type), true);
        let payload = match PayloadReader::new((index, content), came, self.body, sample) {
            Ok(payload) => payload,
            Err(fault) => {
                violations.push(Violation::body(&fault));
                return Ok(());
            }
        };
        let mut payload = PayloadReader { limit: self.limit, strict: Some(self.strict), ..payload };
        let encoding = payload.encoding;
        // A form without pairs is an empty object. If the schema does not allow an empty object, the body is absent.
        let optional_form = encoding == Encoding::Form && is_empty && !spec.required;
        if optional_form && !self.strict.body(&payload, false).is_empty() {
            return Ok(());
        }
        // Validated first where it is validated anyway, so that the tree of the value and its typed form take no memory at
        // the same time.
        let validates_first = !encoding.streams() && payload.fallback.is_none() && self.strict.constrains(&payload);
        let mut found = if validates_first { self.strict.body(&payload, true) } else { Vec::new() };
        if found.is_empty() {
            let fault = slot.fill(&mut payload).err().filter(|_| !optional_form);
            if !validates_first && !encoding.streams() {
                found = self.strict.body(&payload, fault.is_none());
            }
            report(found, fault.map(|fault| Violation::body(&fault)), violations);
        } else {
            violations.extend(found);
        }
        Ok(())
    }

    fn read_parameter(
        &self,
        index: usize,
        parameter: &Parameter,
        source: Option<Source<'_>>,
        slot: &mut dyn Slot,
        violations: &mut Vec<Violation>,
    ) {
        let place = Place::from(parameter.location);
        let read = |source| match (parameter.location, source) {
            (Location::QueryString, Source::Text(query)) => query_string::read(parameter, query),
            (_, source) => parameter::read(parameter, source),
        };
        let given = match source.map(read).transpose() {
            Ok(given) => given.flatten(),
            Err(malformed) => return violations.push(Violation::parameter(place, parameter.name, malformed.0)),
        };
        match given {
            None if parameter.required && !self.is_empty_object(index, parameter, slot) => {
                violations.push(Violation::parameter(place, parameter.name, "is missing"));
            }
            None => {}
            // An empty text is equivalent to an absent value, unless the type accepts an empty text.
            Some(Given::Tree(ParameterValue::Text(text)))
                if text.is_empty() && parameter.allow_empty && !parameter.required =>
            {
                drop(fill(&Given::Tree(ParameterValue::Text(text)), slot));
            }
            Some(given) => {
                let fault = fill(&given, slot).err();
                let judged = self.strict.parameter(index, parameter, &given, fault.is_none());
                report(judged, fault.map(|fault| Violation::of(place, parameter.name, &fault)), violations);
            }
        }
    }
}

impl RequestReader<'_> {
    /// Fills the slot of an absent parameter with an empty object, if its type and schema allow that. An empty object
    /// is encoded as nothing, so that it cannot be distinguished from an absent parameter.
    fn is_empty_object(&self, index: usize, parameter: &Parameter, slot: &mut dyn Slot) -> bool {
        if !parameter.may_be_empty_object() {
            return false;
        }
        let given = Given::Tree(ParameterValue::Object(Vec::new()));
        fill(&given, slot).is_ok() && self.strict.parameter(index, parameter, &given, true).is_empty()
    }
}

fn unsupported(contents: impl Iterator<Item = &'static str>) -> Refusal {
    let accepted = contents.collect::<Vec<_>>().join(", ");
    let detail = format!("The supported media types are: {accepted}.");
    let refusal = Refusal::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, detail);
    match HeaderValue::from_str(&accepted) {
        Ok(accepted) => refusal.header(http::header::ACCEPT, accepted),
        Err(_) => refusal,
    }
}

/// Validation reports all violations, decoding only the first error. Decoding also finds errors that validation does
/// not.
fn report(judged: Vec<Violation>, fault: Option<Violation>, violations: &mut Vec<Violation>) {
    if judged.is_empty() { violations.extend(fault) } else { violations.extend(judged) }
}
