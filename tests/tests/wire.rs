//! Round trips over TCP of every operation of the constructs' fixtures.

use std::io::{self, Write};

use ecogen_runtime::operation::Api;
use ecogen_runtime::wire::{Case, Effort, Examples, prove, prove_examples};

/// A fixture: its name, API, cases and examples.
type Construct = (&'static str, &'static Api, &'static [&'static dyn Case], &'static [Examples]);

/// Fixtures that intentionally contain schemas without a sample: one without a valid value, and a response that is not
/// final.
const WITHOUT_SAMPLE: [&str; 2] = ["one-of-ambiguous", "response-informational"];

/// Fixtures that intentionally contain types without a finite value. Their requests are rejected, without a stack
/// overflow.
const ENDLESS: [&str; 1] = ["one-of-without-keys"];

include!(concat!(env!("OUT_DIR"), "/constructs.rs"));

#[test]
fn every_construct_is_proven() -> io::Result<()> {
    let (mut operations, mut requests, mut failures) = (0, 0, Vec::new());
    for (name, api, cases, _) in CONSTRUCTS {
        let report = prove(api, cases, Effort { requests: 16, seed: 1 });
        operations += report.operations;
        requests += report.requests;
        let sampled = report.unsampled.is_empty() != WITHOUT_SAMPLE.contains(name);
        if ENDLESS.contains(name) {
            // A server rejects such a value; a client reports that it matches none of the types.
            let is_refused =
                |failure: &&String| ["Refusal(", "matches none of them"].iter().any(|it| failure.contains(it));
            let refused = report.failures.iter().filter(is_refused).count();
            assert!(refused > 0 && refused == report.failures.len(), "{name}: {report}");
        } else if !report.is_clean() || !sampled || report.operations == 0 {
            failures.push(format!("{name}: {report}"));
        }
    }
    // Not captured by the test harness, so that the figures are also visible if the test succeeds.
    let constructs = CONSTRUCTS.len();
    writeln!(io::stdout(), "{constructs} constructs, {operations} operations, {requests} requests over the wire")?;
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    Ok(())
}

#[test]
fn every_example_is_as_it_was_expected() -> io::Result<()> {
    let (mut passed, mut unfit, mut failures) = (0, 0, Vec::new());
    for (name, api, _, examples) in CONSTRUCTS {
        let report = prove_examples(api, examples);
        (passed, unfit) = (passed + report.passed, unfit + report.unfit);
        failures.extend(report.failures.iter().map(|failure| format!("{name}: {failure}")));
    }
    writeln!(io::stdout(), "{passed} examples came back as they went, {unfit} do not fit their schemas")?;
    assert!(failures.is_empty() && passed > 5 && unfit > 2, "{}", failures.join("\n"));
    Ok(())
}
