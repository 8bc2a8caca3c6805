use std::pin::Pin;
use std::sync::Arc;

use super::super::operation::{Answer, Body, Request};
use super::{Context, Failure, Incoming};

/// An answer in the making.
pub type Answering = Pin<Box<dyn Future<Output = Result<Answer<Body>, Failure>> + Send>>;

/// The operations that one service answers.
pub trait Dispatch<C>: Send + Sync + 'static {
    /// Answers the operation of this index in the table it was mounted with.
    fn dispatch(&self, operation: usize, incoming: Incoming<C>) -> Answering;
}

/// A method of a service that answers one kind of request: any of the form
/// `fn(&service, &context, request) -> impl Future + Send`.
pub trait Method<'a, S, C, R: Request>: Send + 'static {
    /// The answer in the making.
    type Answering: Future<Output = Result<R::Response, Failure>> + Send + 'a;

    /// Calls it.
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
    /// Reads the request to an operation that asks for credentials, and answers it by a method of a service.
    pub fn answer<S, R, M>(self, service: &Arc<S>, method: M) -> Answering
    where
        S: Send + Sync + 'static,
        R: Request + Send + 'static,
        M: for<'a> Method<'a, S, C, R>,
    {
        answer(self.open(), service, method)
    }

    /// As [`Incoming::answer`], for an operation that asks for no credentials.
    pub fn answer_public<S, R, M>(self, service: &Arc<S>, method: M) -> Answering
    where
        S: Send + Sync + 'static,
        R: Request + Send + 'static,
        M: for<'a> Method<'a, S, (), R>,
    {
        answer(self.open_public(), service, method)
    }

    /// As [`Incoming::answer`], for an operation that takes credentials and does without.
    pub fn answer_optional<S, R, M>(self, service: &Arc<S>, method: M) -> Answering
    where
        S: Send + Sync + 'static,
        R: Request + Send + 'static,
        M: for<'a> Method<'a, S, Option<C>, R>,
    {
        answer(self.open_optional(), service, method)
    }
}

/// The one state machine of all operations.
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

/// What is answered for an operation that is described, and that nothing here serves.
pub fn not_served() -> Failure {
    Failure::new(http::StatusCode::NOT_IMPLEMENTED, "The operation is described, but not served here.")
}

/// What a [`Dispatch`] answers for an index that is not in its table.
pub fn unknown(operation: usize) -> Answering {
    Box::pin(async move { Err(Failure::internal(format!("no operation has the index {operation}"))) })
}
