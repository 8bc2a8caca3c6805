use ecogen_runtime::schema::Direction;

/// The use of a content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BodyRole {
    /// The body of a request.
    Request,
    /// The body of a successful response.
    Success,
    /// The body of any other response. It is buffered, because an error keeps the received response.
    Failure,
}

impl BodyRole {
    /// Returns `true` if the content may be passed on before it is complete.
    pub(super) fn may_stream(self) -> bool {
        self != Self::Failure
    }

    /// Returns the sender of the content.
    pub(super) fn direction(self) -> Direction {
        match self {
            Self::Request => Direction::Request,
            Self::Success | Self::Failure => Direction::Response,
        }
    }
}
