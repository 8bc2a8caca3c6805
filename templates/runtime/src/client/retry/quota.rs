use super::policy::Failure;
use std::sync::{Mutex, PoisonError};

/// The number of tokens of a full bucket, and the costs of a repeated attempt. The numbers are those of the standard
/// retry mode of the AWS SDKs.
const CAPACITY: u32 = 500;
const COST: u32 = 5;
const COST_AFTER_TIMEOUT: u32 = 10;

/// A bucket of tokens that all calls of a client share. Each repeated attempt takes tokens, and successful calls return
/// tokens.
#[derive(Debug)]
pub(in super::super) struct RetryQuota(Mutex<u32>);

/// The tokens that the last repeated attempt of a call has taken. A success returns them.
#[derive(Debug, Default)]
pub(in super::super) struct RetryPermit(Option<u32>);

impl Default for RetryQuota {
    fn default() -> Self {
        Self(Mutex::new(CAPACITY))
    }
}

impl RetryQuota {
    /// Takes the tokens for a repeated attempt. Returns `false` if too few tokens are left.
    pub(in super::super) fn take(&self, failure: Failure, permit: &mut RetryPermit) -> bool {
        let cost = if failure == Failure::Timeout { COST_AFTER_TIMEOUT } else { COST };
        let mut tokens = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match tokens.checked_sub(cost) {
            None => false,
            Some(left) => {
                *tokens = left;
                permit.0 = Some(cost);
                true
            }
        }
    }

    /// Returns the tokens of a call that succeeded, or one token if the first attempt succeeded.
    pub(in super::super) fn succeeded(&self, permit: &RetryPermit) {
        let mut tokens = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *tokens = (*tokens + permit.0.unwrap_or(1)).min(CAPACITY);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn repeats_until_empty(quota: &RetryQuota, failure: Failure) -> usize {
        (0..1000).take_while(|_| quota.take(failure, &mut RetryPermit::default())).count()
    }

    #[test]
    fn quota_is_exhausted_by_failures_and_refilled_by_successes() {
        let quota = RetryQuota::default();
        assert_eq!(repeats_until_empty(&quota, Failure::Status), 100);
        quota.succeeded(&RetryPermit(Some(COST)));
        assert_eq!(repeats_until_empty(&quota, Failure::Status), 1);
        (0..4).for_each(|_| quota.succeeded(&RetryPermit::default()));
        assert_eq!(repeats_until_empty(&quota, Failure::Status), 0);
        quota.succeeded(&RetryPermit::default());
        assert_eq!(repeats_until_empty(&quota, Failure::Status), 1);
    }

    #[test]
    fn repetition_after_a_timeout_costs_twice_as_much() {
        assert_eq!(repeats_until_empty(&RetryQuota::default(), Failure::Timeout), 50);
    }

    #[test]
    fn successes_do_not_exceed_the_capacity() {
        let quota = RetryQuota::default();
        (0..50).for_each(|_| quota.succeeded(&RetryPermit::default()));
        assert_eq!(repeats_until_empty(&quota, Failure::NotSent), 100);
    }
}
