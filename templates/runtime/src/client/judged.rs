use super::super::codec::Fault;
use super::super::operation::{Answer, Body, Operation};
use super::Error;
use super::builder::Shared;

/// Returns the response if its JSON body conforms to its schema, or if it is not validated.
pub(super) fn judged(
    client: &Shared,
    operation: &'static Operation,
    answer: Answer<Body>,
) -> Result<Answer<Body>, Error> {
    match violations(client, operation, &answer) {
        None => Ok(answer),
        Some(found) => Err(Error::decode(operation, answer.at_hand(), Fault::new(found))),
    }
}

#[cfg(not(feature = "validate"))]
fn violations(_: &Shared, _: &'static Operation, _: &Answer<Body>) -> Option<String> {
    None
}

#[cfg(feature = "validate")]
fn violations(client: &Shared, operation: &'static Operation, answer: &Answer<Body>) -> Option<String> {
    use super::super::operation::{Encoding, charset, media_type};

    let index = client.api.operations.iter().position(|known| std::ptr::eq(*known, operation))?;
    let response = operation.documented(answer.status.as_u16())?;
    let contents = operation.responses.get(response)?.contents;
    let (content, came, _) = media_type::of_response(contents, &answer.headers);
    let spec = contents.get(content)?;
    let came = came.unwrap_or(spec.media_type);
    let is_json = match spec.encoding {
        Encoding::Any => media_type::encoding_of(came) == Encoding::Json,
        encoding => encoding == Encoding::Json,
    };
    let body = answer.body.bytes().filter(|_| is_json)?;
    // A body that is invalid in its charset is reported when it is decoded.
    let utf8 = charset::to_utf8(came, spec.media_type, body).ok()?;
    let body = utf8.as_ref().unwrap_or(body);
    let found = client.api.schemas.judge().judge_answer((index, response, content), body);
    let lines: Vec<String> = found.iter().map(|found| format!("`{}`: {}", found.pointer, found.message)).collect();
    (!lines.is_empty()).then(|| lines.join("; "))
}
