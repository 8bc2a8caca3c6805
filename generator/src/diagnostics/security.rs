//! Diagnostics about security requirements.

use super::{Code, Diagnostic};
use crate::source::Location;

pub(crate) fn conflicting_authorization(at: Location, one: &str, other: &str) -> Diagnostic {
    let message = format!(
        "the security schemes `{one}` and `{other}` both require the header `Authorization`, but a request has only \
         one such header; the two schemes are treated as alternatives"
    );
    Diagnostic::at(at, Code::ONE_AUTHORIZATION, message)
        .help(format!("declare the schemes as alternatives in `security`: `[{{ {one}: [] }}, {{ {other}: [] }}]`"))
}

pub(crate) fn credential_parameter(at: Location, name: &str, scheme: &str) -> Diagnostic {
    let message = format!(
        "parameter `{name}` is the credential of the security scheme `{scheme}`; the generated request \
         struct has no field for the parameter"
    );
    Diagnostic::at(at, Code::CREDENTIAL_PARAMETER, message)
        .help("remove the parameter, or remove the scheme from `security` of the operation")
}
