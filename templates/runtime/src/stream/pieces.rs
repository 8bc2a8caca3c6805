use super::super::codec::{Fault, Reader};
use super::super::operation::{Encoding, Strict, Violation};
use super::event_lines::EventLines;
use super::item::Piece;
use super::outline::Outline;
use super::{Body, Item, StreamError, named_event};
use bytes::{Buf, BytesMut};
use std::task::{Context, Poll, ready};

/// The record separator before each text of a JSON sequence (RFC 7464, 2.1).
pub(super) const RECORD: u8 = 0x1E;

/// The data with which many servers end a stream of events. It is not valid JSON, so that it cannot be an item.
const DONE: &[u8] = b"[DONE]";

/// Splits a body into the texts of its items, and buffers one at a time.
pub(crate) struct Pieces {
    body: Body,
    encoding: Encoding,
    /// The received bytes that do not belong to a frame yet.
    buffer: BytesMut,
    /// The number of buffered bytes that do not contain the end of a frame.
    searched: usize,
    /// The nesting of the current text of a sequence.
    outline: Outline,
    ended: bool,
    events: EventLines,
    index: usize,
    /// The maximum number of buffered bytes.
    limit: usize,
    /// The schemas that the items of a request are validated against, and the index of its content. `None` for a
    /// response.
    strict: Option<(Strict, usize)>,
}

impl Pieces {
    pub(crate) fn new(body: Body, encoding: Encoding, limit: usize, strict: Option<(Strict, usize)>) -> Self {
        let (buffer, outline, events) = (BytesMut::new(), Outline::default(), EventLines::default());
        Self { body, encoding, buffer, searched: 0, outline, ended: false, events, index: 0, limit, strict }
    }

    pub(super) fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Piece, StreamError>>> {
        loop {
            match self.held() {
                Ok(Some(piece)) => {
                    self.index += 1;
                    return Poll::Ready(Some(Ok(piece)));
                }
                Ok(None) => {}
                Err(fault) => {
                    self.end();
                    return Poll::Ready(Some(Err(self.violated(vec![Violation::body(&fault)]))));
                }
            }
            if self.ended {
                return Poll::Ready(None);
            }
            if self.buffer.len() + self.events.len() > self.limit {
                self.end();
                return Poll::Ready(Some(Err(self.of_side(StreamError::too_large(self.limit)))));
            }
            match ready!(self.body.poll_chunk(cx)) {
                Some(Ok(chunk)) => self.buffer.extend_from_slice(&chunk),
                Some(Err(error)) => {
                    self.end();
                    return Poll::Ready(Some(Err(self.of_side(error))));
                }
                None => self.ended = true,
            }
        }
    }

    /// Returns the next frame in the buffer.
    fn held(&mut self) -> Result<Option<Piece>, Fault> {
        while let Some(text) = self.text() {
            let text = text.strip_suffix(b"\r").unwrap_or(&text);
            match self.encoding {
                Encoding::Events | Encoding::TextEvents | Encoding::NamedEvents(_) => match self.events.line(text)? {
                    Some(piece) if self.encoding != Encoding::TextEvents && piece.data == DONE => {
                        self.end();
                    }
                    Some(piece) => return Ok(Some(piece)),
                    None => {}
                },
                _ if text.trim_ascii().is_empty() => {}
                _ => return Ok(Some(Piece { data: text.trim_ascii().to_vec(), ..Piece::default() })),
            }
        }
        Ok(None)
    }

    /// Returns the text up to the next delimiter or the end of the body. Events end with a blank line only.
    fn text(&mut self) -> Option<Vec<u8>> {
        let fresh = self.buffer.get(self.searched..).unwrap_or_default();
        let found = match self.encoding {
            Encoding::Sequence => memchr::memchr(RECORD, fresh),
            Encoding::Events | Encoding::TextEvents | Encoding::NamedEvents(_) => memchr::memchr2(b'\n', b'\r', fresh),
            _ => memchr::memchr(b'\n', fresh),
        };
        let Some(at) = found.map(|at| self.searched + at) else {
            if self.encoding == Encoding::Sequence && self.outline.ends_with(fresh) && is_json(&self.buffer) {
                self.begin();
                return Some(self.buffer.split().to_vec());
            }
            self.searched = self.buffer.len();
            let rest = self.ended && !self.buffer.is_empty();
            self.searched *= usize::from(!rest);
            return rest.then(|| self.buffer.split().to_vec());
        };
        let by_return = self.buffer[at] == b'\r';
        // The next byte determines whether a line feed belongs to the preceding carriage return.
        if by_return && at + 1 == self.buffer.len() && !self.ended {
            self.searched = at;
            return None;
        }
        let text = self.buffer.split_to(at).to_vec();
        let both = by_return && self.buffer.get(1) == Some(&b'\n');
        self.buffer.advance(1 + usize::from(both));
        self.begin();
        Some(text)
    }

