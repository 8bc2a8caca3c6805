use super::super::operation::{
    Body, DecodeLimits, HeaderNames, OperationSpec, Request, RequestReader, RequestValidation,
};
use super::error_mapper::ErrorMapper;
use super::extra_headers::ExtraHeaders;
use super::{Context, HandlerError, Rejection};
use http::StatusCode;
use http::request::Parts;
use std::fmt;
use std::sync::Arc;

/// A routed and authenticated request that is not decoded yet. The body is buffered unless the operation streams it.
pub struct IncomingRequest<C> {
    pub(super) operation: &'static OperationSpec,
    pub(super) caller: Option<C>,
    pub(super) captures: Vec<(&'static str, String)>,
    pub(super) parts: Parts,
    pub(super) body: Body,
    pub(super) limits: DecodeLimits,
    /// The size in bytes from which a body is decoded on a thread for blocking work.
    pub(super) blocking_threshold: usize,
    pub(super) validation: RequestValidation,
    pub(super) error_mapper: Option<Arc<ErrorMapper>>,
}

impl<C> fmt::Debug for IncomingRequest<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IncomingRequest")
            .field("operation", &self.operation.id)
            .field("headers", &HeaderNames(&self.parts.headers))
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}

impl<C> IncomingRequest<C> {
    /// Decodes the request of an operation that requires credentials.
    ///
    /// # Errors
    ///
    /// Returns a rejection that lists all violations of an invalid request, or a 401 if the request has no
    /// authenticated caller.
    pub fn open<R: Request>(mut self) -> Result<(Context<C>, R), HandlerError> {
        let request = self.decode()?;
        let nobody = || Rejection::new(StatusCode::UNAUTHORIZED, "The operation requires credentials.");
        let caller = self.caller.take().ok_or_else(nobody)?;
        Ok((self.into_context(caller), request))
    }

    /// Decodes the request of an operation without credentials.
    ///
    /// # Errors
    ///
    /// Returns a rejection that lists all violations of an invalid request.
    pub fn open_public<R: Request>(mut self) -> Result<(Context<()>, R), HandlerError> {
        let request = self.decode()?;
        Ok((self.into_context(()), request))
    }

    /// Decodes the request of an operation with optional credentials.
    ///
    /// # Errors
    ///
    /// Returns a rejection that lists all violations of an invalid request.
    pub fn open_optional<R: Request>(mut self) -> Result<(Context<Option<C>>, R), HandlerError> {
        let request = self.decode()?;
        let caller = self.caller.take();
        Ok((self.into_context(caller), request))
    }

    fn into_context<T>(self, caller: T) -> Context<T> {
        let Self { operation, parts, validation, error_mapper, .. } = self;
        Context { caller, operation, parts, validation, error_mapper, extra_headers: ExtraHeaders::default() }
    }

    /// Returns `true` if the buffered body is decoded on a thread for blocking work.
    pub(super) fn is_large(&self) -> bool {
        self.body.bytes().is_some_and(|bytes| bytes.len() >= self.blocking_threshold)
    }

    /// Returns the header fields.
    pub fn headers(&self) -> &http::HeaderMap {
        &self.parts.headers
    }

    fn decode<R: Request>(&mut self) -> Result<R, Rejection> {
        R::decode(&mut RequestReader {
            operation: self.operation,
            captures: &self.captures,
            query: self.parts.uri.query().unwrap_or_default(),
            headers: &self.parts.headers,
            body: &mut self.body,
            limits: self.limits,
            sample: None,
            validation: self.validation,
        })
    }
}
