//! The limit of values that are tried for a schema.

/// The maximum number of values in an attempt. If each of several values requires the next, their number doubles with
/// each level.
const MAX_VALUES: usize = 10_000;

/// The minimum number of values in an attempt.
const MIN_VALUES: usize = 64;

/// The remaining number of values for a schema. An exhausted attempt halves the budget of the next: most schemas that
/// exhaust it have no finite value and will exhaust it again.
#[derive(Debug)]
pub(super) struct SampleBudget {
    per_attempt: usize,
    remaining: usize,
}

impl SampleBudget {
    pub(super) fn new() -> Self {
        Self { per_attempt: MAX_VALUES, remaining: MAX_VALUES }
    }

    /// Starts an attempt.
    pub(super) fn renew(&mut self) {
        if self.remaining == 0 {
            self.per_attempt = MIN_VALUES.max(self.per_attempt / 2);
        }
        self.remaining = self.per_attempt;
    }

    /// Consumes a value. Returns `false` if the budget is exhausted.
    pub(super) fn take(&mut self) -> bool {
        let is_left = self.remaining > 0;
        self.remaining -= usize::from(is_left);
        is_left
    }
}

#[cfg(test)]
mod tests {
    use super::{MAX_VALUES, SampleBudget};

    #[test]
    fn exhausted_attempts_share_twice_the_budget_of_one() {
        let mut budget = SampleBudget::new();
        let mut taken = 0;
        for _ in 0..super::super::MAX_ATTEMPTS {
            budget.renew();
            while budget.take() {
                taken += 1;
            }
        }
        assert!(taken < MAX_VALUES * 5 / 2, "{taken}");
    }

    #[test]
    fn attempts_within_budget_have_all_of_it() {
        let mut budget = SampleBudget::new();
        for _ in 0..3 {
            budget.renew();
            assert_eq!((1..MAX_VALUES).filter(|_| budget.take()).count(), MAX_VALUES - 1);
        }
    }
}
