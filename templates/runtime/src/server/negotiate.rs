use super::super::operation::{self, Encoding, Location, Operation, accept, charset, media_type};
use super::super::stream::{Whole, limited};
use super::Refusal;
use axum::body::Body;
use http::header::{ACCEPT_ENCODING, CONNECTION, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, StatusCode};
use http_body::Frame;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use std::time::Duration;
use tokio::time::timeout;

/// How long the next bytes of a body that is held may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// 406 if the request names the media types it takes, and the operation answers in none of them.
pub(super) fn accepts(operation: &Operation, parts: &Parts) -> Result<(), Refusal> {
    let Some(ranges) = accept::joined(&parts.headers) else { return Ok(()) };
    let contents: Vec<_> = operation.responses.iter().flat_map(|spec| spec.contents).copied().collect();
    if contents.is_empty() || accept::acceptable(&ranges, &contents) {
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
    encoded(operation, &parts.headers)?;
    if streams {
        let body = operation::Body::new(body);
        return Ok(if limits.stream.is_some() { limited(body, limit) } else { body });
    }
    let mut body = Limited::new(body, limit);
    let mut whole = Whole::default();
    while let Some(frame) = timeout(PATIENCE, body.frame()).await.map_err(|_| too_slow())? {
        match frame.map(Frame::into_data) {
            Ok(Ok(piece)) => whole.push(piece),
            Ok(Err(_)) => {}
            Err(error) if error.is::<LengthLimitError>() => return Err(too_large()),
            Err(_) => return Err(Refusal::new(StatusCode::BAD_REQUEST, "The body broke off.")),
        }
    }
    Ok(whole.into_bytes().into())
}

fn too_slow() -> Refusal {
    let refusal = Refusal::new(StatusCode::REQUEST_TIMEOUT, "The body stopped coming.");
    refusal.header(CONNECTION, HeaderValue::from_static("close"))
}

/// 415 if the body is compressed, or in a charset that is not read here (RFC 9110, 15.5.16).
fn encoded(operation: &Operation, headers: &HeaderMap) -> Result<(), Refusal> {
    let Some((_, content)) = operation.body.and_then(|spec| media_type::of(spec.contents, headers)) else {
        return Ok(());
    };
    let refused = |detail: String| Refusal::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, detail);
    // Bytes, and what a handler reads for itself, may be of any coding; so may all where the document has the header.
    let said = operation
        .parameters
        .iter()
        .any(|one| one.location == Location::Header && one.name.eq_ignore_ascii_case("content-encoding"));
    let kept = said || matches!(content.encoding, Encoding::Bytes | Encoding::Stream);
    let mut codings = headers.get_all(CONTENT_ENCODING).iter().flat_map(|value| value.as_bytes().split(|b| *b == b','));
    if !kept && codings.any(|coding| !coding.trim_ascii().eq_ignore_ascii_case(b"identity")) {
        let identity = HeaderValue::from_static("identity");
        let detail = "A body with this content coding is not read here.".to_owned();
        return Err(refused(detail).header(ACCEPT_ENCODING, identity));
    }
    let Some(came) = headers.get(CONTENT_TYPE).and_then(|came| came.to_str().ok()) else { return Ok(()) };
    let encoding = match content.encoding {
        Encoding::Any => media_type::encoding_of(came),
        encoding => encoding,
    };
    match (encoding, charset::of(came)) {
        (Encoding::Json | Encoding::Text | Encoding::Form, Err(label)) => {
            Err(refused(format!("The charset `{label}` of the body is not known.")))
        }
        // JSON is UTF-8 (RFC 8259, 8.1), and so is a form (WHATWG URL, 5).
        (Encoding::Json | Encoding::Form, Ok(Some(charset)))
            if charset != charset::UTF_8 && !content.media_type.contains("charset") =>
        {
            Err(refused("The body has to be UTF-8.".to_owned()))
        }
        _ => Ok(()),
    }
}
