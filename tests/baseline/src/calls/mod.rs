//! All calls that are compared, as pairs of a generated and a hand-written call.

mod client;
mod codec;
mod server;

pub use server::{requests, servers};

/// A call that can be repeated. The function returns `true` if the call succeeded.
pub type Call = Box<dyn FnMut() -> bool>;

/// The same call, once with generated and once with hand-written code.
pub struct Pair {
    /// The group of the call: server, client, decode or encode.
    pub side: &'static str,
    /// The name of the value that is transferred or encoded.
    pub shape: &'static str,
    /// The generated call.
    pub ours: Call,
    /// The hand-written call.
    pub baseline: Call,
}

impl std::fmt::Debug for Pair {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pair").field("side", &self.side).field("shape", &self.shape).finish_non_exhaustive()
    }
}

/// The error that prevents a comparison of calls.
pub type BoxError = Box<dyn std::error::Error>;

/// Returns all pairs of a group: `server`, `client` or `codec`.
///
/// # Errors
///
/// If an example value does not decode, or a client cannot be created.
pub fn pairs(side: &str) -> Result<Vec<Pair>, BoxError> {
    match side {
        "server" => server::pairs(),
        "client" => client::pairs(),
        _ => codec::pairs(),
    }
}
