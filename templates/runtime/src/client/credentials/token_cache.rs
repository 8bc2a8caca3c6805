use super::super::super::client;
use super::super::super::operation::Secret;
use super::super::super::stream::TimeLimit;
use super::super::clock::Instant;
use super::super::retry::RetryPolicy;
use super::super::time_limits::{Deadline, DeadlineTimer};
use super::oauth2::OAuth2Error;
use super::token::{DynTokenSource, Token, TokenContext, TokenSource};
use std::error::Error;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// The time before the expiry at which a token is refreshed. At most a tenth of the lifetime, so that a token with a
/// short lifetime is not refreshed for each call.
const MAX_REFRESH_MARGIN: Duration = Duration::from_secs(240);

/// The time after a failed refresh during which a token that is still valid is used without another attempt.
const RETRY_AFTER_FAILURE: Duration = Duration::from_secs(10);

/// The maximum time that a source may take. A source that hangs would otherwise block all calls.
const SOURCE_TIMEOUT: Duration = Duration::from_secs(30);

/// The token of a source, which is refreshed by one call at a time.
pub(super) struct TokenCache {
    source: Box<dyn DynTokenSource>,
    state: Mutex<CacheState>,
    /// Locked by the call that refreshes the token. The lock is released if that call is cancelled.
    refresh: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct CacheState {
    token: Option<CachedToken>,
    /// The number of refreshes that have finished.
    finished: u64,
    /// The error of the last refresh, if that refresh failed.
    failure: Option<TokenError>,
}

/// A token from a source, with the number of the refresh that obtained it.
#[derive(Clone)]
pub(super) struct CachedToken {
    pub(super) secret: Secret,
    pub(super) number: u64,
    refresh_at: Option<Instant>,
    expires_at: Option<Instant>,
}

/// The cached token, by the time that is left until it expires.
enum Freshness {
    Fresh(CachedToken),
    /// The token is valid and expires soon.
    Expiring(CachedToken),
    /// The cache has no token, or the token has expired.
    Missing,
}

impl TokenCache {
    pub(super) fn new(source: impl TokenSource) -> Self {
        Self {
            source: Box::new(source),
            state: Mutex::new(CacheState::default()),
            refresh: tokio::sync::Mutex::new(()),
        }
    }

    /// Returns a valid token. Refreshes the token if necessary; calls that need a token meanwhile wait and share the
    /// result. While one call refreshes a token that is still valid, other calls use it.
    ///
    /// # Errors
    ///
    /// Returns the error of the source if the cache has no valid token. The error is not stored: the next call of this
    /// function calls the source again.
    pub(super) async fn token(&self, context: &TokenContext<'_>) -> Result<CachedToken, TokenError> {
        let (freshness, finished) = self.cached();
        match freshness {
            Freshness::Fresh(token) => Ok(token),
            Freshness::Expiring(token) => match self.refresh.try_lock() {
                Ok(_guard) => Ok(self.refresh(context).await.unwrap_or(token)),
                Err(_) => Ok(token),
            },
            Freshness::Missing => {
                let _guard = self.refresh.lock().await;
                match self.finished_since(finished) {
                    Some(result) => result,
                    None => self.refresh(context).await,
                }
            }
        }
    }

    /// Discards the token with this number. A newer token is kept.
    pub(super) fn invalidate(&self, number: u64) {
        let mut state = self.state();
        if state.token.as_ref().is_some_and(|token| token.number == number) {
            state.token = None;
        }
    }

    fn cached(&self) -> (Freshness, u64) {
        let state = self.state();
        let is_past = |time: Option<Instant>| time.is_some_and(|time| time <= Instant::now());
        let freshness = match &state.token {
            Some(token) if !is_past(token.refresh_at) => Freshness::Fresh(token.clone()),
            Some(token) if !is_past(token.expires_at) => Freshness::Expiring(token.clone()),
            _ => Freshness::Missing,
        };
        (freshness, state.finished)
    }

    /// Returns the result of the refresh that finished while the caller waited for the lock, if there is one. A token
    /// whose lifetime is shorter than the wait is used nevertheless.
    fn finished_since(&self, finished: u64) -> Option<Result<CachedToken, TokenError>> {
        let state = self.state();
        if state.finished == finished {
            return None;
        }
        let failure = state.failure.clone().map(Err);
        failure.or_else(|| state.token.clone().map(Ok))
    }

    async fn refresh(&self, context: &TokenContext<'_>) -> Result<CachedToken, TokenError> {
        let started = Instant::now();
        let deadline = Deadline::after(Some(SOURCE_TIMEOUT), TimeLimit::Attempt);
        let result = match DeadlineTimer::new(deadline).run(self.source.token_boxed(context)).await {
            Ok(result) => result,
            Err(limit) => Err(limit.to_string().into()),
        };
        let mut state = self.state();
        state.finished += 1;
        match result {
            Ok(token) => {
                let token = CachedToken::new(token, started, state.finished);
                state.failure = None;
                state.token = Some(token.clone());
                Ok(token)
            }
            Err(source) => {
                let error = TokenError { scheme: context.scheme.name, source: source.into() };
                if let Some(token) = &mut state.token {
                    token.refresh_at = Some(Instant::now() + RETRY_AFTER_FAILURE);
                }
                state.failure = Some(error.clone());
                Err(error)
            }
        }
    }

    fn state(&self) -> MutexGuard<'_, CacheState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl CachedToken {
    fn new(token: Token, started: Instant, number: u64) -> Self {
        let margin = |lifetime: Duration| MAX_REFRESH_MARGIN.min(lifetime / 10);
        // A lifetime beyond the range of `Instant` is treated as unlimited.
        let after = |lifetime: Duration| started.checked_add(lifetime);
        Self {
            secret: token.secret,
            number,
            refresh_at: token.lifetime.and_then(|lifetime| after(lifetime - margin(lifetime))),
            expires_at: token.lifetime.and_then(after),
        }
    }
}

/// The reason why the credential of a security scheme could not be obtained. The source is the error of the token
/// source.
#[derive(Clone, Debug)]
pub struct TokenError {
    scheme: &'static str,
    source: Arc<dyn Error + Send + Sync>,
}

impl TokenError {
    /// Returns the name of the security scheme in `components.securitySchemes`.
    pub fn scheme(&self) -> &'static str {
        self.scheme
    }

    /// Returns `true` if the token endpoint was not available, so that another attempt may succeed.
    pub(in super::super) fn is_retryable(&self) -> bool {
        let response = self.source.downcast_ref::<OAuth2Error>().map(OAuth2Error::status);
        let request = self.source.downcast_ref::<client::Error>();
        response.is_some_and(RetryPolicy::repeats_by_default) || request.is_some_and(client::Error::is_retryable)
    }
}

impl fmt::Display for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the token source of the security scheme `{}` failed", self.scheme)
    }
}

impl Error for TokenError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.source)
    }
}
