use super::{OperationSpec, Rejection, RequestReader, RequestWriter, Response};

/// The request of an operation: its parameters and body. Use this trait as a bound in code that works with the requests
/// of any operation. Only generated types implement this trait.
pub trait Request: Sized + Send + 'static {
    /// The documented responses of the operation.
    type Response: Response<Success = Self::Success>;
    /// The value of a successful call.
    type Success: Send + 'static;
    /// The static description of the operation.
    #[doc(hidden)]
    const OPERATION: &'static OperationSpec;

    /// Decodes a received request.
    ///
    /// # Errors
    ///
    /// Returns a rejection that lists all violations of an invalid request.
    #[doc(hidden)]
    fn decode(r: &mut RequestReader<'_>) -> Result<Self, Rejection>;

    /// Encodes the request.
    #[doc(hidden)]
    fn encode(self, w: &mut RequestWriter);
}
