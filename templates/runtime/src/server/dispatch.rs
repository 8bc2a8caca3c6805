use std::pin::Pin;
use std::sync::Arc;

use super::super::operation::{Body, RawResponse, Request};
use super::documented_error::ResponseTypes;
use super::opened::Opened;
use super::{Context, HandlerError, IncomingRequest};

/// The boxed future of a handler call, whose output is the encoded response.
pub type HandlerFuture = Pin<Box<dyn Future<Output = Result<RawResponse<Body>, HandlerError>> + Send>>;

/// A service whose handlers are called by the index of their operation.
pub trait Dispatch<C>: Send + Sync + 'static {
    /// Calls the handler of the operation at this index of the table that was passed to `Router::mount`.
    fn dispatch(&self, operation: usize, incoming: IncomingRequest<C>) -> HandlerFuture;
}

/// A handler: a function of the form `fn(&service, &context, request) -> impl Future + Send`.
pub trait HandlerMethod<'a, S, C, R: Request>: Send + 'static {
    /// The future that the handler returns.
    type HandlerFuture: Future<Output = Result<R::Response, HandlerError>> + Send + 'a;

    /// Calls the handler.
    fn call(self, service: &'a S, context: &'a Context<C>, request: R) -> Self::HandlerFuture;
}

impl<'a, S: 'a, C: 'a, R: Request, M, A> HandlerMethod<'a, S, C, R> for M
where
    M: FnOnce(&'a S, &'a Context<C>, R) -> A + Send + 'static,
    A: Future<Output = Result<R::Response, HandlerError>> + Send + 'a,
{
    type HandlerFuture = A;

    fn call(self, service: &'a S, context: &'a Context<C>, request: R) -> A {
        self(service, context, request)
    }
}

impl<C: Send + Sync + 'static> IncomingRequest<C> {
    /// Decodes the request of an operation that requires credentials, and calls its handler.
    pub fn handle<S, R, M>(self, service: &Arc<S>, method: M) -> HandlerFuture
    where
        S: Send + Sync + 'static,
        R: Request + Send + 'static,
        M: for<'a> HandlerMethod<'a, S, C, R>,
    {
        respond_with(Opened::new(self.is_large(), || self.open()), service, method)
    }

    /// Decodes the request of an operation without credentials, and calls its handler. See [`IncomingRequest::handle`].
    pub fn handle_public<S, R, M>(self, service: &Arc<S>, method: M) -> HandlerFuture
    where
        S: Send + Sync + 'static,
        R: Request + Send + 'static,
        M: for<'a> HandlerMethod<'a, S, (), R>,
    {
        respond_with(Opened::new(self.is_large(), || self.open_public()), service, method)
    }

    /// Decodes the request of an operation with optional credentials, and calls its handler. See
    /// [`IncomingRequest::handle`].
    pub fn handle_optional<S, R, M>(self, service: &Arc<S>, method: M) -> HandlerFuture
    where
        S: Send + Sync + 'static,
        R: Request + Send + 'static,
        M: for<'a> HandlerMethod<'a, S, Option<C>, R>,
    {
        respond_with(Opened::new(self.is_large(), || self.open_optional()), service, method)
    }
}

/// Calls the handler with the decoded request and encodes its response, both in one boxed future.
fn respond_with<S, C, R, M>(opened: Opened<(Context<C>, R)>, service: &Arc<S>, method: M) -> HandlerFuture
where
    S: Send + Sync + 'static,
    C: Send + Sync + 'static,
    R: Request + Send + 'static,
    M: for<'a> HandlerMethod<'a, S, C, R>,
{
    let service = service.clone();
    Box::pin(async move {
        let (context, request) = opened.finish().await?;
        match method.call(&service, &context, request).await {
            Ok(response) => context.encode_response(response),
            Err(error) => context.encode_error(error, ResponseTypes::of::<R::Response>()),
        }
    })
}

/// Returns the 501 error of an operation without a mounted service.
pub fn not_mounted() -> HandlerError {
    HandlerError::new(http::StatusCode::NOT_IMPLEMENTED, "The operation is not implemented.")
}

/// Returns the future with which a [`Dispatch`] responds if its table does not contain the operation index. The output
/// of the future is an error.
pub fn unknown_operation(operation: usize) -> HandlerFuture {
    Box::pin(async move { Err(HandlerError::internal(format!("invalid operation index {operation}"))) })
}
