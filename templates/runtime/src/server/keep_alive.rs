use super::super::operation::{Answer, Body, StreamError, media_type};
use bytes::Bytes;
use futures_core::Stream;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::{Instant, Sleep, sleep};

/// A comment, which clients ignore (WHATWG HTML, 9.2.7).
const COMMENT: &[u8] = b":\n\n";

/// Adds a comment to a stream of events after each silence of this length, so that proxies do not close an idle
/// connection. Also sets `Cache-Control: no-cache`, unless the response has the header.
pub(super) fn keep_alive(answer: Answer<Body>, silence: Duration) -> Answer<Body> {
    if answer.body.bytes().is_some() || !is_events(&answer.headers) {
        return answer;
    }
    let Answer { status, mut headers, body } = answer;
    headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("no-cache"));
    let body = Body::stream(KeptAlive { body, silence, sleep: Box::pin(sleep(silence)) });
    Answer { status, headers, body }
}

fn is_events(headers: &HeaderMap) -> bool {
    let came = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).map(media_type::essence);
    came.is_some_and(|essence| essence.eq_ignore_ascii_case("text/event-stream"))
}

struct KeptAlive {
    body: Body,
    silence: Duration,
    sleep: Pin<Box<Sleep>>,
}

impl Stream for KeptAlive {
    type Item = Result<Bytes, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = match Pin::new(&mut self.body).poll_next(cx) {
            Poll::Ready(next) => next,
            Poll::Pending => match self.sleep.as_mut().poll(cx) {
                Poll::Ready(()) => Some(Ok(Bytes::from_static(COMMENT))),
                Poll::Pending => return Poll::Pending,
            },
        };
        let until = Instant::now() + self.silence;
        self.sleep.as_mut().reset(until);
        Poll::Ready(next)
    }
}
