//! Diagnostics about operations that are safe to repeat.

use super::{Code, Diagnostic};
use crate::source::Location;

pub(crate) fn ignored_idempotency(at: Location, name: &str, operation: &str) -> Diagnostic {
    let message = format!(
        "`{name}` of `{operation}` is neither `true` nor `false`; ignored, so that the client repeats no request that \
         the server may have received"
    );
    Diagnostic::at(at, Code::IDEMPOTENCY_EXTENSION, message)
        .help(format!("set the option `idempotent = [{operation:?}]`, or correct the extension with an overlay"))
}
