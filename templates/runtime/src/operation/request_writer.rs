use super::super::codec::{Encode, ParameterValue, Writer};
use super::super::parameter::percent::{self, Escape};
use super::super::stream::Body;
use super::payload::PayloadWriter;
use super::query::append;
use super::template::{self, Piece, Pieces};
use super::text::{header, parameter_text, styled};
use super::{HeaderNames, Location, Operation, Parameter, Payload, Style};
use http::header::{CONTENT_TYPE, COOKIE};
use http::{HeaderMap, HeaderValue};
use std::fmt;

/// A request that is to go.
pub struct RequestWriter {
    operation: &'static Operation,
    captures: Vec<(&'static str, String)>,
    query: String,
    cookies: String,
    headers: HeaderMap,
    body: Body,
    unwritable: Option<String>,
}

/// A request in the parts that travel; the path begins with a slash and has no base.
pub struct Written {
    /// The path, escaped.
    pub path: String,
    /// The query, escaped; without its `?`.
    pub query: String,
    /// The headers.
    pub headers: HeaderMap,
    /// The body; empty if there is none.
    pub body: Body,
}

impl fmt::Debug for RequestWriter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestWriter")
            .field("operation", &self.operation.id)
            .field("headers", &HeaderNames(&self.headers))
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Written")
            .field("headers", &HeaderNames(&self.headers))
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}

impl RequestWriter {
    /// An empty request of the operation.
    pub fn new(operation: &'static Operation) -> Self {
        let (captures, query, cookies) = (Vec::new(), String::new(), String::new());
        let (headers, body) = (HeaderMap::new(), Body::empty());
        Self { operation, captures, query, cookies, headers, body, unwritable: None }
    }

    /// Writes the parameters, in the order of [`Operation::parameters`]; absent ones are left out.
    pub fn parameters(&mut self, values: &[&dyn Encode]) {
        let mut w = Writer::parameter();
        for (parameter, value) in self.operation.parameters.iter().zip(values) {
            if value.is_absent() {
                continue;
            }
            let tree = if is_plain(parameter) {
                value.encode(&mut w);
                w.take_parameter()
            } else {
                None
            };
            let text = match tree {
                Some(ParameterValue::Text(text)) => {
                    self.one(parameter, &text);
                    w.reuse(text);
                    continue;
                }
                Some(tree) => styled(parameter, &tree, *value),
                None => parameter_text(parameter, *value),
            };
            match text {
                Ok(Some(text)) => self.add(parameter, text),
                Ok(None) if parameter.location == Location::Path => self.add(parameter, String::new()),
                Ok(None) => {}
                Err(unwritable) => self.unwritable(format!("parameter `{}`: {}", parameter.name, unwritable.0)),
            }
        }
    }

    /// Adds a parameter of a path or a query that is one text, as most are.
    fn one(&mut self, parameter: &Parameter, text: &str) {
        let escape = Escape::of(parameter.location, parameter.allow_reserved);
        if parameter.location == Location::Path {
            self.captures.push((parameter.name, escape.text(text).into_owned()));
            return;
        }
        // Room for the next ones, too.
        if self.query.capacity() == 0 {
            self.query.reserve(parameter.name.len() + text.len() + 128);
        }
        if !self.query.is_empty() {
            self.query.push('&');
        }
        match parameter.plain {
            true => self.query.push_str(parameter.name),
            false => self.query.push_str(&escape.name(parameter.name)),
        }
        self.query.push('=');
        escape.push_text(&mut self.query, text);
    }

