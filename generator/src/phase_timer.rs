use std::time::Instant;

use crate::report::Report;

/// A clock that measures consecutive phases.
pub(crate) struct PhaseTimer(Instant);

impl PhaseTimer {
    pub(crate) fn new() -> Self {
        Self(Instant::now())
    }

    pub(crate) fn finish(&mut self, name: &'static str, report: &mut Report) {
        report.phases.push((name, self.0.elapsed()));
        self.0 = Instant::now();
    }
}
