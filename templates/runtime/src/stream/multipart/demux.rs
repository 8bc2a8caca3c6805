use super::super::super::codec::Fault;
use super::super::super::operation::Violation;
use super::super::{Body, StreamError};
use super::head::Head;
use bytes::{Buf, Bytes, BytesMut};
use memchr::memmem::{self, Finder};
use std::task::{Context, Poll, Waker, ready};

/// The most that the headers of a part may have, in bytes.
const HEAD: usize = 16 << 10;

/// How many parts there may be.
const PARTS: usize = 10_000;

/// A multipart body taken apart: one part after the other, of which no more than what has just come is held.
pub(super) struct Demux {
    body: Body,
    /// What has come and belongs to nobody yet.
    buffer: BytesMut,
    /// How much of that is known to hold no end of headers.
    searched: usize,
    /// What stands before each part, its line's beginning included.
    delimiter: Finder<'static>,
    /// Whether what comes next is content: of a part, or what stands before the first one.
    inside: bool,
    /// Whether the line end before it has been taken off.
    begun: bool,
    ended: bool,
    /// The part that is being read, counted from 1.
    pub(super) part: usize,
    /// Whoever waits for the content of that part.
    pub(super) waiting: Option<Waker>,
    /// Whether it is a request that came to a server here.
    of_request: bool,
}

impl Demux {
    pub(super) fn new(body: Body, boundary: &str, of_request: bool) -> Self {
        let delimiter = Finder::new(format!("\r\n--{boundary}").as_bytes()).into_owned();
        // The first delimiter may stand where no line has ended before.
        let buffer = BytesMut::from(&b"\r\n"[..]);
        let (searched, part, waiting) = (0, 0, None);
        Self { body, buffer, searched, delimiter, inside: true, begun: true, ended: false, part, waiting, of_request }
    }

    /// The headers of the next part; what is left of the one before is passed over.
    pub(super) fn poll_head(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Head, StreamError>>> {
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
                let head = Head::read(&self.buffer[..at.min(HEAD)]);
                self.buffer.advance(at + 2);
                (self.inside, self.begun) = (true, false);
                self.part += 1;
                if let Some(waiting) = self.waiting.take() {
                    waiting.wake();
                }
                return Poll::Ready(Some(match head {
                    _ if at > HEAD => Err(self.broken("a part has too many headers")),
                    _ if self.part > PARTS => Err(self.broken("there are too many parts")),
                    Ok(head) => Ok(head),
                    Err(fault) => Err(self.fault(&fault)),
                }));
            }
            if self.buffer.len() > HEAD {
                return Poll::Ready(Some(Err(self.broken("a part has too many headers"))));
            }
            if let Err(error) = ready!(self.poll_more(cx)) {
                return Poll::Ready(Some(Err(error)));
            }
        }
    }

    /// Where the headers of a part end in what has come. Each byte is looked at once, however it comes.
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

    /// The next bytes of the part; none at its end.
    pub(super) fn poll_content(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, StreamError>>> {
        while self.inside {
            let delimiter = self.delimiter.needle().len();
            if !self.begun && self.buffer.len() >= delimiter {
                // A part without content may leave out the line end before it (RFC 2046, 5.1.1).
                let empty = self.buffer.starts_with(self.delimiter.needle());
                self.buffer.advance(if empty { 0 } else { 2 });
                self.begun = true;
                continue;
            }
            match self.delimiter.find(&self.buffer) {
                Some(0) => {
                    self.buffer.advance(delimiter);
                    self.inside = false;
                }
                Some(at) => return Poll::Ready(Some(Ok(self.buffer.split_to(at).freeze()))),
                // The end of what has come may be the beginning of a delimiter.
                None if self.begun && self.buffer.len() >= delimiter => {
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
                Err(self.of_side(error))
            }
            None => Err(self.broken("the last part does not end")),
        })
    }

    fn end(&mut self) {
        self.body = Body::empty();
        self.buffer.clear();
        (self.inside, self.ended) = (false, true);
    }

    fn broken(&mut self, message: &str) -> StreamError {
        self.end();
        self.fault(&Fault::new(message))
    }

    pub(super) fn fault(&self, fault: &Fault) -> StreamError {
        self.of_side(StreamError::violated(vec![Violation::body(fault)]))
    }

    pub(super) fn of_side(&self, error: StreamError) -> StreamError {
        if self.of_request { error.of_request() } else { error }
    }
}
