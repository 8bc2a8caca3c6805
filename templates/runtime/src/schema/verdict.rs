/// The result of a validation without the violations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// The value is valid.
    Valid,
    /// The value is invalid.
    Invalid,
    /// The verdict is unknown: a limit is exceeded, or only the full validation can decide.
    Unknown,
}

impl From<bool> for Verdict {
    fn from(valid: bool) -> Self {
        if valid { Self::Valid } else { Self::Invalid }
    }
}
