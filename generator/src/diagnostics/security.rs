//! Messages about security requirements.

use super::{Code, Diagnostic};
use crate::source::Location;

pub(crate) fn one_authorization(at: Location, one: &str, other: &str) -> Diagnostic {
    let message = format!(
        "`{one}` and `{other}` both travel in `Authorization`, which a request has once: either of them is enough"
    );
    Diagnostic::at(at, Code::ONE_AUTHORIZATION, message)
        .help(format!("write them as alternatives: [{{ {one}: [] }}, {{ {other}: [] }}]"))
}
