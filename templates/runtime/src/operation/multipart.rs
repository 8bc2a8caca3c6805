//! `multipart/form-data` bodies (RFC 7578). A property is written as a part, and an array as one part per item, all
//! with the same name. Nested arrays and objects are written as JSON.

use super::super::codec::{self, DecodeError, Encode, ParameterValue};
use super::super::parameter::EncodeError;
use super::disposition::{parameter, quoted, unquoted};
use super::form_body::{Members, from_json};
use super::media_type::{encoding_for, essence};
use super::{ContentSpec, DecodeLimits, Encoding, PartKind, PartSpec, charset};
use bytes::Bytes;
use memchr::memmem::{Finder, find};
use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};

/// The maximum length of a boundary (RFC 2046, 5.1.1). The maximum also limits the cost of searching for the boundary.
const BOUNDARY_LENGTH: usize = 70;

pub(super) fn write(spec: &ContentSpec, value: &dyn Encode) -> Result<(String, Bytes), EncodeError> {
    let Some(ParameterValue::Object(members)) = ParameterValue::from_encode(value) else {
        return Err(EncodeError("only an object can be written as parts"));
    };
    let json = codec::to_value(value);
    let mut parts = Vec::new();
    for (name, value) in &members {
        let part = spec.parts.iter().find(|part| part.name == name);
        match (part, value) {
            (Some(spec), ParameterValue::List(items)) if !spec.separator.is_empty() => {
                let text = spec
                    .join(items)
                    .ok_or(EncodeError("an item of an array that is one part contains the separator"))?;
                write_member(&mut parts, (name, part), &ParameterValue::Text(text), None);
            }
            _ => write_member(&mut parts, (name, part), value, json.get(name)),
        }
    }
    let boundary = new_boundary();
    let mut body = Vec::new();
    for (head, content) in &parts {
        body.extend_from_slice(format!("--{boundary}\r\n{head}\r\n\r\n").as_bytes());
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    let media_type = spec.media_type_or("multipart/form-data");
    Ok((format!("{}; boundary={boundary}", essence(&media_type)), body.into()))
}

type EncodedPart = (String, Bytes);

/// The name of a property and, if the document has an Encoding Object for the property, the description of the
/// property's part.
type MemberRef<'m> = (&'m str, Option<&'static PartSpec>);

fn write_member(
    parts: &mut Vec<EncodedPart>,
    member: MemberRef<'_>,
    value: &ParameterValue,
    json: Option<&serde_json::Value>,
) {
    let nested = |value: &ParameterValue| matches!(value, ParameterValue::List(_) | ParameterValue::Object(_));
    let (quoted, spec) = (quoted(member.0), member.1);
    let mut add = |file: &str, default: &'static str, content: Bytes| {
        let media_type = spec.map_or(default.into(), |spec| spec.media_type_to_send(default));
        let line = if media_type.is_empty() { String::new() } else { format!("\r\nContent-Type: {media_type}") };
        parts.push((format!("Content-Disposition: form-data; name={quoted}{file}{line}"), content));
    };
    let text = |json: Option<&serde_json::Value>| Bytes::from(json.map(ToString::to_string).unwrap_or_default());
    match value {
        ParameterValue::List(items) if !items.iter().any(nested) => {
            for (index, item) in items.iter().enumerate() {
                write_member(parts, member, item, json.and_then(|json| json.get(index)));
            }
        }
        ParameterValue::List(_) | ParameterValue::Object(_) => add("", "application/json", text(json)),
        ParameterValue::Text(_) if spec.is_some_and(|spec| spec.kind == PartKind::Json) && json.is_some() => {
            add("", "application/json", text(json));
        }
        ParameterValue::Text(value) => add("", "", value.clone().into()),
        ParameterValue::Bytes(bytes) => {
            add(&format!("; filename={quoted}"), "application/octet-stream", bytes.clone());
        }
    }
}

/// Returns a random boundary. The parts are not searched for the boundary, since a sender of malicious content cannot
/// guess the boundary.
pub(crate) fn new_boundary() -> String {
    // Every `RandomState` has different keys, which are derived from random numbers of the operating system.
    let half = || RandomState::new().build_hasher().finish();
    format!("ecogen-{:016x}{:016x}", half(), half())
}

/// Returns the parameter `boundary` of a media type.
pub(super) fn parse_boundary(media_type: &str) -> Result<String, DecodeError> {
    let boundary = parameter(media_type, "boundary").filter(|boundary| (1..=BOUNDARY_LENGTH).contains(&boundary.len()));
    boundary.ok_or_else(|| DecodeError::new("the media type has no boundary"))
}

/// A received body and what determines how it is parsed.
pub(super) struct MultipartInput<'b> {
    pub(super) media_type: &'b str,
    pub(super) bytes: &'b Bytes,
    pub(super) specs: &'b [PartSpec],
    /// `true` for requests: a part whose media type the document does not allow is an error.
    pub(super) is_strict: bool,
    pub(super) limits: DecodeLimits,
}

