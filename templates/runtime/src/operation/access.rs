/// Who may call an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// No credentials are asked for.
    Public,
    /// One of the requirements has to hold, unless `optional`.
    Credentials {
        /// The alternatives (OR).
        requirements: &'static [Requirement],
        /// Whether a caller without credentials is let in.
        optional: bool,
    },
}

impl Access {
    /// One of the requirements has to hold.
    pub const fn required(requirements: &'static [Requirement]) -> Self {
        Self::Credentials { requirements, optional: false }
    }

    /// One of the requirements may hold.
    pub const fn optional(requirements: &'static [Requirement]) -> Self {
        Self::Credentials { requirements, optional: true }
    }

    /// The alternatives; none for a public operation.
    pub const fn requirements(&self) -> &'static [Requirement] {
        match self {
            Self::Public => &[],
            Self::Credentials { requirements, .. } => requirements,
        }
    }
}

/// Schemes that have to hold together (AND): index into [`Api::schemes`](super::Api::schemes), and scopes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Requirement(pub &'static [(usize, &'static [&'static str])]);
