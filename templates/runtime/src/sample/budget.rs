//! The limit on the number of values that are generated in order to find a sample for a schema.

/// The maximum number of values, including nested values, that one attempt generates. The number of values can grow
/// exponentially with the nesting depth of recursive schemas.
const MAX_VALUES: usize = 10_000;

/// The minimum number of values in the budget of an attempt.
const MIN_VALUES: usize = 64;

/// The number of values that an attempt may still generate. After an attempt that exhausts the budget, the next attempt
/// has half the budget: most schemas that exhaust the budget once have no finite value and exhaust the budget again.
#[derive(Debug)]
pub(super) struct SampleBudget {
    per_attempt: usize,
    remaining: usize,
}

impl SampleBudget {
    pub(super) fn new() -> Self {
        Self { per_attempt: MAX_VALUES, remaining: MAX_VALUES }
    }

    /// Starts the next attempt.
    pub(super) fn renew(&mut self) {
        if self.remaining == 0 {
            self.per_attempt = MIN_VALUES.max(self.per_attempt / 2);
        }
        self.remaining = self.per_attempt;
    }

    /// Returns the number of values that the current attempt has generated.
    pub(super) fn used(&self) -> usize {
        self.per_attempt - self.remaining
    }

    /// Consumes one value of the budget. Returns `false` if the budget is exhausted.
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
