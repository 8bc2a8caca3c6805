//! Counts the untyped values of a document by reason.

use std::collections::BTreeMap;

use ecogen::ir::UntypedReason;

/// The number of untyped values by reason. `degraded` counts values for which the document declares a type; `free`
/// counts values without a declared type.
#[derive(Clone, Debug, Default)]
pub struct UntypedReasons {
    pub degraded: BTreeMap<String, u64>,
    pub free: BTreeMap<String, u64>,
}

impl UntypedReasons {
    /// Parses the output of [`lines`].
    pub fn read(text: &str) -> Self {
        let mut reasons = Self::default();
        for line in text.lines() {
            let counted = |prefix| line.strip_prefix(prefix)?.split_once(" at ").map(|(reason, _)| reason.to_owned());
            if let Some(reason) = counted("degraded: ") {
                *reasons.degraded.entry(reason).or_default() += 1;
            } else if let Some(reason) = counted("free: ") {
                *reasons.free.entry(reason).or_default() += 1;
            }
        }
        reasons
    }

    pub fn add(&mut self, other: &Self) {
        for (sum, counts) in [(&mut self.degraded, &other.degraded), (&mut self.free, &other.free)] {
            for (reason, count) in counts {
                *sum.entry(reason.clone()).or_default() += count;
            }
        }
    }

    pub fn total(counts: &BTreeMap<String, u64>) -> u64 {
        counts.values().sum()
    }
}

/// Returns a text with a line for each untyped value. [`UntypedReasons::read`] parses this text.
pub fn lines(untyped: &[(UntypedReason, String)]) -> String {
    let kind = |reason: UntypedReason| if reason.is_degraded() { "degraded" } else { "free" };
    untyped.iter().map(|(reason, pointer)| format!("{}: {reason} at {pointer}\n", kind(*reason))).collect()
}

/// Returns the counts as text, such as `3 recursive inline schema, 1 unknown type`.
pub fn shown(counts: &BTreeMap<String, u64>) -> String {
    counts.iter().map(|(reason, count)| format!("{count} {reason}")).collect::<Vec<_>>().join(", ")
}
