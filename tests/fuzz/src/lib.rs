//! Fuzz tests: mutated documents for the generator, mutated requests and responses for the runtime, and random texts
//! for the two implementations of validation, the fast path and the full validation.
//!
//! Every test case is derived from a number, so that a failure can be reproduced. `cargo xtask fuzz` runs the targets
//! for a given time.

pub mod api;
mod case;
mod documents;
mod message;
mod mutate;
mod pipeline;
mod runtime;
mod seed;
mod validation;
mod words;

pub use case::{FuzzFinding, Target};
pub use documents::Documents;
pub use pipeline::Pipeline;
pub use runtime::Runtime;
pub use seed::Seed;
pub use validation::Validation;
