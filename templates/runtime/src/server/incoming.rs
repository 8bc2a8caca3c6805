use super::super::operation::{Body, HeaderNames, Operation, Request, RequestReader, Strict};
use super::{Context, Failure, Refusal};
use http::StatusCode;
use http::request::Parts;
use std::fmt;

/// A routed and authenticated request that is not decoded yet. Its body is buffered unless the operation streams it.
pub struct Incoming<C> {
    pub(super) operation: &'static Operation,
    pub(super) caller: Option<C>,
    pub(super) captures: Vec<(&'static str, String)>,
    pub(super) parts: Parts,
    pub(super) body: Body,
    pub(super) limit: usize,
    pub(super) strict: Strict,
}

impl<C> fmt::Debug for Incoming<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Incoming")
            .field("operation", &self.operation.id)
            .field("headers", &HeaderNames(&self.parts.headers))
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}

impl<C> Incoming<C> {
    /// Decodes the request of an operation that requires credentials.
    ///
    /// # Errors
    ///
    /// Returns a rejection with every violation of the document, or a 401 without a caller.
    pub fn open<R: Request>(mut self) -> Result<(Context<C>, R), Failure> {
        let request = self.read()?;
        let Self { operation, caller, parts, strict, .. } = self;
        let nobody = || Refusal::new(StatusCode::UNAUTHORIZED, "The operation requires credentials.");
        let caller = caller.ok_or_else(nobody)?;
        Ok((Context { caller, operation, parts, strict }, request))
    }

    /// Decodes the request of an operation without credentials.
    ///
    /// # Errors
    ///
    /// Returns a rejection with every violation of the document.
    pub fn open_public<R: Request>(mut self) -> Result<(Context<()>, R), Failure> {
        let request = self.read()?;
        Ok((Context { caller: (), operation: self.operation, parts: self.parts, strict: self.strict }, request))
    }

    /// Decodes the request of an operation with optional credentials.
    ///
    /// # Errors
    ///
    /// Returns a rejection with every violation of the document.
    pub fn open_optional<R: Request>(mut self) -> Result<(Context<Option<C>>, R), Failure> {
        let request = self.read()?;
        let Self { operation, caller, parts, strict, .. } = self;
        Ok((Context { caller, operation, parts, strict }, request))
    }

    /// Returns the header fields.
    pub fn headers(&self) -> &http::HeaderMap {
        &self.parts.headers
    }

    fn read<R: Request>(&mut self) -> Result<R, Refusal> {
        R::decode(&mut RequestReader {
            operation: self.operation,
            captures: &self.captures,
            query: self.parts.uri.query().unwrap_or_default(),
            headers: &self.parts.headers,
            body: &mut self.body,
            limit: self.limit,
            sample: None,
            strict: self.strict,
        })
    }
}
