//! Diagnostics about the configuration.

use super::{Code, Diagnostic};

pub(crate) fn option_value(option: &str, value: &str, why: &str, help: &str) -> Diagnostic {
    let message = format!("invalid value `{value}` for the option `{option}`: {why}");
    Diagnostic::about("configuration", Code::OPTION_VALUE, message).help(help)
}

pub(crate) fn no_such_tag(tag: &str, nearest: Option<&str>) -> Diagnostic {
    let message = format!("no operation has the tag `{tag}`");
    Diagnostic::about("configuration", Code::UNMATCHED_OPTION, message)
        .did_you_mean(nearest, "write the tag as in the document")
}
