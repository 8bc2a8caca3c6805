//! `multipart/form-data` (RFC 7578): each property a part, each item of a list a part of the same name, anything deeper
//! a part of JSON.

use super::super::codec::{self, Encode, Fault, ParameterValue};
use super::super::parameter::Unwritable;
use super::form_body::{Members, from_json};
use super::media_type::essence;
use bytes::Bytes;

/// Longest boundary (RFC 2046, 5.1.1); it bounds the cost of looking for it.
const BOUNDARY: usize = 70;

pub(super) fn write(media_type: &str, value: &dyn Encode) -> Result<(String, Bytes), Unwritable> {
    let Some(ParameterValue::Object(members)) = ParameterValue::of(value) else {
        return Err(Unwritable("only an object can be written as parts"));
    };
    let json = codec::to_value(value);
    let mut parts = Vec::new();
    for (name, value) in &members {
        write_member(&mut parts, name, value, json.get(name));
    }
    let boundary = boundary(&parts);
    let mut body = Vec::new();
    for (head, content) in &parts {
        body.extend_from_slice(format!("--{boundary}\r\n{head}\r\n\r\n").as_bytes());
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    let media_type = if media_type.contains('*') { "multipart/form-data" } else { essence(media_type) };
    Ok((format!("{media_type}; boundary={boundary}"), body.into()))
}

type Part = (String, Bytes);

fn write_member(parts: &mut Vec<Part>, name: &str, value: &ParameterValue, json: Option<&serde_json::Value>) {
    let nested = |value: &ParameterValue| matches!(value, ParameterValue::List(_) | ParameterValue::Object(_));
    let quoted = name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
    let head = format!("Content-Disposition: form-data; name=\"{quoted}\"");
    match value {
        ParameterValue::Text(text) => parts.push((head, text.clone().into())),
        ParameterValue::Bytes(bytes) => {
            let head = format!("{head}; filename=\"{quoted}\"\r\nContent-Type: application/octet-stream");
            parts.push((head, bytes.clone()));
        }
        ParameterValue::List(items) if !items.iter().any(nested) => {
            items.iter().for_each(|item| write_member(parts, name, item, None));
        }
        ParameterValue::List(_) | ParameterValue::Object(_) => {
            let text = json.map(ToString::to_string).unwrap_or_default();
            parts.push((format!("{head}\r\nContent-Type: application/json"), text.into()));
        }
    }
}

/// A line that no part holds. The same parts give the same boundary.
fn boundary(parts: &[Part]) -> String {
    let free = |boundary: &String| !parts.iter().any(|(_, content)| find(content, boundary.as_bytes()).is_some());
    (0_u64..).map(|number| format!("ecogen-boundary-{number}")).find(free).unwrap_or_default()
}

pub(super) fn read(media_type: &str, bytes: &Bytes) -> Result<ParameterValue, Fault> {
    let boundary = parameter(media_type, "boundary").filter(|boundary| (1..=BOUNDARY).contains(&boundary.len()));
    let boundary = boundary.ok_or_else(|| Fault::new("the media type names no boundary"))?;
    let delimiter = format!("--{boundary}");
    let unended = || Fault::new("the last part does not end");
    let mut at = find(bytes, delimiter.as_bytes()).ok_or_else(|| Fault::new("there is no part"))? + delimiter.len();
    let next = format!("\r\n{delimiter}");
    let mut members = Members::default();
    loop {
        let rest = bytes.slice(at..);
        if rest.starts_with(b"--") {
            return Ok(members.into_object());
        }
        let start = find(&rest, b"\r\n").ok_or_else(unended)?;
        let end = start + find(&rest[start..], next.as_bytes()).ok_or_else(unended)?;
        let part = rest.slice((start + 2).min(end)..end);
        read_part(&part, &mut members)?;
        at += end + next.len();
    }
}

fn read_part(part: &Bytes, members: &mut Members) -> Result<(), Fault> {
    let (head, content) = match find(part, b"\r\n\r\n") {
        Some(at) => (part.slice(..at), part.slice(at + 4..)),
        None => return Err(Fault::new("a part has no headers")),
    };
    let head = String::from_utf8_lossy(&head);
    let field = |wanted: &str| {
        let mut fields = head.split("\r\n").filter_map(|line| line.split_once(':'));
        fields.find(|(name, _)| name.eq_ignore_ascii_case(wanted)).map(|(_, value)| value.trim())
    };
    let disposition = field("content-disposition").unwrap_or_default();
    let name = parameter(disposition, "name").ok_or_else(|| Fault::new("a part has no name"))?;
    let media_type = essence(field("content-type").unwrap_or("text/plain")).to_ascii_lowercase();
    let binary = parameter(disposition, "filename").is_some() || !media_type.starts_with("text/");
    let text = std::str::from_utf8(&content).ok().map(str::to_owned);
    let json = media_type == "application/json" || media_type.ends_with("+json");
    let value = match text {
        Some(text) if json => from_json(&text)?,
        Some(text) if !binary => ParameterValue::Text(text),
        _ => ParameterValue::Bytes(content),
    };
    members.add(&name.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n"), value);
    Ok(())
}

/// A parameter of a header value: `b` of `a; name="b"`.
fn parameter(value: &str, wanted: &str) -> Option<String> {
    let mut parameters = value.split(';').skip(1).filter_map(|parameter| parameter.split_once('='));
    let (_, value) = parameters.find(|(name, _)| name.trim().eq_ignore_ascii_case(wanted))?;
    Some(value.trim().trim_matches('"').to_owned())
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len().max(1)).position(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

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
        assert_eq!(read("multipart/form-data; boundary=\"b\"", &Bytes::from(body)).ok(), Some(expected));
    }

    #[test]
    fn what_is_cut_off_is_a_fault() {
        for body in
            ["", "--b", "--b\r\n", "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1", "--b\r\n\r\n--b--"]
        {
            assert!(read("multipart/form-data; boundary=b", &Bytes::from(body)).is_err(), "{body:?}");
        }
    }
}
