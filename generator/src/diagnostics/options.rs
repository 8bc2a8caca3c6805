//! Diagnostics about the options of the generator.

use super::{Anchor, Code, Diagnostic};
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

/// Returns the diagnostic for an entry of the option `allow`. `at` is the node below which the entry applies.
pub(crate) fn unmatched_allowed_warning(anchor: Anchor, code: &str, at: Option<&str>) -> Diagnostic {
    let below = at.map_or_else(String::new, |at| format!(" at `{at}` or below"));
    let message = format!("`{}` of the option `allow` matches nothing: no such warning is reported{below}", code);
    Diagnostic { anchor, ..Diagnostic::for_name("", Code::UNMATCHED_OPTION, message) }.help("remove the entry")
}

pub(crate) fn invalid_allowed_warning(
    anchor: Anchor,
    allowed: &str,
    reason: &str,
    nearest: Option<&str>,
) -> Diagnostic {
    let message = format!("invalid value `{allowed}` for the option `allow`: {reason}");
    Diagnostic { anchor, ..Diagnostic::for_name("", Code::OPTION_VALUE, message) }
        .did_you_mean(nearest, "write the code of a warning, and a pointer such as #/components/schemas/Pet")
}

/// Returns a help text with the option `rename` for a key. The option can be pasted into `ecogen.toml`.
pub(super) fn rename_help(key: &str) -> String {
    // The key is written as a JSON string, whose escape sequences are valid in TOML.
    format!("set `rename = {{ {} = \"NewName\" }}`", Value::String(key.to_owned()))
}
