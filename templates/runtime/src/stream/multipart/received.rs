use super::super::super::codec::{DecodeError, ParameterValue};
use super::super::super::operation::{
    DecodeLimits, PartKind, PartSpec, RequestValidation, Violation, ViolationLocation,
};
use super::super::{Body, StreamError};
use super::head::PartHead;
use super::reader::MultipartReader;
use super::{File, Part, PartReader};
use bytes::{Bytes, BytesMut};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

/// The parts of a received body. A part that is a value is buffered; a part that is a file is streamed.
pub(crate) struct ReceivedParts {
    demux: Arc<Mutex<MultipartReader>>,
    specs: &'static [PartSpec],
    /// `false` if the document does not describe the parts. In this case, each part is a file.
    is_documented: bool,
    /// The number of times that each documented part was received, in the order of `specs`.
    counts: Vec<usize>,
    /// The part that is being buffered: its index among the documented parts, its header section, and its content so
    /// far.
    pending: Option<(usize, PartHead, BytesMut)>,
    ended: bool,
    limits: DecodeLimits,
    /// The validation of the parts, and the index of the request's media type in the operation. `None` for a response,
    /// whose parts are not validated.
    validation: Option<(RequestValidation, usize)>,
}

impl ReceivedParts {
    pub(crate) fn new(
        body: Body,
        boundary: &str,
        specs: &'static [PartSpec],
        limits: DecodeLimits,
        validation: Option<(RequestValidation, usize)>,
    ) -> Self {
        let demux = Arc::new(Mutex::new(MultipartReader::new(body, boundary, limits, validation.is_some())));
        let counts = vec![0; specs.len()];
        Self { demux, specs, is_documented: !specs.is_empty(), counts, pending: None, ended: false, limits, validation }
    }

    /// Returns the next part. At the end of the body, returns an error if a required part is missing.
    pub(super) fn poll_part<P: Part>(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<P, StreamError>>> {
        if self.ended {
            return Poll::Ready(None);
        }
        let part = ready!(self.poll_read(cx));
        // After an invalid part, further parts can be read.
        Poll::Ready(part.or_else(|| {
            self.ended = true;
            let missing = self.missing_parts();
            (!missing.is_empty()).then(|| Err(self.invalid(missing)))
        }))
    }

    fn poll_read<P: Part>(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<P, StreamError>>> {
        let demux = self.demux.clone();
        let mut demux = demux.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            let Some((index, head, mut buffer)) = self.pending.take() else {
                let head = match ready!(demux.poll_head(cx)) {
                    Some(Ok(head)) => head,
                    Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                    None => return Poll::Ready(None),
                };
                if self.is_documented {
                    match self.check_part(&head) {
                        Ok(Some(index)) => self.pending = Some((index, head, BytesMut::new())),
                        Ok(None) => {}
                        Err(violations) => return Poll::Ready(Some(Err(self.invalid(violations)))),
                    }
                } else {
                    drop(demux);
                    return Poll::Ready(Some(self.decode_part(0, head, Bytes::new())));
                }
                continue;
            };
            if self.specs.get(index).is_some_and(|spec| spec.kind == PartKind::File) {
                drop(demux);
                return Poll::Ready(Some(self.decode_part(index, head, Bytes::new())));
            }
            match demux.poll_content(cx) {
                Poll::Pending => {
                    self.pending = Some((index, head, buffer));
                    return Poll::Pending;
                }
                Poll::Ready(Some(Ok(bytes))) if buffer.len() + bytes.len() > self.limits.item_size => {
                    let error = demux.with_direction(StreamError::too_large(self.limits.item_size));
                    return Poll::Ready(Some(Err(error)));
                }
                Poll::Ready(Some(Ok(bytes))) => {
                    buffer.extend_from_slice(&bytes);
                    self.pending = Some((index, head, buffer));
                }
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                Poll::Ready(None) => {
                    drop(demux);
                    return Poll::Ready(Some(self.decode_part(index, head, buffer.freeze())));
                }
            }
        }
    }

    /// Returns the index of the documented part to which a header section belongs, or `None` if the part is neither
    /// documented nor forbidden.
    fn check_part(&mut self, head: &PartHead) -> Result<Option<usize>, Vec<Violation>> {
        let name =
            head.name().ok_or_else(|| vec![Violation::from_body_error(&DecodeError::new("a part has no name"))])?;
        let Some(index) = self.specs.iter().position(|spec| spec.name == name) else {
            let schema = self.validate(&name, ParameterValue::Text(String::new()), false);
            return if schema.is_empty() { Ok(None) } else { Err(schema) };
        };
        self.counts[index] += 1;
        let (spec, count) = (&self.specs[index], self.counts[index]);
        if self.validation.is_some() && count > spec.max {
            let error =
                DecodeError::new(format!("too many parts with this name, expected at most {}", spec.max)).at(name);
            return Err(vec![Violation::from_body_error(&error)]);
        }
        if let Some(received) = head.media_type().filter(|received| !spec.allows(Some(received)))
            && self.validation.is_some()
        {
            return Err(vec![Violation::from_body_error(&spec.media_type_error(&received))]);
        }
        Ok(Some(index))
    }

    fn decode_part<P: Part>(&self, index: usize, head: PartHead, bytes: Bytes) -> Result<P, StreamError> {
        let spec = self.specs.get(index);
        let is_file = spec.is_none_or(|spec| spec.kind == PartKind::File);
        let file = is_file.then(|| File::received(head.clone(), &self.demux));
        let mut reader = PartReader { index, spec, head, bytes, file };
        let schema = match spec.filter(|_| !is_file) {
            Some(spec) => reader
                .parameter_value()
                .map_or_else(|_| Vec::new(), |tree| self.validate(spec.name, tree, spec.max > 1)),
            None => Vec::new(),
        };
        let part = P::read(&mut reader);
        match part {
            Ok(part) if schema.is_empty() => Ok(part),
            Err(error) if schema.is_empty() => {
                let error = spec.iter().fold(error, |error, spec| error.at(spec.name));
                Err(self.invalid(vec![Violation::from_body_error(&error)]))
            }
            _ => Err(self.invalid(schema)),
        }
    }

    /// Validates the value of a part.
    fn validate(&self, name: &str, value: ParameterValue, repeats: bool) -> Vec<Violation> {
        let Some((validation, content)) = self.validation else { return Vec::new() };
        let value = if repeats { ParameterValue::List(vec![value]) } else { value };
        validation.validate_part(content, name, value)
    }

    /// Returns the violations for required parts that are missing.
    fn missing_parts(&self) -> Vec<Violation> {
        let short = self.specs.iter().zip(&self.counts).filter(|(spec, count)| **count < spec.min);
        let missing = short.map(|(spec, count)| {
            let message = match spec.min {
                1 => "is missing".to_owned(),
                min => format!("too few parts with this name, expected at least {min}, found {count}"),
            };
            let pointer = DecodeError::new("").at(spec.name).pointer();
            Violation { location: ViolationLocation::Body, name: String::new(), pointer, message }
        });
        missing.filter(|_| self.validation.is_some()).collect()
    }

    fn invalid(&self, violations: Vec<Violation>) -> StreamError {
        let error = StreamError::invalid(violations);
        if self.validation.is_some() { error.in_request() } else { error }
    }
}
