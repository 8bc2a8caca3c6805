use super::super::super::codec::{Fault, ParameterValue};
use super::super::super::operation::{PartKind, PartSpec, Place, Strict, Violation};
use super::super::{Body, StreamError};
use super::demux::Demux;
use super::head::Head;
use super::{File, Part, PartReader};
use bytes::{Bytes, BytesMut};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

/// The parts of a received body. Values are buffered, files are streamed.
pub(crate) struct Came {
    demux: Arc<Mutex<Demux>>,
    specs: &'static [PartSpec],
    /// `false` if the document describes no parts, so that each is a file.
    described: bool,
    /// The number of received parts for each documented part.
    counts: Vec<usize>,
    /// The part that is being buffered.
    pending: Option<(usize, Head, BytesMut)>,
    ended: bool,
    /// The maximum size of a buffered part in bytes.
    limit: usize,
    /// The schemas that the parts of a request are validated against, and the index of its content. `None` for a
    /// response.
    strict: Option<(Strict, usize)>,
}

impl Came {
    pub(crate) fn new(
        body: Body,
        boundary: &str,
        specs: &'static [PartSpec],
        limit: usize,
        strict: Option<(Strict, usize)>,
    ) -> Self {
        let demux = Arc::new(Mutex::new(Demux::new(body, boundary, strict.is_some())));
        let counts = vec![0; specs.len()];
        Self { demux, specs, described: !specs.is_empty(), counts, pending: None, ended: false, limit, strict }
    }

    /// Returns the next documented part. At the end, returns an error if a required part is missing.
    pub(super) fn poll_part<P: Part>(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<P, StreamError>>> {
        if self.ended {
            return Poll::Ready(None);
        }
        let part = ready!(self.poll_read(cx));
        // Further parts can be read after an error in one. A broken body ends.
        Poll::Ready(part.or_else(|| {
            self.ended = true;
            let missing = self.missing();
            (!missing.is_empty()).then(|| Err(self.violated(missing)))
        }))
    }

    fn poll_read<P: Part>(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<P, StreamError>>> {
        let demux = self.demux.clone();
        let mut demux = demux.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            let Some((index, head, mut held)) = self.pending.take() else {
                let head = match ready!(demux.poll_head(cx)) {
                    Some(Ok(head)) => head,
                    Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                    None => return Poll::Ready(None),
                };
                if self.described {
                    match self.expected(&head) {
                        Ok(Some(index)) => self.pending = Some((index, head, BytesMut::new())),
                        Ok(None) => {}
                        Err(violations) => return Poll::Ready(Some(Err(self.violated(violations)))),
                    }
                } else {
                    drop(demux);
                    return Poll::Ready(Some(self.read(0, head, Bytes::new())));
                }
                continue;
            };
            if self.specs.get(index).is_some_and(|spec| spec.kind == PartKind::File) {
                drop(demux);
                return Poll::Ready(Some(self.read(index, head, Bytes::new())));
            }
            match demux.poll_content(cx) {
                Poll::Pending => {
                    self.pending = Some((index, head, held));
                    return Poll::Pending;
                }
                Poll::Ready(Some(Ok(bytes))) if held.len() + bytes.len() > self.limit => {
                    let error = demux.of_side(StreamError::too_large(self.limit));
                    return Poll::Ready(Some(Err(error)));
                }
                Poll::Ready(Some(Ok(bytes))) => {
                    held.extend_from_slice(&bytes);
                    self.pending = Some((index, head, held));
                }
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                Poll::Ready(None) => {
                    drop(demux);
                    return Poll::Ready(Some(self.read(index, head, held.freeze())));
                }
            }
        }
    }

    /// Returns the index of the documented part for a header section, or `None` if the part is not documented and not
    /// forbidden.
    fn expected(&mut self, head: &Head) -> Result<Option<usize>, Vec<Violation>> {
        let name = head.name().ok_or_else(|| vec![Violation::body(&Fault::new("a part has no name"))])?;
        let Some(index) = self.specs.iter().position(|spec| spec.name == name) else {
            let judged = self.judged(&name, ParameterValue::Text(String::new()), false);
            return if judged.is_empty() { Ok(None) } else { Err(judged) };
        };
        self.counts[index] += 1;
        let (spec, count) = (&self.specs[index], self.counts[index]);
        if self.strict.is_some() && count > spec.max {
            let fault = Fault::new(format!("at most {} parts with this name are allowed", spec.max)).inside(name);
            return Err(vec![Violation::body(&fault)]);
        }
        Ok(Some(index))
    }

    fn read<P: Part>(&self, index: usize, head: Head, bytes: Bytes) -> Result<P, StreamError> {
        let spec = self.specs.get(index);
        let is_file = spec.is_none_or(|spec| spec.kind == PartKind::File);
        let file = is_file.then(|| File::came(head.clone(), &self.demux));
        let mut reader = PartReader { index, spec, head, bytes, file };
        let judged = match spec.filter(|_| !is_file) {
            Some(spec) => reader.tree().map_or_else(|_| Vec::new(), |tree| self.judged(spec.name, tree, spec.max > 1)),
            None => Vec::new(),
        };
        let part = P::read(&mut reader);
        match part {
            Ok(part) if judged.is_empty() => Ok(part),
            Err(fault) if judged.is_empty() => {
                let fault = spec.iter().fold(fault, |fault, spec| fault.inside(spec.name));
                Err(self.violated(vec![Violation::body(&fault)]))
            }
            _ => Err(self.violated(judged)),
        }
    }

    /// Validates the value of a part.
    fn judged(&self, name: &str, value: ParameterValue, repeats: bool) -> Vec<Violation> {
        let Some((strict, content)) = self.strict else { return Vec::new() };
        let value = if repeats { ParameterValue::List(vec![value]) } else { value };
        strict.part(content, name, value)
    }

    /// Returns the violations for required parts that are missing.
    fn missing(&self) -> Vec<Violation> {
        let short = self.specs.iter().zip(&self.counts).filter(|(spec, count)| **count < spec.min);
        let missing = short.map(|(spec, count)| {
            let message = match spec.min {
                1 => "is missing".to_owned(),
                least => format!("expected at least {least} parts with this name, found {count}"),
            };
            let pointer = Fault::new("").inside(spec.name).pointer();
            Violation { place: Place::Body, name: String::new(), pointer, message }
        });
        missing.filter(|_| self.strict.is_some()).collect()
    }

    fn violated(&self, violations: Vec<Violation>) -> StreamError {
        let error = StreamError::violated(violations);
        if self.strict.is_some() { error.of_request() } else { error }
    }
}
