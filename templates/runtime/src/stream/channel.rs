use super::StreamError;
use futures_core::Stream;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::sync::mpsc;

/// The sending half of a channel whose receiving half is a stream of items or parts.
pub struct Sender<T>(mpsc::Sender<Result<T, StreamError>>);

impl<T> Sender<T> {
    /// Sends an item, waiting while the channel is full.
    ///
    /// # Errors
    ///
    /// Returns an error if the receiver has been dropped, for example because the connection is closed.
    pub async fn send(&self, item: T) -> Result<(), StreamError> {
        self.0.send(Ok(item)).await.map_err(|_| StreamError::broken("the receiver was dropped"))
    }

    /// Ends the stream with an error, so that the receiver does not take the stream for complete.
    pub async fn fail(self, error: StreamError) {
        // Without a receiver, the error is discarded.
        let _ = self.0.send(Err(error)).await;
    }
}

impl<T> Clone for Sender<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> fmt::Debug for Sender<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sender")
    }
}

pub(super) struct Receiver<T>(mpsc::Receiver<Result<T, StreamError>>);

pub(super) fn channel<T>(capacity: usize) -> (Sender<T>, Receiver<T>) {
    let (sender, receiver) = mpsc::channel(capacity.max(1));
    (Sender(sender), Receiver(receiver))
}

impl<T> Stream for Receiver<T> {
    type Item = Result<T, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_recv(cx)
    }
}
