use super::super::codec::Fault;
use super::super::stream::pieces::Pieces;
use super::super::stream::{Body, Came, Item, Items, Part, Parts};
use super::multipart::boundary_of;
use super::{ContentSpec, Payload, PayloadReader, PayloadWriter, media_type};

/// A streamed body.
pub trait Streamed: Sized {
    /// Takes a received body.
    ///
    /// # Errors
    ///
    /// Returns an error if the body cannot be read as this type.
    fn read(r: &mut PayloadReader<'_>) -> Result<Self, Fault>;

    /// Returns the media type and the encoded body.
    fn write(self, spec: &'static ContentSpec) -> (String, Body);
}

impl Streamed for Body {
    fn read(r: &mut PayloadReader<'_>) -> Result<Self, Fault> {
        let range = r.range;
        Ok(r.take().of_range(range).with_media_type(r.media_type))
    }

    fn write(self, spec: &'static ContentSpec) -> (String, Body) {
        let media_type = match (self.media_type(), spec.media_type.split_once('/')) {
            (Some(own), Some((_, "*"))) if media_type::covers(spec.media_type, own) => own.to_owned(),
            // The top-level type tells a receiver of any image or video that the content is one.
            (_, Some((family, "*"))) if family != "*" => format!("{family}/octet-stream"),
            _ => spec.named("application/octet-stream").into_owned(),
        };
        (media_type, self)
    }
}

impl<T: Item> Streamed for Items<T> {
    fn read(r: &mut PayloadReader<'_>) -> Result<Self, Fault> {
        if !r.is_as_documented() {
            return Err(r.unknown());
        }
        let (encoding, limit, strict) = (r.encoding, r.limit, r.strict.map(|strict| (strict, r.content)));
        Ok(Self::came(Pieces::new(r.take(), encoding, limit, strict)))
    }

    fn write(self, spec: &'static ContentSpec) -> (String, Body) {
        let encoding = spec.encoding;
        (spec.named("application/x-ndjson").into_owned(), self.into_body(encoding))
    }
}

impl<P: Part> Streamed for Parts<P> {
    fn read(r: &mut PayloadReader<'_>) -> Result<Self, Fault> {
        if !r.is_as_documented() {
            return Err(r.unknown());
        }
        let boundary = boundary_of(r.media_type)?;
        let strict = r.strict.map(|strict| (strict, r.content));
        Ok(Self::came(Came::new(r.take(), &boundary, r.parts, r.limit, strict)))
    }

    fn write(self, spec: &'static ContentSpec) -> (String, Body) {
        let (boundary, body) = self.into_body(spec.parts);
        (format!("{}; boundary={boundary}", media_type::essence(&spec.named("multipart/form-data"))), body)
    }
}

impl Payload for Body {
    fn decode(r: &mut PayloadReader<'_>) -> Result<Self, Fault> {
        r.stream()
    }

    fn encode(self, w: &mut PayloadWriter) {
        w.stream(0, self);
    }
}

impl<T: Item> Payload for Items<T> {
    fn decode(r: &mut PayloadReader<'_>) -> Result<Self, Fault> {
        r.stream()
    }

    fn encode(self, w: &mut PayloadWriter) {
        w.stream(0, self);
    }
}

impl<P: Part> Payload for Parts<P> {
    fn decode(r: &mut PayloadReader<'_>) -> Result<Self, Fault> {
        r.stream()
    }

    fn encode(self, w: &mut PayloadWriter) {
        w.stream(0, self);
    }
}
