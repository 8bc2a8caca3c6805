use super::super::operation::{Body, StreamError};
use bytes::Bytes;
use futures_core::Stream;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::sleep;

/// A signal that ends the streams of responses, so that a graceful shutdown does not wait for streams.
///
/// ```
/// use std::time::Duration;
///
/// use ecogen_runtime::server::Shutdown;
///
/// # async fn serve(app: impl FnOnce(&Shutdown) -> axum::Router) -> std::io::Result<()> {
/// let shutdown = Shutdown::new(Duration::from_secs(10));
/// let app = app(&shutdown); // calls `.shutdown(&shutdown)` of the generated router
/// let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
/// axum::serve(listener, app)
///     .with_graceful_shutdown(async move {
///         std::future::pending::<()>().await; // for example `tokio::signal::ctrl_c()`
///         shutdown.start();
///     })
///     .await
/// # }
/// ```
///
/// When the shutdown starts, event streams end immediately. Other streams, such as downloads, are aborted if they do
/// not end within the time that was passed to [`new`](Self::new).
#[derive(Clone, Debug)]
pub struct Shutdown {
    started: Arc<watch::Sender<bool>>,
    time: Duration,
}

impl Shutdown {
    /// Creates a signal. Streams other than event streams are aborted when `time` has passed since the call of
    /// [`start`](Self::start).
    pub fn new(time: Duration) -> Self {
        Self { started: Arc::new(watch::Sender::new(false)), time }
    }

    /// Starts the shutdown.
    pub fn start(&self) {
        self.started.send_replace(true);
    }

    /// Waits for the start of the shutdown.
    pub fn started(&self) -> impl Future<Output = ()> + Send + use<> {
        let mut receiver = self.started.subscribe();
        async move {
            // An error means that the signal was dropped, so that the shutdown never starts.
            if receiver.wait_for(|started| *started).await.is_err() {
                std::future::pending().await
            }
        }
    }

    /// Wraps a streamed body so that the shutdown ends the body. The body of an event stream ends when the shutdown
    /// starts; any other body results in an error when the time of the signal has passed.
    pub(super) fn limit(&self, body: Body, is_events: bool) -> Body {
        let (started, time) = (self.started(), if is_events { Duration::ZERO } else { self.time });
        let ended = Box::pin(async move {
            started.await;
            if !time.is_zero() {
                sleep(time).await;
            }
        });
        let length = body.length();
        let body = Body::stream(EndingBody { body: Some(body), is_events, ended });
        match length {
            Some(length) => body.with_length(length),
            None => body,
        }
    }
}

struct EndingBody {
    /// The wrapped body. `None` after the end of the body.
    body: Option<Body>,
    is_events: bool,
    ended: Pin<Box<dyn Future<Output = ()> + Send>>,
}

impl Stream for EndingBody {
    type Item = Result<Bytes, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(body) = &mut self.body else { return Poll::Ready(None) };
        let next = Pin::new(body).poll_next(cx);
        if matches!(next, Poll::Ready(None)) {
            self.body = None;
            return next;
        }
        if self.ended.as_mut().poll(cx).is_pending() {
            return next;
        }
        self.body = None;
        if self.is_events {
            return Poll::Ready(None);
        }
        Poll::Ready(Some(Err(StreamError::broken("the server is shutting down"))))
    }
}
