use super::HandlerError;
use std::any::Any;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;

/// Runs a future and converts a panic to a handler error, so that a panic affects neither the connection nor the other
/// requests on the connection.
///
/// The future is not polled again after a panic, so that its inconsistent state cannot be observed.
pub(super) async fn catch_panic<T>(future: impl Future<Output = Result<T, HandlerError>>) -> Result<T, HandlerError> {
    let mut future = pin!(future);
    poll_fn(|cx| match catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(cx))) {
        Ok(polled) => polled,
        Err(payload) => Err(HandlerError::internal(format!("a panic: {}", message(&*payload)))).into(),
    })
    .await
}

fn message(payload: &(dyn Any + Send)) -> &str {
    let text = payload.downcast_ref::<&str>().copied();
    text.or_else(|| payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("without a message")
}
