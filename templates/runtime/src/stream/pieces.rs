use super::super::codec::{Fault, Reader};
use super::super::operation::{Encoding, Strict, Violation};
use super::event_lines::EventLines;
use super::item::Piece;
use super::outline::Outline;
use super::{Body, Item, StreamError};
use bytes::{Buf, BytesMut};
use std::task::{Context, Poll, ready};

/// What stands before each text of a JSON sequence (RFC 7464).
pub(super) const RECORD: u8 = 0x1E;

/// By which many say in `data` that no event follows. It is no JSON, so that no item can be meant.
const DONE: &[u8] = b"[DONE]";

/// A body taken apart into the texts of its items, of which one at a time is held.
pub(crate) struct Pieces {
    body: Body,
    encoding: Encoding,
    /// What has come and belongs to no piece yet.
    buffer: BytesMut,
    /// How much of that holds no end of a piece.
    searched: usize,
    /// The brackets and strings of the text of a sequence that has not ended yet.
    outline: Outline,
    ended: bool,
    events: EventLines,
    index: usize,
    /// The most that is held, in bytes.
    limit: usize,
    /// What each item is held to, and which content of the operation it is; none for an answer.
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

    /// The next piece out of what has come.
    fn held(&mut self) -> Result<Option<Piece>, Fault> {
        while let Some(text) = self.text() {
            let text = text.strip_suffix(b"\r").unwrap_or(&text);
            match self.encoding {
                Encoding::Events | Encoding::TextEvents => match self.events.line(text)? {
                    Some(piece) if self.encoding == Encoding::Events && piece.data == DONE => self.end(),
                    Some(piece) => return Ok(Some(piece)),
                    None => {}
                },
                _ if text.trim_ascii().is_empty() => {}
                _ => return Ok(Some(Piece { data: text.trim_ascii().to_vec(), ..Piece::default() })),
            }
        }
        Ok(None)
    }

    /// The text to the next delimiter, or to the end of the body. Events end with their blank line, never there.
    fn text(&mut self) -> Option<Vec<u8>> {
        let fresh = self.buffer.get(self.searched..).unwrap_or_default();
        let found = match self.encoding {
            Encoding::Sequence => memchr::memchr(RECORD, fresh),
            Encoding::Events | Encoding::TextEvents => memchr::memchr2(b'\n', b'\r', fresh),
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
        // Whether a line feed belongs to the return before it is known once the byte after has come.
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

    /// Begins the next text, of which nothing has been looked at.
    fn begin(&mut self) {
        self.searched = 0;
        self.outline = Outline::default();
    }

    /// The item of a piece, read and judged.
    pub(super) fn read<T: Item>(&self, piece: &Piece) -> Result<T, StreamError> {
        let item = T::read(piece, self.encoding);
        let judged = match self.strict {
            Some((strict, content)) if self.encoding != Encoding::TextEvents => {
                strict.item(content, &piece.data, item.is_ok())
            }
            _ => Vec::new(),
        };
        match item {
            Ok(item) if judged.is_empty() => Ok(item),
            Ok(_) => Err(self.violated(judged)),
            Err(fault) if judged.is_empty() => Err(self.violated(vec![Violation::body(&fault)])),
            Err(_) => Err(self.violated(judged)),
        }
    }

    /// The place of what is wrong in an item begins with the item's index: together they are an array.
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

/// Whether a text is one JSON text, and nothing besides.
fn is_json(text: &[u8]) -> bool {
    let mut reader = Reader::from_json(text);
    reader.skip().and_then(|()| reader.end()).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::pin::pin;
    use std::task::Waker;

    /// The texts of a body that comes byte by byte.
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
