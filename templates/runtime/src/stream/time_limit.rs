use std::fmt;
use std::time::Duration;

/// A time limit of a call that was exceeded, with its length.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeLimit {
    /// The limit of establishing a connection.
    Connect(Duration),
    /// The limit of one attempt.
    Attempt(Duration),
    /// The limit of the call, including its repeated attempts and the waits between them.
    Call(Duration),
    /// The limit of the time in which no data is sent or received.
    Idle(Duration),
}

impl TimeLimit {
    /// Returns the length of the limit.
    pub fn length(self) -> Duration {
        match self {
            Self::Connect(length) | Self::Attempt(length) | Self::Call(length) | Self::Idle(length) => length,
        }
    }
}

impl fmt::Display for TimeLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Connect(length) => write!(f, "not connected within {length:?} (connect timeout)"),
            Self::Attempt(length) => write!(f, "no complete response within {length:?} (attempt timeout)"),
            Self::Call(length) => write!(f, "no complete response within {length:?} (timeout of the call)"),
            Self::Idle(length) => write!(f, "no data for {length:?} (idle timeout)"),
        }
    }
}
