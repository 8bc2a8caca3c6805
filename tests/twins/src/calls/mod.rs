//! Every shape, as a pair of calls: what was generated, and its twin.

mod client;
mod codec;
mod server;

pub use server::{asked, servers};

/// What is done again and again; true if it went well.
pub type Call = Box<dyn FnMut() -> bool>;

/// The same thing done by both.
pub struct Pair {
    /// What it belongs to: the server, the client, decoding or encoding.
    pub side: &'static str,
    /// What travels.
    pub shape: &'static str,
    /// What was generated.
    pub ours: Call,
    /// What was written by hand.
    pub twin: Call,
}

impl std::fmt::Debug for Pair {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pair").field("side", &self.side).field("shape", &self.shape).finish_non_exhaustive()
    }
}

/// Why nothing can be compared.
pub type Fault = Box<dyn std::error::Error>;

/// All of a side: `server`, `client` or `codec`. What others need is not made.
///
/// # Errors
///
/// If a text does not fit a type, or a client cannot be made.
pub fn pairs(side: &str) -> Result<Vec<Pair>, Fault> {
    match side {
        "server" => server::pairs(),
        "client" => client::pairs(),
        _ => codec::pairs(),
    }
}
