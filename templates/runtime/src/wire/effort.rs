/// How much is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effort {
    /// Requests of each operation.
    pub requests: u64,
    /// The seed of the first.
    pub seed: u64,
}

impl Effort {
    /// 32 requests of each operation from seed 0, or what the variables `WIRE_REQUESTS` and `WIRE_SEED` say.
    pub fn from_env() -> Self {
        let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse().ok());
        Self { requests: number("WIRE_REQUESTS").unwrap_or(32), seed: number("WIRE_SEED").unwrap_or(0) }
    }
}
