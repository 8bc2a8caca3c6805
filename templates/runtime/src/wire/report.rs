use std::fmt;
use std::time::Duration;

/// What a proof has found.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Operations of the API.
    pub operations: usize,
    /// Operations of which every request and every documented answer arrived as it was sent.
    pub proven: usize,
    /// Requests that arrived.
    pub requests: usize,
    /// Documented answers that arrived.
    pub answers: usize,
    /// Requests that broke a constraint, and were refused with its place.
    pub refused: usize,
    /// Undocumented answers that were kept.
    pub undocumented: usize,
    /// Operations that no request reaches, because another one answers it.
    pub shadowed: usize,
    /// Operations that the document allows no message of.
    pub excused: usize,
    /// Requests, responses, parameters and headers that the document allows no sample of, each with the reason.
    pub unsampled: Vec<String>,
    /// Messages that did not arrive as they were sent, and those whose sample was not found.
    pub failures: Vec<String>,
    /// How long it took.
    pub time: Duration,
}

impl Report {
    /// Returns `true` if every operation is proven that the document allows messages of.
    pub fn is_clean(&self) -> bool {
        self.failures.is_empty()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} of {} operations proven over loopback in {:.1?}", self.proven, self.operations, self.time)?;
        writeln!(
            f,
            "{} requests, {} refused for a broken constraint, {} documented answers, {} undocumented answers; {} schemas \
             without a sample",
            self.requests,
            self.refused,
            self.answers,
            self.undocumented,
            self.unsampled.len()
        )?;
        if self.excused > 0 {
            writeln!(f, "{} operations have no message that the document allows", self.excused)?;
        }
        if self.shadowed > 0 {
            writeln!(f, "{} operations answer no request: others of the same path and method do", self.shadowed)?;
        }
        for line in self.unsampled.iter().take(20) {
            writeln!(f, "no sample: {line}")?;
        }
        for line in self.failures.iter().take(20) {
            writeln!(f, "failed: {line}")?;
        }
        match self.failures.len().saturating_sub(20) {
            0 => Ok(()),
            more => writeln!(f, "and {more} failures more"),
        }
    }
}
