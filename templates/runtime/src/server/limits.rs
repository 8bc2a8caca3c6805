use super::super::operation::DecodeLimits;
use std::time::Duration;

/// The limits of a router on the size and the duration of requests.
///
/// ```
/// use std::time::Duration;
///
/// use ecogen_runtime::server::Limits;
///
/// let limits = Limits::new().body_size(64 << 10).body_time(Duration::from_secs(20)).violations(10);
/// ```
///
/// The HTTP server limits the headers: `hyper` accepts at most 100 headers with a total size of about 400 KiB. `hyper`
/// also has a timeout for receiving the headers (`header_read_timeout`), which `axum::serve` does not set.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    pub(super) body_size: usize,
    pub(super) stream_size: Option<usize>,
    pub(super) stream_idle_time: Option<Duration>,
    pub(super) blocking_threshold: usize,
    pub(super) body_idle_time: Duration,
    pub(super) body_time: Duration,
    pub(super) drain_idle_time: Duration,
    pub(super) drain_time: Duration,
    pub(super) violations: usize,
    parts: usize,
    part_header_size: usize,
    properties: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self::new()
    }
}

impl Limits {
    /// Returns the default limits.
    pub const fn new() -> Self {
        let decode = DecodeLimits::new();
        Self {
            body_size: 2 << 20,
            stream_size: None,
            stream_idle_time: Some(Duration::from_secs(300)),
            blocking_threshold: 64 << 10,
            body_idle_time: Duration::from_secs(30),
            body_time: Duration::from_secs(300),
            drain_idle_time: Duration::from_secs(1),
            drain_time: Duration::from_secs(5),
            violations: 100,
            parts: decode.parts,
            part_header_size: decode.part_header_size,
            properties: decode.properties,
        }
    }

    /// Sets the maximum size of buffered request bodies in bytes. In a streamed request body, the limit applies to each
    /// item of the stream. Larger bodies are rejected with 413. Default: 2 MiB.
    #[must_use]
    pub const fn body_size(mut self, bytes: usize) -> Self {
        self.body_size = bytes;
        self
    }

    /// Sets the maximum size of streamed request bodies in bytes. A body whose `Content-Length` exceeds the limit is
    /// rejected with 413. Without a `Content-Length`, reading beyond the limit results in an error. Default: no limit.
    #[must_use]
    pub const fn stream_size(mut self, bytes: usize) -> Self {
        self.stream_size = Some(bytes);
        self
    }

    /// Sets the maximum time in which a handler waits for the next frame of a streamed request body. When the time ends,
    /// reading the body results in an error, for which the server responds with 408 if the handler returns it. With
    /// `None`, the time is not limited. Default: 5 minutes.
    #[must_use]
    pub const fn stream_idle_time(mut self, time: Option<Duration>) -> Self {
        self.stream_idle_time = time;
        self
    }

    /// Sets the size in bytes from which a buffered request body is decoded and validated on a thread for blocking work
    /// ([`tokio::task::spawn_blocking`]). Default: 64 KiB.
    #[must_use]
    pub const fn blocking_threshold(mut self, bytes: usize) -> Self {
        self.blocking_threshold = bytes;
        self
    }

    /// Sets the maximum time between two frames of a buffered request body. A slower request is rejected with 408.
    /// Default: 30 seconds.
    #[must_use]
    pub const fn body_idle_time(mut self, time: Duration) -> Self {
        self.body_idle_time = time;
        self
    }

    /// Sets the maximum time in which a buffered request body is received completely. A slower request is rejected with
    /// 408. The total time of a streamed body is not limited. Default: 5 minutes.
    #[must_use]
    pub const fn body_time(mut self, time: Duration) -> Self {
        self.body_time = time;
        self
    }

    /// Sets the maximum time between two frames while the rest of the body of a rejected request is discarded. Default:
    /// 1 second.
    #[must_use]
    pub const fn drain_idle_time(mut self, time: Duration) -> Self {
        self.drain_idle_time = time;
        self
    }

    /// Sets the maximum time in which the rest of the body of a rejected request is read and discarded. A client that is
    /// still sending when its connection is closed may not receive the response (RFC 9112, 9.6). With a time of zero,
    /// the server does not read the rest of a body. Default: 5 seconds.
    #[must_use]
    pub const fn drain_time(mut self, time: Duration) -> Self {
        self.drain_time = time;
        self
    }

    /// Sets the maximum number of violations in a response. Validation stops after 100 violations of a parameter, and
    /// after 100 violations of the body. Default: 100.
    #[must_use]
    pub const fn violations(mut self, count: usize) -> Self {
        self.violations = count;
        self
    }

    /// Sets the maximum number of parts in a multipart body. A body with more parts is rejected with 400. Default:
    /// 10,000.
    #[must_use]
    pub const fn parts(mut self, count: usize) -> Self {
        self.parts = count;
        self
    }

    /// Sets the maximum size of the header section of a part of a multipart body in bytes. A body with a larger header
    /// section is rejected with 400. Default: 16 KiB.
    #[must_use]
    pub const fn part_header_size(mut self, bytes: usize) -> Self {
        self.part_header_size = bytes;
        self
    }

    /// Sets the maximum number of name-value pairs of one parameter or form field in the style `deepObject`, such as
    /// `filter[a]=1&filter[b]=2`. A request with more pairs is rejected with 400. The time that decoding takes grows
    /// with the square of this number. Default: 4,096.
    #[must_use]
    pub const fn properties(mut self, count: usize) -> Self {
        self.properties = count;
        self
    }

    /// Returns the limits that apply while a request is decoded.
    pub(super) const fn decode_limits(&self) -> DecodeLimits {
        DecodeLimits {
            item_size: self.body_size,
            parts: self.parts,
            part_header_size: self.part_header_size,
            properties: self.properties,
        }
    }
}
