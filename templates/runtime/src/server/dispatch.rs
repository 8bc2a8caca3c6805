use super::super::operation::{Answer, Body};
use super::{Failure, Incoming};
use std::pin::Pin;

/// An answer in the making.
pub type Answering = Pin<Box<dyn Future<Output = Result<Answer<Body>, Failure>> + Send>>;

/// The operations that one service answers.
pub trait Dispatch<C>: Send + Sync + 'static {
    /// Answers the operation of this index in the table it was mounted with.
    fn dispatch(&self, operation: usize, incoming: Incoming<C>) -> Answering;
}

/// What is answered for an operation that is described, and that nothing here serves.
pub fn not_served() -> Failure {
    Failure::new(http::StatusCode::NOT_IMPLEMENTED, "The operation is described, but not served here.")
}

/// What a [`Dispatch`] answers for an index that is not in its table.
pub fn unknown(operation: usize) -> Answering {
    Box::pin(async move { Err(Failure::internal(format!("no operation has the index {operation}"))) })
}
