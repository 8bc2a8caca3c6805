use crate::ir::{Operation, SecurityMode};

/// A response that the runtime's server sends without calling a handler.
#[derive(Debug)]
pub(super) struct DocumentedRejection {
    pub(super) status: u16,
    /// The condition under which the response is sent.
    pub(super) description: &'static str,
    /// A header that the response may have, and its description.
    pub(super) header: Option<(&'static str, &'static str)>,
    applies_to: fn(&Operation) -> bool,
}

/// All rejections that the runtime's server can send in response to a request of an operation.
///
/// The status 405 is not included, since it is the response to a method for which the path has no operation. Responses
/// to `HEAD` and `OPTIONS` that HTTP defines are not included either.
const REJECTIONS: [DocumentedRejection; 11] = [
    DocumentedRejection {
        status: 400,
        description: "The request violates the API description; every violation is listed.",
        header: None,
        applies_to: |operation| is_validated(operation) && operation.validation_status == 400,
    },
    DocumentedRejection {
        status: 401,
        description: "The request has no valid credentials.",
        header: Some(("WWW-Authenticate", "The schemes of the header `Authorization` that the operation supports.")),
        applies_to: requires_credentials,
    },
    DocumentedRejection {
        status: 403,
        description: "The caller is not authorized to use the operation.",
        header: None,
        applies_to: requires_credentials,
    },
    DocumentedRejection {
        status: 404,
        description: "A parameter of the path is missing, so that the path is another one.",
        header: None,
        applies_to: |operation| operation.path.contains(['{', '?']),
    },
    DocumentedRejection {
        status: 406,
        description: "The request accepts none of the media types of the operation's responses.",
        header: None,
        applies_to: |operation| operation.responses.iter().any(|response| response.payload.is_some()),
    },
    DocumentedRejection {
        status: 408,
        description: "Receiving the body timed out.",
        header: None,
        applies_to: has_body,
    },
    DocumentedRejection { status: 413, description: "The body is too large.", header: None, applies_to: has_body },
    DocumentedRejection {
        status: 415,
        description: "The body has a media type, a content coding or a charset that the operation does not support.",
        header: Some(("Accept", "The media types that the operation supports.")),
        applies_to: has_body,
    },
    DocumentedRejection {
        status: 422,
        description: "The request violates the API description; every violation is listed.",
        header: None,
        applies_to: |operation| is_validated(operation) && operation.validation_status == 422,
    },
    DocumentedRejection { status: 500, description: "Internal error.", header: None, applies_to: |_| true },
    DocumentedRejection {
        status: 501,
        description: "The operation is not implemented.",
        header: None,
        applies_to: |_| true,
    },
];

/// Returns the rejections that are sent as problem details for an operation, ordered by status code. The server sends
/// all other rejections as documented responses.
pub(super) fn rejections_of(operation: &Operation) -> impl Iterator<Item = &'static DocumentedRejection> {
    let is_filled = |status| operation.documented_response(status).is_some_and(|response| response.rejection.is_some());
    REJECTIONS.iter().filter(move |rejection| (rejection.applies_to)(operation) && !is_filled(rejection.status))
}

/// Returns all rejections, ordered by status code.
pub(super) fn all() -> impl Iterator<Item = &'static DocumentedRejection> {
    REJECTIONS.iter()
}

fn requires_credentials(operation: &Operation) -> bool {
    matches!(operation.access, SecurityMode::Credentials { .. })
}

/// Returns `true` if a request of the operation can violate the document.
fn is_validated(operation: &Operation) -> bool {
    !operation.parameters.is_empty() || operation.body.is_some()
}

fn has_body(operation: &Operation) -> bool {
    operation.body.is_some()
}
