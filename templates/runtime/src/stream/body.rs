use super::buffer::ChunkBuffer;
use super::{BoxError, ByteRange, StreamError};
use bytes::Bytes;
use futures_core::Stream;
use http_body::{Frame, SizeHint};
use http_body_util::BodyExt;
use http_body_util::combinators::UnsyncBoxBody;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

/// The body of a request or response: buffered, or a stream.
///
/// A stream is read on demand, so that its reader determines the pace of the transfer. Dropping an unfinished stream
/// aborts the transfer.
///
/// ```
/// # async fn read(mut body: ecogen_runtime::Body) -> Result<(), ecogen_runtime::StreamError> {
/// while let Some(chunk) = body.chunk().await? {
///     println!("{} bytes", chunk.len());
/// }
/// # Ok(())
/// # }
/// ```
pub struct Body {
    inner: BodyInner,
    /// The length of a stream, if it was set with [`with_length`](Self::with_length) or
    /// [`with_range`](Self::with_range).
    length: Option<u64>,
    range: Option<ByteRange>,
    media_type: Option<Box<str>>,
}

enum BodyInner {
    Buffered(Bytes),
    /// A stream. The lock makes the stream `Sync`, so that a handler may hold a reference to it across an `await`. The
    /// lock is never contended.
    Streaming(Mutex<UnsyncBoxBody<Bytes, BoxError>>),
}

impl Body {
    /// Creates an empty body.
    pub fn empty() -> Self {
        Self::from(Bytes::new())
    }

    /// Creates a body from a type that implements `http_body::Body`, such as the bodies of `hyper`, `axum` and
    /// `reqwest`.
    pub fn new<B>(body: B) -> Self
    where
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        let inner = BodyInner::Streaming(Mutex::new(UnsyncBoxBody::new(body.map_err(Into::into))));
        Self { inner, length: None, range: None, media_type: None }
    }

    /// Creates a body from a stream of chunks.
    pub fn stream<S, E>(chunks: S) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<BoxError> + 'static,
    {
        Self::new(BodyChunks(Box::pin(chunks)))
    }

    /// Creates a body from a reader, such as a file or the output of a process.
    #[cfg(any(feature = "client", feature = "server"))]
    pub fn reader(reader: impl tokio::io::AsyncRead + Send + 'static) -> Self {
        Self::stream(super::reader::ReaderStream::new(reader))
    }

    /// Sets the length of a stream in bytes. The length is sent as `Content-Length`, and the transfer fails if the
    /// stream has a different length.
    #[must_use]
    pub fn with_length(mut self, bytes: u64) -> Self {
        self.length = Some(bytes);
        self
    }

    /// Declares that the body is a range of a representation. A response with such a body is sent with the status 206
    /// and `Content-Range`. If the range is the complete representation, the status of the response is unchanged and
    /// `Accept-Ranges` is sent (RFC 9110, 14).
    #[must_use]
    pub fn with_range(mut self, range: ByteRange) -> Self {
        self.length = Some(range.len());
        self.range = Some(range);
        self
    }

    /// Sets the media type, such as `image/png`. The media type is used only if the documented media type is a range,
    /// such as `image/*`, that includes this media type.
    #[must_use]
    pub fn with_media_type(mut self, media_type: &str) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// Returns the media type of a received body, including its parameters.
    pub fn media_type(&self) -> Option<&str> {
        self.media_type.as_deref()
    }

    pub(crate) fn with_range_of(self, range: Option<ByteRange>) -> Self {
        Self { range, ..self }
    }

    /// Returns the range that the header `Content-Range` of a received response declares for the body.
    pub fn range(&self) -> Option<ByteRange> {
        self.range
    }

    /// Returns the remaining length in bytes, if it is known.
    pub fn length(&self) -> Option<u64> {
        http_body::Body::size_hint(self).exact()
    }

    /// Returns `true` if the body is known to be empty.
    pub fn is_empty(&self) -> bool {
        http_body::Body::is_end_stream(self) || self.length() == Some(0)
    }

    /// Returns the bytes of a buffered body, or `None` for a stream.
    pub fn bytes(&self) -> Option<&Bytes> {
        match &self.inner {
            BodyInner::Buffered(bytes) => Some(bytes),
            BodyInner::Streaming(_) => None,
        }
    }

    /// Clones a buffered body, so that the body can be sent again. Returns `None` for a stream.
    pub fn try_clone(&self) -> Option<Self> {
        let inner = BodyInner::Buffered(self.bytes()?.clone());
        let media_type = self.media_type.clone();
        Some(Self { inner, length: self.length, range: self.range, media_type })
    }

    /// Returns the next chunk, which is never empty, or `None` at the end of the body.
    ///
    /// # Errors
    ///
    /// Returns an error if the transfer fails, or if the body of a request exceeds the size limit of the server.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, StreamError> {
        poll_fn(|cx| self.poll_chunk(cx)).await.transpose()
    }

    pub(super) fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, StreamError>>> {
        loop {
            match std::task::ready!(http_body::Body::poll_frame(Pin::new(self), cx)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(StreamError::from_box(error)))),
                // Trailers are ignored.
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(data) if !data.is_empty() => return Poll::Ready(Some(Ok(data))),
                    _ => {}
                },
            }
        }
    }

    /// Reads the remaining bytes of the body into memory.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`chunk`](Self::chunk), and an error if the body has more than `limit` bytes.
    pub async fn collect(mut self, limit: usize) -> Result<Bytes, StreamError> {
        if let BodyInner::Buffered(bytes) = self.inner {
            return if bytes.len() > limit { Err(StreamError::too_large(limit)) } else { Ok(bytes) };
        }
        let mut all = ChunkBuffer::default();
        while let Some(chunk) = self.chunk().await? {
            if all.len() + chunk.len() > limit {
                return Err(StreamError::too_large(limit));
            }
            all.push(chunk);
        }
        Ok(all.into_bytes())
    }
}

