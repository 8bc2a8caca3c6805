use super::super::codec::DecodeError;
use super::{BodyType, ContentSpec, Encoding, ParameterSpec, ResponseReader, ResponseWriter};
use std::fmt;

/// A documented response (Response Object).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResponseSpec {
    /// The status codes that the response is documented for.
    pub status: StatusSpec,
    /// The headers, in the order of the fields of the response type's variant.
    pub headers: &'static [ParameterSpec],
    /// The media types of the body. Empty for a response without a body.
    pub contents: &'static [ContentSpec],
}

impl ResponseSpec {
    /// A response without headers and body, for every status that has no other documented response.
    pub const DEFAULT: Self = Self::with_status(StatusSpec::Default);

    const fn with_status(status: StatusSpec) -> Self {
        Self { status, headers: &[], contents: &[] }
    }

    /// Creates a response without headers and body for one status.
    pub const fn new(status: u16) -> Self {
        Self::with_status(StatusSpec::Exact(status))
    }

    /// Creates a response without headers and body for all statuses with this first digit.
    pub const fn range(first_digit: u8) -> Self {
        Self::with_status(StatusSpec::Range(first_digit))
    }

    /// Sets the media types of the body.
    pub const fn contents(mut self, contents: &'static [ContentSpec]) -> Self {
        self.contents = contents;
        self
    }

    /// Returns `true` if the body is a stream of bytes, of which a client may request a range.
    pub(super) fn supports_ranges(&self) -> bool {
        self.contents.iter().any(|content| content.encoding == Encoding::Stream)
    }

    /// Sets a JSON body.
    pub const fn json(self) -> Self {
        self.contents(&[ContentSpec::JSON])
    }

    /// Sets the headers.
    pub const fn headers(mut self, headers: &'static [ParameterSpec]) -> Self {
        self.headers = headers;
        self
    }
}

/// The key of a response: `200`, `4XX` or `default`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatusSpec {
    /// A status code.
    Exact(u16),
    /// A range of status codes by its first digit: 4 means 400 to 499.
    Range(u8),
    /// Every status without another documented response.
    Default,
}

/// Formats the status as the key in a document: `404`, `4XX` or `default`.
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
    /// Returns the rank of a match with `status`: 0 for an exact status, 1 for a range, 2 for `default`. Returns `None`
    /// if `status` does not match.
    pub(super) fn specificity(self, status: u16) -> Option<u8> {
        match self {
            Self::Exact(exact) => (exact == status).then_some(0),
            Self::Range(digit) => (u16::from(digit) == status / 100).then_some(1),
            Self::Default => Some(2),
        }
    }
}

/// The documented responses of an operation. Use this trait as a bound in code that works with the responses of any
/// operation. Only generated types implement this trait.
pub trait Response: Sized + Send + 'static {
    /// The value of a successful call.
    type Success: Send + 'static;
    /// The types of the bodies, in the order of the documented responses.
    #[doc(hidden)]
    const BODIES: &'static [fn() -> BodyType] = &[];

    /// Decodes the received response.
    ///
    /// # Errors
    ///
    /// Returns an error if the status is not documented, or if the body or a header does not have its type.
    #[doc(hidden)]
    fn decode(r: &mut ResponseReader<'_>) -> Result<Self, DecodeError>;

    /// Encodes the response.
    #[doc(hidden)]
    fn encode(self, w: &mut ResponseWriter);

    /// Returns the value of a successful response.
    ///
    /// # Errors
    ///
    /// Returns the response if it is not successful.
    #[doc(hidden)]
    fn into_success(self) -> Result<Self::Success, Self>;
}
