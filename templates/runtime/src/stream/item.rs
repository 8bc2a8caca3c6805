use super::super::codec::{self, Decode, DecodeError, Encode, ParameterValue, Reader};
use super::super::operation::Encoding;
use super::{Event, named_event};

/// An item of [`Items`](super::Items): a JSON value or an [`Event`].
pub trait Item: Sized + Send + 'static {
    /// Decodes the item from its frame.
    ///
    /// # Errors
    ///
    /// Returns an error if the frame does not have this type.
    fn read(frame: &Frame, encoding: Encoding) -> Result<Self, DecodeError>;

    /// Appends the encoded item and its delimiters to `out`.
    fn write(&self, encoding: Encoding, out: &mut Vec<u8>);
}

/// The text of one item of a received body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frame {
    pub(super) data: Vec<u8>,
    pub(super) id: Option<String>,
    pub(super) event: Option<String>,
    pub(super) retry: Option<u64>,
}

impl Frame {
    pub(super) fn value<T: Decode>(&self, encoding: Encoding) -> Result<T, DecodeError> {
        match encoding {
            Encoding::TextEvents => {}
            Encoding::NamedEvents(text) => return codec::from_slice(&named_event::json(self, text)),
            _ => return codec::from_slice(&self.data),
        }
        let text = String::from_utf8_lossy(&self.data).into_owned();
        T::decode(&mut Reader::from_parameter(&ParameterValue::Text(text)))
    }
}

impl<T: Decode + Encode + Send + 'static> Item for T {
    fn read(frame: &Frame, encoding: Encoding) -> Result<Self, DecodeError> {
        frame.value(encoding)
    }

    fn write(&self, encoding: Encoding, out: &mut Vec<u8>) {
        if encoding == Encoding::Sequence {
            out.push(super::frames::RECORD_SEPARATOR);
        }
        out.extend(codec::to_vec(self));
        out.push(b'\n');
    }
}

impl<T: Decode + Encode + Send + 'static> Item for Event<T> {
    fn read(frame: &Frame, encoding: Encoding) -> Result<Self, DecodeError> {
        let (id, event) = (frame.id.clone(), frame.event.clone());
        let retry = frame.retry.map(std::time::Duration::from_millis);
        Ok(Self { id, event, data: frame.value(encoding)?, retry })
    }

    fn write(&self, encoding: Encoding, out: &mut Vec<u8>) {
        let (name, data) = match encoding {
            Encoding::TextEvents => match ParameterValue::from_encode(&self.data) {
                Some(ParameterValue::Text(text)) => (None, text.into_bytes()),
                _ => (None, codec::to_vec(&self.data)),
            },
            Encoding::NamedEvents(text) => named_event::parts(&codec::to_vec(&self.data), text),
            _ => (None, codec::to_vec(&self.data)),
        };
        let event = self.event.as_ref().or(name.as_ref());
        // The text is truncated at a line break, which would end the field, and at a NUL, since clients ignore an
        // identifier that contains a NUL.
        let line = |text: &str| text.split(['\n', '\r', '\0']).next().unwrap_or_default().to_owned();
        let mut field = |name: &str, value: &[u8]| {
            out.extend([name.as_bytes(), b": ", value, b"\n"].concat());
        };
        if let Some(event) = event {
            field("event", line(event).as_bytes());
        }
        if let Some(id) = &self.id {
            field("id", line(id).as_bytes());
        }
        if let Some(retry) = self.retry {
            field("retry", retry.as_millis().to_string().as_bytes());
        }
        let text = String::from_utf8_lossy(&data).replace("\r\n", "\n").replace('\r', "\n");
        text.split('\n').for_each(|line| field("data", line.as_bytes()));
        out.push(b'\n');
    }
}
