//! Benchmarks of ecogen and of generated code, compared with other generators and with code written by hand.

mod compile;
mod cutter;
mod depend;
mod edit;
mod generate;
mod growth;
mod peers;
mod project;
mod run;
mod streams;

pub use compile::compile;
pub use depend::depend;
pub use edit::edit;
pub use generate::generate;
pub use growth::growth;
pub use run::run;
pub use streams::streams;

/// The folder for everything that the benchmarks write.
const FOLDER: &str = "target/bench";
