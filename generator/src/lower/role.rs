use ecogen_runtime::schema::Direction;

/// The kind of message that a body belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BodyRole {
    /// The body of a request.
    Request,
    /// The body of a successful response.
    Success,
    /// The body of any other response, which is buffered because the client returns an error that contains the whole
    /// response.
    Failure,
}

impl BodyRole {
    /// Returns `true` if the body may be streamed, that is, passed to the user before the body is complete.
    pub(super) fn may_stream(self) -> bool {
        self != Self::Failure
    }

    /// Returns the direction in which the body is sent.
    pub(super) fn direction(self) -> Direction {
        match self {
            Self::Request => Direction::Request,
            Self::Success | Self::Failure => Direction::Response,
        }
    }
}
