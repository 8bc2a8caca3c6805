use super::super::operation::{self, Encoding, OperationSpec, ParameterLocation, accept, charset, media_type};
use super::super::stream::{ChunkBuffer, limited};
use super::idle_body::with_idle_time;
use super::{Limits, Rejection};
use axum::body::Body;
use bytes::Bytes;
use http::header::{ACCEPT_ENCODING, CONNECTION, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, StatusCode};
use http_body::Frame;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use tokio::time::{Instant, timeout};

/// Rejects a request with 406 if its `Accept` header allows none of the operation's response media types (RFC 9110,
/// 15.5.7).
pub(super) fn check_accept(operation: &OperationSpec, parts: &Parts) -> Result<(), Rejection> {
    let Some(ranges) = accept::accept_header(&parts.headers) else { return Ok(()) };
    let contents: Vec<_> = operation.responses.iter().flat_map(|spec| spec.contents).copied().collect();
    if contents.is_empty() || accept::acceptable(&ranges, &contents) {
        return Ok(());
    }
    let mut types: Vec<&str> = Vec::new();
    for content in &contents {
        if !types.contains(&content.media_type) {
            types.push(content.media_type);
        }
    }
    let detail = format!("The available media types are: {}.", types.join(", "));
    Err(Rejection::new(StatusCode::NOT_ACCEPTABLE, detail))
}

/// Buffers the body. If the operation streams the body, returns the unread body. A body that is too large is rejected
/// with 413. Ignores the body of a request if the operation declares no body.
pub(super) async fn prepare_body(
    operation: &OperationSpec,
    parts: &Parts,
    body: Body,
    limits: &Limits,
) -> Result<operation::Body, Rejection> {
    let Some(spec) = operation.body else {
        return Ok(operation::Body::empty());
    };
    let streams = spec.streams(&parts.headers);
    let limit = if streams { limits.stream_size.unwrap_or(usize::MAX) } else { limits.body_size };
    check_content_length(parts, limit)?;
    check_content_encoding(operation, &parts.headers)?;
    if streams {
        let body = with_idle_time(body, limits.stream_idle_time);
        return Ok(if limits.stream_size.is_some() { limited(body, limit) } else { body });
    }
    Ok(buffer_body(parts, body, limits).await?.into())
}

/// Buffers a body. A body that is too large is rejected with 413, and a body that is received too slowly with 408.
pub(super) async fn buffer_body(parts: &Parts, body: Body, limits: &Limits) -> Result<Bytes, Rejection> {
    check_content_length(parts, limits.body_size)?;
    let mut body = Limited::new(body, limits.body_size);
    let mut whole = ChunkBuffer::default();
    let started = Instant::now();
    loop {
        let time = limits.body_time.saturating_sub(started.elapsed()).min(limits.body_idle_time);
        // `timeout` returns a frame that has already been received even if the time is zero, so this case is checked
        // here.
        if time.is_zero() {
            return Err(body_timeout());
        }
        let Some(frame) = timeout(time, body.frame()).await.map_err(|_| body_timeout())? else { break };
        match frame.map(Frame::into_data) {
            Ok(Ok(part)) => whole.push(part),
            Ok(Err(_)) => {}
            Err(error) if error.is::<LengthLimitError>() => return Err(too_large(limits.body_size)),
            Err(_) => return Err(Rejection::new(StatusCode::BAD_REQUEST, "The body is incomplete.")),
        }
    }
    Ok(whole.into_bytes())
}

fn check_content_length(parts: &Parts, limit: usize) -> Result<(), Rejection> {
    let length = parts.headers.get(CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    if length.is_some_and(|length| length > limit) { Err(too_large(limit)) } else { Ok(()) }
}

fn too_large(limit: usize) -> Rejection {
    Rejection::new(StatusCode::PAYLOAD_TOO_LARGE, format!("The body exceeds the limit of {limit} bytes."))
}

fn body_timeout() -> Rejection {
    let rejection = Rejection::new(StatusCode::REQUEST_TIMEOUT, "Receiving the body timed out.");
    rejection.header(CONNECTION, HeaderValue::from_static("close"))
}

/// Rejects a body with 415 if its content coding or charset is not supported (RFC 9110, 15.5.16).
fn check_content_encoding(operation: &OperationSpec, headers: &HeaderMap) -> Result<(), Rejection> {
    let Some((_, content)) = operation.body.and_then(|spec| media_type::content_of_headers(spec.contents, headers))
    else {
        return Ok(());
    };
    let refused = |detail: String| Rejection::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, detail);
    // A binary or streamed body may have any content coding, since the handler receives the body unchanged. Any content
    // coding is also allowed if the operation declares `Content-Encoding` as a header parameter.
    let said = operation
        .parameters
        .iter()
        .any(|one| one.location == ParameterLocation::Header && one.name.eq_ignore_ascii_case("content-encoding"));
    let kept = said || matches!(content.encoding, Encoding::Bytes | Encoding::Stream);
    let mut codings = headers.get_all(CONTENT_ENCODING).iter().flat_map(|value| value.as_bytes().split(|b| *b == b','));
    if !kept && codings.any(|coding| !coding.trim_ascii().eq_ignore_ascii_case(b"identity")) {
        let identity = HeaderValue::from_static("identity");
        let detail = "The content coding of the body is not supported.".to_owned();
        return Err(refused(detail).header(ACCEPT_ENCODING, identity));
    }
    let Some(received) = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()) else { return Ok(()) };
    let encoding = match content.encoding {
        Encoding::Any => media_type::encoding_for(received),
        encoding => encoding,
    };
    match (encoding, charset::from_media_type(received)) {
        (Encoding::Json | Encoding::Text | Encoding::Form, Err(label)) => {
            Err(refused(format!("The charset `{label}` of the body is unknown.")))
        }
        // JSON (RFC 8259, 8.1) and forms (WHATWG URL, 5) are always UTF-8.
        (Encoding::Json | Encoding::Form, Ok(Some(charset)))
            if charset != charset::UTF_8 && !content.media_type.contains("charset") =>
        {
            Err(refused("The body must be UTF-8.".to_owned()))
        }
        _ => Ok(()),
    }
}
