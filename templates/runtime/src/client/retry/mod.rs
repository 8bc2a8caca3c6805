//! The repetition of failed attempts (`docs/decisions/0036-retries-and-time-limits.md`).

mod idempotency_key;
mod jitter;
mod policy;
mod quota;
mod repetition;
mod retry_after;

pub use policy::RetryPolicy;
pub(super) use quota::RetryQuota;
pub(super) use repetition::Repetition;
