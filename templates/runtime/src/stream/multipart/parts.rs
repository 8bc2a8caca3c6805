use super::super::super::operation::PartSpec;
use super::super::super::operation::multipart::new_boundary;
use super::super::local_source::LocalSource;
use super::super::{Body, BoxError, StreamError};
use super::encode::MultipartEncoder;
use super::{Part, ReceivedParts};
use futures_core::Stream;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

/// A stream of the parts of a multipart body.
///
/// The parts are read on demand, so that the reader determines the pace of the transfer. The content of a file has to
/// be read before the next part is requested. An invalid part results in an error, and further parts can be read after
/// that error. A missing required part results in an error at the end of the body. Undocumented parts are skipped,
/// unless the document forbids them.
///
/// ```
/// # async fn read(mut parts: ecogen_runtime::Parts<ecogen_runtime::File>) -> Result<(), ecogen_runtime::StreamError> {
/// while let Some(mut file) = parts.next().await? {
///     while let Some(chunk) = file.body.chunk().await? {
///         println!("{} bytes of {:?}", chunk.len(), file.name);
///     }
/// }
/// # Ok(())
/// # }
/// ```
pub struct Parts<P>(PartsSource<P>);

enum PartsSource<P> {
    /// A received body.
    Received(Box<ReceivedParts>),
    /// A stream of parts to send.
    Local(LocalSource<P>),
}

impl<P: Part> Parts<P> {
    /// Creates parts from a stream.
    pub fn new<S, E>(parts: S) -> Self
    where
        S: Stream<Item = Result<P, E>> + Send + 'static,
        E: Into<BoxError> + 'static,
    {
        Self(PartsSource::Local(LocalSource::new(parts)))
    }

    /// Creates a channel: the returned sender supplies the parts of the stream. Sending waits while `capacity` parts
    /// are queued.
    #[cfg(any(feature = "client", feature = "server"))]
    pub fn channel(capacity: usize) -> (super::super::Sender<P>, Self) {
        let (sender, receiver) = super::super::channel::channel(capacity);
        (sender, Self(PartsSource::Local(LocalSource::new(receiver))))
    }

    pub(crate) fn received(received: ReceivedParts) -> Self {
        Self(PartsSource::Received(Box::new(received)))
    }

    /// Returns the next part, or `None` at the end.
    ///
    /// # Errors
    ///
    /// Returns an error if the transfer fails, or if a part is too large, missing or invalid.
    pub async fn next(&mut self) -> Result<Option<P>, StreamError> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await.transpose()
    }

    /// Encodes the parts as a body. Returns the boundary and the body.
    pub(crate) fn into_body(self, specs: &'static [PartSpec]) -> (String, Body) {
        let boundary = new_boundary();
        let own = match self.0 {
            PartsSource::Local(own) => own,
            received @ PartsSource::Received(_) => LocalSource::new(Self(received)),
        };
        let body = MultipartEncoder::into_body(own, specs, &boundary);
        (boundary, body)
    }
}

// `Unpin` is sound: no field is structurally pinned.
impl<P> Unpin for Parts<P> {}

impl<P: Part> Stream for Parts<P> {
    type Item = Result<P, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match &mut self.0 {
            PartsSource::Received(received) => received.poll_part(cx),
            PartsSource::Local(own) => own.poll(cx),
        }
    }
}

impl<P> fmt::Debug for Parts<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            PartsSource::Received(_) => "Parts(received)",
            PartsSource::Local(_) => "Parts(to send)",
        })
    }
}

impl<P: Part> FromIterator<P> for Parts<P> {
    fn from_iter<I: IntoIterator<Item = P>>(parts: I) -> Self {
        Self(PartsSource::Local(LocalSource::ready(parts)))
    }
}

impl<P: Part> From<Vec<P>> for Parts<P> {
    fn from(parts: Vec<P>) -> Self {
        parts.into_iter().collect()
    }
}

impl<P: Part, const N: usize> From<[P; N]> for Parts<P> {
    fn from(parts: [P; N]) -> Self {
        parts.into_iter().collect()
    }
}
