use super::super::operation::{Event, Events, Item, Request, StreamError};
use super::{Call, Error, Pending};
use futures_core::Stream;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::time::{Sleep, sleep};

/// How long a client waits before it connects again, unless the server says otherwise.
const WAIT: Duration = Duration::from_secs(1);

/// The shortest wait, whatever the server says: each connection of every client costs it more than an event.
const SHORTEST: Duration = Duration::from_millis(250);

/// The longest wait that failures lead to.
const LONGEST: Duration = Duration::from_secs(60);

/// How often in a row connecting may fail.
const ATTEMPTS: u32 = 10;

impl<R, T> Call<R>
where
    R: Request<Success = Events<T>> + Clone,
    Event<T>: Item,
    T: Send + 'static,
{
    /// Sends the call, and again each time that its events end or break off: with `Last-Event-ID`, after as long as the
    /// server's `retry` says (WHATWG HTML, 9.2.3). It ends with an answer 204, or another that says no; where no
    /// connection is had ten times in a row, each after twice the wait of the one before, with that error. A wait is a
    /// quarter of a second at least, and a minute at most unless the server says more.
    pub fn reconnecting(self) -> Events<T> {
        let state = State::Connecting(self.clone().success());
        Events::new(Reconnecting { call: self, state, id: None, wait: WAIT, failures: 0 })
    }
}

/// Events of one connection after the other.
struct Reconnecting<R, T> {
    call: Call<R>,
    state: State<T>,
    id: Option<String>,
    wait: Duration,
    /// Of connecting, since the last event.
    failures: u32,
}

// Nothing in it is ever pinned.
impl<R, T> Unpin for Reconnecting<R, T> {}

enum State<T> {
    Connecting(Pending<Events<T>>),
    Open(Events<T>),
    Waiting(Pin<Box<Sleep>>),
    Ended,
}

impl<R, T> Stream for Reconnecting<R, T>
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
                State::Connecting(pending) => match ready!(Pin::new(pending).poll(cx)) {
                    Ok(events) => State::Open(events),
                    Err(error) if error.is_transient() && this.failures < ATTEMPTS => this.again(),
                    Err(error) => {
                        this.state = State::Ended;
                        return Poll::Ready(ended(error).map(Err));
                    }
                },
                State::Open(events) => match ready!(Pin::new(events).poll_next(cx)) {
                    Some(Ok(event)) => {
                        this.id.clone_from(&event.id);
                        this.wait = event.retry.unwrap_or(this.wait);
                        this.failures = 0;
                        return Poll::Ready(Some(Ok(event)));
                    }
                    Some(Err(error)) if !error.is_broken() => return Poll::Ready(Some(Err(error))),
                    Some(Err(_)) | None => this.again(),
                },
                State::Waiting(sleep) => {
                    ready!(sleep.as_mut().poll(cx));
                    let call = this.call.clone();
                    State::Connecting(match &this.id {
                        Some(id) => call.header("last-event-id", id).success(),
                        None => call.success(),
                    })
                }
                State::Ended => return Poll::Ready(None),
            }
        }
    }
}

impl<R, T> Reconnecting<R, T> {
    fn again(&mut self) -> State<T> {
        let wait = wait(self.wait, self.failures);
        self.failures = self.failures.saturating_add(1);
        State::Waiting(Box::pin(sleep(wait)))
    }
}

/// How long to wait before connecting again: as long as the server says, doubled for each failure in a row.
fn wait(said: Duration, failures: u32) -> Duration {
    let least = said.max(SHORTEST);
    least.saturating_mul(1 << failures.min(16)).min(LONGEST.max(least))
}

/// Why there are no more events; nothing where the server has said so.
fn ended(error: Error) -> Option<StreamError> {
    (error.status() != Some(http::StatusCode::NO_CONTENT)).then(|| StreamError::broken(error))
}

#[cfg(test)]
mod tests {
    use super::wait;
    use std::time::Duration;

    #[test]
    fn waits_double_between_their_bounds() {
        let waits = |said| [0, 1, 3, 40].map(|failures| wait(Duration::from_millis(said), failures).as_millis());
        assert_eq!(waits(0), [250, 500, 2000, 60_000]);
        assert_eq!(waits(1000), [1000, 2000, 8000, 60_000]);
        assert_eq!(waits(90_000), [90_000; 4]);
    }
}
