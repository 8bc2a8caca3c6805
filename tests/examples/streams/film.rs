use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use ecogen_runtime::{Body, StreamError};
use tokio::io::{AsyncRead, ReadBuf};

/// How many bytes it has: 1 GiB.
pub const SIZE: u64 = 1 << 30;

/// A prime, so that no block of anybody's is a multiple of it, and one left out or sent twice is seen.
const PERIOD: usize = 65_521;

/// Bytes that tell where they stand, made as they are read.
pub struct Film {
    /// One period, twice: what begins anywhere in it goes on for a whole one.
    pattern: Vec<u8>,
    at: u64,
}

impl Film {
    fn new() -> Self {
        let period = (0..PERIOD).map(|at| (at * 31 % 251).to_le_bytes()[0]);
        let pattern = period.clone().chain(period).collect();
        Self { pattern, at: 0 }
    }

    /// As a body whose length is known.
    pub fn body() -> Body {
        Body::reader(Self::new()).with_length(SIZE)
    }

    /// What comes next, at most so many bytes.
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

/// How many bytes of the film came, each where it belongs.
///
/// # Errors
///
/// If the transfer breaks off. Bytes that are not the film's are one, too.
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
