use axum::body::{Body, Bytes};
use http_body::{Body as _, Frame, SizeHint};
use http_body_util::BodyExt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::time::timeout;

/// The maximum time to drain a body.
const MAX_DRAIN_TIME: Duration = Duration::from_secs(5);

/// The maximum time between two frames of a body that is drained.
const MAX_IDLE_TIME: Duration = Duration::from_secs(1);

/// Returns a body that is drained if it is dropped before its end.
///
/// If a connection is closed while data arrives, it is reset, and a client that is still sending does not receive the
/// response (RFC 9112, 9.6).
pub(super) fn draining(body: Body) -> Body {
    if body.is_end_stream() { body } else { Body::new(DrainOnDrop { body: Some(body) }) }
}

struct DrainOnDrop {
    /// `None` after the end or an error.
    body: Option<Body>,
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
        // Without a runtime, the connection has ended anyway.
        if let Ok(runtime) = Handle::try_current() {
            runtime.spawn(timeout(MAX_DRAIN_TIME, drain(body)));
        }
    }
}

async fn drain(mut body: Body) {
    while let Ok(Some(Ok(_))) = timeout(MAX_IDLE_TIME, body.frame()).await {}
}
