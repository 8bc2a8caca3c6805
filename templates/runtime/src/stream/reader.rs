use bytes::Bytes;
use futures_core::Stream;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use tokio::io::{AsyncRead, ReadBuf};

/// The maximum number of bytes of a chunk.
const CHUNK_SIZE: usize = 64 << 10;

/// A stream of the chunks that are read from an asynchronous reader.
pub(super) struct ReaderStream {
    reader: Pin<Box<dyn AsyncRead + Send>>,
    buffer: Box<[u8]>,
}

impl ReaderStream {
    pub(super) fn new(reader: impl AsyncRead + Send + 'static) -> Self {
        Self { reader: Box::pin(reader), buffer: vec![0; CHUNK_SIZE].into() }
    }
}

impl Stream for ReaderStream {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Self { reader, buffer } = &mut *self;
        let mut buffer = ReadBuf::new(buffer);
        Poll::Ready(match ready!(reader.as_mut().poll_read(cx, &mut buffer)) {
            Ok(()) if buffer.filled().is_empty() => None,
            Ok(()) => Some(Ok(Bytes::copy_from_slice(buffer.filled()))),
            Err(error) => Some(Err(error)),
        })
    }
}
