//! Diagnostics about the pagination of operations.

use super::{Code, Diagnostic};
use crate::ir::Value;
use crate::pagination_options::PaginationOptions;
use crate::source::Location;

/// The reason why a pagination cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PaginationProblem {
    /// The fact, which begins with a noun.
    pub(crate) message: String,
    pub(crate) help: String,
    /// `true` if a parameter or pointer matches nothing.
    pub(crate) is_unmatched: bool,
}

impl PaginationProblem {
    pub(crate) fn invalid(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { message: message.into(), help: help.into(), is_unmatched: false }
    }

    pub(crate) fn unmatched(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { is_unmatched: true, ..Self::invalid(message, help) }
    }
}

pub(crate) fn invalid_pagination(at: Location, key: &str, problem: &PaginationProblem) -> Diagnostic {
    let code = if problem.is_unmatched { Code::UNMATCHED_OPTION } else { Code::OPTION_VALUE };
    let message = format!("invalid entry `{key}` of the option `pagination`: {}", problem.message);
    Diagnostic::at(at, code, message).help(problem.help.clone())
}

pub(crate) fn ignored_pagination(
    at: Location,
    name: &str,
    operation: &str,
    problem: &PaginationProblem,
    inferred: Option<&PaginationOptions>,
) -> Diagnostic {
    let message =
        format!("`{name}` of `{operation}` is ignored: {}; the client does not page this operation", problem.message);
    let help = match inferred {
        Some(options) => format!("set `{}`", entry(operation, &options.to_string())),
        None => format!("set the option `{}`, or correct the extension with an overlay", key(operation)),
    };
    Diagnostic::at(at, Code::PAGINATION_EXTENSION, message).help(help)
}

pub(crate) fn inferred_pagination(at: Location, operation: &str, options: &PaginationOptions) -> Diagnostic {
    let message = format!("the pagination of `{operation}` is inferred from its parameters and response");
    Diagnostic::at(at, Code::INFERRED_PAGINATION, message)
        .help(format!("confirm it with `{}`", entry(operation, &options.to_string())))
}

/// Returns a line of `ecogen.toml` that sets the pagination of an operation.
fn entry(operation: &str, value: &str) -> String {
    format!("{} = {value}", key(operation))
}

/// Returns the key of an operation's pagination in `ecogen.toml`.
fn key(operation: &str) -> String {
    let is_bare = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    match !operation.is_empty() && operation.chars().all(is_bare) {
        true => format!("pagination.{operation}"),
        // The key is written as a JSON string, whose escape sequences are valid in TOML.
        false => format!("pagination.{}", Value::String(operation.to_owned())),
    }
}
