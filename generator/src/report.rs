use std::fmt::{self, Display};
use std::path::PathBuf;
use std::time::Duration;

use crate::diagnostics::{ColorChoice, Findings};
use crate::ir::{Api, Operation, Response, Status, UntypedReason};
use crate::output::GeneratedFile;

/// The generated files, before they are written, and the report of the run.
#[derive(Clone, Debug)]
pub struct Generated {
    /// The files of a crate, with paths relative to its folder.
    pub files: Vec<GeneratedFile>,
    /// The report of the run.
    pub report: Report,
}

/// The report of a run of the generator.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// The title and the version of the API: `info.title` and `info.version`.
    pub title: String,
    /// The numbers of operations, tags and types in the output.
    pub counts: Counts,
    /// All warnings as text. [`Findings::render`] returns at most three for each code.
    pub warnings: String,
    /// The reason and pointer of each untyped value.
    pub untyped: Vec<(UntypedReason, String)>,
    /// The number of warnings.
    pub warning_count: usize,
    /// For each status, the number of error responses whose documented schema a generated server fills when the server
    /// rejects a request.
    pub rejections: Vec<FilledResponses>,
    /// The warnings as data.
    pub findings: Findings,
    /// The files that the document consists of. The root file comes first.
    pub files: Vec<PathBuf>,
    /// The duration of each phase.
    pub phases: Vec<(&'static str, Duration)>,
}

impl Report {
    /// Adds the API and the warnings of its document.
    pub(crate) fn describe(&mut self, api: &Api, findings: Findings) {
        self.title = format!("{} {}", api.title, api.version);
        self.untyped = api.untyped.clone();
        self.rejections = FilledResponses::of(api);
        self.counts = Counts { operations: api.operations().count(), tags: api.groups.len(), types: api.types.len() };
        self.warnings = findings.render_all(ColorChoice::Never);
        self.warning_count = findings.warnings();
        self.findings = findings;
    }
}

/// The numbers of operations, tags and types in the output.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// The number of operations.
    pub operations: usize,
    /// The number of tags with operations.
    pub tags: usize,
    /// The number of types with a definition.
    pub types: usize,
}

/// The number of documented error responses of one status, and the number of those whose schema a generated server can
/// fill. A rejection is sent in the documented schema if the server can fill the schema, and otherwise as problem
/// details (RFC 9457).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilledResponses {
    /// The key of the responses: `400`, `4XX` or `default`.
    pub status: String,
    /// The number of operations for which the server fills the schema of the response.
    pub filled: usize,
    /// The number of operations that document a response of this status with a body.
    pub documented: usize,
}

impl FilledResponses {
    /// Counts the error responses of an API.
    pub(crate) fn of(api: &Api) -> Vec<Self> {
        let mut counts: Vec<(Status, usize, usize)> = Vec::new();
        for response in api.operations().flat_map(error_responses) {
            let filled = usize::from(response.rejection.is_some());
            match counts.iter_mut().find(|(status, ..)| *status == response.status) {
                Some((_, filled_total, documented)) => {
                    (*filled_total, *documented) = (*filled_total + filled, *documented + 1)
                }
                None => counts.push((response.status, filled, 1)),
            }
        }
        counts.sort();
        let named = |(status, filled, documented): (Status, usize, usize)| Self {
            status: status.to_string(),
            filled,
            documented,
        };
        counts.into_iter().map(named).collect()
    }
}

/// Returns the error responses that have a body. The response `default` is an error response if the operation documents
/// another response for success.
fn error_responses(operation: &Operation) -> impl Iterator<Item = &Response> {
    let has_success = operation.responses.iter().any(|response| response.status.is_success());
    let is_error = move |status| match status {
        Status::Exact(code) => matches!(code, 400..=599),
        Status::Range(first) => matches!(first, 4 | 5),
        Status::Default => has_success,
    };
    operation.responses.iter().filter(move |response| is_error(response.status) && response.payload.is_some())
}

/// Writes the status and the numbers: `400 (3 of 4)`.
impl Display for FilledResponses {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({} of {})", self.status, self.filled, self.documented)
    }
}
