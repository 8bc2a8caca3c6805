use super::Limits;
use axum::body::{Body, Bytes};
use http_body::{Body as _, Frame, SizeHint};
use http_body_util::BodyExt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::time::timeout;

/// Wraps a body so that the rest of the body is read and discarded if the wrapper is dropped early.
///
/// A connection that is closed while data arrives is reset, and a client that is still sending does not receive the
/// response (RFC 9112, 9.6).
pub(super) fn draining(body: Body, limits: &Limits) -> Body {
    if body.is_end_stream() || limits.drain_time.is_zero() {
        return body;
    }
    Body::new(DrainOnDrop { body: Some(body), time: limits.drain_time, idle_time: limits.drain_idle_time })
}

struct DrainOnDrop {
    /// The wrapped body. `None` after the end of the body or an error.
    body: Option<Body>,
    /// The maximum time to read and discard the rest of the body.
    time: Duration,
    /// The maximum time to wait for the next frame while the rest of the body is discarded.
    idle_time: Duration,
}

impl http_body::Body for DrainOnDrop {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let Some(body) = &mut self.body else {
            return Poll::Ready(None);
        };
        let frame = std::task::ready!(Pin::new(body).poll_frame(cx));
        if !matches!(frame, Some(Ok(_))) {
            self.body = None;
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.body.as_ref().is_none_or(Body::is_end_stream)
    }

    fn size_hint(&self) -> SizeHint {
        self.body.as_ref().map_or(SizeHint::with_exact(0), Body::size_hint)
    }
}

impl Drop for DrainOnDrop {
    fn drop(&mut self) {
        let Some(body) = self.body.take().filter(|body| !body.is_end_stream()) else {
            return;
        };
        // Outside a `tokio` runtime, the rest of the body cannot be read. Without a runtime, reading the rest is not
        // necessary, since the connection has already ended.
        if let Ok(runtime) = Handle::try_current() {
            runtime.spawn(timeout(self.time, drain(body, self.idle_time)));
        }
    }
}

async fn drain(mut body: Body, idle_time: Duration) {
    while let Ok(Some(Ok(_))) = timeout(idle_time, body.frame()).await {}
}
