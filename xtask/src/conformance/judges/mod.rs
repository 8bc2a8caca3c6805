//! Third-party tools that test the servers or the client of the Ecosuite crate against the effective document.

mod allowed;
mod bench;
mod finding;
mod prism;
mod python_client;
mod schemathesis;
mod tools;

use super::Outcome;
use bench::Bench;
use finding::Verdict;

type Judge = fn(&Bench) -> Result<Verdict, String>;

/// The tools, by the name that the list of accepted findings uses.
const JUDGES: [(&str, Judge); 4] = [
    ("Schemathesis, mock", schemathesis::mock),
    ("Schemathesis, service", schemathesis::service),
    ("Prism", prism::between),
    ("openapi-python-client", python_client::calls),
];

/// Runs every tool.
///
/// # Errors
///
/// If none of them can be installed.
pub fn ask() -> Result<Vec<(&'static str, Outcome)>, String> {
    let bench = Bench::set_up()?;
    let outcomes = JUDGES.iter().map(|(name, judge)| (*name, judge(&bench).and_then(|verdict| verdict.outcome(name))));
    Ok(outcomes.collect())
}
