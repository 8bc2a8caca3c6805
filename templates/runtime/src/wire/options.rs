/// The configuration of the wire test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoundTripOptions {
    /// The number of requests per operation.
    pub requests: u64,
    /// The seed of the first request.
    pub seed: u64,
}

impl RoundTripOptions {
    /// Returns the values of the environment variables `WIRE_REQUESTS` and `WIRE_SEED`. The default is 32 requests per
    /// operation and the seed 0.
    pub fn from_env() -> Self {
        let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse().ok());
        Self { requests: number("WIRE_REQUESTS").unwrap_or(32), seed: number("WIRE_SEED").unwrap_or(0) }
    }
}
