use super::Items;
use std::time::Duration;

/// A server-sent event (WHATWG HTML, 9.2) with typed data.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Event<T> {
    /// The identifier of the event. A client sends the last identifier when it reconnects, in order to continue the
    /// stream. A received event without an identifier has the identifier of the previous event.
    pub id: Option<String>,
    /// The event type. `None` is the default type, `message`.
    pub event: Option<String>,
    /// The data.
    pub data: T,
    /// The time that a client waits before it reconnects.
    pub retry: Option<Duration>,
}

/// A stream of server-sent events (`text/event-stream`).
///
/// ```
/// use ecogen_runtime::{Event, Events, StreamError};
///
/// async fn print(mut prices: Events<f64>) -> Result<(), StreamError> {
///     while let Some(Event { id, data, .. }) = prices.next().await? {
///         println!("{id:?}: {data}");
///     }
///     Ok(())
/// }
/// # #[cfg(any(feature = "client", feature = "server"))]
/// /// Returns the events of a response, which are sent while they are made.
/// fn prices() -> Events<f64> {
///     let (sender, events) = Events::channel(16);
///     tokio::spawn(async move { sender.send(Event::new(1.5).with_id("7")).await });
///     events
/// }
/// ```
pub type Events<T> = Items<Event<T>>;

impl<T> Event<T> {
    /// Creates an event with data only.
    pub fn new(data: T) -> Self {
        Self { id: None, event: None, data, retry: None }
    }

    /// Sets the identifier.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets the event type.
    #[must_use]
    pub fn with_event(mut self, event: impl Into<String>) -> Self {
        self.event = Some(event.into());
        self
    }

    /// Sets the time that a client waits before it reconnects. The time is sent in whole milliseconds.
    #[must_use]
    pub fn with_retry(mut self, wait: Duration) -> Self {
        self.retry = Some(wait);
        self
    }
}