impl Default for Body {
    fn default() -> Self {
        Self::empty()
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        match &mut self.inner {
            BodyInner::Buffered(bytes) if bytes.is_empty() => Poll::Ready(None),
            BodyInner::Buffered(bytes) => Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes))))),
            BodyInner::Streaming(stream) => {
                Pin::new(stream.get_mut().unwrap_or_else(PoisonError::into_inner)).poll_frame(cx)
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.inner {
            BodyInner::Buffered(bytes) => bytes.is_empty(),
            BodyInner::Streaming(stream) => stream.lock().unwrap_or_else(PoisonError::into_inner).is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match (&self.inner, self.length) {
            (BodyInner::Buffered(bytes), _) => SizeHint::with_exact(bytes.len().try_into().unwrap_or(u64::MAX)),
            (BodyInner::Streaming(_), Some(length)) => SizeHint::with_exact(length),
            (BodyInner::Streaming(stream), None) => stream.lock().unwrap_or_else(PoisonError::into_inner).size_hint(),
        }
    }
}

impl Stream for Body {
    type Item = Result<Bytes, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_chunk(cx)
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.bytes(), self.length()) {
            (Some(bytes), _) => write!(f, "Body({} bytes in memory)", bytes.len()),
            (None, Some(length)) => write!(f, "Body(stream of {length} bytes)"),
            (None, None) => f.write_str("Body(stream)"),
        }
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self { inner: BodyInner::Buffered(bytes), length: None, range: None, media_type: None }
    }
}

macro_rules! impl_in_memory {
    ($($from:ty)*) => {$(
        impl From<$from> for Body {
            fn from(bytes: $from) -> Self {
                Self::from(Bytes::from(bytes))
            }
        }
    )*};
}

impl_in_memory! { Vec<u8> String &'static [u8] &'static str }

/// Adapts a stream of chunks to the trait `http_body::Body`.
struct BodyChunks<S>(Pin<Box<S>>);

impl<S: Stream<Item = Result<Bytes, E>>, E> http_body::Body for BodyChunks<S> {
    type Data = Bytes;
    type Error = E;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, E>>> {
        self.0.as_mut().poll_next(cx).map_ok(Frame::data)
    }
}
