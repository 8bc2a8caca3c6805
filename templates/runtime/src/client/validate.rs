use super::super::codec::DecodeError;
use super::super::operation::{Body, OperationSpec, RawResponse};
use super::Error;
use super::builder::ClientConfig;

/// Returns the response, or an error if the response has a JSON body that violates its schema.
pub(super) fn validated(
    client: &ClientConfig,
    operation: &'static OperationSpec,
    response: RawResponse<Body>,
) -> Result<RawResponse<Body>, Error> {
    match violations(client, operation, &response) {
        None => Ok(response),
        Some(found) => Err(Error::decode(operation, response.into_buffered(), DecodeError::new(found))),
    }
}

#[cfg(not(feature = "validate"))]
fn violations(_: &ClientConfig, _: &'static OperationSpec, _: &RawResponse<Body>) -> Option<String> {
    None
}

#[cfg(feature = "validate")]
fn violations(
    client: &ClientConfig,
    operation: &'static OperationSpec,
    raw_response: &RawResponse<Body>,
) -> Option<String> {
    use super::super::operation::{Encoding, charset, media_type};

    let index = client.api.operations.iter().position(|known| std::ptr::eq(*known, operation))?;
    let response = operation.documented_response(raw_response.status.as_u16())?;
    let contents = operation.responses.get(response)?.contents;
    let (content, received, _) = media_type::content_of_response(contents, &raw_response.headers);
    let spec = contents.get(content)?;
    let received_type = received.unwrap_or(spec.media_type);
    let is_json = match spec.encoding {
        Encoding::Any => media_type::encoding_for(received_type) == Encoding::Json,
        encoding => encoding == Encoding::Json,
    };
    let body = raw_response.body.bytes().filter(|_| is_json)?;
    // An error in the charset of the body is ignored here, since decoding the body reports the error.
    let utf8 = charset::to_utf8(received_type, spec.media_type, body).ok()?;
    let body = utf8.as_ref().unwrap_or(body);
    let found = client.api.schemas.compiled().validate_response((index, response, content), body);
    let lines: Vec<String> = found.iter().map(|found| format!("`{}`: {}", found.pointer, found.message)).collect();
    (!lines.is_empty()).then(|| lines.join("; "))
}
