//! Every operation is sent by the client over TCP to the router and answered, with samples of its schemas: what
//! arrives has to equal what was sent, on both sides.

use std::io::{self, Write};

use ecosuite_api::operations::API;
use ecosuite_api::runtime::wire;
use ecosuite_api::wire::{CASES, EXAMPLES};

#[test]
fn every_operation_arrives_as_it_was_sent() -> io::Result<()> {
    let report = wire::prove(&API, CASES, wire::Effort::from_env());
    // Past the capture of test output: the figures are worth seeing when all is well, too.
    write!(io::stdout(), "{report}")?;
    assert!(report.is_clean(), "see the report above");
    Ok(())
}

#[test]
fn every_example_comes_back_as_it_went() -> io::Result<()> {
    let report = wire::prove_examples(&API, EXAMPLES);
    write!(io::stdout(), "{report}")?;
    assert!(report.is_clean(), "see the report above");
    Ok(())
}
