use super::{BoxError, StreamError};
use futures_core::Stream;
use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

/// The items or parts to send. The lock makes a user-supplied stream `Sync` and is never contended.
pub(super) struct LocalSource<T>(Mutex<LocalItems<T>>);

enum LocalItems<T> {
    Ready(VecDeque<T>),
    Stream(Pin<Box<dyn Stream<Item = Result<T, StreamError>> + Send>>),
}

// `Unpin` is sound: no field is structurally pinned.
impl<T> Unpin for LocalSource<T> {}

impl<T: Send + 'static> LocalSource<T> {
    pub(super) fn ready(items: impl IntoIterator<Item = T>) -> Self {
        Self(Mutex::new(LocalItems::Ready(items.into_iter().collect())))
    }

    pub(super) fn new<S, E>(items: S) -> Self
    where
        S: Stream<Item = Result<T, E>> + Send + 'static,
        E: Into<BoxError> + 'static,
    {
        Self(Mutex::new(LocalItems::Stream(Box::pin(UserStream(Box::pin(items))))))
    }

    pub(super) fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, StreamError>>> {
        match self.0.get_mut().unwrap_or_else(PoisonError::into_inner) {
            LocalItems::Ready(items) => Poll::Ready(items.pop_front().map(Ok)),
            LocalItems::Stream(stream) => stream.as_mut().poll_next(cx),
        }
    }

    /// Takes all items if they are in memory. Returns `None` for a stream.
    pub(super) fn buffered(&mut self) -> Option<VecDeque<T>> {
        match self.0.get_mut().unwrap_or_else(PoisonError::into_inner) {
            LocalItems::Ready(items) => Some(std::mem::take(items)),
            LocalItems::Stream(_) => None,
        }
    }
}

/// A user-supplied stream whose errors are converted to [`StreamError`].
struct UserStream<S>(Pin<Box<S>>);

impl<S: Stream<Item = Result<T, E>>, T, E: Into<BoxError>> Stream for UserStream<S> {
    type Item = Result<T, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(cx).map_err(|error| StreamError::from_box(error.into()))
    }
}
