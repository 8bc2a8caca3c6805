use std::fmt;

/// The length in bytes from which a reason gets no further context.
const MAX_REASON_LENGTH: usize = 120;

/// The reason why a schema, or a part of a message, has no sample.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum SampleError {
    /// The document is the reason: the schema allows no value, or none that can be sent at its location.
    Impossible(String),
    /// No generated value is valid.
    NotFound(String),
}

impl SampleError {
    pub(crate) fn impossible(reason: impl Into<String>) -> Self {
        Self::Impossible(reason.into())
    }

    pub(crate) fn not_found(reason: impl Into<String>) -> Self {
        Self::NotFound(reason.into())
    }

    /// Adds the containing part to the reason. Long reasons are not extended, so that they name the innermost parts.
    pub(crate) fn in_part(self, part: &str) -> Self {
        match self {
            Self::Impossible(ref reason) | Self::NotFound(ref reason) if reason.len() > MAX_REASON_LENGTH => self,
            Self::Impossible(reason) => Self::Impossible(format!("{part}: {reason}")),
            Self::NotFound(reason) => Self::NotFound(format!("{part}: {reason}")),
        }
    }

    /// Combines the reasons of two attempts. The document is the reason only if it is for both.
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
