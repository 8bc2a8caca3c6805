use super::super::codec::Fault;
use super::{AnswerReader, AnswerWriter, ContentSpec, Encoding, Parameter};
use std::fmt;

/// A documented response (Response Object).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResponseSpec {
    /// The status or statuses it stands for.
    pub status: StatusSpec,
    /// The headers, in the order of the variant's fields.
    pub headers: &'static [Parameter],
    /// The media types of the body; none for a response without one.
    pub contents: &'static [ContentSpec],
}

impl ResponseSpec {
    /// For every status that no other response stands for; without headers and body.
    pub const DEFAULT: Self = Self::of(StatusSpec::Default);

    const fn of(status: StatusSpec) -> Self {
        Self { status, headers: &[], contents: &[] }
    }

    /// For one status; without headers and body.
    pub const fn new(status: u16) -> Self {
        Self::of(StatusSpec::Exact(status))
    }

    /// For the statuses of this first digit; without headers and body.
    pub const fn range(first_digit: u8) -> Self {
        Self::of(StatusSpec::Range(first_digit))
    }

    /// With a body of one of these media types.
    pub const fn contents(mut self, contents: &'static [ContentSpec]) -> Self {
        self.contents = contents;
        self
    }

    /// Whether its body is a stream of bytes, of which a client may ask for a part.
    pub(super) fn in_parts(&self) -> bool {
        self.contents.iter().any(|content| content.encoding == Encoding::Stream)
    }

    /// With a JSON body.
    pub const fn json(self) -> Self {
        self.contents(&[ContentSpec::JSON])
    }

    /// With these headers.
    pub const fn headers(mut self, headers: &'static [Parameter]) -> Self {
        self.headers = headers;
        self
    }
}

/// Key of a response: `200`, `4XX` or `default`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatusSpec {
    /// One status.
    Exact(u16),
    /// A range by its first digit: 4 is 400 to 499.
    Range(u8),
    /// Every status that nothing else names.
    Default,
}

/// As a document has it: `404`, `4XX` or `default`.
impl fmt::Display for StatusSpec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exact(status) => write!(f, "{status}"),
            Self::Range(digit) => write!(f, "{digit}XX"),
            Self::Default => f.write_str("default"),
        }
    }
}

impl StatusSpec {
    /// How closely it names `status`, 0 being closest; nothing if it does not.
    pub(super) fn rank(self, status: u16) -> Option<u8> {
        match self {
            Self::Exact(exact) => (exact == status).then_some(0),
            Self::Range(digit) => (u16::from(digit) == status / 100).then_some(1),
            Self::Default => Some(2),
        }
    }
}

/// Every documented answer of an operation.
pub trait Response: Sized + Send + 'static {
    /// What a call that went well gives.
    type Success: Send + 'static;

    /// Reads the answer that came.
    ///
    /// # Errors
    ///
    /// If the status is not documented, or body or headers are not of their types.
    fn decode(r: &mut AnswerReader<'_>) -> Result<Self, Fault>;

    /// Writes the answer that is to go.
    fn encode(self, w: &mut AnswerWriter);

    /// The value of a success, or the answer itself.
    ///
    /// # Errors
    ///
    /// The answer as it was, if it is not a success.
    fn into_success(self) -> Result<Self::Success, Self>;
}