    fn add(&mut self, parameter: &Parameter, text: String) {
        match parameter.location {
            Location::Path => self.captures.push((parameter.name, text)),
            Location::Query | Location::QueryString => append(&mut self.query, "&", &text),
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
    pub fn body<T: Payload>(&mut self, value: T) {
        let mut payload = self.payload();
        value.encode(&mut payload);
        self.written(payload);
    }

    fn payload(&self) -> PayloadWriter {
        PayloadWriter::new(self.operation.body.map_or(&[][..], |spec| spec.contents), None)
    }

    fn written(&mut self, payload: PayloadWriter) {
        match payload.finish() {
            Ok(None) => {}
            Ok(Some((media_type, body))) => {
                self.body = body;
                self.headers.insert(CONTENT_TYPE, media_type);
            }
            Err(unwritable) => self.unwritable(format!("body: {}", unwritable.0)),
        }
    }

    fn unwritable(&mut self, message: String) {
        self.unwritable.get_or_insert(message);
    }

    /// The request.
    ///
    /// # Errors
    ///
    /// If a value cannot be written as documented; with the reason.
    pub fn finish(mut self) -> Result<Written, String> {
        // Most paths without parameters travel as they are.
        let (path, query) = match template::is_plain(self.operation.path) {
            true => (roomy(self.operation.path, self.query.len()), std::mem::take(&mut self.query)),
            false => (self.path()?, self.query()?),
        };
        if let Some(message) = self.unwritable {
            return Err(message);
        }
        if !self.cookies.is_empty() {
            let cookies = HeaderValue::try_from(self.cookies).map_err(|_| "the cookies hold what a header cannot")?;
            self.headers.insert(COOKIE, cookies);
        }
        Ok(Written { path, query, headers: self.headers, body: self.body })
    }

    /// A segment `.` or `..` would be resolved on the way, escaped or not (WHATWG URL, 4.5), and reach another operation;
    /// so would a path that lacks the value of a parameter.
    fn path(&self) -> Result<String, String> {
        let values: usize = self.captures.iter().map(|(_, text)| text.len()).sum();
        let mut path = roomy("", self.operation.path.len() + values + self.query.len());
        for pieces in template::segments(self.operation.path) {
            path.push('/');
            let start = path.len();
            if let Some(name) = self.empty(pieces.clone()) {
                return Err(format!("the path parameter `{name}` is empty"));
            }
            self.fill(&mut path, pieces)?;
            if is_dots(&path[start..]) {
                return Err("a path parameter may not be `.` or `..`".to_owned());
            }
        }
        Ok(path)
    }

    /// The query that stands in the path's template, then that of the parameters.
    fn query(&mut self) -> Result<String, String> {
        let own = std::mem::take(&mut self.query);
        if !self.operation.path.contains('?') {
            return Ok(own);
        }
        let mut query = String::new();
        for (name, value) in template::query(self.operation.path) {
            let name = percent::encode_query_literal(name);
            let pair = match value {
                Some(pieces) => {
                    let mut pair = format!("{name}=");
                    self.fill(&mut pair, pieces)?;
                    pair
                }
                None => name,
            };
            append(&mut query, "&", &pair);
        }
        append(&mut query, "&", &own);
        Ok(query)
    }

    /// The first of the parameters whose value is empty.
    fn empty(&self, mut pieces: Pieces) -> Option<&'static str> {
        pieces.find_map(|piece| match piece {
            Piece::Parameter(name) => {
                self.captures.iter().any(|(one, text)| *one == name && text.is_empty()).then_some(name)
            }
            Piece::Literal(_) => None,
        })
    }

    /// Adds text of a template, its parameters in their places.
    fn fill(&self, out: &mut String, pieces: Pieces) -> Result<(), String> {
        for piece in pieces {
            match piece {
                Piece::Literal(text) => percent::push_path_literal(out, text),
                Piece::Parameter(name) => {
                    let capture = self.captures.iter().find(|(captured, _)| *captured == name);
                    let (_, text) = capture.ok_or_else(|| format!("parameter `{name}` has no value"))?;
                    out.push_str(text);
                }
            }
        }
        Ok(())
    }
}

/// Whether a text of it stands behind its name in a query, or by itself in a path.
fn is_plain(parameter: &Parameter) -> bool {
    matches!((parameter.location, parameter.style), (Location::Query, Style::Form) | (Location::Path, Style::Simple))
}

/// A path that has room for so many bytes, and for a base before it.
fn roomy(path: &str, bytes: usize) -> String {
    let mut text = String::with_capacity(path.len() + bytes + 32);
    text.push_str(path);
    text
}

fn is_dots(segment: &str) -> bool {
    segment.len() <= "%2e%2e".len()
        && segment.starts_with(['.', '%'])
        && matches!(percent::decode(segment).as_deref(), Ok("." | ".."))
}

#[cfg(test)]
mod tests {
    use super::super::Method;
    use super::*;

    #[test]
    fn a_segment_that_would_lead_elsewhere_is_refused() {
        static READ: Operation = Operation::new("read", Method::Get, "/files/{name}/text")
            .parameters(const { &[Parameter::path("name").allow_reserved()] });
        let path = |name: &str| {
            let mut writer = RequestWriter::new(&READ);
            writer.parameters(&[&name]);
            writer.finish().map(|written| written.path)
        };
        assert_eq!(path("a").as_deref(), Ok("/files/a/text"));
        assert_eq!(path("..a").as_deref(), Ok("/files/..a/text"));
        assert_eq!(path(""), Err("the path parameter `name` is empty".to_owned()));
        for name in [".", "..", "%2e", "%2E.", ".%2e", "%2e%2E"] {
            assert!(path(name).is_err(), "{name}");
        }
    }
}
