use super::super::codec::DecodeError;
use super::item::Frame;

/// The maximum length of an event identifier in bytes. Every later event has a copy of the identifier, and a client
/// that reconnects sends the identifier in a header, whose size servers limit.
const MAX_ID_LENGTH: usize = 4 << 10;

/// A parser of the lines of an event stream (WHATWG HTML, 9.2.6).
#[derive(Debug, Default)]
pub(super) struct EventParser {
    started: bool,
    has_data: bool,
    frame: Frame,
    /// The last received identifier, which also applies to later events without an identifier.
    id: Option<String>,
}

impl EventParser {
    /// Returns the number of bytes of the unfinished event's data.
    pub(super) fn len(&self) -> usize {
        self.frame.data.len()
    }

    /// Parses a line. Returns the event if the line completes an event.
    ///
    /// # Errors
    ///
    /// Returns an error if an identifier is too long.
    pub(super) fn line(&mut self, line: &[u8]) -> Result<Option<Frame>, DecodeError> {
        let mark = if self.started { &b""[..] } else { "\u{feff}".as_bytes() };
        self.started = true;
        let line = line.strip_prefix(mark).unwrap_or(line);
        if line.is_empty() {
            return Ok(self.end());
        }
        let at = line.iter().position(|byte| *byte == b':').unwrap_or(line.len());
        let (name, value) = (&line[..at], line.get(at + 1..).unwrap_or_default());
        let value = value.strip_prefix(b" ").unwrap_or(value);
        let text = || String::from_utf8_lossy(value).into_owned();
        match name {
            b"data" => {
                if std::mem::replace(&mut self.has_data, true) {
                    self.frame.data.push(b'\n');
                }
                self.frame.data.extend_from_slice(value);
            }
            b"event" => self.frame.event = Some(text()).filter(|event| !event.is_empty()),
            b"id" if value.len() > MAX_ID_LENGTH => {
                return Err(DecodeError::new(format!("the id of an event exceeds {MAX_ID_LENGTH} bytes")));
            }
            b"id" if !value.contains(&0) => self.id = Some(text()).filter(|id| !id.is_empty()),
            b"retry" if value.iter().all(u8::is_ascii_digit) => self.frame.retry = text().parse().ok(),
            // Comments and unknown fields are ignored.
            _ => {}
        }
        Ok(None)
    }

    fn end(&mut self) -> Option<Frame> {
        let frame = std::mem::take(&mut self.frame);
        let ended = std::mem::take(&mut self.has_data);
        ended.then(|| Frame { id: self.id.clone(), ..frame })
    }
}
