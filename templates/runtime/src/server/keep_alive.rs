use super::super::operation::{Body, RawResponse, StreamError, media_type};
use bytes::Bytes;
use futures_core::Stream;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::{Instant, Sleep, sleep};

/// A comment, which the clients of an event stream ignore (WHATWG HTML, 9.2.7).
const COMMENT: &[u8] = b":\n\n";

/// Sends a comment whenever the event stream of a response has been idle for `silence`, so that proxies do not close the
/// connection.
/// Also sets `Cache-Control: no-cache`, unless the response already has a `Cache-Control`.
pub(super) fn keep_alive(response: RawResponse<Body>, silence: Duration) -> RawResponse<Body> {
    let RawResponse { status, mut headers, body } = response;
    headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("no-cache"));
    let body = Body::stream(KeepAliveBody { body, interval: silence, sleep: Box::pin(sleep(silence)) });
    RawResponse { status, headers, body }
}

pub(super) fn is_events(headers: &HeaderMap) -> bool {
    let received = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).map(media_type::essence);
    received.is_some_and(|essence| essence.eq_ignore_ascii_case("text/event-stream"))
}

struct KeepAliveBody {
    body: Body,
    interval: Duration,
    sleep: Pin<Box<Sleep>>,
}

impl Stream for KeepAliveBody {
    type Item = Result<Bytes, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = match Pin::new(&mut self.body).poll_next(cx) {
            Poll::Ready(next) => next,
            Poll::Pending => match self.sleep.as_mut().poll(cx) {
                Poll::Ready(()) => Some(Ok(Bytes::from_static(COMMENT))),
                Poll::Pending => return Poll::Pending,
            },
        };
        let until = Instant::now() + self.interval;
        self.sleep.as_mut().reset(until);
        Poll::Ready(next)
    }
}
