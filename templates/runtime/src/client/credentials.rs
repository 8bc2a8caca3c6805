mod into_credential;
mod oauth2;
#[cfg(test)]
mod tests;
mod token;
mod token_cache;

use super::super::operation::query::append;
use super::super::operation::{Api, Credential, OperationSpec, Requirement, Scheme, SecurityMode};
use super::super::parameter::percent::EscapeMode;
use super::super::parameter::{QueryPairs, cookie};
use super::Error;
use super::builder::ClientConfig;
use super::prepared_request::PreparedRequest;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, COOKIE};
use http::{HeaderMap, HeaderName, HeaderValue};
use into_credential::CredentialKind;
pub use into_credential::{AsyncClosure, ClientCredential, FixedSecret, IntoCredential, RefreshedToken};
pub use oauth2::{OAuth2, OAuth2Error, OAuth2Flow};
use std::borrow::Cow;
pub use token::{Token, TokenContext, TokenSource};
pub use token_cache::TokenError;

/// The parts of a request to which credentials are added: the headers and the query.
pub(super) struct CredentialTarget<'r, 'q> {
    /// The headers that were set for this call.
    pub(super) call: &'r HeaderMap,
    /// All headers of the request, including those of the call.
    pub(super) headers: &'r mut HeaderMap,
    pub(super) query: &'r mut Cow<'q, str>,
}

/// Adds the fixed credentials of the operation's first satisfiable security requirement. Returns the schemes of the
/// requirement whose credentials are tokens, which [`add_tokens`] adds.
///
/// Headers that are set for the call are sent unchanged, and a security requirement that these headers satisfy takes
/// precedence. If the client has no credential for a security scheme, a header of the client can satisfy the scheme.
///
/// # Errors
///
/// Returns the reason if a required credential is missing, or if a credential contains characters that are invalid in a
/// header or cookie.
pub(super) fn add_credentials(
    api: &Api,
    operation: &OperationSpec,
    credentials: &[Option<ClientCredential>],
    mut carrier: CredentialTarget<'_, '_>,
) -> Result<Vec<usize>, String> {
    let SecurityMode::Credentials { requirements, optional } = operation.access else {
        return Ok(Vec::new());
    };
    let credential = |scheme: usize| credentials.get(scheme).and_then(Option::as_ref);
    let in_headers = |scheme: usize, headers: &HeaderMap| {
        api.schemes.get(scheme).is_some_and(|scheme| is_present(scheme.credential, headers))
    };
    let chosen = |requirement: &&Requirement| {
        !carrier.call.is_empty() && requirement.0.iter().all(|(scheme, _)| in_headers(*scheme, carrier.call))
    };
    let met = |requirement: &&Requirement| {
        requirement.0.iter().all(|(scheme, _)| credential(*scheme).is_some() || in_headers(*scheme, carrier.headers))
    };
    let Some(requirement) = requirements.iter().find(chosen).or_else(|| requirements.iter().find(met)) else {
        return if optional { Ok(Vec::new()) } else { Err(missing_message(api, requirements)) };
    };
    let mut token_schemes = Vec::new();
    for (index, _) in requirement.0 {
        if let (Some(scheme), Some(credential)) = (api.schemes.get(*index), credential(*index))
            && !is_present(scheme.credential, carrier.call)
        {
            match &credential.0 {
                CredentialKind::Fixed(secret) => carrier.insert(scheme, secret.expose())?,
                CredentialKind::Source(_) => token_schemes.push(*index),
            }
        }
    }
    Ok(token_schemes)
}

/// The tokens that a request contains, each as its scheme and the number of the token in the cache of the scheme.
#[derive(Debug, Default)]
pub(super) struct SentTokens(Vec<(usize, u64)>);

impl SentTokens {
    /// Discards the tokens after a response with 401. Returns `true` if there are any, so that the call can be repeated
    /// with new tokens.
    pub(super) fn invalidate(&self, client: &ClientConfig) -> bool {
        for (scheme, number) in &self.0 {
            if let Some(Some(ClientCredential(CredentialKind::Source(cache)))) = client.credentials.get(*scheme) {
                cache.invalidate(*number);
            }
        }
        !self.0.is_empty()
    }
}

