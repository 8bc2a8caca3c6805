//! Attempts: reading a value as one type of a union after the other, until one fits.
//!
//! A union inside of a union is read again by each attempt at the outer one, so that plain attempts take time exponential
//! in the depth of a value. An attempt that failed is remembered instead: with the same type and at the same place it
//! fails again. Beyond that, the work of attempts is in proportion to the size of what is read.

use std::cell::RefCell;
use std::collections::HashSet;
use std::rc::Rc;

use super::{Decode, Fault, Reader};

/// How often all of a value may be read by attempts that fail.
const REREADS: usize = 32;

/// How often all of a value may be read again to compare the types that fit it: of values with keys that the document
/// does not know, no type keeps everything.
const COMPARISONS: usize = 4;

/// The extra work for small values: a union may have more members than [`REREADS`].
const EXTRA: usize = 64 * 1024;

/// How much faster a value is skipped than read.
const PASSED: usize = 8;

/// The state of a reader's attempts.
#[derive(Clone)]
pub(super) struct Attempts {
    /// The work that attempts may still do in vain, in bytes and nodes.
    spare: usize,
    /// The work that may still be done to find a type that loses less.
    choices: usize,
    /// How many attempts this reader is inside of.
    depth: usize,
    /// The place of the outermost of them.
    outermost: usize,
    /// The attempts that failed inside of other attempts; none until there is one.
    failed: Option<Rc<RefCell<Failed>>>,
    /// How many of them are remembered at most.
    capacity: usize,
}

/// Attempts that failed inside of the attempts at one place, by their own place and the function that read there.
#[derive(Default)]
struct Failed {
    outermost: usize,
    attempts: HashSet<(usize, usize)>,
}

impl Attempts {
    /// For a text or a tree of this size.
    pub(super) fn new(size: usize) -> Self {
        let extra = size.saturating_mul(64).saturating_add(1024).min(EXTRA);
        let times = |count: usize| size.saturating_mul(count).saturating_add(extra);
        let (spare, choices, capacity) = (times(REREADS), times(COMPARISONS), 1024 + size / 16);
        Self { spare, choices, depth: 0, outermost: 0, failed: None, capacity }
    }

    fn has_failed(&self, place: usize, decode: usize) -> bool {
        let known = |failed: &Failed| failed.outermost == self.outermost && failed.attempts.contains(&(place, decode));
        self.failed.as_ref().is_some_and(|failed| known(&failed.borrow()))
    }

    fn remember(&mut self, place: usize, decode: usize) {
        let mut failed = self.failed.get_or_insert_default().borrow_mut();
        if failed.outermost != self.outermost || failed.attempts.len() >= self.capacity {
            failed.outermost = self.outermost;
            failed.forget();
        }
        failed.attempts.insert((place, decode));
    }

    /// Takes over what a reader has spent and remembered that went on from here.
    fn take_over(&mut self, ahead: &Self) {
        (self.spare, self.choices) = (ahead.spare, ahead.choices);
        if self.failed.is_none() {
            self.failed.clone_from(&ahead.failed);
        }
    }
}

impl Failed {
    fn forget(&mut self) {
        // To clear a table takes as long as it is large, whatever it holds.
        if self.attempts.capacity() > 64 {
            self.attempts = HashSet::new();
        } else {
            self.attempts.clear();
        }
    }
}

impl Reader<'_> {
    /// Reads a value if it fits, and stays where it is if not.
    pub fn attempt<T: Decode>(&mut self) -> Option<T> {
        let decode: fn(&mut Self) -> Result<T, Fault> = T::decode;
        let mut ahead = self.begin_attempt(decode as usize)?;
        match decode(&mut ahead) {
            Ok(value) => {
                self.succeed(ahead);
                Some(value)
            }
            Err(_) => {
                self.fail(&ahead, decode as usize);
                None
            }
        }
    }

    /// A reader for an attempt; none if it is known to fail, or too much has been read in vain.
    fn begin_attempt(&mut self, decode: usize) -> Option<Self> {
        let place = self.address();
        if self.is_spent() || self.attempts.has_failed(place, decode) {
            return None;
        }
        let mut ahead = self.clone();
        if self.attempts.depth == 0 {
            ahead.attempts.outermost = place;
        }
        ahead.attempts.depth += 1;
        Some(ahead)
    }

    fn succeed(&mut self, ahead: Self) {
        let (depth, outermost) = (self.attempts.depth, self.attempts.outermost);
        *self = ahead;
        (self.attempts.depth, self.attempts.outermost) = (depth, outermost);
    }

    fn fail(&mut self, ahead: &Self, decode: usize) {
        self.spend(ahead, true);
        // An attempt that was cut short says nothing of another.
        if self.attempts.depth > 0 && !self.is_spent() {
            self.attempts.remember(self.address(), decode);
        }
    }

    /// Returns `true` if nothing more may be read in vain.
    pub(super) fn is_spent(&self) -> bool {
        self.attempts.spare == 0
    }

    /// Counts what another reader, which went on from here, has read in vain, and all that it read if `all`.
    pub(super) fn spend(&mut self, ahead: &Self, all: bool) {
        self.attempts.take_over(&ahead.attempts);
        let vain = if all { self.read_by(ahead) } else { 0 };
        self.attempts.spare = self.attempts.spare.saturating_sub(vain);
    }

    /// Counts what another reader, which went on from here, has skipped to choose a type.
    pub(super) fn look_ahead(&mut self, ahead: &Self) {
        self.work += ahead.work().saturating_sub(self.work()) / PASSED;
    }

    /// Counts what another reader has read to compare; false once no more may be.
    pub(super) fn compare(&mut self, ahead: &Self) -> bool {
        self.attempts.choices = ahead.attempts.choices.saturating_sub(self.read_by(ahead));
        self.attempts.choices > 0
    }

    /// The work of another reader, which went on from here; at least one.
    fn read_by(&self, ahead: &Self) -> usize {
        ahead.work().saturating_sub(self.work()).max(1)
    }
}
