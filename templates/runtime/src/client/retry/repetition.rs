use super::super::super::operation::RawResponse;
use super::super::super::stream::Body;
use super::super::builder::ClientConfig;
use super::super::error::Error;
use super::super::prepared_request::PreparedRequest;
use super::super::request_options::RequestOptions;
use super::super::time_limits::{Deadline, has_timers};
use super::policy::Failure;
use super::quota::RetryPermit;
use super::{RetryPolicy, idempotency_key};
use std::time::Duration;
use tokio::time::Instant;

/// Decides whether the attempts of one call are repeated.
pub(in super::super) struct Repetition<'c> {
    config: &'c ClientConfig,
    policy: &'c RetryPolicy,
    /// `true` if the request may be sent again after the server may have received it.
    is_safe: bool,
    permit: RetryPermit,
}

impl<'c> Repetition<'c> {
    /// Creates the state of a call. If the policy allows several attempts, adds an idempotency key to the request.
    pub(in super::super) fn new(
        config: &'c ClientConfig,
        options: &'c RequestOptions,
        request: &mut PreparedRequest,
    ) -> Self {
        let policy = options.retry.as_ref().unwrap_or(&config.retry);
        let operation = request.operation;
        let is_safe = policy.allows_more(1)
            && (idempotency_key::is_idempotent(operation.method)
                || options.is_idempotent
                || idempotency_key::add(operation, config.idempotency_header.as_ref(), &mut request.headers));
        Self { config, policy, is_safe, permit: RetryPermit::default() }
    }

    /// Returns `true` if the policy allows another attempt after this number of attempts.
    pub(in super::super) fn allows_more(&self, attempts: u32) -> bool {
        self.policy.allows_more(attempts)
    }

    /// Returns the wait before the next attempt, or `None` if the outcome of the last attempt is final.
    pub(in super::super) fn wait(
        &mut self,
        outcome: &Result<RawResponse<Body>, Error>,
        attempts: u32,
        deadline: Option<Deadline>,
    ) -> Option<Duration> {
        let failure = self.policy.failure(outcome)?;
        if !self.allows_more(attempts) || (failure != Failure::NotSent && !self.is_safe) {
            return None;
        }
        let wait = self.policy.delay(outcome, attempts)?;
        if !wait.is_zero() && !has_timers() {
            return None;
        }
        // If the wait does not fit into the limit of the call, the failure says more than the exceeded limit.
        if deadline.is_some_and(|deadline| Instant::now().checked_add(wait).is_none_or(|end| end >= deadline.at)) {
            return None;
        }
        let has_quota = !self.policy.uses_quota() || self.config.retry_quota.take(failure, &mut self.permit);
        has_quota.then_some(wait)
    }

    /// Returns tokens to the quota if the call succeeded.
    pub(in super::super) fn finish(&self, outcome: &Result<RawResponse<Body>, Error>) {
        if self.policy.uses_quota() && outcome.is_ok() && self.policy.failure(outcome).is_none() {
            self.config.retry_quota.succeeded(&self.permit);
        }
    }
}
