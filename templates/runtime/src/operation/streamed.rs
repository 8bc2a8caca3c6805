use super::super::codec::DecodeError;
use super::super::stream::frames::Frames;
use super::super::stream::{Body, Item, Items, Part, Parts, ReceivedParts};
use super::multipart::parse_boundary;
use super::{ContentSpec, Payload, PayloadReader, PayloadWriter, media_type};

/// The value of a streamed body.
pub trait Streamed: Sized {
    /// Creates the value from a received body, whose content is read later.
    ///
    /// # Errors
    ///
    /// Returns an error if the body cannot be read as this type.
    fn read(r: &mut PayloadReader<'_>) -> Result<Self, DecodeError>;

    /// Returns the media type and the encoded body.
    fn write(self, spec: &'static ContentSpec) -> (String, Body);
}

impl Streamed for Body {
    fn read(r: &mut PayloadReader<'_>) -> Result<Self, DecodeError> {
        let range = r.range;
        Ok(r.take().with_range_of(range).with_media_type(r.media_type))
    }

    fn write(self, spec: &'static ContentSpec) -> (String, Body) {
        let media_type = match (self.media_type(), spec.media_type.split_once('/')) {
            (Some(own), Some((_, "*"))) if media_type::matches(spec.media_type, own) => own.to_owned(),
            // The top-level type of a range such as `image/*` is kept, so that a receiver knows that the content is an
            // image.
            (_, Some((family, "*"))) if family != "*" => format!("{family}/octet-stream"),
            _ => spec.media_type_or("application/octet-stream").into_owned(),
        };
        (media_type, self)
    }
}

impl<T: Item> Streamed for Items<T> {
    fn read(r: &mut PayloadReader<'_>) -> Result<Self, DecodeError> {
        if !r.has_documented_media_type() {
            return Err(r.unknown_content_error());
        }
        let (encoding, limit, validation) =
            (r.encoding, r.limits.item_size, r.strict.map(|strict| (strict, r.content)));
        Ok(Self::received(Frames::new(r.take(), encoding, limit, validation)))
    }

    fn write(self, spec: &'static ContentSpec) -> (String, Body) {
        let encoding = spec.encoding;
        (spec.media_type_or("application/x-ndjson").into_owned(), self.into_body(encoding))
    }
}

impl<P: Part> Streamed for Parts<P> {
    fn read(r: &mut PayloadReader<'_>) -> Result<Self, DecodeError> {
        if !r.has_documented_media_type() {
            return Err(r.unknown_content_error());
        }
        let boundary = parse_boundary(r.media_type)?;
        let validation = r.strict.map(|strict| (strict, r.content));
        Ok(Self::received(ReceivedParts::new(r.take(), &boundary, r.parts, r.limits, validation)))
    }

    fn write(self, spec: &'static ContentSpec) -> (String, Body) {
        let (boundary, body) = self.into_body(spec.parts);
        (format!("{}; boundary={boundary}", media_type::essence(&spec.media_type_or("multipart/form-data"))), body)
    }
}

impl Payload for Body {
    fn decode(r: &mut PayloadReader<'_>) -> Result<Self, DecodeError> {
        r.stream()
    }

    fn encode(self, w: &mut PayloadWriter) {
        w.stream(0, self);
    }
}

impl<T: Item> Payload for Items<T> {
    fn decode(r: &mut PayloadReader<'_>) -> Result<Self, DecodeError> {
        r.stream()
    }

    fn encode(self, w: &mut PayloadWriter) {
        w.stream(0, self);
    }
}

impl<P: Part> Payload for Parts<P> {
    fn decode(r: &mut PayloadReader<'_>) -> Result<Self, DecodeError> {
        r.stream()
    }

    fn encode(self, w: &mut PayloadWriter) {
        w.stream(0, self);
    }
}
