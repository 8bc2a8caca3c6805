//! The time limits of calls and their timers. A timer is created only after a poll has returned `Pending`, so that a
//! response that is already available costs no timer.

use super::super::stream::{Body, BoxError, StreamError, TimeLimit};
use super::clock::{Instant, Sleep, has_timers, sleep_until};
use bytes::Bytes;
use http_body::{Frame, SizeHint};
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll, ready};
use std::time::Duration;

/// The time limits of a client's calls. `None` removes a limit.
///
/// ```
/// use ecogen_runtime::client::TimeLimits;
/// use std::time::Duration;
///
/// let mut limits = TimeLimits::default();
/// assert_eq!((limits.connect, limits.idle), (Some(Duration::from_secs(10)), Some(Duration::from_secs(30))));
/// assert_eq!((limits.attempt, limits.call, limits.event_idle), (None, None, None));
/// limits.call = Some(Duration::from_secs(60));
/// ```
///
/// Limits other than `connect` require a `tokio` runtime; outside of one, they are ignored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TimeLimits {
    /// The limit of establishing a connection, including the TLS handshake. It applies to the client's own transport.
    /// Default: 10 seconds.
    pub connect: Option<Duration>,
    /// The limit of one attempt, from sending the request to the end of a buffered response or to the headers of a
    /// streamed response. Default: no limit.
    pub attempt: Option<Duration>,
    /// The limit of the call: all attempts and the waits between them. Default: no limit.
    pub call: Option<Duration>,
    /// The limit of the time in which no data is sent or received, also while a streamed response is read. Time in
    /// which a stream is not read does not count. Default: 30 seconds.
    pub idle: Option<Duration>,
    /// The limit that replaces `idle` for the events of an event stream, which may be silent by design. Default: no
    /// limit.
    pub event_idle: Option<Duration>,
}

impl Default for TimeLimits {
    fn default() -> Self {
        let seconds = |seconds| Some(Duration::from_secs(seconds));
        Self { connect: seconds(10), attempt: None, call: None, idle: seconds(30), event_idle: None }
    }
}

impl TimeLimits {
    /// Returns limits that are never exceeded.
    pub fn none() -> Self {
        Self { connect: None, attempt: None, call: None, idle: None, event_idle: None }
    }
}

/// The limits that a call sets. `Some(None)` removes a limit of the client.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct TimeLimitOverrides {
    pub(super) attempt: Option<Option<Duration>>,
    pub(super) call: Option<Option<Duration>>,
    pub(super) idle: Option<Option<Duration>>,
}

impl TimeLimitOverrides {
    /// Returns the limits of the client with those of the call.
    pub(super) fn apply(self, client: TimeLimits) -> TimeLimits {
        TimeLimits {
            connect: client.connect,
            attempt: self.attempt.unwrap_or(client.attempt),
            call: self.call.unwrap_or(client.call),
            idle: self.idle.unwrap_or(client.idle),
            event_idle: self.idle.unwrap_or(client.event_idle),
        }
    }
}

/// The time at which an attempt has to be finished, and the limit that determines it.
#[derive(Clone, Copy)]
pub(super) struct Deadline {
    pub(super) at: Instant,
    limit: TimeLimit,
}

impl Deadline {
    /// Returns the deadline that `length` sets from now on, or `None` without a limit.
    pub(super) fn after(length: Option<Duration>, limit: fn(Duration) -> TimeLimit) -> Option<Self> {
        let length = length?;
        let at = has_timers().then(|| Instant::now().checked_add(length)).flatten()?;
        Some(Self { at, limit: limit(length) })
    }

    /// Returns the earlier one of two deadlines.
    pub(super) fn earlier(first: Option<Self>, second: Option<Self>) -> Option<Self> {
        match (first, second) {
            (Some(first), Some(second)) => Some(if second.at < first.at { second } else { first }),
            (first, second) => first.or(second),
        }
    }
}

/// A deadline and its timer.
#[derive(Default)]
pub(super) struct DeadlineTimer {
    deadline: Option<Deadline>,
    sleep: Option<Pin<Box<Sleep>>>,
}

impl DeadlineTimer {
    pub(super) fn new(deadline: Option<Deadline>) -> Self {
        Self { deadline, sleep: None }
    }

    /// Runs a future.
    ///
    /// # Errors
    ///
    /// Returns the limit if the deadline passes first.
    pub(super) async fn run<T>(mut self, future: impl Future<Output = T>) -> Result<T, TimeLimit> {
        let mut future = pin!(future);
        poll_fn(|cx| match future.as_mut().poll(cx) {
            Poll::Ready(output) => Poll::Ready(Ok(output)),
            Poll::Pending => self.poll_passed(cx).map(Err),
        })
        .await
    }

    /// Returns the limit if the deadline has passed.
    pub(super) fn poll_passed(&mut self, cx: &mut Context<'_>) -> Poll<TimeLimit> {
        let Some(Deadline { at, limit }) = self.deadline else { return Poll::Pending };
        self.sleep.get_or_insert_with(|| Box::pin(sleep_until(at))).as_mut().poll(cx).map(|()| limit)
    }
}

