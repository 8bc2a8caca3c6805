use super::super::codec::{Encode, ParameterValue, Writer};
use super::super::parameter::percent::{self, EscapeMode};
use super::super::parameter::{EncodeError, empty_list, owner_of};
use super::super::stream::Body;
use super::mixed_segment::MixedSegment;
use super::payload::PayloadWriter;
use super::query::append;
use super::template::{self, TemplatePart, TemplateParts, TemplateSegment};
use super::text::{header_value, parameter_text, styled_text};
use super::{HeaderNames, OperationSpec, ParameterLocation, ParameterShape, ParameterSpec, ParameterStyle, Payload};
use http::header::{CONTENT_TYPE, COOKIE};
use http::{HeaderMap, HeaderValue};
use std::fmt;

/// Encodes a request.
pub struct RequestWriter {
    operation: &'static OperationSpec,
    captures: Vec<(&'static str, String)>,
    query: String,
    cookies: String,
    headers: HeaderMap,
    body: Body,
    encode_error: Option<String>,
}

/// An encoded request. The path starts with a slash and does not contain the base path of the server.
#[derive(Default)]
pub struct EncodedRequest {
    /// The percent-encoded path.
    pub path: String,
    /// The percent-encoded query, without `?`.
    pub query: String,
    /// The header fields.
    pub headers: HeaderMap,
    /// The body. Empty for an operation without a body.
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

impl fmt::Debug for EncodedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EncodedRequest")
            .field("headers", &HeaderNames(&self.headers))
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}

impl RequestWriter {
    /// Creates a writer for a request of the operation.
    pub fn new(operation: &'static OperationSpec) -> Self {
        let (captures, query, cookies) = (Vec::new(), String::new(), String::new());
        let (headers, body) = (HeaderMap::new(), Body::empty());
        Self { operation, captures, query, cookies, headers, body, encode_error: None }
    }

