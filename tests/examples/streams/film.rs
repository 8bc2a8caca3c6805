use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use ecogen_runtime::{Body, StreamError};
use tokio::io::{AsyncRead, ReadBuf};

/// The size of the film in bytes: 1 GiB.
pub const SIZE: u64 = 1 << 30;

/// The period of the pattern. Block sizes are not multiples of this prime, so a lost or repeated block shifts the
/// pattern and is detected.
const PERIOD: usize = 65_521;

/// A reader of [`SIZE`] bytes, each of which depends on its position.
pub struct Film {
    /// Two periods of the pattern, so that a whole period can be read from any position in the first.
    pattern: Vec<u8>,
    at: u64,
}

impl Film {
    fn new() -> Self {
        let period = (0..PERIOD).map(|at| (at * 31 % 251).to_le_bytes()[0]);
        let pattern = period.clone().chain(period).collect();
        Self { pattern, at: 0 }
    }

    /// Returns the film as a body with a known length.
    pub fn body() -> Body {
        Body::reader(Self::new()).with_length(SIZE)
    }

    /// Returns the next bytes of the film, but not more than `most`.
    fn next(&self, most: usize) -> &[u8] {
        let left = usize::try_from(SIZE - self.at).unwrap_or(usize::MAX);
        let start = usize::try_from(self.at % PERIOD as u64).unwrap_or_default();
        &self.pattern[start..start + most.min(left).min(PERIOD)]
    }
}

impl AsyncRead for Film {
    fn poll_read(mut self: Pin<&mut Self>, _: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let next = self.next(buffer.remaining());
        buffer.put_slice(next);
        let read = next.len() as u64;
        self.at += read;
        Poll::Ready(Ok(()))
    }
}

/// Reads a body that must contain the film, and returns the number of bytes.
///
/// # Errors
///
/// If the transfer is interrupted, or a byte differs from the byte of the film at the same position.
pub async fn watched(mut body: Body) -> Result<u64, StreamError> {
    let mut film = Film::new();
    while let Some(chunk) = body.chunk().await? {
        let mut rest = &chunk[..];
        while !rest.is_empty() {
            let next = film.next(rest.len());
            if next.is_empty() || !rest.starts_with(next) {
                return Err(StreamError::broken(format!("other bytes than the film's after {}", film.at)));
            }
            rest = &rest[next.len()..];
            film.at += next.len() as u64;
        }
    }
    Ok(film.at)
}