/// Measures the time in which a transfer makes no progress.
pub(super) struct IdleTimer {
    limit: Option<Duration>,
    /// The timer of the current wait. `is_waiting` is `false` while the timer of an earlier wait is kept for reuse.
    sleep: Option<Pin<Box<Sleep>>>,
    is_waiting: bool,
}

impl IdleTimer {
    pub(super) fn new(limit: Option<Duration>) -> Self {
        Self { limit, sleep: None, is_waiting: false }
    }

    pub(super) fn limit(&self) -> Option<Duration> {
        self.limit
    }

    /// Ends the current wait, since data was received.
    pub(super) fn stop(&mut self) {
        self.is_waiting = false;
    }

    /// Continues the current wait, or starts a wait. `progress` returns the last time at which data was sent, if any.
    pub(super) fn poll_exceeded(
        &mut self,
        cx: &mut Context<'_>,
        progress: impl Fn() -> Option<Instant>,
    ) -> Poll<TimeLimit> {
        let Some(limit) = self.limit else { return Poll::Pending };
        if !self.is_waiting {
            let Some(end) = has_timers().then(|| Instant::now().checked_add(limit)).flatten() else {
                return Poll::Pending;
            };
            match &mut self.sleep {
                Some(sleep) => sleep.as_mut().reset(end),
                None => self.sleep = Some(Box::pin(sleep_until(end))),
            }
            self.is_waiting = true;
        }
        let Some(sleep) = &mut self.sleep else { return Poll::Pending };
        loop {
            ready!(sleep.as_mut().poll(cx));
            match progress().and_then(|last| last.checked_add(limit)) {
                Some(end) if end > sleep.deadline() => sleep.as_mut().reset(end),
                _ => return Poll::Ready(TimeLimit::Idle(limit)),
            }
        }
    }
}

/// The time at which a transport has last read from the body of a request.
#[derive(Clone, Default)]
pub(super) struct UploadProgress(Arc<UploadState>);

#[derive(Default)]
struct UploadState {
    start: OnceLock<Instant>,
    /// Nanoseconds from `start` to the last read.
    last: AtomicU64,
}

impl UploadProgress {
    fn record(&self) {
        let now = Instant::now();
        let start = self.0.start.get_or_init(|| now);
        let last = now.duration_since(*start).as_nanos();
        self.0.last.store(u64::try_from(last).unwrap_or(u64::MAX), Ordering::Relaxed);
    }

    pub(super) fn last(&self) -> Option<Instant> {
        let last = Duration::from_nanos(self.0.last.load(Ordering::Relaxed));
        self.0.start.get().and_then(|start| start.checked_add(last))
    }
}

/// The maximum size in bytes of the frames in which a large buffered body is sent, so that its progress can be observed.
const FRAME_SIZE: usize = 64 << 10;

/// Replaces a body by one whose reads are recorded. Returns `None` if the body is sent in one frame.
pub(super) fn observe_upload(body: &mut Body) -> Option<UploadProgress> {
    if body.bytes().is_some_and(|bytes| bytes.len() <= FRAME_SIZE) {
        return None;
    }
    let progress = UploadProgress::default();
    let original = std::mem::take(body);
    *body = Body::new(match original.bytes() {
        Some(bytes) => ObservedBody { rest: bytes.clone(), body: None, progress: progress.clone() },
        None => ObservedBody { rest: Bytes::new(), body: Some(original), progress: progress.clone() },
    });
    Some(progress)
}

/// A request body that records when it is read.
struct ObservedBody {
    /// The unread bytes of a buffered body.
    rest: Bytes,
    /// A streamed body.
    body: Option<Body>,
    progress: UploadProgress,
}

impl http_body::Body for ObservedBody {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        self.progress.record();
        if let Some(body) = &mut self.body {
            return Pin::new(body).poll_frame(cx);
        }
        let length = self.rest.len().min(FRAME_SIZE);
        Poll::Ready((length > 0).then(|| Ok(Frame::data(self.rest.split_to(length)))))
    }

    fn is_end_stream(&self) -> bool {
        self.body.as_ref().map_or(self.rest.is_empty(), |body| body.is_end_stream())
    }

    fn size_hint(&self) -> SizeHint {
        let buffered = || SizeHint::with_exact(self.rest.len().try_into().unwrap_or(u64::MAX));
        self.body.as_ref().map_or_else(buffered, |body| body.size_hint())
    }
}

/// A streamed response body that fails if it is silent for longer than the idle limit while it is read.
pub(super) struct IdleBody {
    body: Body,
    timer: IdleTimer,
}

impl IdleBody {
    /// Returns the body with an idle limit.
    pub(super) fn limit(body: Body, limit: Option<Duration>) -> Body {
        if limit.is_none() { body } else { Body::new(Self { body, timer: IdleTimer::new(limit) }) }
    }
}

impl http_body::Body for IdleBody {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let Self { body, timer } = &mut *self;
        if let Poll::Ready(frame) = Pin::new(body).poll_frame(cx) {
            timer.stop();
            return Poll::Ready(frame);
        }
        timer.poll_exceeded(cx, || None).map(|limit| Some(Err(StreamError::timed_out(limit).into())))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
