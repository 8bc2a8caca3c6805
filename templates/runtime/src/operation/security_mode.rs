/// The security requirements of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecurityMode {
    /// No credentials are required.
    Public,
    /// One of the requirements has to be satisfied, unless `optional` is `true`.
    Credentials {
        /// The security requirements, of which one has to be satisfied (OR).
        requirements: &'static [Requirement],
        /// `true` if requests without credentials are accepted.
        optional: bool,
    },
}

impl SecurityMode {
    /// Requires credentials that satisfy one of the requirements.
    pub const fn required(requirements: &'static [Requirement]) -> Self {
        Self::Credentials { requirements, optional: false }
    }

    /// Accepts requests with credentials that satisfy one of the requirements, and requests without credentials.
    pub const fn optional(requirements: &'static [Requirement]) -> Self {
        Self::Credentials { requirements, optional: true }
    }

    /// Returns the security requirements, of which one has to be satisfied. Empty for a public operation.
    pub const fn requirements(&self) -> &'static [Requirement] {
        match self {
            Self::Public => &[],
            Self::Credentials { requirements, .. } => requirements,
        }
    }
}

/// The security schemes that are required together (AND): the index of each in [`Api::schemes`](super::Api::schemes),
/// with the required scopes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Requirement(pub &'static [(usize, &'static [&'static str])]);
