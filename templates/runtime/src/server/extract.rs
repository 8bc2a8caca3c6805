use super::super::operation::{Api, Credential, OperationSpec, Requirement, Secret};
use super::super::parameter::QueryPairs;
use super::{Presented, Rejection};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, COOKIE, WWW_AUTHENTICATE};
use http::request::Parts;
use http::{HeaderValue, StatusCode};

/// Returns the credentials that the request presents for a security requirement, or `None` if the credential for one of
/// its schemes is missing.
pub(super) fn presented_credentials(
    api: &'static Api,
    requirement: &Requirement,
    parts: &Parts,
) -> Option<Vec<Presented>> {
    let one = |&(index, scopes): &(usize, &'static [&'static str])| {
        let scheme = api.schemes.get(index)?;
        let value = Secret::new(credential_value(scheme.credential, parts)?);
        Some(Presented { scheme, scopes, value })
    };
    requirement.0.iter().map(one).collect()
}

/// Returns the value of a credential. A cookie is not percent-decoded, since clients do not encode cookies.
fn credential_value(credential: Credential, parts: &Parts) -> Option<String> {
    let header = |name: &str| parts.headers.get(name)?.to_str().ok().map(str::to_owned);
    match credential {
        Credential::Header(name) => header(name),
        Credential::Query(name) => QueryPairs::query(parts.uri.query()?).first(name).ok()?,
        Credential::Cookie(name) => {
            let mut cookies = parts.headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
            cookies.find_map(|cookies| QueryPairs::cookies(cookies).all(name).next().map(str::to_owned))
        }
        Credential::Basic => {
            let decoded = STANDARD.decode(authorization("Basic", parts)?).ok()?;
            String::from_utf8(decoded).ok()
        }
        Credential::Bearer => authorization("Bearer", parts),
        Credential::Other(scheme) => authorization(scheme, parts),
    }
}

fn authorization(scheme: &str, parts: &Parts) -> Option<String> {
    let (given, value) = parts.headers.get(AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    given.eq_ignore_ascii_case(scheme).then(|| value.trim().to_owned())
}

/// Returns a 401 with a challenge for each HTTP authentication scheme of the operation.
pub(super) fn unauthorized(api: &'static Api, operation: &OperationSpec, detail: &str) -> Rejection {
    with_challenges(api, operation, Rejection::new(StatusCode::UNAUTHORIZED, detail))
}

/// Adds a challenge for each HTTP authentication scheme of the operation to a 401 without challenges (RFC 9110,
/// 11.6.1).
pub(super) fn with_challenges(api: &'static Api, operation: &OperationSpec, mut rejection: Rejection) -> Rejection {
    if rejection.status() != StatusCode::UNAUTHORIZED || rejection.headers().contains_key(WWW_AUTHENTICATE) {
        return rejection;
    }
    let mut named = Vec::new();
    let schemes = operation.access.requirements().iter().flat_map(|requirement| requirement.0);
    for scheme in schemes.filter_map(|(index, _)| api.schemes.get(*index)) {
        let name = match scheme.credential {
            Credential::Basic => "Basic",
            Credential::Bearer => "Bearer",
            Credential::Other(name) => name,
            Credential::Header(_) | Credential::Query(_) | Credential::Cookie(_) => continue,
        };
        let challenge = HeaderValue::try_from(format!("{name} realm=\"{}\"", api.title.replace(['"', '\\'], "")));
        if let (false, Ok(challenge)) = (named.contains(&name), challenge) {
            named.push(name);
            rejection = rejection.header(WWW_AUTHENTICATE, challenge);
        }
    }
    rejection
}
