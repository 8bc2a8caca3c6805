use super::own::Own;
use super::pieces::Pieces;
use super::{Body, BoxError, Item, StreamError};
use bytes::Bytes;
use futures_core::Stream;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use super::super::operation::Encoding;

/// A stream of items: JSON Lines, a JSON text sequence, or server-sent events.
///
/// It is read on demand, so that the reader determines the pace. Dropping it aborts the transfer. An invalid item is
/// an error, after which further items can be read.
///
/// ```
/// # async fn read(mut items: ecogen_runtime::Items<i64>) -> Result<(), ecogen_runtime::StreamError> {
/// while let Some(item) = items.next().await? {
///     println!("{item}");
/// }
/// # Ok(())
/// # }
/// ```
pub struct Items<T>(Source<T>);

enum Source<T> {
    /// A received body.
    Came(Box<Pieces>),
    /// A stream of items to send.
    Own(Own<T>),
}

impl<T: Item> Items<T> {
    /// Creates items from a stream.
    pub fn new<S, E>(items: S) -> Self
    where
        S: Stream<Item = Result<T, E>> + Send + 'static,
        E: Into<BoxError> + 'static,
    {
        Self(Source::Own(Own::new(items)))
    }

    /// Creates items that are sent through a channel. Sending waits while `capacity` items are queued.
    #[cfg(any(feature = "client", feature = "server"))]
    pub fn channel(capacity: usize) -> (super::Sender<T>, Self) {
        let (sender, receiver) = super::channel::channel(capacity);
        (sender, Self(Source::Own(Own::new(receiver))))
    }

    pub(crate) fn came(pieces: Pieces) -> Self {
        Self(Source::Came(Box::new(pieces)))
    }

    /// Returns the next item, or `None` at the end.
    ///
    /// # Errors
    ///
    /// Returns an error if the transfer fails, or an item is too large or invalid.
    pub async fn next(&mut self) -> Result<Option<T>, StreamError> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await.transpose()
    }

    /// Encodes the items as a body.
    pub(crate) fn into_body(self, encoding: Encoding) -> Body {
        Body::stream(Framed { items: self, encoding })
    }
}

impl<T: Item> Stream for Items<T> {
    type Item = Result<T, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match &mut self.0 {
            Source::Came(pieces) => {
                let piece = ready!(pieces.poll_piece(cx));
                Poll::Ready(piece.map(|piece| piece.and_then(|piece| pieces.read(&piece))))
            }
            Source::Own(own) => own.poll(cx),
        }
    }
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Source::Came(_) => "Items(received)",
            Source::Own(_) => "Items(to send)",
        })
    }
}

impl<T: Item> FromIterator<T> for Items<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self(Source::Own(Own::ready(items)))
    }
}

impl<T: Item> From<Vec<T>> for Items<T> {
    fn from(items: Vec<T>) -> Self {
        items.into_iter().collect()
    }
}

impl<T: Item, const N: usize> From<[T; N]> for Items<T> {
    fn from(items: [T; N]) -> Self {
        items.into_iter().collect()
    }
}

/// Encodes each item with its framing.
struct Framed<T> {
    items: Items<T>,
    encoding: Encoding,
}

impl<T: Item> Stream for Framed<T> {
    type Item = Result<Bytes, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let encoding = self.encoding;
        Pin::new(&mut self.items).poll_next(cx).map_ok(|item| {
            let mut bytes = Vec::new();
            item.write(encoding, &mut bytes);
            bytes.into()
        })
    }
}
