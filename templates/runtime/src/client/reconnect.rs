use super::super::operation::{Event, Events, Item, Request, StreamError};
use super::clock::{Sleep, sleep};
use super::{Call, Error, ResponseFuture};
use futures_core::Stream;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

/// The wait before the client reconnects, unless the server sends `retry`.
const DEFAULT_RETRY: Duration = Duration::from_secs(1);

/// The minimum wait, even if `retry` is shorter, since a connection costs the server more than an event.
const MIN_RETRY: Duration = Duration::from_millis(250);

/// The maximum wait after repeated failures.
const MAX_RETRY: Duration = Duration::from_secs(60);

/// The maximum number of consecutive failed attempts to reconnect.
const MAX_ATTEMPTS: u32 = 10;

impl<R, T> Call<R>
where
    R: Request<Success = Events<T>> + Clone,
    Event<T>: Item,
    T: Send + 'static,
{
    /// Sends the call, and sends the call again whenever the event stream ends or the connection fails (WHATWG HTML,
    /// 9.2.3). A repeated call contains the header `Last-Event-ID` and is sent after the wait that the server's `retry`
    /// field specifies. The wait doubles after each failure. The wait is at least 250 milliseconds and, unless `retry`
    /// is longer, at most one minute.
    ///
    /// The stream ends without an error if the server responds with 204. The stream ends with an error if a call fails
    /// with an error that is not retryable ([`Error::is_retryable`]), or if ten consecutive attempts to reconnect have
    /// failed.
    pub fn reconnecting(self) -> Events<T> {
        let state = ConnectionState::Connecting(self.clone().success());
        Events::new(ReconnectingEvents { call: self, state, last_event_id: None, retry: DEFAULT_RETRY, failures: 0 })
    }
}

/// The events of consecutive connections.
struct ReconnectingEvents<R, T> {
    call: Call<R>,
    state: ConnectionState<T>,
    last_event_id: Option<String>,
    retry: Duration,
    /// The number of attempts to reconnect since the last event.
    failures: u32,
}

// `Unpin` is sound: no field is structurally pinned.
impl<R, T> Unpin for ReconnectingEvents<R, T> {}

enum ConnectionState<T> {
    Connecting(ResponseFuture<Events<T>>),
    Open(Events<T>),
    Waiting(Pin<Box<Sleep>>),
    Ended,
}

impl<R, T> Stream for ReconnectingEvents<R, T>
where
    R: Request<Success = Events<T>> + Clone,
    Event<T>: Item,
    T: Send + 'static,
{
    type Item = Result<Event<T>, StreamError>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            this.state = match &mut this.state {
                ConnectionState::Connecting(pending) => match ready!(Pin::new(pending).poll(cx)) {
                    Ok(events) => ConnectionState::Open(events),
                    Err(error) if error.is_retryable() && this.failures < MAX_ATTEMPTS => this.reconnect(),
                    Err(error) => {
                        this.state = ConnectionState::Ended;
                        return Poll::Ready(end_of_stream(error).map(Err));
                    }
                },
                ConnectionState::Open(events) => match ready!(Pin::new(events).poll_next(cx)) {
                    Some(Ok(event)) => {
                        this.last_event_id.clone_from(&event.id);
                        this.retry = event.retry.unwrap_or(this.retry);
                        this.failures = 0;
                        return Poll::Ready(Some(Ok(event)));
                    }
                    Some(Err(error)) if !error.is_broken() => return Poll::Ready(Some(Err(error))),
                    Some(Err(_)) | None => this.reconnect(),
                },
                ConnectionState::Waiting(sleep) => {
                    ready!(sleep.as_mut().poll(cx));
                    let call = this.call.clone();
                    ConnectionState::Connecting(match &this.last_event_id {
                        Some(id) => call.header("last-event-id", id).success(),
                        None => call.success(),
                    })
                }
                ConnectionState::Ended => return Poll::Ready(None),
            }
        }
    }
}

impl<R, T> ReconnectingEvents<R, T> {
    fn reconnect(&mut self) -> ConnectionState<T> {
        let wait = retry_delay(self.retry, self.failures);
        self.failures = self.failures.saturating_add(1);
        ConnectionState::Waiting(Box::pin(sleep(wait)))
    }
}

/// Returns the wait before reconnecting: `retry`, doubled for each consecutive failure.
fn retry_delay(said: Duration, failures: u32) -> Duration {
    let min = said.max(MIN_RETRY);
    min.saturating_mul(1 << failures.min(16)).min(MAX_RETRY.max(min))
}

/// Returns the error with which the event stream ends, or `None` if the server responded with 204.
fn end_of_stream(error: Error) -> Option<StreamError> {
    (error.status() != Some(http::StatusCode::NO_CONTENT)).then(|| StreamError::broken(error))
}

#[cfg(test)]
mod tests {
    use super::retry_delay;
    use std::time::Duration;

    #[test]
    fn retry_delay_doubles_within_its_bounds() {
        let waits = |said| [0, 1, 3, 40].map(|failures| retry_delay(Duration::from_millis(said), failures).as_millis());
        assert_eq!(waits(0), [250, 500, 2000, 60_000]);
        assert_eq!(waits(1000), [1000, 2000, 8000, 60_000]);
        assert_eq!(waits(90_000), [90_000; 4]);
    }
}
