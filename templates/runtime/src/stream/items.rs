use super::frames::Frames;
use super::local_source::LocalSource;
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
/// The items are read on demand, so that the reader determines the pace of the transfer. Dropping the stream aborts the
/// transfer. An invalid item results in an error, and further items can be read after that error.
///
/// ```
/// # async fn read(mut items: ecogen_runtime::Items<i64>) -> Result<(), ecogen_runtime::StreamError> {
/// while let Some(item) = items.next().await? {
///     println!("{item}");
/// }
/// # Ok(())
/// # }
/// ```
pub struct Items<T>(ItemsSource<T>);

enum ItemsSource<T> {
    /// A received body.
    Received(Box<Frames>),
    /// A stream of items to send.
    Local(LocalSource<T>),
}

impl<T: Item> Items<T> {
    /// Creates items from a stream.
    pub fn new<S, E>(items: S) -> Self
    where
        S: Stream<Item = Result<T, E>> + Send + 'static,
        E: Into<BoxError> + 'static,
    {
        Self(ItemsSource::Local(LocalSource::new(items)))
    }

    /// Creates a channel: the returned sender supplies the items of the stream. Sending waits while `capacity` items
    /// are queued.
    #[cfg(any(feature = "client", feature = "server"))]
    pub fn channel(capacity: usize) -> (super::Sender<T>, Self) {
        let (sender, receiver) = super::channel::channel(capacity);
        (sender, Self(ItemsSource::Local(LocalSource::new(receiver))))
    }

    pub(crate) fn received(frames: Frames) -> Self {
        Self(ItemsSource::Received(Box::new(frames)))
    }

    /// Returns the next item, or `None` at the end.
    ///
    /// # Errors
    ///
    /// Returns an error if the transfer fails, or if the item is too large or invalid.
    pub async fn next(&mut self) -> Result<Option<T>, StreamError> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await.transpose()
    }

    /// Encodes the items as a body.
    pub(crate) fn into_body(self, encoding: Encoding) -> Body {
        Body::stream(FramedItems { items: self, encoding })
    }
}

impl<T: Item> Stream for Items<T> {
    type Item = Result<T, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match &mut self.0 {
            ItemsSource::Received(frames) => {
                let frame = ready!(frames.poll_frame_text(cx));
                Poll::Ready(frame.map(|frame| frame.and_then(|frame| frames.read(&frame))))
            }
            ItemsSource::Local(own) => own.poll(cx),
        }
    }
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            ItemsSource::Received(_) => "Items(received)",
            ItemsSource::Local(_) => "Items(to send)",
        })
    }
}

impl<T: Item> FromIterator<T> for Items<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self(ItemsSource::Local(LocalSource::ready(items)))
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

/// A stream that encodes each item together with its delimiters.
struct FramedItems<T> {
    items: Items<T>,
    encoding: Encoding,
}

impl<T: Item> Stream for FramedItems<T> {
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
