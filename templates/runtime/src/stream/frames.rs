use super::super::codec::{DecodeError, Reader};
use super::super::operation::{Encoding, RequestValidation, Violation};
use super::event_parser::EventParser;
use super::item::Frame;
use super::json_boundary::JsonBoundary;
use super::{Body, Item, StreamError, named_event};
use bytes::{Buf, BytesMut};
use std::task::{Context, Poll, ready};

/// The record separator before each JSON text of a JSON text sequence (RFC 7464, 2.1).
pub(super) const RECORD_SEPARATOR: u8 = 0x1E;

/// The data of the event with which many servers end a stream of events. `[DONE]` is not valid JSON and therefore
/// cannot be an item.
const DONE_MARKER: &[u8] = b"[DONE]";

/// A parser that splits a body into the texts of its items and buffers one text at a time.
pub(crate) struct Frames {
    body: Body,
    encoding: Encoding,
    /// The received bytes that do not belong to a frame yet.
    buffer: BytesMut,
    /// The number of bytes at the start of the buffer that were searched and do not contain the end of a frame.
    searched: usize,
    /// The nesting of the current JSON text of a JSON text sequence.
    boundary: JsonBoundary,
    ended: bool,
    events: EventParser,
    index: usize,
    /// The maximum number of buffered bytes.
    limit: usize,
    /// The validation of the items, and the index of the request's media type in the operation. `None` for a response,
    /// whose items are not validated.
    validation: Option<(RequestValidation, usize)>,
}

impl Frames {
    pub(crate) fn new(
        body: Body,
        encoding: Encoding,
        limit: usize,
        validation: Option<(RequestValidation, usize)>,
    ) -> Self {
        let (buffer, outline, events) = (BytesMut::new(), JsonBoundary::default(), EventParser::default());
        Self {
            body,
            encoding,
            buffer,
            searched: 0,
            boundary: outline,
            ended: false,
            events,
            index: 0,
            limit,
            validation,
        }
    }

