//! The amount of work that a validation may do, in proportion to the size of the value.

use std::cell::Cell;

use serde_json::Value;

/// The number of steps that are allowed for any value, regardless of its size. One step is the work of applying one
/// schema to one value, about 30 ns.
const BASE: u64 = 100_000;
/// The additional number of steps for each byte of the value's text.
const PER_BYTE: u64 = 24;

/// The additional number of steps for each array, object and scalar in a value whose text is not available.
const PER_PART: u64 = 200;

/// Counts the steps of a validation. When the budget is exhausted, the value is treated as invalid.
#[derive(Debug)]
pub(super) struct Budget(Cell<u64>);

impl Budget {
    /// Creates the budget for a value whose text has `bytes` bytes.
    #[cfg(feature = "api")]
    pub(super) fn of_text(bytes: usize) -> Self {
        Self::of(u64::try_from(bytes).unwrap_or(u64::MAX), PER_BYTE)
    }

    /// Creates the budget for a value whose text is not available, such as an example of the document.
    pub(super) fn of_value(value: &Value) -> Self {
        Self::of(parts(value), PER_PART)
    }

    fn of(units: u64, steps: u64) -> Self {
        Self(Cell::new(units.saturating_mul(steps).saturating_add(BASE)))
    }

    /// Takes `steps` from the budget. If fewer steps remain, returns `false` and leaves the budget empty.
    pub(super) fn spend(&self, steps: u64) -> bool {
        let left = self.0.get().checked_sub(steps);
        self.0.set(left.unwrap_or(0));
        left.is_some()
    }
}

/// Returns the number of arrays, objects and scalars in a value, including the value itself.
pub(super) fn parts(value: &Value) -> u64 {
    match value {
        Value::Array(items) => items.iter().map(parts).sum::<u64>() + 1,
        Value::Object(members) => members.values().map(parts).sum::<u64>() + 1,
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => 1,
    }
}
