use super::{Operation, Refusal, RequestReader, RequestWriter, Response};

/// Everything that one operation takes.
pub trait Request: Sized + Send + 'static {
    /// Everything it may answer.
    type Response: Response<Success = Self::Success>;
    /// What a call that went well gives.
    type Success: Send + 'static;
    /// The operation.
    const OPERATION: &'static Operation;

    /// Reads a request that came.
    ///
    /// # Errors
    ///
    /// With every violation of what is documented.
    fn decode(r: &mut RequestReader<'_>) -> Result<Self, Refusal>;

    /// Writes a request that is to go.
    fn encode(self, w: &mut RequestWriter);
}
