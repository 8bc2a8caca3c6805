use std::fmt;
use std::time::Duration;

/// The result of [`run_round_trips`](super::run_round_trips).
#[derive(Clone, Debug, Default)]
pub struct RoundTripReport {
    /// The number of operations of the API.
    pub operations: usize,
    /// The number of operations whose requests and documented responses were all received unchanged.
    pub passed_operations: usize,
    /// The number of requests that were received unchanged.
    pub requests: usize,
    /// The number of documented responses that were received unchanged.
    pub responses: usize,
    /// The number of requests that violate a constraint and were rejected with the location of the violation.
    pub rejected: usize,
    /// The number of undocumented responses whose body the client returned unchanged.
    pub undocumented: usize,
    /// The number of unreachable operations: their requests are routed to an earlier operation.
    pub unreachable: usize,
    /// The number of operations for which nothing was sent, because the document allows no request or no response.
    pub excused: usize,
    /// The requests, responses, parameters and headers for which the document allows no value that can be sent, each
    /// with the reason.
    pub unsampled: Vec<String>,
    /// The requests and responses that were not received unchanged, and those for which no sample was found although
    /// the document may allow one.
    pub failures: Vec<String>,
    /// The duration of the test.
    pub time: Duration,
}

impl RoundTripReport {
    /// Returns `true` if there are no failures.
    pub fn is_clean(&self) -> bool {
        self.failures.is_empty()
    }
}

impl fmt::Display for RoundTripReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{} of {} operations passed the round trip over loopback in {:.1?}",
            self.passed_operations, self.operations, self.time
        )?;
        writeln!(
            f,
            "requests: {}, rejected for a violated constraint: {}, documented responses: {}, undocumented \
             responses: {}, schemas without a sample: {}",
            self.requests,
            self.rejected,
            self.responses,
            self.undocumented,
            self.unsampled.len()
        )?;
        if self.excused > 0 {
            writeln!(f, "operations without a message that the document allows: {}", self.excused)?;
        }
        if self.unreachable > 0 {
            writeln!(f, "unreachable operations, whose requests an earlier one matches: {}", self.unreachable)?;
        }
        for line in self.unsampled.iter().take(20) {
            writeln!(f, "no sample: {line}")?;
        }
        for line in self.failures.iter().take(20) {
            writeln!(f, "failed: {line}")?;
        }
        match self.failures.len().saturating_sub(20) {
            0 => Ok(()),
            more => writeln!(f, "further failures: {more}"),
        }
    }
}