    /// Starts the next text.
    fn begin(&mut self) {
        self.searched = 0;
        self.outline = Outline::default();
    }

    /// Decodes and validates the item of a frame.
    pub(super) fn read<T: Item>(&self, piece: &Piece) -> Result<T, StreamError> {
        let item = T::read(piece, self.encoding);
        let judged = match self.strict {
            Some((strict, content)) => match self.encoding {
                Encoding::TextEvents => Vec::new(),
                Encoding::NamedEvents(text) => strict.item(content, &named_event::json(piece, text), item.is_ok()),
                _ => strict.item(content, &piece.data, item.is_ok()),
            },
            _ => Vec::new(),
        };
        match item {
            Ok(item) if judged.is_empty() => Ok(item),
            Ok(_) => Err(self.violated(judged)),
            Err(fault) if judged.is_empty() => Err(self.violated(vec![Violation::body(&fault)])),
            Err(_) => Err(self.violated(judged)),
        }
    }

    /// Creates an error. The pointers of its violations start with the index of the item, as if the items were an
    /// array.
    fn violated(&self, mut violations: Vec<Violation>) -> StreamError {
        let index = self.index.saturating_sub(1);
        violations.iter_mut().for_each(|violation| violation.pointer = format!("/{index}{}", violation.pointer));
        self.of_side(StreamError::violated(violations))
    }

    fn of_side(&self, error: StreamError) -> StreamError {
        if self.strict.is_some() { error.of_request() } else { error }
    }

    fn end(&mut self) {
        self.body = Body::empty();
        self.buffer.clear();
        self.ended = true;
    }
}

/// Returns `true` if a text is a single JSON text.
fn is_json(text: &[u8]) -> bool {
    let mut reader = Reader::from_json(text);
    reader.skip().and_then(|()| reader.end()).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::pin::pin;
    use std::task::Waker;

    /// Returns the texts of a body that is received byte by byte.
    fn texts(encoding: Encoding, body: &'static str) -> Vec<String> {
        let bytes = body.bytes().map(|byte| Ok::<_, StreamError>(vec![byte].into()));
        let body = Body::stream(Iter(bytes));
        let mut pieces = Pieces::new(body, encoding, 1000, None);
        let mut texts = Vec::new();
        let mut cx = Context::from_waker(Waker::noop());
        while let Poll::Ready(Some(Ok(piece))) = pieces.poll_piece(&mut cx) {
            texts.push(String::from_utf8_lossy(&piece.data).into_owned());
        }
        texts
    }

    struct Iter<I>(I);

    impl<I: Iterator + Unpin> futures_core::Stream for Iter<I> {
        type Item = I::Item;

        fn poll_next(mut self: std::pin::Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<I::Item>> {
            Poll::Ready(pin!(&mut self.0).next())
        }
    }

    #[test]
    fn lines_end_with_a_line_feed_and_blank_ones_are_none() {
        assert_eq!(texts(Encoding::Lines, "1\r\n\n {\"a\": 2} \n3"), ["1", "{\"a\": 2}", "3"]);
    }

    #[test]
    fn records_of_a_sequence_begin_with_their_separator() {
        assert_eq!(texts(Encoding::Sequence, "\x1e1\n\x1e{\n}\n\x1e"), ["1", "{\n}"]);
    }

    #[test]
    fn an_event_ends_with_a_blank_line_however_lines_end() {
        let body = ": hello\n\ndata: 1\r\n\r\ndata:2\rdata: 3\r\rdata: never ended";
        assert_eq!(texts(Encoding::Events, body), ["1", "2\n3"]);
        assert_eq!(texts(Encoding::Events, "data: 1\n\ndata: [DONE]\n\ndata: 2\n\n"), ["1"]);
    }
}
