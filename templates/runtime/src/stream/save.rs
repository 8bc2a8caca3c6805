use super::{Body, StreamError};
use std::path::Path;
use tokio::fs;
use tokio::io::AsyncWriteExt;

/// A file on disk that is deleted on drop, unless the file is complete. When a client disconnects, the future of the
/// handler is dropped, so that only a `Drop` implementation can delete the file.
struct IncompleteFile<'p> {
    path: &'p Path,
    complete: bool,
}

impl Drop for IncompleteFile<'_> {
    fn drop(&mut self) {
        if !self.complete {
            // An error of the deletion is ignored, because the error that interrupted the transfer is more important.
            drop(std::fs::remove_file(self.path));
        }
    }
}

impl Body {
    /// Writes the remaining bytes of the body to a new file, and returns the number of bytes. The body is written chunk
    /// by chunk and never buffered as a whole.
    ///
    /// ```
    /// # async fn save(mut body: ecogen_runtime::Body, id: u64) -> Result<(), ecogen_runtime::StreamError> {
    /// let size = body.save_to(format!("uploads/{id}")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error if the file exists or cannot be written, and the errors of [`chunk`](Self::chunk). If the
    /// transfer fails or is cancelled, the incomplete file is deleted.
    pub async fn save_to(&mut self, path: impl AsRef<Path>) -> Result<u64, StreamError> {
        let path = path.as_ref();
        let mut file =
            fs::OpenOptions::new().write(true).create_new(true).open(path).await.map_err(StreamError::broken)?;
        let mut incomplete = IncompleteFile { path, complete: false };
        let mut size = 0;
        while let Some(chunk) = self.chunk().await? {
            file.write_all(&chunk).await.map_err(StreamError::broken)?;
            size += chunk.len() as u64;
        }
        // tokio writes the last bytes in the background. `flush` waits for the end and returns the error of the write.
        file.flush().await.map_err(StreamError::broken)?;
        incomplete.complete = true;
        Ok(size)
    }
}
