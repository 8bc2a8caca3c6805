use super::super::operation::query::append;
use super::super::operation::{Access, Api, Credential, Operation, Requirement, Secret};
use super::super::parameter::percent::Escape;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, COOKIE};
use http::{HeaderMap, HeaderName, HeaderValue};

/// Adds the credentials that the operation asks for: those of the first requirement that can be met.
///
/// # Errors
///
/// With the reason, if none can and one has to, or a credential cannot travel where it has to.
pub(super) fn add(
    api: &Api,
    operation: &Operation,
    secrets: &[Option<Secret>],
    headers: &mut HeaderMap,
    query: &mut String,
) -> Result<(), String> {
    let Access::Credentials { requirements, optional } = operation.access else {
        return Ok(());
    };
    let secret = |scheme: usize| secrets.get(scheme).and_then(Option::as_ref);
    let met = |requirement: &&Requirement| requirement.0.iter().all(|(scheme, _)| secret(*scheme).is_some());
    let Some(requirement) = requirements.iter().find(met) else {
        return if optional { Ok(()) } else { Err(missing(api, requirements)) };
    };
    for (scheme, _) in requirement.0 {
        if let (Some(scheme), Some(secret)) = (api.schemes.get(*scheme), secret(*scheme)) {
            put(scheme.credential, secret.expose(), headers, query)
                .ok_or_else(|| format!("the credential of `{}` holds what a header cannot", scheme.name))?;
        }
    }
    Ok(())
}

fn missing(api: &Api, requirements: &[Requirement]) -> String {
    let name = |scheme: &usize| api.schemes.get(*scheme).map_or("?", |scheme| scheme.name);
    let all = |requirement: &Requirement| requirement.0.iter().map(|(s, _)| name(s)).collect::<Vec<_>>().join(" and ");
    let any = requirements.iter().map(all).collect::<Vec<_>>().join(", or ");
    format!("no credential was given: {any}")
}

fn put(credential: Credential, secret: &str, headers: &mut HeaderMap, query: &mut String) -> Option<()> {
    let (name, text) = match credential {
        Credential::Header(name) => (HeaderName::try_from(name).ok()?, secret.to_owned()),
        Credential::Basic => (AUTHORIZATION, format!("Basic {}", STANDARD.encode(secret))),
        Credential::Bearer => (AUTHORIZATION, format!("Bearer {secret}")),
        Credential::Other(scheme) => (AUTHORIZATION, format!("{scheme} {secret}")),
        Credential::Query(name) => {
            let pair = format!("{}={}", Escape::Unreserved.name(name), Escape::Unreserved.text(secret));
            append(query, "&", &pair);
            return Some(());
        }
        Credential::Cookie(name) => {
            let mut cookies = headers.get(COOKIE).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
            append(&mut cookies, "; ", &format!("{name}={}", Escape::Unreserved.text(secret)));
            (COOKIE, cookies)
        }
    };
    let mut value = HeaderValue::try_from(text).ok()?;
    value.set_sensitive(true);
    headers.insert(name, value);
    Some(())
}
