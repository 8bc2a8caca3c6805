//! Support for the Security Scheme Object and the Security Requirement Object.

use super::{SupportGroup, annotation, approximated, supported};
use crate::diagnostics::Code;

pub(super) const SECURITY_SCHEME: SupportGroup = SupportGroup {
    object: "Security Scheme Object",
    rows: &[
        supported("type: apiKey", "constructs/security-header"),
        supported("type: http", "constructs/security-http"),
        supported("type: oauth2, whose token is sent as a bearer token", "constructs/security-combined"),
        supported("type: openIdConnect, whose token is sent as a bearer token", "support/open-id"),
        supported("description", "constructs/security-header"),
        supported("name", "constructs/security-header"),
        supported("in: header", "constructs/security-header"),
        supported("in: query", "constructs/security-combined"),
        supported("in: cookie", "constructs/security-combined"),
        supported("scheme: basic", "constructs/security-http"),
        supported("scheme: Bearer", "constructs/security-http"),
        supported("scheme: digest, and any other", "constructs/security-http"),
        annotation("bearerFormat", "constructs/security-http"),
        supported("flows, as constants for an `OAuth2` if they have a token URL", "constructs/security-combined"),
        annotation("openIdConnectUrl", "support/open-id"),
    ],
};

pub(super) const REQUIREMENT: SupportGroup = SupportGroup {
    object: "Security Requirement Object",
    rows: &[
        supported("{key: [], session: []}, schemes that are required together", "constructs/security-combined"),
        supported("{}, for an operation without credentials", "constructs/security-combined"),
        approximated(
            "token: [], beside another scheme of the same header",
            Code::ONE_AUTHORIZATION,
            "constructs/security-one-authorization",
        ),
        approximated(
            "security, of a scheme that is not defined",
            Code::UNKNOWN_SCHEME,
            "invalid/unknown-security-scheme",
        ),
    ],
};