    /// Encodes the parameters, whose values are in the order of [`OperationSpec::parameters`]. Absent values are
    /// skipped.
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
                    self.add_pair(parameter, &text);
                    w.reuse(text);
                    continue;
                }
                tree => self.text(parameter, tree, *value),
            };
            match text {
                Ok(Some(text)) => self.add(parameter, text),
                Ok(None) if parameter.location == ParameterLocation::Path => self.add(parameter, String::new()),
                Ok(None) => {}
                Err(message) => self.encode_error(format!("parameter `{}`: {message}", parameter.name)),
            }
        }
    }

    /// Returns the text of a parameter. `tree` is the encoded value of the parameter, if the value has already been
    /// encoded.
    fn text(
        &self,
        parameter: &ParameterSpec,
        tree: Option<ParameterValue>,
        value: &dyn Encode,
    ) -> Result<Option<String>, String> {
        let encode_error = |unwritable: EncodeError| unwritable.0.to_owned();
        if parameter.location == ParameterLocation::QueryString || parameter.style == ParameterStyle::Json {
            return parameter_text(parameter, value).map_err(encode_error);
        }
        let Some(tree) = tree.or_else(|| ParameterValue::from_encode(value)) else { return Ok(None) };
        self.check_names(parameter, &tree)?;
        match (styled_text(parameter, &tree, value).map_err(encode_error)?, &tree) {
            (None, ParameterValue::List(_)) if parameter.required && parameter.location != ParameterLocation::Path => {
                empty_list(parameter).map(Some).map_err(encode_error)
            }
            (text, _) => Ok(text),
        }
    }

    /// Rejects an exploded object with a property whose name belongs to another parameter, a credential, or the query
    /// of the path template.
    fn check_names(&self, parameter: &ParameterSpec, tree: &ParameterValue) -> Result<(), String> {
        let is_free = matches!(parameter.shape, ParameterShape::Map | ParameterShape::OneOf(_));
        let ParameterValue::Object(members) = tree else { return Ok(()) };
        if !is_free || !parameter.explode || !parameter.style.has_pairs() {
            return Ok(());
        }
        let OperationSpec { parameters, reserved_names: reserved, .. } = self.operation;
        for (name, _) in members {
            if let Some(owner) = owner_of(parameter.location, parameter, parameters, reserved, name) {
                return Err(format!("property `{name}` cannot be sent: the name belongs to `{owner}`"));
            }
        }
        Ok(())
    }

    /// Adds a scalar to the path parameters or to the query. The function is the fast path for most parameters.
    fn add_pair(&mut self, parameter: &ParameterSpec, text: &str) {
        let escape = EscapeMode::for_parameter(parameter);
        if parameter.location == ParameterLocation::Path {
            self.captures.push((parameter.name, escape.text(text).into_owned()));
            return;
        }
        // The additional 128 bytes are for further parameters, so that the query is seldom reallocated.
        if self.query.capacity() == 0 {
            self.query.reserve(parameter.name.len() + text.len() + 128);
        }
        if !self.query.is_empty() {
            self.query.push('&');
        }
        match parameter.is_plain {
            true => self.query.push_str(parameter.name),
            false => self.query.push_str(&escape.name(parameter.name)),
        }
        self.query.push('=');
        escape.push_text(&mut self.query, text);
    }

    fn add(&mut self, parameter: &ParameterSpec, text: String) {
        match parameter.location {
            ParameterLocation::Path => self.captures.push((parameter.name, text)),
            ParameterLocation::Query | ParameterLocation::QueryString => append(&mut self.query, "&", &text),
            ParameterLocation::Cookie => append(&mut self.cookies, "; ", &text),
            ParameterLocation::Header => match header_value(parameter.name, &text) {
                Some((name, value)) => {
                    self.headers.append(name, value);
                }
                None => self.encode_error(format!("header `{}`: invalid characters", parameter.name)),
            },
        }
    }

    /// Encodes the body.
    pub fn body<T: Payload>(&mut self, value: T) {
        let mut payload = self.payload();
        value.encode(&mut payload);
        self.set_payload(payload);
    }

    fn payload(&self) -> PayloadWriter {
        PayloadWriter::new(self.operation.body.map_or(&[][..], |spec| spec.contents), None)
    }

    fn set_payload(&mut self, payload: PayloadWriter) {
        match payload.finish() {
            Ok(None) => {}
            Ok(Some((media_type, body))) => {
                self.body = body;
                self.headers.insert(CONTENT_TYPE, media_type);
            }
            Err(encode_error) => self.encode_error(format!("body: {}", encode_error.0)),
        }
    }

    fn encode_error(&mut self, message: String) {
        self.encode_error.get_or_insert(message);
    }

    /// Returns the request.
    ///
    /// # Errors
    ///
    /// Returns the reason if a value cannot be encoded as documented.
    pub fn finish(mut self) -> Result<EncodedRequest, String> {
        // A path without parameters and without characters to escape is copied.
        let (path, query) = match template::is_plain(self.operation.path) {
            true => (string_with_capacity(self.operation.path, self.query.len()), std::mem::take(&mut self.query)),
            false => (self.path()?, self.query()?),
        };
        if let Some(message) = self.encode_error {
            return Err(message);
        }
        if !self.cookies.is_empty() {
            let cookies = HeaderValue::try_from(self.cookies).map_err(|_| "the cookies contain invalid characters")?;
            self.headers.insert(COOKIE, cookies);
        }
        Ok(EncodedRequest { path, query, headers: self.headers, body: self.body })
    }

    /// Returns the encoded path. An empty parameter is an error, and so is a segment `.` or `..`, which URL parsers
    /// resolve even if it is escaped (WHATWG URL, 4.5): a request with such a segment would reach another operation.
    fn path(&self) -> Result<String, String> {
        let values: usize = self.captures.iter().map(|(_, text)| text.len()).sum();
        let mut path = string_with_capacity("", self.operation.path.len() + values + self.query.len());
        for segment in template::divided_segments(self.operation.path) {
            path.push('/');
            let start = path.len();
            match segment {
                TemplateSegment::Literal(text) => percent::push_path_literal(&mut path, text),
                TemplateSegment::Parameter(name) => match capture_value(&self.captures, name) {
                    None => return Err(format!("parameter `{name}` has no value")),
                    Some("") => return Err(format!("the path parameter `{name}` is empty")),
                    Some(value) => path.push_str(value),
                },
                TemplateSegment::Mixed(parts) => {
                    if let Some(name) = self.empty_parameter(parts.clone()) {
                        return Err(format!("the path parameter `{name}` is empty"));
                    }
                    match parts.clone().filter(|part| matches!(part, TemplatePart::Parameter(_))).count() {
                        0 | 1 => self.fill(&mut path, parts)?,
                        _ => self.fill_mixed_segment(&mut path, parts)?,
                    }
                }
            }
            if has_dot_segment(&path[start..]) {
                return Err("a path parameter may not be `.` or `..`".to_owned());
            }
        }
        Ok(path)
    }

    /// Encodes a path segment with several parameters so that a server can split the segment. If a server would split
    /// the segment into other values, the delimiters in the values are escaped.
    fn fill_mixed_segment(&self, out: &mut String, parts: TemplateParts) -> Result<(), String> {
        let segment = MixedSegment::new(parts.clone(), self.operation.parameters);
        if segment.has_adjacent_parameters() {
            return self.fill(out, parts);
        }
        let (start, mut captures) = (out.len(), self.captures.clone());
        for is_escaped in [false, true] {
            out.truncate(start);
            if is_escaped {
                self.escape_delimiters(&mut captures, parts.clone());
            }
            fill(out, parts.clone(), &captures)?;
            let texts = segment.split(&out[start..]).unwrap_or_default();
            let mut names = parts.clone().filter_map(TemplatePart::parameter).zip(texts);
            if names.all(|(name, text)| capture_value(&captures, name).is_some_and(|value| value == text)) {
                return Ok(());
            }
        }
        let names: Vec<String> = parts.filter_map(TemplatePart::parameter).map(|name| format!("`{name}`")).collect();
        Err(format!("the values of {} are ambiguous in one segment of the path", names.join(", ")))
    }

    /// Escapes the delimiters of a segment in the scalar values of the segment's parameters. The delimiters are `.` for
    /// the style `label`, `;` for the style `matrix`, and the first characters of literal texts.
    fn escape_delimiters(&self, captures: &mut [(&'static str, String)], parts: TemplateParts) {
        let spec = |name| {
            self.operation.parameters.iter().find(|one| one.location == ParameterLocation::Path && one.name == name)
        };
        let delimiter = |part| match part {
            TemplatePart::Literal(text) => text.chars().next(),
            TemplatePart::Parameter(name) => match spec(name)?.style {
                ParameterStyle::Label => Some('.'),
                ParameterStyle::Matrix => Some(';'),
                _ => None,
            },
        };
        let delimiters: Vec<char> = parts.clone().filter_map(delimiter).filter(char::is_ascii).collect();
        for name in parts.filter_map(TemplatePart::parameter) {
            let is_single = spec(name)
                .is_some_and(|one| one.style == ParameterStyle::Simple && one.shape == ParameterShape::Scalar);
            if let Some((_, value)) = captures.iter_mut().find(|(captured, _)| is_single && *captured == name) {
                for delimiter in &delimiters {
                    *value = value.replace(*delimiter, &format!("%{:02X}", u32::from(*delimiter)));
                }
            }
        }
    }

    /// Returns the query of the path template, followed by the query parameters.
    fn query(&mut self) -> Result<String, String> {
        let own = std::mem::take(&mut self.query);
        if !self.operation.path.contains('?') {
            return Ok(own);
        }
        let mut query = String::new();
        for (name, value) in template::query(self.operation.path) {
            let name = percent::encode_query_literal(name);
            let pair = match value {
                Some(parts) => {
                    let mut pair = format!("{name}=");
                    self.fill(&mut pair, parts)?;
                    pair
                }
                None => name,
            };
            append(&mut query, "&", &pair);
        }
        append(&mut query, "&", &own);
        Ok(query)
    }

    /// Returns the name of the first parameter whose value is empty.
    fn empty_parameter(&self, mut parts: TemplateParts) -> Option<&'static str> {
        parts.find_map(|part| match part {
            TemplatePart::Parameter(name) => {
                self.captures.iter().any(|(one, text)| *one == name && text.is_empty()).then_some(name)
            }
            TemplatePart::Literal(_) => None,
        })
    }

    /// Appends literal text of a path template and the values of its parameters.
    fn fill(&self, out: &mut String, parts: TemplateParts) -> Result<(), String> {
        fill(out, parts, &self.captures)
    }
}

