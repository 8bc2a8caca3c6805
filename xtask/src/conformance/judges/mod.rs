//! Judges that others wrote: each looks at the Ecosuite crate's servers or its client, and goes by the effective
//! document.

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

/// The judges by name, as the list of what is allowed has them.
const JUDGES: [(&str, Judge); 4] = [
    ("Schemathesis, mock", schemathesis::mock),
    ("Schemathesis, service", schemathesis::service),
    ("Prism", prism::between),
    ("openapi-python-client", python_client::calls),
];

/// Asks every judge.
///
/// # Errors
///
/// If none of them can be asked.
pub fn ask() -> Result<Vec<(&'static str, Outcome)>, String> {
    let bench = Bench::set_up()?;
    let outcomes = JUDGES.iter().map(|(name, judge)| (*name, judge(&bench).and_then(|verdict| verdict.outcome(name))));
    Ok(outcomes.collect())
}
