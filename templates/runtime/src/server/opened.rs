use super::HandlerError;
use std::panic::resume_unwind;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::runtime::Handle;

/// A decoded request, or a future that decodes the request on another thread.
pub(super) enum Opened<T> {
    Now(Result<T, HandlerError>),
    Later(Pin<Box<dyn Future<Output = Result<T, HandlerError>> + Send>>),
}

impl<T: Send + 'static> Opened<T> {
    /// Decodes a request. A large request is decoded on a thread for blocking work, so that the other requests of the
    /// current thread do not have to wait.
    pub(super) fn new(is_large: bool, open: impl FnOnce() -> Result<T, HandlerError> + Send + 'static) -> Self {
        match is_large && Handle::try_current().is_ok() {
            true => Self::Later(Box::pin(open_elsewhere(open))),
            false => Self::Now(open()),
        }
    }

    pub(super) async fn finish(self) -> Result<T, HandlerError> {
        match self {
            Self::Now(opened) => opened,
            Self::Later(opened) => opened.await,
        }
    }
}

/// Runs `open` on a thread for blocking work. The function stores the result in a mutex instead of returning the result
/// from the task. The task therefore does not depend on the type of the result, and tokio's code for the task is
/// compiled only once.
async fn open_elsewhere<T: Send + 'static>(
    open: impl FnOnce() -> Result<T, HandlerError> + Send + 'static,
) -> Result<T, HandlerError> {
    let slot = Arc::new(Mutex::new(None));
    let filled = slot.clone();
    run_blocking(Box::new(move || {
        let opened = open();
        *filled.lock().unwrap_or_else(PoisonError::into_inner) = Some(opened);
    }))
    .await?;
    let opened = slot.lock().unwrap_or_else(PoisonError::into_inner).take();
    opened.unwrap_or_else(|| Err(HandlerError::internal("the decoded request is missing".to_owned())))
}

/// Runs a function on a thread for blocking work. A panic of the function is resumed in the calling task.
async fn run_blocking(function: Box<dyn FnOnce() + Send>) -> Result<(), HandlerError> {
    match tokio::task::spawn_blocking(function).await {
        Ok(()) => Ok(()),
        Err(error) if error.is_panic() => resume_unwind(error.into_panic()),
        Err(_) => Err(HandlerError::internal("the runtime shut down before the request was decoded".to_owned())),
    }
}
