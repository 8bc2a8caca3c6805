//! Every construct over the wire: what its fixture describes is sent and answered, and arrives as it was sent.

use std::io::{self, Write};

use ecogen_runtime::operation::Api;
use ecogen_runtime::wire::{Case, Effort, Examples, prove, prove_examples};

/// A fixture: its name, its API, its cases, its examples.
type Construct = (&'static str, &'static Api, &'static [&'static dyn Case], &'static [Examples]);

/// The fixtures that hold what cannot be sent, on purpose: a schema which no value fits, a response that is not final.
const WITHOUT_SAMPLE: [&str; 2] = ["one-of-ambiguous", "response-informational"];

/// The fixtures that hold types of which no value ends, on purpose: what is sent is refused, and nobody overflows.
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
            // A server refuses what comes; a client says that it is of none of the types.
            let is_refused =
                |failure: &&String| ["Refusal(", "reads as none of them"].iter().any(|it| failure.contains(it));
            let refused = report.failures.iter().filter(is_refused).count();
            assert!(refused > 0 && refused == report.failures.len(), "{name}: {report}");
        } else if !report.is_clean() || !sampled || report.operations == 0 {
            failures.push(format!("{name}: {report}"));
        }
    }
    // Past the capture of test output: the figures are worth seeing when all is well, too.
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
