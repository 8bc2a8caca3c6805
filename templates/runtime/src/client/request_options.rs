use super::super::operation::{HeaderNames, Secret};
use super::retry::RetryPolicy;
use super::target::Target;
use super::time_limits::TimeLimitOverrides;
use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderName, HeaderValue};
use std::fmt;

/// Options of a single call: its URL, headers, time limits and retries.
#[derive(Clone, Default)]
pub(super) struct RequestOptions {
    pub(super) target: Target,
    /// The link to follow, a URL from an earlier response. Its path and query replace those of the operation.
    pub(super) link_url: Option<String>,
    pub(super) headers: HeaderMap,
    pub(super) limits: TimeLimitOverrides,
    /// The policy that replaces the policy of the client.
    pub(super) retry: Option<RetryPolicy>,
    /// `true` if the caller declares that the request may be sent several times.
    pub(super) is_idempotent: bool,
    /// The bearer token of this call, which replaces the credentials of the client.
    pub(super) bearer: Option<Secret>,
    /// The reason why the call cannot be sent.
    pub(super) error: Option<String>,
}

// The URL and the values of the headers are not printed, since they may contain credentials.
impl fmt::Debug for RequestOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestOptions")
            .field("headers", &HeaderNames(&self.headers))
            .field("limits", &self.limits)
            .field("retry", &self.retry)
            .finish_non_exhaustive()
    }
}

impl RequestOptions {
    /// Returns the value of the header `Authorization` with the bearer token of the call. Returns `None` if the call
    /// has no bearer token, or if its headers contain an `Authorization`.
    pub(super) fn bearer_header(&self) -> Result<Option<HeaderValue>, String> {
        let Some(token) = self.bearer.as_ref().filter(|_| !self.headers.contains_key(AUTHORIZATION)) else {
            return Ok(None);
        };
        let value = HeaderValue::try_from(format!("Bearer {}", token.expose()));
        let mut value =
            value.map_err(|_| "the bearer token contains characters that are invalid in a header".to_owned())?;
        value.set_sensitive(true);
        Ok(Some(value))
    }

    /// Sets a header. An invalid name or value makes the call fail.
    pub(super) fn header(&mut self, name: &str, value: &str) {
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(name), Ok(value)) => drop(self.headers.insert(name, value)),
            _ => drop(self.error.get_or_insert_with(|| format!("invalid name or value of the header `{name}`"))),
        }
    }
}
