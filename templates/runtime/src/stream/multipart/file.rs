use super::super::super::operation::HeaderNames;
use super::super::{Body, StreamError};
use super::head::PartHead;
use super::reader::MultipartReader;
use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, HeaderName, HeaderValue};
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

/// A file in a multipart body.
///
/// The content of a received file has to be read before the next part is requested. Requesting the next part skips the
/// unread content.
#[derive(Default)]
#[non_exhaustive]
pub struct File {
    /// The name of the part. When a file is sent, the name of a documented part takes precedence over this field.
    pub part: Option<String>,
    /// The file name that the sender has chosen. The file name is untrusted input and must not be used as a path.
    pub name: Option<String>,
    /// The headers of the part. When a file is sent, `Content-Disposition` and `Content-Type` are generated from the
    /// other fields.
    pub headers: HeaderMap,
    /// The content and its media type.
    pub body: Body,
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("File")
            .field("part", &self.part)
            .field("name", &self.name)
            .field("headers", &HeaderNames(&self.headers))
            .field("body", &self.body)
            .finish()
    }
}

impl File {
    /// Creates a file that has neither a part name nor a file name.
    pub fn new(body: impl Into<Body>) -> Self {
        Self { body: body.into(), ..Self::default() }
    }

    /// Sets the file name.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets the media type. The default is the first documented media type of the part, or `application/octet-stream`.
    /// If the document does not allow the media type for the part, the file is not sent.
    #[must_use]
    pub fn with_media_type(mut self, media_type: &str) -> Self {
        self.body = self.body.with_media_type(media_type);
        self
    }

    /// Sets the name of the part. The name is used if the document does not describe the part.
    #[must_use]
    pub fn with_part(mut self, part: impl Into<String>) -> Self {
        self.part = Some(part.into());
        self
    }

    /// Adds a header of the part.
    #[must_use]
    pub fn with_header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.append(name, value);
        self
    }

    /// Writes the content to a new file on disk, and returns its size in bytes. See [`Body::save_to`].
    ///
    /// ```
    /// # async fn save(mut file: ecogen_runtime::File, id: u64) -> Result<(), ecogen_runtime::StreamError> {
    /// let size = file.save_to(format!("uploads/{id}")).await?; // never a path made of `file.name`
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns the errors of [`Body::save_to`].
    #[cfg(feature = "server")]
    pub async fn save_to(&mut self, path: impl AsRef<std::path::Path>) -> Result<u64, StreamError> {
        self.body.save_to(path).await
    }

    /// Creates a file from the header section of the current part. The content is read from `demux` on demand.
    pub(super) fn received(head: PartHead, demux: &Arc<Mutex<MultipartReader>>) -> Self {
        let part = demux.lock().unwrap_or_else(PoisonError::into_inner).part_index;
        let body = Body::stream(FileContent { reader: demux.clone(), part });
        let body = head.media_type().iter().fold(body, |body, media_type| body.with_media_type(media_type));
        Self { part: head.name(), name: head.file_name(), headers: head.headers, body }
    }
}

impl<B: Into<Body>> From<B> for File {
    fn from(body: B) -> Self {
        Self::new(body)
    }
}

/// The content of a part, which can be read until the next part is requested.
struct FileContent {
    reader: Arc<Mutex<MultipartReader>>,
    part: usize,
}

impl Stream for FileContent {
    type Item = Result<Bytes, StreamError>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut demux = self.reader.lock().unwrap_or_else(PoisonError::into_inner);
        if demux.part_index != self.part {
            return Poll::Ready(Some(Err(StreamError::broken("the next part has already been requested"))));
        }
        let polled = demux.poll_content(cx);
        demux.waker = polled.is_pending().then(|| cx.waker().clone());
        polled
    }
}
