//! Messages about values in a document that its schemas do not allow, and patterns that no engine takes.

use super::{Code, Diagnostic};
use crate::source::Location;

/// What is wrong with a value: the pointer into it, and the words of the judge.
pub(crate) type Wrong<'w> = (&'w str, &'w str);

pub(crate) fn unfit_example(at: Location, (pointer, message): Wrong<'_>, others: usize, is_text: bool) -> Diagnostic {
    let message = format!("the example does not fit its schema: {}{}", told(pointer, message), more(others));
    let help = if is_text {
        "write the example as a value: here it is the text of one"
    } else {
        "correct the example or the schema; until then the generated test expects it to fail"
    };
    Diagnostic::at(at, Code::UNFIT_EXAMPLE, message).help(help)
}

/// An example that its schema allows and the type of the schema does not hold.
pub(crate) fn misfit_example(at: Location, (pointer, message): Wrong<'_>) -> Diagnostic {
    let message =
        format!("the example fits its schema, and not the type that it is read as: {}", told(pointer, message));
    Diagnostic::at(at, Code::UNFIT_EXAMPLE, message)
        .help("say in the schema what is meant (`type`, `format`), or correct the example")
}

pub(crate) fn unfit_default(at: Location, (pointer, message): Wrong<'_>, others: usize) -> Diagnostic {
    let message = format!("the default does not fit its schema: {}{}", told(pointer, message), more(others));
    Diagnostic::at(at, Code::UNFIT_DEFAULT, message).help("correct the default or the schema")
}

pub(crate) fn uncompiled_pattern(at: Location, pattern: &str, why: &str) -> Diagnostic {
    let message = format!("the pattern `{pattern}` cannot be compiled and forbids nothing: {why}");
    Diagnostic::at(at, Code::UNCOMPILED_PATTERN, message).help("patterns are regular expressions of ECMA 262")
}

fn told(pointer: &str, message: &str) -> String {
    if pointer.is_empty() { message.to_owned() } else { format!("`{pointer}` {message}") }
}

fn more(others: usize) -> String {
    if others == 0 { String::new() } else { format!(", and {others} more") }
}