/// Obtains the tokens that a request needs, and adds them to the request.
///
/// # Errors
///
/// Returns an error if a token source fails, or if a token contains characters that are invalid in a header or cookie.
pub(super) async fn add_tokens(client: &ClientConfig, request: &mut PreparedRequest) -> Result<SentTokens, Error> {
    let mut sent = SentTokens::default();
    for index in std::mem::take(&mut request.token_schemes) {
        let credential = client.credentials.get(index).and_then(Option::as_ref);
        let (Some(scheme), Some(ClientCredential(CredentialKind::Source(cache)))) =
            (client.api.schemes.get(index), credential)
        else {
            continue;
        };
        let token = cache.token(&TokenContext { client, scheme }).await;
        let token = token.map_err(|error| Error::token(request.operation, error))?;
        sent.0.push((index, token.number));
        let mut query = Cow::Owned(request.url.query().unwrap_or_default().to_owned());
        let mut carrier =
            CredentialTarget { call: &HeaderMap::new(), headers: &mut request.headers, query: &mut query };
        let inserted = carrier.insert(scheme, token.secret.expose());
        inserted.map_err(|message| Error::request(request.operation, message))?;
        if matches!(scheme.credential, Credential::Query(_)) {
            request.url.set_query(Some(&query));
        }
    }
    Ok(sent)
}

fn missing_message(api: &Api, requirements: &[Requirement]) -> String {
    let name = |scheme: &usize| api.schemes.get(*scheme).map_or("?", |scheme| scheme.name);
    let all = |requirement: &Requirement| requirement.0.iter().map(|(s, _)| name(s)).collect::<Vec<_>>().join(" and ");
    let any = requirements.iter().map(all).collect::<Vec<_>>().join(", or ");
    format!("missing credentials: {any}")
}

/// Returns `true` if the headers contain a value for a credential.
fn is_present(credential: Credential, headers: &HeaderMap) -> bool {
    match credential {
        Credential::Header(name) => headers.contains_key(name),
        Credential::Basic | Credential::Bearer | Credential::Other(_) => headers.contains_key(AUTHORIZATION),
        Credential::Query(_) => false,
        Credential::Cookie(name) => {
            let mut cookies = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
            cookies.any(|cookies| QueryPairs::cookies(cookies).all(name).next().is_some())
        }
    }
}

impl CredentialTarget<'_, '_> {
    fn insert(&mut self, scheme: &Scheme, secret: &str) -> Result<(), String> {
        let invalid = |place: &str| {
            format!("the credential of `{}` contains characters that are invalid in a {place}", scheme.name)
        };
        let (name, text) = match scheme.credential {
            Credential::Header(name) => (HeaderName::try_from(name).map_err(|_| invalid("header"))?, secret.to_owned()),
            Credential::Basic => (AUTHORIZATION, format!("Basic {}", STANDARD.encode(secret))),
            Credential::Bearer => (AUTHORIZATION, format!("Bearer {secret}")),
            Credential::Other(scheme) => (AUTHORIZATION, format!("{scheme} {secret}")),
            Credential::Query(name) => {
                let pair = format!("{}={}", EscapeMode::Unreserved.name(name), EscapeMode::Unreserved.text(secret));
                append(self.query.to_mut(), "&", &pair);
                return Ok(());
            }
            Credential::Cookie(name) => {
                if !cookie::is_value(secret) {
                    return Err(invalid("cookie"));
                }
                let cookies = self.headers.get(COOKIE).and_then(|value| value.to_str().ok());
                let mut cookies = cookies.unwrap_or_default().to_owned();
                append(&mut cookies, "; ", &format!("{name}={secret}"));
                (COOKIE, cookies)
            }
        };
        let mut value = HeaderValue::try_from(text).map_err(|_| invalid("header"))?;
        value.set_sensitive(true);
        self.headers.insert(name, value);
        Ok(())
    }
}
