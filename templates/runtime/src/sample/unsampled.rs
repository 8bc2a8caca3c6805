use std::fmt;

/// How long a reason may be for more to stand before it.
const LONGEST: usize = 120;

/// The reason why a schema, or a part of a message, has no sample.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Unsampled {
    /// The schema allows no value, or none that can be sent where it has to: the document is the reason.
    Impossible(String),
    /// None of the values that were tried is allowed.
    NotFound(String),
}

impl Unsampled {
    pub(crate) fn impossible(reason: impl Into<String>) -> Self {
        Self::Impossible(reason.into())
    }

    pub(crate) fn not_found(reason: impl Into<String>) -> Self {
        Self::NotFound(reason.into())
    }

    /// The same, of a part of what is sampled. Of what is deep inside, the innermost parts are named.
    pub(crate) fn of(self, part: &str) -> Self {
        match self {
            Self::Impossible(ref reason) | Self::NotFound(ref reason) if reason.len() > LONGEST => self,
            Self::Impossible(reason) => Self::Impossible(format!("{part}: {reason}")),
            Self::NotFound(reason) => Self::NotFound(format!("{part}: {reason}")),
        }
    }

    /// Of two attempts: the document is the reason only where it is of both.
    pub(crate) fn or(self, other: Self) -> Self {
        if matches!(self, Self::NotFound(_)) { self } else { other }
    }
}

impl fmt::Display for Unsampled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Impossible(reason) | Self::NotFound(reason) => f.write_str(reason),
        }
    }
}
