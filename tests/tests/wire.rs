//! Runs the wire tests of all construct fixtures: round trips of every operation over TCP.

use std::io::{self, Write};

use ecogen_runtime::operation::Api;
use ecogen_runtime::wire::{RoundTripOptions, TypeExamples, WireOperation, check_examples, run_round_trips};

/// A fixture: its name, its API, its operations, and the examples of its types.
type Construct = (&'static str, &'static Api, &'static [&'static dyn WireOperation], &'static [TypeExamples]);

/// Fixtures in which some schemas intentionally have no sample, because they belong to an informational response or
/// have no valid value. Swashbuckle writes an `allOf` whose members exclude each other's properties.
const WITHOUT_SAMPLE: [&str; 3] = ["framework-swashbuckle", "one-of-ambiguous", "response-informational"];

/// Fixtures that intentionally contain types without a finite value. Requests with these types must be rejected without
/// a stack overflow.
const INFINITE: [&str; 1] = ["one-of-without-keys"];

include!(concat!(env!("OUT_DIR"), "/constructs.rs"));

#[test]
fn round_trips_of_all_constructs_pass() -> io::Result<()> {
    let (mut operations, mut requests, mut failures) = (0, 0, Vec::new());
    for (name, api, cases, _) in CONSTRUCTS {
        let report = run_round_trips(api, cases, RoundTripOptions { requests: 16, seed: 1 });
        operations += report.operations;
        requests += report.requests;
        let sampled = report.unsampled.is_empty() != WITHOUT_SAMPLE.contains(name);
        if INFINITE.contains(name) {
            // The server rejects a value of a type without finite values, and the client reports that a response
            // matches none of the types.
            let is_refused =
                |failure: &&String| ["Rejection(", "matches none of them"].iter().any(|it| failure.contains(it));
            let refused = report.failures.iter().filter(is_refused).count();
            assert!(refused > 0 && refused == report.failures.len(), "{name}: {report}");
        } else if !report.is_clean() || !sampled || report.operations == 0 {
            failures.push(format!("{name}: {report}"));
        }
    }
    // The test harness does not capture text that is written to `io::stdout()` directly, so the counts are visible even
    // if the test succeeds.
    let constructs = CONSTRUCTS.len();
    writeln!(io::stdout(), "{constructs} constructs, {operations} operations, {requests} requests over the wire")?;
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    Ok(())
}

#[test]
fn examples_pass_as_expected() -> io::Result<()> {
    let (mut passed, mut invalid, mut failures) = (0, 0, Vec::new());
    for (name, api, _, examples) in CONSTRUCTS {
        let report = check_examples(api, examples);
        (passed, invalid) = (passed + report.passed, invalid + report.invalid);
        failures.extend(report.failures.iter().map(|failure| format!("{name}: {failure}")));
    }
    writeln!(io::stdout(), "{passed} examples came back as they went, {invalid} do not fit their schemas")?;
    assert!(failures.is_empty() && passed > 5 && invalid > 2, "{}", failures.join("\n"));
    Ok(())
}
