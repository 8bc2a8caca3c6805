use super::super::super::operation::RawResponse;
use super::super::super::stream::{Body, TimeLimit};
use super::super::error::{Error, ErrorKind};
use super::{jitter, retry_after};
use http::StatusCode;
use std::borrow::Cow;
use std::time::Duration;

/// The statuses that are repeated by default.
const STATUSES: &[u16] = &[408, 425, 429, 500, 502, 503, 504];

/// Determines which failed attempts of a call are repeated.
///
/// By default, a call makes at most three attempts. An attempt is repeated if
///
/// - the connection could not be established, so that nothing was sent, or
/// - the operation is safe to repeat, and the attempt failed while data was transferred, exceeded the attempt or idle
///   limit, or received one of the statuses 408, 425, 429, 500, 502, 503 and 504.
///
/// An operation is safe to repeat if its method is idempotent (RFC 9110, 9.2.2), if the request contains an idempotency
/// key, or if the call is declared to be [`idempotent`](super::super::Call::idempotent). A request with a streamed
/// body is sent once.
///
/// ```
/// use ecogen_runtime::client::RetryPolicy;
/// use std::time::Duration;
///
/// let policy = RetryPolicy::standard().max_attempts(5).base_delay(Duration::from_millis(100));
/// assert_ne!(policy, RetryPolicy::none());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    max_attempts: u32,
    base_delay: Duration,
    max_delay: Duration,
    max_retry_after: Duration,
    statuses: Cow<'static, [u16]>,
    uses_quota: bool,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::standard()
    }
}

impl RetryPolicy {
    /// Returns the default policy.
    pub fn standard() -> Self {
        Self {
            max_attempts: 3,
            base_delay: Duration::from_millis(500),
            max_delay: Duration::from_secs(20),
            max_retry_after: Duration::from_secs(60),
            statuses: Cow::Borrowed(STATUSES),
            uses_quota: true,
        }
    }

    /// Returns a policy that makes one attempt.
    pub fn none() -> Self {
        Self::standard().max_attempts(1)
    }

    /// Sets the maximum number of attempts, including the first. Zero is treated as one. Default: 3.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// Sets the maximum wait before the second attempt. The maximum doubles with each further attempt, and the wait is
    /// a random part of it. Default: 500 milliseconds.
    #[must_use]
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// Sets the maximum wait before any attempt, unless the server sends `Retry-After`. Default: 20 seconds.
    #[must_use]
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// Sets the maximum wait that a server may request with `Retry-After` or `retry-after-ms`. A response that requests
    /// a longer wait is returned without another attempt. Default: 60 seconds.
    #[must_use]
    pub fn max_retry_after(mut self, delay: Duration) -> Self {
        self.max_retry_after = delay;
        self
    }

    /// Sets the statuses that are repeated. Default: 408, 425, 429, 500, 502, 503 and 504.
    #[must_use]
    pub fn statuses(mut self, statuses: impl Into<Vec<u16>>) -> Self {
        self.statuses = Cow::Owned(statuses.into());
        self
    }

    /// Removes the quota of repeated attempts, which all calls of a client and its clones share. The quota stops
    /// repetition while a server is unavailable: it allows 100 repeated attempts, or 50 after timeouts, and grows with
    /// each successful call.
    #[must_use]
    pub fn without_quota(mut self) -> Self {
        self.uses_quota = false;
        self
    }

    /// Returns `true` if another attempt is possible after `made` attempts.
    pub(in super::super) fn allows_more(&self, made: u32) -> bool {
        made < self.max_attempts
    }

    pub(in super::super) fn uses_quota(&self) -> bool {
        self.uses_quota
    }

    /// Returns the failure of an attempt, or `None` if another attempt would have the same result.
    pub(in super::super) fn failure(&self, outcome: &Result<RawResponse<Body>, Error>) -> Option<Failure> {
        match outcome {
            Ok(response) => self.statuses.contains(&response.status.as_u16()).then_some(Failure::Status),
            Err(error) => match (error.kind(), error.time_limit()) {
                (ErrorKind::Connect, _) => Some(Failure::NotSent),
                (ErrorKind::Token, _) => error.is_retryable().then_some(Failure::NotSent),
                (ErrorKind::Timeout, Some(TimeLimit::Call(_))) => None,
                (ErrorKind::Timeout, _) => Some(Failure::Timeout),
                (ErrorKind::Transport, _) => Some(Failure::Transfer),
                _ => None,
            },
        }
    }

    /// Returns the wait before the next attempt, or `None` if the server requests a longer wait than the maximum.
    pub(in super::super) fn delay(&self, outcome: &Result<RawResponse<Body>, Error>, made: u32) -> Option<Duration> {
        if let Some(wait) = outcome.as_ref().ok().and_then(|response| retry_after::requested_wait(&response.headers)) {
            return (wait <= self.max_retry_after).then_some(wait);
        }
        let doubled = self.base_delay.saturating_mul(1 << made.saturating_sub(1).min(30));
        Some(jitter::random_part(doubled.min(self.max_delay)))
    }

    /// Returns `true` if the default policy repeats a response with this status.
    pub(in super::super) fn repeats_by_default(status: StatusCode) -> bool {
        STATUSES.contains(&status.as_u16())
    }
}

/// The failure of an attempt that another attempt may not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Failure {
    /// The connection could not be established.
    NotSent,
    /// The transfer of the request or response failed.
    Transfer,
    /// A time limit was exceeded.
    Timeout,
    /// The status is one that the policy repeats.
    Status,
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderMap;

    fn response(headers: &[(&'static str, &str)]) -> Result<RawResponse<Body>, Error> {
        let headers = headers.iter().map(|(name, value)| {
            (http::HeaderName::from_static(name), http::HeaderValue::from_str(value).expect("a value"))
        });
        let headers = HeaderMap::from_iter(headers);
        Ok(RawResponse { status: StatusCode::SERVICE_UNAVAILABLE, headers, body: Body::empty() })
    }

    #[test]
    fn delay_is_a_random_part_of_a_doubled_maximum() {
        let policy = RetryPolicy::standard().base_delay(Duration::from_secs(1)).max_delay(Duration::from_secs(6));
        for (made, max) in [(1, 1), (2, 2), (3, 4), (4, 6), (40, 6), (u32::MAX, 6)] {
            let delays: Vec<_> = (0..200).filter_map(|_| policy.delay(&response(&[]), made)).collect();
            let (low, high) = (delays.iter().min().expect("a delay"), delays.iter().max().expect("a delay"));
            let max = Duration::from_secs(max);
            assert!(*high <= max && *high > max.mul_f64(0.9) && *low < max.mul_f64(0.1), "{made}: {low:?} {high:?}");
        }
    }

    #[test]
    fn requested_wait_replaces_the_delay_up_to_its_maximum() {
        let policy = RetryPolicy::standard();
        assert_eq!(policy.delay(&response(&[("retry-after", "60")]), 1), Some(Duration::from_secs(60)));
        assert_eq!(policy.delay(&response(&[("retry-after", "61")]), 1), None);
        assert_eq!(policy.delay(&response(&[("retry-after", "0")]), 1), Some(Duration::ZERO));
    }
}
