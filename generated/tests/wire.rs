//! Sends samples of every operation from client to router over TCP, and samples of its responses back: what arrives
//! must equal what was sent.

use std::io::{self, Write};

use ecosuite_api::operations::API;
use ecosuite_api::runtime::wire;
use ecosuite_api::wire::{CASES, EXAMPLES};

#[test]
fn every_operation_arrives_as_it_was_sent() -> io::Result<()> {
    let report = wire::run_round_trips(&API, CASES, wire::RoundTripOptions::from_env());
    // Not captured by the test harness, so that the figures are also visible if the test succeeds.
    write!(io::stdout(), "{report}")?;
    assert!(report.is_clean(), "see the report above");
    Ok(())
}

#[test]
fn every_example_comes_back_as_it_went() -> io::Result<()> {
    let report = wire::check_examples(&API, EXAMPLES);
    write!(io::stdout(), "{report}")?;
    assert!(report.is_clean(), "see the report above");
    Ok(())
}
