use super::super::codec::{self, Encode, Fault, Reader, Slot};
use super::super::parameter::{self, Given, Pairs, Source, Unwritable};
use super::payload::{PayloadReader, PayloadWriter};
use super::query::append;
use super::template::{self, Piece};
use super::{Encoding, Location, Operation, Parameter, Payload, PayloadSlot, Refusal, Response, Style, Violation};
use super::{Place, media_type};
use bytes::Bytes;
use http::header::{CONTENT_TYPE, COOKIE};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

/// Everything that one operation takes.
pub trait Request: Sized + Send + 'static {
    /// Everything it may answer.
    type Response: Response<Success = Self::Success>;
    /// What a call that went well gives.
    type Success: Send + 'static;
    /// The operation.
    const OPERATION: &'static Operation;

    /// Reads a request that came.
    ///
    /// # Errors
    ///
    /// With every violation of what is documented.
    fn decode(r: &RequestReader<'_>) -> Result<Self, Refusal>;

    /// Writes a request that is to go.
    fn encode(&self, w: &mut RequestWriter);
}

/// A request that came, for the operation it was routed to.
#[derive(Debug)]
pub struct RequestReader<'r> {
    /// The operation.
    pub operation: &'static Operation,
    /// The path parameters, as they travelled.
    pub captures: &'r [(&'static str, String)],
    /// The query, as it travelled.
    pub query: &'r str,
    /// The headers.
    pub headers: &'r HeaderMap,
    /// The body; empty if there is none.
    pub body: &'r Bytes,
}

impl RequestReader<'_> {
    /// Fills the slots of the parameters, in the order of [`Operation::parameters`], and that of the body.
    ///
    /// # Errors
    ///
    /// 415 if the body has a media type that is not documented; else 400 with every violation.
    pub fn read(&self, parameters: &mut [&mut dyn Slot], body: &mut dyn PayloadSlot) -> Result<(), Refusal> {
        let mut violations = Vec::new();
        self.read_parameters(parameters, &mut violations);
        self.read_body(body, &mut violations)?;
        if violations.is_empty() { Ok(()) } else { Err(Refusal::violated(violations)) }
    }

    fn read_parameters(&self, slots: &mut [&mut dyn Slot], violations: &mut Vec<Violation>) {
        let named = |location| self.operation.parameters.iter().filter(move |p| p.location == location).map(|p| p.name);
        let query = Pairs::query(self.query).claim(named(Location::Query));
        let cookies = self.joined(COOKIE.as_str(), "; ").unwrap_or_default();
        let cookies = Pairs::cookies(&cookies).claim(named(Location::Cookie));
        for (parameter, slot) in self.operation.parameters.iter().zip(slots) {
            let header;
            let source = match parameter.location {
                Location::Path => self.capture(parameter.name).map(Source::Text),
                Location::Query => Some(Source::Pairs(&query)),
                Location::Cookie => Some(Source::Pairs(&cookies)),
                Location::Header => {
                    header = self.joined(parameter.name, ",");
                    header.as_deref().map(Source::Text)
                }
            };
            violations.extend(read_parameter(parameter, source, *slot).err());
        }
    }

    fn capture(&self, name: &str) -> Option<&str> {
        self.captures.iter().find(|(captured, _)| *captured == name).map(|(_, raw)| raw.as_str())
    }

    fn joined(&self, name: &str, separator: &str) -> Option<String> {
        let texts = self.headers.get_all(name).iter().map(|value| String::from_utf8_lossy(value.as_bytes()));
        texts.map(String::from).reduce(|all, text| all + separator + &text)
    }

    fn read_body(&self, slot: &mut dyn PayloadSlot, violations: &mut Vec<Violation>) -> Result<(), Refusal> {
        let Some(spec) = self.operation.body else { return Ok(()) };
        let came = self.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let content = match came {
            Some(came) => media_type::choose(spec.contents, came),
            None => Some(0),
        };
        let content = content.and_then(|content| Some((content, spec.contents.get(content)?)));
        let plain = |encoding| matches!(encoding, Encoding::Text | Encoding::Bytes);
        let absent = self.body.is_empty()
            && !(came.is_some() && content.is_some_and(|(_, content)| plain(content.encoding)));
        if absent {
            if spec.required {
                violations.push(Violation::parameter(Place::Body, "", "is missing"));
            }
            return Ok(());
        }
        let Some((index, content)) = content else {
            return Err(unsupported(spec.contents.iter().map(|content| content.media_type)));
        };
        let media_type = came.unwrap_or(content.media_type);
        let payload = PayloadReader { content: index, encoding: content.encoding, media_type, bytes: self.body };
        violations.extend(slot.fill(&payload).err().map(|fault| Violation::body(&fault)));
        Ok(())
    }
}

fn unsupported(contents: impl Iterator<Item = &'static str>) -> Refusal {
    let accepted = contents.collect::<Vec<_>>().join(", ");
    let detail = format!("The body has to be one of: {accepted}.");
    let refusal = Refusal::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, detail);
    match HeaderValue::from_str(&accepted) {
        Ok(accepted) => refusal.header(http::header::ACCEPT, accepted),
        Err(_) => refusal,
    }
}

