use ecogen_runtime::schema::Side;

/// What a content is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// The body of a request.
    Request,
    /// The body of an answer that is awaited.
    Success,
    /// The body of any other answer: an error keeps what came.
    Failure,
}

impl Role {
    /// Whether the content may be handed over before it has come whole.
    pub(super) fn may_stream(self) -> bool {
        self != Self::Failure
    }

    /// Who writes the content.
    pub(super) fn side(self) -> Side {
        match self {
            Self::Request => Side::Request,
            Self::Success | Self::Failure => Side::Answer,
        }
    }
}
