//! Round trips over TCP that test whether client and server agree with each other and with the document. Every
//! operation is called with sampled requests and responds with every documented status. The received values have to
//! equal the sent ones.

mod broken;
mod case;
mod effort;
mod empty;
mod example;
mod examples;
mod proof;
mod recorder;
mod report;
mod same;
mod sampled;
mod samples;
mod script;
mod streaming;
mod visit;

pub use case::{Case, Of};
pub use effort::Effort;
pub use example::{answer_example, request_example};
pub use examples::{Example, ExampleReport, Examples, prove_examples};
pub use proof::prove;
pub use report::Report;
pub use streaming::Streaming;
pub use visit::{Visit, visit};
