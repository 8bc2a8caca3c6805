use super::CheckedObject;
use crate::diagnostics::{self, Diagnostics};

const TYPES: [&str; 5] = ["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"];

const LOCATIONS: [&str; 3] = ["query", "header", "cookie"];

/// The names in the registry of HTTP Authentication Schemes (RFC 9110, section 16.4.1).
const SCHEMES: [&str; 14] = [
    "basic",
    "bearer",
    "concealed",
    "digest",
    "dpop",
    "gnap",
    "hoba",
    "mutual",
    "negotiate",
    "oauth",
    "privatetoken",
    "scram-sha-1",
    "scram-sha-256",
    "vapid",
];

/// Checks the type of a security scheme, and the fields that this type requires (OpenAPI 3.0, 4.7.27).
pub(super) fn check(subject: CheckedObject<'_>, diagnostics: &mut Diagnostics) {
    let Some(kind) = subject.text("type") else { return };
    let mut needs = |fields: &[&str]| {
        for field in fields.iter().filter(|field| subject.object.get(field).is_none()) {
            let label = format!("a Security Scheme Object of type `{kind}`");
            diagnostics.push(diagnostics::missing_field(subject.at.clone(), &label, field));
        }
    };
    match kind {
        "apiKey" => {
            needs(&["name", "in"]);
            if let Some(location) = subject.text("in").filter(|location| !LOCATIONS.contains(location)) {
                let label = "`in` of a security scheme";
                diagnostics.push(diagnostics::unknown_enum_word(subject.at.join("in"), label, location, &LOCATIONS));
            }
        }
        "http" => {
            needs(&["scheme"]);
            let is_known = |scheme: &&str| SCHEMES.contains(&scheme.to_ascii_lowercase().as_str());
            if let Some(scheme) = subject.text("scheme").filter(|scheme| !is_known(scheme)) {
                let nearest = diagnostics::nearest(scheme, SCHEMES.into_iter());
                diagnostics.push(diagnostics::unknown_http_scheme(subject.at.join("scheme"), scheme, nearest));
            }
        }
        "openIdConnect" => needs(&["openIdConnectUrl"]),
        "oauth2" | "mutualTLS" => {}
        other => {
            let label = "`type` of a security scheme";
            diagnostics.push(diagnostics::unknown_enum_word(subject.at.join("type"), label, other, &TYPES));
        }
    }
}
