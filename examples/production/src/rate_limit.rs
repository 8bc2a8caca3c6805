//! Rate limits by caller. The limit is checked after authentication, so that the response is a rejection, which has the
//! form that the document describes. A layer around the router does not know the caller.

use std::num::NonZeroU32;

use ecogen_runtime::StatusCode;
use ecogen_runtime::http::HeaderValue;
use ecogen_runtime::http::header::RETRY_AFTER;
use ecogen_runtime::server::Rejection;
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

/// A limit on the requests of each caller.
#[derive(Debug)]
pub struct RateLimit(DefaultKeyedRateLimiter<String>);

impl RateLimit {
    /// Creates a limit of `requests` at once, and as many per minute.
    pub fn new(requests: NonZeroU32) -> Self {
        Self(RateLimiter::keyed(Quota::per_minute(requests)))
    }

    /// Counts a request of a caller.
    ///
    /// # Errors
    ///
    /// Returns a 429 if the caller has sent too many requests.
    pub fn check(&self, caller: &str) -> Result<(), Rejection> {
        self.0.check_key(&caller.to_owned()).map_err(|wait| {
            let seconds = wait.wait_time_from(DefaultClock::default().now()).as_secs() + 1;
            Rejection::new(StatusCode::TOO_MANY_REQUESTS, format!("Retry after {seconds} seconds."))
                .header(RETRY_AFTER, HeaderValue::from(seconds))
        })
    }
}
