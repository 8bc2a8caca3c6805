//! Decoding of a value as one type of a union after another, until an attempt succeeds.
//!
//! Each attempt at an outer union reads an inner union again, so that plain backtracking would take time exponential in
//! the nesting depth. Failed attempts are therefore remembered, since an attempt with the same type at the same
//! position would fail again. In addition, the work of attempts is limited in proportion to the size of the input.

use std::cell::RefCell;
use std::collections::HashSet;
use std::rc::Rc;

use super::{Decode, DecodeError, Reader};

/// The limit of work in failed attempts, as a multiple of the input size.
const REREAD_FACTOR: usize = 32;

/// The limit of work in comparing matching types, as a multiple of the input size. If a value has undocumented keys, no
/// type preserves all keys, so that all types are compared.
const COMPARISON_FACTOR: usize = 4;

/// The additional work that is allowed for small inputs, since a union may have more members than [`REREAD_FACTOR`].
const BASE_WORK: usize = 64 * 1024;

/// The factor by which skipping a value is faster than reading it.
const SKIP_SPEEDUP: usize = 8;

/// The remaining work and the failed attempts of a reader.
#[derive(Clone)]
pub(super) struct AttemptState {
    /// The remaining work for failed attempts, in bytes and nodes.
    remaining_work: usize,
    /// The remaining work for comparing types by the number of keys that they skip.
    remaining_comparisons: usize,
    /// The nesting depth of the attempts in progress.
    depth: usize,
    /// The position at which the outermost attempt in progress started.
    outermost: usize,
    /// The nested attempts that are known to fail, so that they are not repeated. `None` before the first failure.
    failed: Option<Rc<RefCell<FailedAttempts>>>,
    /// The maximum number of remembered attempts.
    capacity: usize,
}

/// The failed attempts that were nested in attempts at the position `outermost`. An attempt is identified by its
/// position and its decode function.
#[derive(Default)]
struct FailedAttempts {
    outermost: usize,
    attempts: HashSet<(usize, usize)>,
}

impl AttemptState {
    /// Creates the state for an input of this size.
    pub(super) fn new(size: usize) -> Self {
        let extra = size.saturating_mul(64).saturating_add(1024).min(BASE_WORK);
        let times = |count: usize| size.saturating_mul(count).saturating_add(extra);
        let (spare, choices, capacity) = (times(REREAD_FACTOR), times(COMPARISON_FACTOR), 1024 + size / 16);
        Self { remaining_work: spare, remaining_comparisons: choices, depth: 0, outermost: 0, failed: None, capacity }
    }

    fn has_failed(&self, address: usize, decode: usize) -> bool {
        let contains = |failed: &FailedAttempts| {
            failed.outermost == self.outermost && failed.attempts.contains(&(address, decode))
        };
        self.failed.as_ref().is_some_and(|failed| contains(&failed.borrow()))
    }

    fn record_failure(&mut self, address: usize, decode: usize) {
        let mut failed = self.failed.get_or_insert_default().borrow_mut();
        if failed.outermost != self.outermost || failed.attempts.len() >= self.capacity {
            failed.outermost = self.outermost;
            failed.clear();
        }
        failed.attempts.insert((address, decode));
    }

    /// Copies the remaining work and the failed attempts of a reader that has read ahead.
    fn copy_from(&mut self, ahead: &Self) {
        (self.remaining_work, self.remaining_comparisons) = (ahead.remaining_work, ahead.remaining_comparisons);
        if self.failed.is_none() {
            self.failed.clone_from(&ahead.failed);
        }
    }
}

impl FailedAttempts {
    fn clear(&mut self) {
        // Clearing a hash table takes time proportional to its capacity, so a large table is replaced instead.
        if self.attempts.capacity() > 64 {
            self.attempts = HashSet::new();
        } else {
            self.attempts.clear();
        }
    }
}

#[doc(hidden)]
impl Reader<'_> {
    /// Reads the next value as a `T`. If that fails, returns `None` without consuming the value.
    pub fn try_decode<T: Decode>(&mut self) -> Option<T> {
        let decode: fn(&mut Self) -> Result<T, DecodeError> = T::decode;
        let mut ahead = self.begin_attempt(decode as usize)?;
        match decode(&mut ahead) {
            Ok(value) => {
                self.commit(ahead);
                Some(value)
            }
            Err(_) => {
                self.roll_back(&ahead, decode as usize);
                None
            }
        }
    }

    /// Returns a reader for an attempt, or `None` if the attempt is known to fail or the limit of work is reached.
    fn begin_attempt(&mut self, decode: usize) -> Option<Self> {
        let address = self.address();
        if self.is_exhausted() || self.attempts.has_failed(address, decode) {
            return None;
        }
        let mut ahead = self.clone();
        if self.attempts.depth == 0 {
            ahead.attempts.outermost = address;
        }
        ahead.attempts.depth += 1;
        Some(ahead)
    }

    fn commit(&mut self, ahead: Self) {
        let (depth, outermost) = (self.attempts.depth, self.attempts.outermost);
        *self = ahead;
        (self.attempts.depth, self.attempts.outermost) = (depth, outermost);
    }

    fn roll_back(&mut self, ahead: &Self, decode: usize) {
        self.charge(ahead, true);
        // A failure is recorded only if the limit was not reached: otherwise, the limit may be the reason for the
        // failure.
        if self.attempts.depth > 0 && !self.is_exhausted() {
            self.attempts.record_failure(self.address(), decode);
        }
    }

    /// Returns `true` if the limit of work in failed attempts is reached.
    pub(super) fn is_exhausted(&self) -> bool {
        self.attempts.remaining_work == 0
    }

    /// Subtracts the work of the failed attempts of `ahead`, a clone that has read ahead, from the remaining work. If
    /// `all` is `true`, all work of `ahead` is subtracted.
    pub(super) fn charge(&mut self, ahead: &Self, all: bool) {
        self.attempts.copy_from(&ahead.attempts);
        let failed_work = if all { self.work_of(ahead) } else { 0 };
        self.attempts.remaining_work = self.attempts.remaining_work.saturating_sub(failed_work);
    }

    /// Adds the work of `ahead` to the work of this reader. `ahead` is a clone that has skipped a value in order to
    /// select a variant.
    pub(super) fn charge_lookahead(&mut self, ahead: &Self) {
        self.work += ahead.work().saturating_sub(self.work()) / SKIP_SPEEDUP;
    }

    /// Subtracts the work of comparing another matching type from the remaining work. Returns `false` if the limit is
    /// reached.
    pub(super) fn charge_comparison(&mut self, ahead: &Self) -> bool {
        self.attempts.remaining_comparisons = ahead.attempts.remaining_comparisons.saturating_sub(self.work_of(ahead));
        self.attempts.remaining_comparisons > 0
    }

    /// Returns the work that `ahead` has done since it was cloned from this reader. The result is at least one.
    fn work_of(&self, ahead: &Self) -> usize {
        ahead.work().saturating_sub(self.work()).max(1)
    }
}
