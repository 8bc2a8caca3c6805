//! Tests names of a document that are also names in generated code. Most name conflicts would prevent the generated
//! module from compiling.

use std::io::{self, Write as _};

use ecogen_runtime::wire::{self, RoundTripOptions};

include!(concat!(env!("OUT_DIR"), "/every_name.mounted.rs"));

#[test]
fn documents_may_use_every_name_of_generated_code() -> io::Result<()> {
    let report = wire::run_round_trips(
        &every_name::operations::API,
        every_name::wire::CASES,
        RoundTripOptions { requests: 1, seed: 0 },
    );
    write!(io::stdout(), "{report}")?;
    assert!(report.is_clean(), "see the report above");
    Ok(())
}
