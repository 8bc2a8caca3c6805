//! Diagnostics about security requirements.

use super::{Code, Diagnostic};
use crate::source::Location;

pub(crate) fn conflicting_authorization(at: Location, one: &str, other: &str) -> Diagnostic {
    let message = format!(
        "`{one}` and `{other}` both require the header `Authorization`, which a request has only once; the \
         generated code accepts either of them"
    );
    Diagnostic::at(at, Code::ONE_AUTHORIZATION, message)
        .help(format!("declare them as alternatives: `[{{ {one}: [] }}, {{ {other}: [] }}]`"))
}

pub(crate) fn credential_parameter(at: Location, name: &str, scheme: &str) -> Diagnostic {
    let message = format!(
        "parameter `{name}` is the credential of the security scheme `{scheme}`; the generated request has no field \
         for it"
    );
    Diagnostic::at(at, Code::CREDENTIAL_PARAMETER, message)
        .help("remove the parameter, or the security requirement of the operation")
}