    pub(super) fn poll_frame_text(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Frame, StreamError>>> {
        loop {
            match self.buffered_frame() {
                Ok(Some(frame)) => {
                    self.index += 1;
                    return Poll::Ready(Some(Ok(frame)));
                }
                Ok(None) => {}
                Err(error) => {
                    self.end();
                    return Poll::Ready(Some(Err(self.invalid(vec![Violation::from_body_error(&error)]))));
                }
            }
            if self.ended {
                return Poll::Ready(None);
            }
            if self.buffer.len() + self.events.len() > self.limit {
                self.end();
                return Poll::Ready(Some(Err(self.with_direction(StreamError::too_large(self.limit)))));
            }
            match ready!(self.body.poll_chunk(cx)) {
                Some(Ok(chunk)) => self.buffer.extend_from_slice(&chunk),
                Some(Err(error)) => {
                    self.end();
                    return Poll::Ready(Some(Err(self.with_direction(error))));
                }
                None => self.ended = true,
            }
        }
    }

    /// Returns the next complete frame in the buffer, or `None` if more bytes are required.
    fn buffered_frame(&mut self) -> Result<Option<Frame>, DecodeError> {
        while let Some(text) = self.frame_text() {
            let text = text.strip_suffix(b"\r").unwrap_or(&text);
            match self.encoding {
                Encoding::Events | Encoding::TextEvents | Encoding::NamedEvents(_) => match self.events.line(text)? {
                    Some(frame) if self.encoding != Encoding::TextEvents && frame.data == DONE_MARKER => {
                        self.end();
                    }
                    Some(frame) => return Ok(Some(frame)),
                    None => {}
                },
                _ if text.trim_ascii().is_empty() => {}
                _ => return Ok(Some(Frame { data: text.trim_ascii().to_vec(), ..Frame::default() })),
            }
        }
        Ok(None)
    }

    /// Returns the text up to the next delimiter or the end of the body. For server-sent events, the text is one line.
    /// An event is complete only after a blank line, so that an event without a blank line at the end of the body is
    /// discarded.
    fn frame_text(&mut self) -> Option<Vec<u8>> {
        let fresh = self.buffer.get(self.searched..).unwrap_or_default();
        let found = match self.encoding {
            Encoding::Sequence => memchr::memchr(RECORD_SEPARATOR, fresh),
            Encoding::Events | Encoding::TextEvents | Encoding::NamedEvents(_) => memchr::memchr2(b'\n', b'\r', fresh),
            _ => memchr::memchr(b'\n', fresh),
        };
        let Some(at) = found.map(|at| self.searched + at) else {
            if self.encoding == Encoding::Sequence && self.boundary.ends_with(fresh) && is_json(&self.buffer) {
                self.start_text();
                return Some(self.buffer.split().to_vec());
            }
            self.searched = self.buffer.len();
            let rest = self.ended && !self.buffer.is_empty();
            self.searched *= usize::from(!rest);
            return rest.then(|| self.buffer.split().to_vec());
        };
        let by_return = self.buffer[at] == b'\r';
        // If the buffer ends with a carriage return, the next byte may be the line feed of the same line break.
        if by_return && at + 1 == self.buffer.len() && !self.ended {
            self.searched = at;
            return None;
        }
        let text = self.buffer.split_to(at).to_vec();
        let both = by_return && self.buffer.get(1) == Some(&b'\n');
        self.buffer.advance(1 + usize::from(both));
        self.start_text();
        Some(text)
    }

    /// Resets the state of the search for the end of a text.
    fn start_text(&mut self) {
        self.searched = 0;
        self.boundary = JsonBoundary::default();
    }

    /// Decodes and validates the item of a frame.
    pub(super) fn read<T: Item>(&self, frame: &Frame) -> Result<T, StreamError> {
        let item = T::read(frame, self.encoding);
        let schema = match self.validation {
            Some((validation, content)) => match self.encoding {
                Encoding::TextEvents => Vec::new(),
                Encoding::NamedEvents(text) => {
                    validation.validate_item(content, &named_event::json(frame, text), item.is_ok())
                }
                _ => validation.validate_item(content, &frame.data, item.is_ok()),
            },
            _ => Vec::new(),
        };
        match item {
            Ok(item) if schema.is_empty() => Ok(item),
            Ok(_) => Err(self.invalid(schema)),
            Err(error) if schema.is_empty() => Err(self.invalid(vec![Violation::from_body_error(&error)])),
            Err(_) => Err(self.invalid(schema)),
        }
    }

    /// Creates an error for an invalid item. The pointers of the violations start with the index of the item, as if the
    /// items were an array.
    fn invalid(&self, mut violations: Vec<Violation>) -> StreamError {
        let index = self.index.saturating_sub(1);
        violations.iter_mut().for_each(|violation| violation.pointer = format!("/{index}{}", violation.pointer));
        self.with_direction(StreamError::invalid(violations))
    }

    fn with_direction(&self, error: StreamError) -> StreamError {
        if self.validation.is_some() { error.in_request() } else { error }
    }

    fn end(&mut self) {
        self.body = Body::empty();
        self.buffer.clear();
        self.ended = true;
    }
}

/// Returns `true` if the bytes are exactly one JSON text.
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
        let body = Body::stream(ByteChunks(bytes));
        let mut frames = Frames::new(body, encoding, 1000, None);
        let mut texts = Vec::new();
        let mut cx = Context::from_waker(Waker::noop());
        while let Poll::Ready(Some(Ok(frame))) = frames.poll_frame_text(&mut cx) {
            texts.push(String::from_utf8_lossy(&frame.data).into_owned());
        }
        texts
    }

    struct ByteChunks<I>(I);

    impl<I: Iterator + Unpin> futures_core::Stream for ByteChunks<I> {
        type Item = I::Item;

        fn poll_next(mut self: std::pin::Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<I::Item>> {
            Poll::Ready(pin!(&mut self.0).next())
        }
    }

    #[test]
    fn lines_end_with_a_line_feed_and_blank_lines_are_skipped() {
        assert_eq!(texts(Encoding::Lines, "1\r\n\n {\"a\": 2} \n3"), ["1", "{\"a\": 2}", "3"]);
    }

    #[test]
    fn sequence_records_begin_with_a_separator() {
        assert_eq!(texts(Encoding::Sequence, "\x1e1\n\x1e{\n}\n\x1e"), ["1", "{\n}"]);
    }

    #[test]
    fn events_end_with_a_blank_line_of_any_line_ending() {
        let body = ": hello\n\ndata: 1\r\n\r\ndata:2\rdata: 3\r\rdata: never ended";
        assert_eq!(texts(Encoding::Events, body), ["1", "2\n3"]);
        assert_eq!(texts(Encoding::Events, "data: 1\n\ndata: [DONE]\n\ndata: 2\n\n"), ["1"]);
    }
}
