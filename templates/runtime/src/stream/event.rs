use super::Items;
use std::time::Duration;

/// A server-sent event (WHATWG HTML, 9.2), its data of a type of the document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Event<T> {
    /// Where a client goes on that has lost its connection. One that came without an id has that of the event before.
    pub id: Option<String>,
    /// The name of its kind; none stands for `message`.
    pub event: Option<String>,
    /// What it says.
    pub data: T,
    /// How long a client waits before it connects again.
    pub retry: Option<Duration>,
}

/// Server-sent events: `text/event-stream`.
pub type Events<T> = Items<Event<T>>;

impl<T> Event<T> {
    /// An event that has only data.
    pub fn new(data: T) -> Self {
        Self { id: None, event: None, data, retry: None }
    }

    /// Sets the id.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets the name of its kind.
    #[must_use]
    pub fn with_event(mut self, event: impl Into<String>) -> Self {
        self.event = Some(event.into());
        self
    }

    /// Sets how long a client waits before it connects again, to the millisecond.
    #[must_use]
    pub fn with_retry(mut self, wait: Duration) -> Self {
        self.retry = Some(wait);
        self
    }
}
