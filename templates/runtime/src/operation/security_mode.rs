/// The security requirements of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecurityMode {
    /// No credentials are required.
    Public,
    /// One of the requirements has to be satisfied, unless `optional`.
    Credentials {
        /// The alternatives (OR).
        requirements: &'static [Requirement],
        /// `true` if requests without credentials are accepted.
        optional: bool,
    },
}

impl SecurityMode {
    /// Requires credentials for one of the requirements.
    pub const fn required(requirements: &'static [Requirement]) -> Self {
        Self::Credentials { requirements, optional: false }
    }

    /// Accepts requests with credentials for one of the requirements, and requests without any.
    pub const fn optional(requirements: &'static [Requirement]) -> Self {
        Self::Credentials { requirements, optional: true }
    }

    /// Returns the alternatives. Empty for a public operation.
    pub const fn requirements(&self) -> &'static [Requirement] {
        match self {
            Self::Public => &[],
            Self::Credentials { requirements, .. } => requirements,
        }
    }
}

/// Security schemes that are required together (AND): their indices in [`Api::schemes`](super::Api::schemes), and
/// scopes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Requirement(pub &'static [(usize, &'static [&'static str])]);
