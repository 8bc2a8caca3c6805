//! Diagnostics about the options of the generator.

use super::{Code, Diagnostic};
use crate::ir::Value;

pub(crate) fn invalid_option_value(option: &str, value: &str, reason: &str, help: &str) -> Diagnostic {
    let message = format!("invalid value `{value}` for the option `{option}`: {reason}");
    Diagnostic::for_name("configuration", Code::OPTION_VALUE, message).help(help)
}

pub(crate) fn unknown_tag(tag: &str, nearest: Option<&str>) -> Diagnostic {
    let message = format!("no operation has the tag `{tag}`");
    Diagnostic::for_name("configuration", Code::UNMATCHED_OPTION, message)
        .did_you_mean(nearest, "use the name of a tag of the document")
}

/// Returns a help text with the option `rename` for a key. The option can be pasted into `ecogen.toml`.
pub(super) fn rename_help(key: &str) -> String {
    // The key is written as a JSON string, whose escape sequences are valid in TOML.
    format!("set `rename = {{ {} = \"NewName\" }}`", Value::String(key.to_owned()))
}
