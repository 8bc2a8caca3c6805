use std::pin::Pin;
use std::sync::Arc;

use super::super::operation::{Answer, Body, Request};
use super::{Context, Failure, Incoming};

/// A boxed future of the response to a call.
pub type Answering = Pin<Box<dyn Future<Output = Result<Answer<Body>, Failure>> + Send>>;

/// Calls the handlers of a service.
pub trait Dispatch<C>: Send + Sync + 'static {
    /// Calls the handler of the operation with this index in the table that the service was mounted with.
    fn dispatch(&self, operation: usize, incoming: Incoming<C>) -> Answering;
}

/// A handler: a function of the form `fn(&service, &context, request) -> impl Future + Send`.
pub trait Method<'a, S, C, R: Request>: Send + 'static {
    /// The future that the handler returns.
    type Answering: Future<Output = Result<R::Response, Failure>> + Send + 'a;

    /// Calls the handler.
    fn call(self, service: &'a S, context: &'a Context<C>, request: R) -> Self::Answering;
}

impl<'a, S: 'a, C: 'a, R: Request, M, A> Method<'a, S, C, R> for M
where
    M: FnOnce(&'a S, &'a Context<C>, R) -> A + Send + 'static,
    A: Future<Output = Result<R::Response, Failure>> + Send + 'a,
{
    type Answering = A;

    fn call(self, service: &'a S, context: &'a Context<C>, request: R) -> A {
        self(service, context, request)
    }
}

impl<C: Send + Sync + 'static> Incoming<C> {
    /// Decodes the request of an operation that requires credentials, and calls its handler.
    pub fn answer<S, R, M>(self, service: &Arc<S>, method: M) -> Answering
    where
        S: Send + Sync + 'static,
        R: Request + Send + 'static,
        M: for<'a> Method<'a, S, C, R>,
    {
        answer(self.open(), service, method)
    }

    /// Decodes the request of an operation without credentials, and calls its handler. See [`Incoming::answer`].
    pub fn answer_public<S, R, M>(self, service: &Arc<S>, method: M) -> Answering
    where
        S: Send + Sync + 'static,
        R: Request + Send + 'static,
        M: for<'a> Method<'a, S, (), R>,
    {
        answer(self.open_public(), service, method)
    }

    /// Decodes the request of an operation with optional credentials, and calls its handler. See
    /// [`Incoming::answer`].
    pub fn answer_optional<S, R, M>(self, service: &Arc<S>, method: M) -> Answering
    where
        S: Send + Sync + 'static,
        R: Request + Send + 'static,
        M: for<'a> Method<'a, S, Option<C>, R>,
    {
        answer(self.open_optional(), service, method)
    }
}

/// Decodes the request, calls the handler and encodes the response, with one future per handler.
fn answer<S, C, R, M>(opened: Result<(Context<C>, R), Failure>, service: &Arc<S>, method: M) -> Answering
where
    S: Send + Sync + 'static,
    C: Send + Sync + 'static,
    R: Request + Send + 'static,
    M: for<'a> Method<'a, S, C, R>,
{
    let service = service.clone();
    Box::pin(async move {
        let (context, request) = opened?;
        let response = method.call(&service, &context, request).await?;
        context.answer(response)
    })
}

/// Returns the 501 of an operation that no service is mounted for.
pub fn not_served() -> Failure {
    Failure::new(http::StatusCode::NOT_IMPLEMENTED, "The operation is not implemented.")
}

/// Returns the error of a [`Dispatch`] for an index that is not in its table.
pub fn unknown(operation: usize) -> Answering {
    Box::pin(async move { Err(Failure::internal(format!("invalid operation index {operation}"))) })
}