impl MultipartInput<'_> {
    /// Parses the body as an object with the parts as members.
    pub(super) fn read(&self) -> Result<ParameterValue, DecodeError> {
        let boundary = parse_boundary(self.media_type)?;
        let delimiter = format!("--{boundary}");
        let unended = || DecodeError::new("the last part is incomplete");
        let mut at = find(self.bytes, delimiter.as_bytes())
            .ok_or_else(|| DecodeError::new("the body contains no part"))?
            + delimiter.len();
        let next = format!("\r\n{delimiter}");
        let finder = Finder::new(&next);
        let mut members = Members::default();
        let mut left = self.limits.parts;
        loop {
            let rest = self.bytes.slice(at..);
            if rest.starts_with(b"--") {
                return Ok(members.into_object());
            }
            left = left.checked_sub(1).ok_or_else(|| DecodeError::new("the body has too many parts"))?;
            let start = find(&rest, b"\r\n").ok_or_else(unended)?;
            let end = start + finder.find(&rest[start..]).ok_or_else(unended)?;
            let part = rest.slice((start + 2).min(end)..end);
            self.read_part(&part, &mut members)?;
            at += end + next.len();
        }
    }

    fn read_part(&self, part: &Bytes, members: &mut Members) -> Result<(), DecodeError> {
        let (head, content) = match find(part, b"\r\n\r\n") {
            Some(at) if at > self.limits.part_header_size => {
                return Err(DecodeError::new("a part has too many headers"));
            }
            Some(at) => (part.slice(..at), part.slice(at + 4..)),
            None => return Err(DecodeError::new("a part has no headers")),
        };
        let head = String::from_utf8_lossy(&head);
        let field = |key: &str| {
            let mut fields = head.split("\r\n").filter_map(|line| line.split_once(':'));
            fields.find(|(name, _)| name.eq_ignore_ascii_case(key)).map(|(_, value)| value.trim())
        };
        let disposition = field("content-disposition").unwrap_or_default();
        let name = parameter(disposition, "name").ok_or_else(|| DecodeError::new("a part has no name"))?;
        let name = unquoted(&name);
        let spec = self.specs.iter().find(|spec| spec.name == name);
        let kind = spec.map(|spec| spec.kind);
        let received = field("content-type");
        if let (Some(spec), Some(received)) = (spec.filter(|_| self.is_strict), received)
            && !spec.allows(Some(received))
        {
            return Err(spec.media_type_error(received));
        }
        let media_type = received.unwrap_or("text/plain");
        let encoding = encoding_for(media_type);
        let is_file_by_default = parameter(disposition, "filename").is_some() || encoding != Encoding::Text;
        let binary = kind.map_or(is_file_by_default, |kind| kind == PartKind::File);
        let utf8 = if binary { None } else { charset::to_utf8(media_type, "", &content)? };
        let text = std::str::from_utf8(utf8.as_ref().unwrap_or(&content)).ok().map(str::to_owned);
        let json = kind == Some(PartKind::Json) || encoding == Encoding::Json && kind != Some(PartKind::File);
        let value = match (text, spec.filter(|spec| !spec.separator.is_empty())) {
            (Some(text), _) if json => from_json(&text)?,
            (Some(text), Some(spec)) => spec.split(&text),
            (Some(text), None) if !binary => ParameterValue::Text(text),
            _ => ParameterValue::Bytes(content),
        };
        members.add(&name, value);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &Bytes, limits: DecodeLimits) -> Result<ParameterValue, DecodeError> {
        let media_type = "multipart/form-data; boundary=\"b\"";
        MultipartInput { media_type, bytes, specs: &[], is_strict: true, limits }.read()
    }

    #[test]
    fn parts_become_members_by_name() {
        let body = "preamble\r\n--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--b\r\n\
            content-disposition: form-data; name=\"f\"; filename=\"x.bin\"\r\n\r\n\r\n\r\n--b\r\n\
            Content-Disposition: form-data; name=\"a\"\r\n\r\n2\r\n--b--\r\nepilogue";
        let text = |text: &str| ParameterValue::Text(text.to_owned());
        let expected = ParameterValue::Object(vec![
            ("a".to_owned(), ParameterValue::List(vec![text("1"), text("2")])),
            ("f".to_owned(), ParameterValue::Bytes(Bytes::from_static(b"\r\n"))),
        ]);
        assert_eq!(read(&Bytes::from(body), DecodeLimits::new()).ok(), Some(expected));
    }

    #[test]
    fn truncated_body_is_an_error() {
        for body in
            ["", "--b", "--b\r\n", "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1", "--b\r\n\r\n--b--"]
        {
            assert!(read(&Bytes::from(body), DecodeLimits::new()).is_err(), "{body:?}");
        }
    }

    #[test]
    fn parts_and_their_headers_have_limits() {
        let body = "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n\
            --b\r\nContent-Disposition: form-data; name=\"b\"\r\n\r\n2\r\n--b--";
        let read = |limits| read(&Bytes::from(body), limits).map_err(|error| error.to_string());
        let limits = DecodeLimits { parts: 2, part_header_size: 40, ..DecodeLimits::new() };
        assert!(read(limits).is_ok());
        assert_eq!(read(DecodeLimits { parts: 1, ..limits }), Err("the body has too many parts".to_owned()));
        assert_eq!(
            read(DecodeLimits { part_header_size: 39, ..limits }),
            Err("a part has too many headers".to_owned())
        );
    }
}