fn read_parameter(parameter: &Parameter, source: Option<Source<'_>>, slot: &mut dyn Slot) -> Result<(), Violation> {
    let place = Place::from(parameter.location);
    let given = match source {
        Some(source) => parameter::read(parameter, source)
            .map_err(|malformed| Violation::parameter(place, parameter.name, malformed.0))?,
        None => None,
    };
    let filled = match given {
        None if parameter.required => return Err(Violation::parameter(place, parameter.name, "is missing")),
        None => Ok(()),
        Some(given) => fill(&given, slot),
    };
    filled.map_err(|fault| Violation::of(place, parameter.name, &fault))
}

pub(super) fn fill(given: &Given, slot: &mut dyn Slot) -> Result<(), Fault> {
    match given {
        Given::Tree(tree) => slot.fill(&mut Reader::parameter(tree)),
        Given::Json(json) => codec::fill_from_slice(slot, json.as_bytes()),
    }
}

/// A request that is to go.
#[derive(Debug)]
pub struct RequestWriter {
    operation: &'static Operation,
    captures: Vec<(&'static str, String)>,
    query: String,
    cookies: String,
    headers: HeaderMap,
    body: Bytes,
    unwritable: Option<String>,
}

/// A request in the parts that travel; the path begins with a slash and has no base.
#[derive(Debug)]
pub(crate) struct Written {
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl RequestWriter {
    /// An empty request of the operation.
    pub fn new(operation: &'static Operation) -> Self {
        let (captures, query, cookies) = (Vec::new(), String::new(), String::new());
        let (headers, body) = (HeaderMap::new(), Bytes::new());
        Self { operation, captures, query, cookies, headers, body, unwritable: None }
    }

    /// Writes the parameters, in the order of [`Operation::parameters`]; absent ones are left out.
    pub fn parameters(&mut self, values: &[&dyn Encode]) {
        for (parameter, value) in self.operation.parameters.iter().zip(values) {
            if value.is_absent() {
                continue;
            }
            match parameter_text(parameter, *value) {
                Ok(Some(text)) => self.add(parameter, text),
                Ok(None) if parameter.location == Location::Path => self.add(parameter, String::new()),
                Ok(None) => {}
                Err(unwritable) => self.unwritable(format!("parameter `{}`: {}", parameter.name, unwritable.0)),
            }
        }
    }

    fn add(&mut self, parameter: &Parameter, text: String) {
        match parameter.location {
            Location::Path => self.captures.push((parameter.name, text)),
            Location::Query => append(&mut self.query, "&", &text),
            Location::Cookie => append(&mut self.cookies, "; ", &text),
            Location::Header => match header(parameter.name, &text) {
                Some((name, value)) => {
                    self.headers.append(name, value);
                }
                None => self.unwritable(format!("header `{}` holds what a header cannot", parameter.name)),
            },
        }
    }

    /// Writes the body.
    pub fn body(&mut self, value: &dyn Payload) {
        let contents = self.operation.body.map_or(&[][..], |spec| spec.contents);
        let mut payload = PayloadWriter::new(contents);
        value.encode(&mut payload);
        match payload.finish() {
            Ok(None) => {}
            Ok(Some((media_type, bytes))) => {
                self.body = bytes;
                match HeaderValue::try_from(media_type) {
                    Ok(media_type) => drop(self.headers.insert(CONTENT_TYPE, media_type)),
                    Err(_) => self.unwritable("the media type holds what a header cannot".to_owned()),
                }
            }
            Err(unwritable) => self.unwritable(format!("body: {}", unwritable.0)),
        }
    }

    fn unwritable(&mut self, message: String) {
        self.unwritable.get_or_insert(message);
    }

    /// The request, or why it cannot be sent.
    pub(crate) fn finish(mut self) -> Result<Written, String> {
        let path = self.path()?;
        if let Some(message) = self.unwritable {
            return Err(message);
        }
        if !self.cookies.is_empty() {
            let cookies = HeaderValue::try_from(self.cookies).map_err(|_| "the cookies hold what a header cannot")?;
            self.headers.insert(COOKIE, cookies);
        }
        Ok(Written { path, query: self.query, headers: self.headers, body: self.body })
    }

    /// A segment `.` or `..` would be resolved on the way, escaped or not, and reach another operation.
    fn path(&self) -> Result<String, String> {
        let mut path = String::new();
        for pieces in template::segments(self.operation.path) {
            path.push('/');
            let start = path.len();
            for piece in pieces {
                match piece {
                    Piece::Literal(text) => path.push_str(&parameter::percent::encode_path_literal(text)),
                    Piece::Parameter(name) => {
                        let capture = self.captures.iter().find(|(captured, _)| *captured == name);
                        let (_, text) = capture.ok_or_else(|| format!("parameter `{name}` has no value"))?;
                        path.push_str(text);
                    }
                }
            }
            if matches!(path.get(start..), Some("." | "..")) {
                return Err("a path parameter may not be `.` or `..`".to_owned());
            }
        }
        Ok(path)
    }
}

/// A header's name and value, if they can be one.
pub(super) fn header(name: &str, text: &str) -> Option<(HeaderName, HeaderValue)> {
    Some((HeaderName::from_bytes(name.as_bytes()).ok()?, HeaderValue::from_bytes(text.as_bytes()).ok()?))
}

/// What travels for a parameter's value.
pub(super) fn parameter_text(parameter: &Parameter, value: &dyn Encode) -> Result<Option<String>, Unwritable> {
    if parameter.style == Style::Json {
        return Ok(Some(parameter::write_json(parameter, &codec::to_string(value))));
    }
    parameter::write(parameter, &codec::to_parameter(value))
}
