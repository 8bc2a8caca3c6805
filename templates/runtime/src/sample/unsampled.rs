use std::fmt;

/// The length in bytes above which [`SampleError::in_part`] does not extend a reason.
const MAX_REASON_LENGTH: usize = 120;

/// The reason why a schema, or a part of a message, has no sample.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum SampleError {
    /// The schema allows no value, or no value that can be sent, for example in a header.
    Impossible(String),
    /// No generated value is valid, although the schema may allow a value.
    NotFound(String),
}

impl SampleError {
    pub(crate) fn impossible(reason: impl Into<String>) -> Self {
        Self::Impossible(reason.into())
    }

    pub(crate) fn not_found(reason: impl Into<String>) -> Self {
        Self::NotFound(reason.into())
    }

    /// Prepends the name of the containing property, header or body to the reason. A reason that is already long is not
    /// extended, so that messages stay short.
    pub(crate) fn in_part(self, part: &str) -> Self {
        match self {
            Self::Impossible(ref reason) | Self::NotFound(ref reason) if reason.len() > MAX_REASON_LENGTH => self,
            Self::Impossible(reason) => Self::Impossible(format!("{part}: {reason}")),
            Self::NotFound(reason) => Self::NotFound(format!("{part}: {reason}")),
        }
    }

    /// Combines the reasons of two attempts. The result is [`SampleError::Impossible`] only if both reasons are
    /// `Impossible`.
    pub(crate) fn or(self, other: Self) -> Self {
        if matches!(self, Self::NotFound(_)) { self } else { other }
    }
}

impl fmt::Display for SampleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Impossible(reason) | Self::NotFound(reason) => f.write_str(reason),
        }
    }
}