fn fill(out: &mut String, parts: TemplateParts, captures: &[(&'static str, String)]) -> Result<(), String> {
    for part in parts {
        match part {
            TemplatePart::Literal(text) => percent::push_path_literal(out, text),
            TemplatePart::Parameter(name) => {
                out.push_str(capture_value(captures, name).ok_or_else(|| format!("parameter `{name}` has no value"))?);
            }
        }
    }
    Ok(())
}

fn capture_value<'c>(captures: &'c [(&'static str, String)], name: &str) -> Option<&'c str> {
    captures.iter().find(|(captured, _)| *captured == name).map(|(_, text)| text.as_str())
}

/// Returns `true` if a scalar is written as `name=value` in a query, or as plain text in a path.
fn is_plain(parameter: &ParameterSpec) -> bool {
    matches!(
        (parameter.location, parameter.style),
        (ParameterLocation::Query, ParameterStyle::Form) | (ParameterLocation::Path, ParameterStyle::Simple)
    )
}

/// Copies a path to a string with capacity for `bytes` more bytes and for a base path.
fn string_with_capacity(path: &str, bytes: usize) -> String {
    let mut text = String::with_capacity(path.len() + bytes + 32);
    text.push_str(path);
    text
}

fn has_dot_segment(text: &str) -> bool {
    text.bytes().any(|byte| matches!(byte, b'.' | b'%')) && text.split('/').any(is_dot_segment)
}

fn is_dot_segment(segment: &str) -> bool {
    segment.len() <= "%2e%2e".len()
        && segment.starts_with(['.', '%'])
        && matches!(percent::decode(segment).as_deref(), Ok("." | ".."))
}

#[cfg(test)]
mod tests {
    use super::super::HttpMethod;
    use super::*;

    #[test]
    fn dot_segments_are_rejected() {
        static READ: OperationSpec = OperationSpec::new("read", HttpMethod::Get, "/files/{name}/text")
            .parameters(const { &[ParameterSpec::path("name").allow_reserved()] });
        let sent = |name: &str| {
            let mut writer = RequestWriter::new(&READ);
            writer.parameters(&[&name]);
            writer.finish().map(|written| written.path)
        };
        assert_eq!(sent("a").as_deref(), Ok("/files/a/text"));
        assert_eq!(sent("..a").as_deref(), Ok("/files/..a/text"));
        assert_eq!(sent(""), Err("the path parameter `name` is empty".to_owned()));
        for name in [".", "..", "%2e", "%2E.", ".%2e", "%2e%2E", "a/../b", "a/%2e%2E", "./a"] {
            assert!(sent(name).is_err(), "{name}");
        }
    }

    fn path(template: &'static str, values: &[&dyn Encode]) -> Result<String, String> {
        let name = |name| ParameterSpec::path(name);
        let parameters = template::parameter_names(template).into_iter().map(name).collect::<Vec<_>>().leak();
        let operation =
            Box::leak(Box::new(OperationSpec::new("path", HttpMethod::Get, template).parameters(parameters)));
        let mut writer = RequestWriter::new(operation);
        writer.parameters(values);
        writer.finish().map(|written| written.path)
    }

    #[test]
    fn values_of_one_segment_are_sent_unescaped_if_the_last_delimiter_separates_them() {
        assert_eq!(path("/m/{lat}.{format}", &[&-80.25, &"json"]).as_deref(), Ok("/m/-80.25.json"));
        assert_eq!(path("/c/{base}...{head}", &[&"v1.0", &"v2-0"]).as_deref(), Ok("/c/v1.0...v2-0"));
        assert_eq!(path("/d/{from}-{to}", &[&"1-2", &"3"]).as_deref(), Ok("/d/1-2-3"));
        assert_eq!(path("/t/{a}{b}", &[&"12", &"34"]).as_deref(), Ok("/t/1234"));
    }

    #[test]
    fn delimiter_in_a_later_value_is_escaped() {
        assert_eq!(path("/m/{name}.{format}", &[&"a", &"tar.gz"]).as_deref(), Ok("/m/a.tar%2Egz"));
        assert_eq!(path("/d/{from}-{to}", &[&"1-2", &"3-4"]).as_deref(), Ok("/d/1%2D2-3%2D4"));
        assert_eq!(path("/d/{a}:{b}", &[&"1:2", &"3:4"]).as_deref(), Ok("/d/1%3A2:3%3A4"));
        assert_eq!(path("/d/{a}~{b}.x", &[&"1", &"~2"]).as_deref(), Ok("/d/1~%7E2.x"));
    }
}
