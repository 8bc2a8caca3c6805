use super::super::super::operation::RawResponse;
use super::super::super::stream::Body;
use super::super::clock::{Instant, has_timers};
use super::super::encoded_call::EncodedCall;
use super::super::error::Error;
use super::super::time_limits::Deadline;
use super::idempotency_key;
use super::policy::Failure;
use super::quota::RetryPermit;
use std::time::Duration;

/// Decides whether the attempts of one call are repeated.
#[derive(Default)]
pub(in super::super) struct Repetition {
    /// `true` if the request may be sent again after the server may have received it.
    is_safe: bool,
    permit: RetryPermit,
}

impl Repetition {
    /// Creates the state of a call. If the policy allows several attempts, adds an idempotency key to the request.
    pub(in super::super) fn new(call: &mut EncodedCall) -> Self {
        let is_safe = call.retry_policy().allows_more(1)
            && (idempotency_key::is_idempotent(call.operation.method)
                || call.options().is_idempotent
                || idempotency_key::add(call)
                || call.operation.idempotent);
        Self { is_safe, permit: RetryPermit::default() }
    }

    /// Returns the wait before the next attempt, or `None` if the failure of the last attempt is final.
    pub(in super::super) fn wait(
        &mut self,
        call: &EncodedCall,
        failure: Failure,
        outcome: &Result<RawResponse<Body>, Error>,
        attempts: u32,
        deadline: Option<Deadline>,
    ) -> Option<Duration> {
        let policy = call.retry_policy();
        if !policy.allows_more(attempts) || (failure != Failure::NotSent && !self.is_safe) {
            return None;
        }
        let wait = policy.delay(outcome, attempts)?;
        if !wait.is_zero() && !has_timers() {
            return None;
        }
        // If the wait does not fit into the limit of the call, the failure says more than the exceeded limit.
        if deadline.is_some_and(|deadline| Instant::now().checked_add(wait).is_none_or(|end| end >= deadline.at)) {
            return None;
        }
        let has_quota = !policy.uses_quota() || call.client.config.retry_quota.take(failure, &mut self.permit);
        has_quota.then_some(wait)
    }

    /// Returns tokens to the quota after a successful call.
    pub(in super::super) fn succeeded(&self, call: &EncodedCall) {
        if call.retry_policy().uses_quota() {
            call.client.config.retry_quota.succeeded(&self.permit);
        }
    }
}
