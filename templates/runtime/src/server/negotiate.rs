use super::super::operation::{self, Operation};
use super::super::stream::limited;
use super::Refusal;
use super::accept::acceptable;
use axum::body::Body;
use http::StatusCode;
use http::header::{ACCEPT, CONTENT_LENGTH};
use http::request::Parts;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use std::time::Duration;

/// 406 if the request names the media types it takes, and the operation answers in none of them.
pub(super) fn accepts(operation: &Operation, parts: &Parts) -> Result<(), Refusal> {
    if !parts.headers.contains_key(ACCEPT) {
        return Ok(());
    }
    let contents: Vec<_> = operation.responses.iter().flat_map(|spec| spec.contents).copied().collect();
    let ranges: Vec<_> = parts.headers.get_all(ACCEPT).iter().filter_map(|value| value.to_str().ok()).collect();
    if contents.is_empty() || acceptable(&ranges.join(","), &contents) {
        return Ok(());
    }
    let types = contents.iter().map(|content| content.media_type).collect::<Vec<_>>();
    let detail = format!("The operation answers in: {}.", types.join(", "));
    Err(Refusal::new(StatusCode::NOT_ACCEPTABLE, detail))
}

/// How large bodies of requests may be, in bytes, and how long answers may be silent.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    /// What is held whole: a body, or the piece of a stream that has to be read at once.
    pub(super) whole: usize,
    /// All of a stream.
    pub(super) stream: Option<usize>,
    /// How long a stream of events says nothing before it shows that it lives.
    pub(super) silence: Duration,
}

/// The whole body, or what streams unread; 413 if it is too large. An operation without a body reads none.
pub(super) async fn body(
    operation: &Operation,
    parts: &Parts,
    body: Body,
    limits: Limits,
) -> Result<operation::Body, Refusal> {
    let Some(spec) = operation.body else {
        return Ok(operation::Body::empty());
    };
    let streams = spec.streams(&parts.headers);
    let limit = if streams { limits.stream.unwrap_or(usize::MAX) } else { limits.whole };
    let too_large = || Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, format!("The body may have at most {limit} bytes."));
    let length = parts.headers.get(CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    if length.is_some_and(|length| length > limit) {
        return Err(too_large());
    }
    if streams {
        let body = operation::Body::new(body);
        return Ok(if limits.stream.is_some() { limited(body, limit) } else { body });
    }
    match Limited::new(body, limit).collect().await {
        Ok(body) => Ok(body.to_bytes().into()),
        Err(error) if error.is::<LengthLimitError>() => Err(too_large()),
        Err(_) => Err(Refusal::new(StatusCode::BAD_REQUEST, "The body broke off.")),
    }
}
