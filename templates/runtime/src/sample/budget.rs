//! The limit of values that are tried for a schema.

/// The maximum number of values in an attempt. If each of several values requires the next, their number doubles with
/// each level.
const VALUES: usize = 10_000;

/// The minimum number of values in an attempt.
const LEAST: usize = 64;

/// The remaining number of values for a schema. An exhausted attempt halves the budget of the next: most schemas that
/// exhaust it have no finite value and will exhaust it again.
#[derive(Debug)]
pub(super) struct Budget {
    each: usize,
    left: usize,
}

impl Budget {
    pub(super) fn new() -> Self {
        Self { each: VALUES, left: VALUES }
    }

    /// Starts an attempt.
    pub(super) fn renew(&mut self) {
        if self.left == 0 {
            self.each = LEAST.max(self.each / 2);
        }
        self.left = self.each;
    }

    /// Consumes a value. Returns `false` if the budget is exhausted.
    pub(super) fn take(&mut self) -> bool {
        let is_left = self.left > 0;
        self.left -= usize::from(is_left);
        is_left
    }
}

#[cfg(test)]
mod tests {
    use super::{Budget, VALUES};

    #[test]
    fn attempts_that_run_out_take_twice_what_one_may_have_all_together() {
        let mut budget = Budget::new();
        let mut taken = 0;
        for _ in 0..super::super::ATTEMPTS {
            budget.renew();
            while budget.take() {
                taken += 1;
            }
        }
        assert!(taken < VALUES * 5 / 2, "{taken}");
    }

    #[test]
    fn attempts_that_do_not_run_out_have_all_of_it_each() {
        let mut budget = Budget::new();
        for _ in 0..3 {
            budget.renew();
            assert_eq!((1..VALUES).filter(|_| budget.take()).count(), VALUES - 1);
        }
    }
}
