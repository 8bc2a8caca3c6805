//! What ecogen and what it writes cost, beside peers and code written by hand.

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

/// Where all of it happens.
const FOLDER: &str = "target/bench";
