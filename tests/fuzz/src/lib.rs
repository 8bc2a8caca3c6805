//! Mutated documents through the generator, mutated requests and answers through the runtime.
//!
//! Every case is made from a number, so that a find can be made again. `cargo xtask fuzz` runs it for a time.

pub mod api;
mod case;
mod documents;
mod message;
mod mutate;
mod pipeline;
mod runtime;
mod seed;
mod words;

pub use case::{Find, Target};
pub use documents::Documents;
pub use pipeline::Pipeline;
pub use runtime::Runtime;
pub use seed::Seed;
