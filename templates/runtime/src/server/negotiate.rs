use super::super::operation::Operation;
use super::Refusal;
use super::accept::acceptable;
use axum::body::Body;
use bytes::Bytes;
use http::StatusCode;
use http::header::{ACCEPT, CONTENT_LENGTH};
use http::request::Parts;
use http_body_util::{BodyExt, LengthLimitError, Limited};

/// 406 if the request names the media types it takes, and the operation answers in none of them.
pub(super) fn accepts(operation: &Operation, parts: &Parts) -> Result<(), Refusal> {
    let contents: Vec<_> = operation.responses.iter().flat_map(|spec| spec.contents).copied().collect();
    let ranges: Vec<_> = parts.headers.get_all(ACCEPT).iter().filter_map(|value| value.to_str().ok()).collect();
    if contents.is_empty() || acceptable(&ranges.join(","), &contents) {
        return Ok(());
    }
    let types = contents.iter().map(|content| content.media_type).collect::<Vec<_>>();
    let detail = format!("The operation answers in: {}.", types.join(", "));
    Err(Refusal::new(StatusCode::NOT_ACCEPTABLE, detail))
}

/// The whole body, or 413 if it is larger than `limit` bytes. An operation without a body reads none.
pub(super) async fn body(operation: &Operation, parts: &Parts, body: Body, limit: usize) -> Result<Bytes, Refusal> {
    if operation.body.is_none() {
        return Ok(Bytes::new());
    }
    let too_large = || Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, format!("The body may have at most {limit} bytes."));
    let length = parts.headers.get(CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    if length.is_some_and(|length| length > limit) {
        return Err(too_large());
    }
    match Limited::new(body, limit).collect().await {
        Ok(body) => Ok(body.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(too_large()),
        Err(_) => Err(Refusal::new(StatusCode::BAD_REQUEST, "The body broke off.")),
    }
}
