use bytes::Bytes;
use serde_json::Value;

use super::super::operation::disposition::quoted;
use super::super::operation::{ContentSpec, PartKind, PartSpec};
use super::{ApiSchemas, SampleEncoding, SampleError, Sampler, Seed};

/// The boundary, a text that no sample contains.
const BOUNDARY: &str = "ecogen-sample-0b86f4a1";

/// Encodes an object as a multipart body. Returns the media type with the boundary, and the body.
///
/// # Errors
///
/// Returns the reason, with the name of the part, if a part has no sample.
pub(super) fn parts(
    content: &ContentSpec,
    schema: &Value,
    schemas: &ApiSchemas<'_>,
    value: &Value,
    seed: &mut Seed,
) -> Result<(String, Bytes), SampleError> {
    let mut body = Vec::new();
    let mut part = |head: &str, content: &[u8]| {
        body.extend_from_slice(format!("--{BOUNDARY}\r\n{head}\r\n").as_bytes());
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n");
    };
    if content.parts.is_empty() {
        part("Content-Type: text/x-sample\r\n", b"sample\r\n");
    }
    for spec in content.parts {
        let one = value.get(spec.name).filter(|value| !value.is_null());
        let all = match one {
            Some(Value::Array(items)) if spec.max > 1 => items.as_slice(),
            other => other.map_or(&[][..], std::slice::from_ref),
        };
        for value in all {
            let headers = headers(spec, schema, schemas, seed)?;
            let name = quoted(spec.name);
            match (spec.kind, value) {
                (PartKind::File, _) => {
                    let media_type = spec.media_type.split(',').next().unwrap_or_default().replace('*', "x");
                    let media_type = if media_type.is_empty() { "text/x-sample" } else { &media_type };
                    let head = format!("Content-Disposition: form-data; name={name}; filename=\"a b.x\"\r\n");
                    part(&format!("{head}Content-Type: {media_type}\r\n{headers}"), b"\x00\xff bytes \r\n");
                }
                (PartKind::Text, Value::String(text)) => {
                    part(&format!("Content-Disposition: form-data; name={name}\r\n{headers}"), text.as_bytes());
                }
                (PartKind::Text, Value::Array(items)) if !spec.separator.is_empty() => {
                    let text = |item: &Value| item.as_str().map_or_else(|| item.to_string(), str::to_owned);
                    let text = items.iter().map(text).collect::<Vec<_>>().join(spec.separator);
                    part(&format!("Content-Disposition: form-data; name={name}\r\n{headers}"), text.as_bytes());
                }
                (_, value) => {
                    let head = format!("Content-Disposition: form-data; name={name}\r\n");
                    let head = format!("{head}Content-Type: application/json\r\n{headers}");
                    part(&head, value.to_string().as_bytes());
                }
            }
        }
    }
    body.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
    let media_type = content.media_type.split(';').next().unwrap_or_default().replace('*', "form-data");
    Ok((format!("{media_type}; boundary={BOUNDARY}"), body.into()))
}

/// Returns the header lines of a part, with a sample of every documented header.
fn headers(spec: &PartSpec, schema: &Value, schemas: &ApiSchemas<'_>, seed: &mut Seed) -> Result<String, SampleError> {
    let known = schema.get("headers").and_then(|parts| parts.get(spec.name));
    let mut lines = String::new();
    for header in spec.headers {
        let none = Value::Object(serde_json::Map::new());
        let schema = known.and_then(|headers| headers.get(header.name)).unwrap_or(&none);
        let value = Sampler::new(schemas, Seed::new(seed.next()), SampleEncoding::Header).sample(schema);
        let unsent = || SampleError::impossible("the value cannot be sent in a header");
        let header = value.and_then(|value| header.as_header(&value).ok_or_else(unsent));
        let (name, value) = header.map_err(|error| error.in_part(&format!("a header of the part `{}`", spec.name)))?;
        lines += &format!("{name}: {}\r\n", String::from_utf8_lossy(value.as_bytes()));
    }
    Ok(lines)
}
