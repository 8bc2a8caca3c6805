use super::super::super::operation::PartSpec;
use super::super::local_source::LocalSource;
use super::super::{Body, StreamError};
use super::{Part, PartWriter};
use bytes::Bytes;
use futures_core::Stream;
use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// A stream of the chunks of a multipart body.
pub(super) struct MultipartEncoder<P> {
    source: LocalSource<P>,
    specs: &'static [PartSpec],
    boundary: String,
    /// The encoded headers, contents and delimiters that are not yet sent.
    queue: VecDeque<Body>,
    ended: bool,
}

// `Unpin` is sound: no field is structurally pinned.
impl<P> Unpin for MultipartEncoder<P> {}

impl<P: Part> MultipartEncoder<P> {
    /// Creates the body. The length of the body is known if all parts are in memory and the length of each part is
    /// known.
    pub(super) fn into_body(mut source: LocalSource<P>, specs: &'static [PartSpec], boundary: &str) -> Body {
        let ready = source.buffered();
        let mut put = Self { source, specs, boundary: boundary.to_owned(), queue: VecDeque::new(), ended: false };
        let Some(parts) = ready else { return Body::stream(put) };
        for part in parts {
            if let Err(error) = put.add(part) {
                put.queue.push_back(Body::stream(OnceStream(Some(error))));
            }
        }
        put.end();
        match put.queue.iter().map(Body::length).sum::<Option<u64>>() {
            Some(length) => Body::stream(put).with_length(length),
            None => Body::stream(put),
        }
    }

    fn add(&mut self, part: P) -> Result<(), StreamError> {
        let mut writer = PartWriter::new(self.specs);
        part.write(&mut writer);
        let (head, body) = writer.finish()?;
        let mut begin = format!("--{}\r\n", self.boundary).into_bytes();
        begin.extend(head);
        begin.extend_from_slice(b"\r\n");
        self.queue.extend([Body::from(begin), body, Body::from("\r\n")]);
        Ok(())
    }

    fn end(&mut self) {
        self.ended = true;
        self.queue.push_back(Body::from(format!("--{}--\r\n", self.boundary)));
    }
}

impl<P: Part> Stream for MultipartEncoder<P> {
    type Item = Result<Bytes, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            while let Some(body) = self.queue.front_mut() {
                match ready!(body.poll_chunk(cx)) {
                    None => drop(self.queue.pop_front()),
                    some => return Poll::Ready(some),
                }
            }
            if self.ended {
                return Poll::Ready(None);
            }
            match ready!(self.source.poll(cx)) {
                Some(part) => {
                    if let Err(error) = part.and_then(|part| self.add(part)) {
                        return Poll::Ready(Some(Err(error)));
                    }
                }
                None => self.end(),
            }
        }
    }
}

/// A stream that yields a single error.
struct OnceStream(Option<StreamError>);

impl Stream for OnceStream {
    type Item = Result<Bytes, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take().map(Err))
    }
}
