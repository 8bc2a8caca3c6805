/// The result of a validation without the violations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// The value is valid.
    Valid,
    /// The value is invalid.
    Invalid,
    /// The result cannot be determined within the limits, or only by the full validation.
    Unknown,
}

impl From<bool> for Verdict {
    fn from(valid: bool) -> Self {
        if valid { Self::Valid } else { Self::Invalid }
    }
}
