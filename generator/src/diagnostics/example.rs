//! Diagnostics about examples and defaults that violate their schemas, and about invalid patterns.

use super::{Code, Diagnostic};
use crate::source::Location;

/// A violation: the JSON Pointer of the invalid part of a value, and the message of the validation.
pub(crate) type ViolationText<'w> = (&'w str, &'w str);

pub(crate) fn invalid_example(
    at: Location,
    (pointer, message): ViolationText<'_>,
    others: usize,
    is_text: bool,
) -> Diagnostic {
    let message = format!(
        "invalid example: {}{}; the generated test of the examples expects this error",
        violation(pointer, message),
        and_more(others)
    );
    let help = if is_text {
        "write the example as an object or a list, not as a string that contains JSON"
    } else {
        "correct the example or the schema"
    };
    Diagnostic::at(at, Code::INVALID_EXAMPLE, message).help(help)
}

/// Reports an example that is valid for its schema but that the Rust type of the schema cannot represent.
pub(crate) fn type_mismatch_in_example(at: Location, (pointer, message): ViolationText<'_>) -> Diagnostic {
    let message = format!(
        "the example is valid, but the Rust type of the schema cannot represent the example: {}; the generated test \
         of the examples expects this error",
        violation(pointer, message)
    );
    Diagnostic::at(at, Code::INVALID_EXAMPLE, message).help(
        "declare the `type` and `format` of the value in the schema, or use an example that the Rust type can \
         represent",
    )
}

pub(crate) fn invalid_default(at: Location, (pointer, message): ViolationText<'_>, others: usize) -> Diagnostic {
    let message = format!("invalid default: {}{}", violation(pointer, message), and_more(others));
    Diagnostic::at(at, Code::INVALID_DEFAULT, message).help("correct the default or the schema")
}

pub(crate) fn invalid_pattern(at: Location, pattern: &str, reason: &str) -> Diagnostic {
    let message = format!("invalid pattern `{pattern}`: {reason}; validation ignores the pattern");
    Diagnostic::at(at, Code::UNCOMPILED_PATTERN, message)
        .help("write the pattern in the syntax of JavaScript regular expressions (ECMA-262)")
}

pub(crate) fn backtracking_pattern(at: Location, pattern: &str, longest: usize) -> Diagnostic {
    let message =
        format!("pattern `{pattern}` needs backtracking; validation rejects strings longer than {longest} bytes");
    let characters = longest / 4;
    let help = format!(
        "start the pattern with `^` and place every look-ahead directly after the `^`, or limit the strings with \
         `maxLength: {characters}`"
    );
    Diagnostic::at(at, Code::BACKTRACKING_PATTERN, message).help(help)
}

fn violation(pointer: &str, message: &str) -> String {
    if pointer.is_empty() { message.to_owned() } else { format!("{message} at `{pointer}`") }
}

fn and_more(others: usize) -> String {
    match others {
        0 => String::new(),
        1 => ", and 1 more violation".to_owned(),
        count => format!(", and {count} more violations"),
    }
}
