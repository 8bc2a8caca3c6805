use crate::ir::{Access, Operation};

/// A response that the runtime's server sends without calling a handler.
#[derive(Debug)]
pub(super) struct Refusal {
    pub(super) status: u16,
    /// The condition under which it is sent.
    pub(super) description: &'static str,
    /// A header that the response may have, and its description.
    pub(super) header: Option<(&'static str, &'static str)>,
    given_by: fn(&Operation) -> bool,
}

/// All rejections of the runtime's `server/` that can be a response to an operation.
///
/// Status 405 is not among them: it is the response to a method that the path does not have. `HEAD` and `OPTIONS`
/// behave as HTTP defines.
const REFUSALS: [Refusal; 10] = [
    Refusal {
        status: 400,
        description: "The request violates the API description; every violation is listed.",
        header: None,
        given_by: |operation| !operation.parameters.is_empty() || operation.body.is_some(),
    },
    Refusal {
        status: 401,
        description: "The request has no valid credentials.",
        header: Some(("WWW-Authenticate", "The schemes of the header `Authorization` that the operation supports.")),
        given_by: asks_for_credentials,
    },
    Refusal {
        status: 403,
        description: "The caller is not authorized to use the operation.",
        header: None,
        given_by: asks_for_credentials,
    },
    Refusal {
        status: 404,
        description: "A parameter of the path is missing, so that the path is another one.",
        header: None,
        given_by: |operation| operation.path.contains(['{', '?']),
    },
    Refusal {
        status: 406,
        description: "The request accepts none of the media types of the operation's responses.",
        header: None,
        given_by: |operation| operation.responses.iter().any(|response| response.payload.is_some()),
    },
    Refusal { status: 408, description: "Receiving the body timed out.", header: None, given_by: has_body },
    Refusal { status: 413, description: "The body is too large.", header: None, given_by: has_body },
    Refusal {
        status: 415,
        description: "The body has a media type, a content coding or a charset that the operation does not support.",
        header: Some(("Accept", "The media types that the operation supports.")),
        given_by: has_body,
    },
    Refusal { status: 500, description: "Internal error.", header: None, given_by: |_| true },
    Refusal { status: 501, description: "The operation is not implemented.", header: None, given_by: |_| true },
];

/// Returns the rejections that a server may send for an operation, by status.
pub(super) fn of(operation: &Operation) -> impl Iterator<Item = &'static Refusal> {
    REFUSALS.iter().filter(move |refusal| (refusal.given_by)(operation))
}

/// Returns all rejections.
pub(super) fn all() -> impl Iterator<Item = &'static Refusal> {
    REFUSALS.iter()
}

fn asks_for_credentials(operation: &Operation) -> bool {
    matches!(operation.access, Access::Credentials { .. })
}

fn has_body(operation: &Operation) -> bool {
    operation.body.is_some()
}
