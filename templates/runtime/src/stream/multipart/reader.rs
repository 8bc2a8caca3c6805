use super::super::super::codec::DecodeError;
use super::super::super::operation::{DecodeLimits, Violation};
use super::super::{Body, StreamError};
use super::head::PartHead;
use bytes::{Buf, Bytes, BytesMut};
use memchr::memmem::{self, Finder};
use std::task::{Context, Poll, Waker, ready};

/// A parser of multipart bodies that buffers only the last received chunk.
pub(super) struct MultipartReader {
    body: Body,
    limits: DecodeLimits,
    /// The received bytes that are not yet parsed.
    buffer: BytesMut,
    /// The number of bytes at the start of the buffer that were searched and do not contain the end of a header
    /// section.
    searched: usize,
    /// The delimiter, including the preceding line break.
    delimiter: Finder<'static>,
    /// `true` while the preamble or the content of a part is parsed.
    in_part: bool,
    /// `true` if the line break between the header section and the content has been consumed.
    started: bool,
    ended: bool,
    /// The number of the current part, starting at 1.
    pub(super) part_index: usize,
    /// The task that is waiting for content of the current part.
    pub(super) waker: Option<Waker>,
    /// `true` if the body is that of a request that a server has received.
    in_request: bool,
}

impl MultipartReader {
    pub(super) fn new(body: Body, boundary: &str, limits: DecodeLimits, in_request: bool) -> Self {
        let delimiter = Finder::new(format!("\r\n--{boundary}").as_bytes()).into_owned();
        // A delimiter starts with a line break. The body may start with a delimiter that lacks this line break, which
        // is therefore inserted here.
        let buffer = BytesMut::from(&b"\r\n"[..]);
        Self {
            body,
            limits,
            buffer,
            searched: 0,
            delimiter,
            in_part: true,
            started: true,
            ended: false,
            part_index: 0,
            waker: None,
            in_request,
        }
    }

    /// Skips the unread content of the current part and returns the header section of the next part.
    pub(super) fn poll_head(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<PartHead, StreamError>>> {
        while let Some(content) = ready!(self.poll_content(cx)) {
            if let Err(error) = content {
                return Poll::Ready(Some(Err(error)));
            }
        }
        loop {
            if self.ended || self.buffer.starts_with(b"--") {
                self.end();
                return Poll::Ready(None);
            }
            if let Some(at) = self.end_of_head() {
                let head = PartHead::read(&self.buffer[..at.min(self.limits.part_header_size)]);
                self.buffer.advance(at + 2);
                (self.in_part, self.started) = (true, false);
                self.part_index += 1;
                if let Some(waiting) = self.waker.take() {
                    waiting.wake();
                }
                return Poll::Ready(Some(match head {
                    _ if at > self.limits.part_header_size => Err(self.broken_error("a part has too many headers")),
                    _ if self.part_index > self.limits.parts => Err(self.broken_error("the body has too many parts")),
                    Ok(head) => Ok(head),
                    Err(error) => Err(self.decode_error(&error)),
                }));
            }
            if self.buffer.len() > self.limits.part_header_size {
                return Poll::Ready(Some(Err(self.broken_error("a part has too many headers"))));
            }
            if let Err(error) = ready!(self.poll_more(cx)) {
                return Poll::Ready(Some(Err(error)));
            }
        }
    }

    /// Returns the offset at which the header section in the buffer ends. Each byte is searched once.
    fn end_of_head(&mut self) -> Option<usize> {
        let end = b"\r\n\r\n";
        let fresh = self.buffer.get(self.searched..)?;
        let found = memmem::find(fresh, end).map(|at| self.searched + at);
        self.searched = match found {
            Some(_) => 0,
            None => (self.buffer.len() + 1).saturating_sub(end.len()),
        };
        found
    }

    /// Returns the next bytes of the current part's content, or `None` at the end of the part.
    pub(super) fn poll_content(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, StreamError>>> {
        while self.in_part {
            let delimiter = self.delimiter.needle().len();
            if !self.started && self.buffer.len() >= delimiter {
                // A part without content may omit the line break before the delimiter (RFC 2046, 5.1.1).
                let empty = self.buffer.starts_with(self.delimiter.needle());
                self.buffer.advance(if empty { 0 } else { 2 });
                self.started = true;
                continue;
            }
            match self.delimiter.find(&self.buffer) {
                Some(0) => {
                    self.buffer.advance(delimiter);
                    self.in_part = false;
                }
                Some(at) => return Poll::Ready(Some(Ok(self.buffer.split_to(at).freeze()))),
                // The end of the buffer may be the start of a delimiter.
                None if self.started && self.buffer.len() >= delimiter => {
                    let at = self.buffer.len() + 1 - delimiter;
                    return Poll::Ready(Some(Ok(self.buffer.split_to(at).freeze())));
                }
                None => {
                    if let Err(error) = ready!(self.poll_more(cx)) {
                        return Poll::Ready(Some(Err(error)));
                    }
                }
            }
        }
        Poll::Ready(None)
    }

    fn poll_more(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), StreamError>> {
        Poll::Ready(match ready!(self.body.poll_chunk(cx)) {
            Some(Ok(chunk)) => {
                self.buffer.extend_from_slice(&chunk);
                Ok(())
            }
            Some(Err(error)) => {
                self.end();
                Err(self.with_direction(error))
            }
            None => Err(self.broken_error("the last part is incomplete")),
        })
    }

    fn end(&mut self) {
        self.body = Body::empty();
        self.buffer.clear();
        (self.in_part, self.ended) = (false, true);
    }

    fn broken_error(&mut self, message: &str) -> StreamError {
        self.end();
        self.decode_error(&DecodeError::new(message))
    }

    pub(super) fn decode_error(&self, error: &DecodeError) -> StreamError {
        self.with_direction(StreamError::invalid(vec![Violation::from_body_error(error)]))
    }

    pub(super) fn with_direction(&self, error: StreamError) -> StreamError {
        if self.in_request { error.in_request() } else { error }
    }
}
