//! The wire test: round trips over TCP that test whether client and server agree with each other and with the document.
//! The client calls every operation with sampled requests, and the server responds with every documented status. The
//! received values have to equal the sent values.

mod absent_values;
mod comparison;
mod example;
mod examples;
mod invalid_values;
mod options;
mod recorder;
mod remote_calls;
mod report;
mod round_trip;
mod sampled_request;
mod samples;
mod script;
mod streaming;
mod wire_operation;

#[doc(hidden)]
pub use example::{check_request_example, check_response_example};
#[doc(hidden)]
pub use examples::{DocumentExample, TypeExamples};
pub use examples::{ExampleReport, check_examples};
pub use options::RoundTripOptions;
#[doc(hidden)]
pub use remote_calls::{RemoteCall, call_remote};
pub use report::RoundTripReport;
pub use round_trip::run_round_trips;
#[doc(hidden)]
pub use streaming::StreamingCase;
#[doc(hidden)]
pub use wire_operation::{WireCase, WireOperation};
