//! Differences between two documents, with their effects on deployed programs and on Rust code.
//!
//! **Architecture invariant:** the IR of both documents is compared, and the public items that `emit` derives from it.
//! The tree of a document is only used to find the location of a change.

mod accept;
mod bodies;
mod change;
mod comparison;
mod components;
mod constraints;
mod crate_document;
mod directions;
mod locate;
mod matching;
mod merged_keywords;
mod oasdiff;
mod operations;
mod page;
mod parameters;
mod properties;
mod render;
mod responses;
mod rules;
mod rust_items;
mod schemas;
mod security;
mod servers;
mod snapshot;
mod verdict;

use self::snapshot::Snapshot;
pub use accept::AcceptedChange;
pub use change::{Change, DiffReport};
pub use crate_document::crate_version;
pub use page::page;
pub use rules::{DiffRule, rules};
pub use verdict::{Verdict, Verdicts};

use std::thread;

use self::comparison::Comparison;
use crate::stack::STACK_SIZE;
use crate::{Generator, Result};

/// The options of a comparison.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DiffOptions {
    /// The version of the crate that was generated from the old document. The next version is derived from it.
    pub version: Option<String>,
    /// Changes that are accepted, each with a reason.
    pub accepted: Vec<AcceptedChange>,
}

/// Compares the documents of two generators. The options of each generator, such as selected operations and renamed
/// schemas, apply to its document. An option without a match is an error in the new document only.
///
/// ```no_run
/// use ecogen::{DiffOptions, Generator, Verdict};
///
/// # fn main() -> ecogen::Result {
/// let (old, new) = (Generator::new("openapi-1.yaml"), Generator::new("openapi-2.yaml"));
/// let report = ecogen::diff(&old, &new, &DiffOptions::default())?;
/// if report.overall() == Verdict::Major {
///     eprintln!("{}", report.text(ecogen::ColorChoice::Never));
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// Returns all errors in the documents and the options, and an error for each accepted change that does not occur.
pub fn diff(old: &Generator, new: &Generator, options: &DiffOptions) -> Result<DiffReport> {
    let (old, new) = snapshots(&old.for_earlier_document(), new);
    let (old, new) = (old?, new?);
    let mut comparison = Comparison::new(&old, &new);
    comparison.match_components();
    comparison.operations();
    comparison.components();
    comparison.schemes();
    comparison.servers();
    comparison.remaining_items();
    let mut report = DiffReport { changes: comparison.into_changes(), version: options.version.clone() };
    report.sort();
    accept::accept(&mut report, &options.accepted)?;
    Ok(report)
}

/// Reads both documents, the old one on a second thread if the system can start one.
fn snapshots(old: &Generator, new: &Generator) -> (Result<Snapshot>, Result<Snapshot>) {
    thread::scope(|scope| {
        let reader = thread::Builder::new().stack_size(STACK_SIZE).spawn_scoped(scope, || old.snapshot());
        let new = new.snapshot();
        let old = match reader {
            Ok(reader) => reader.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
            Err(_) => old.snapshot(),
        };
        (old, new)
    })
}
