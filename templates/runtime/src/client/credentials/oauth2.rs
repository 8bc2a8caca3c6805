use super::super::super::operation::{HttpMethod, OperationSpec, RawResponse, Secret};
use super::super::super::stream::BoxError;
use super::super::Body;
use super::super::prepared_request::PreparedRequest;
use super::token::{Token, TokenContext, TokenSource};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::Value;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use url::Url;
use url::form_urlencoded::{Serializer, byte_serialize};

/// The maximum size of a response of the token endpoint in bytes.
const RESPONSE_LIMIT: usize = 1 << 20;

/// The operation of token requests, as errors of the transport name it.
static TOKEN_REQUEST: OperationSpec = OperationSpec::new("OAuth 2.0 token request", HttpMethod::Post, "/");

/// A flow of an OAuth 2.0 security scheme (OAuth Flow Object). A generated client contains a constant for each flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OAuth2Flow {
    /// The URL of the token endpoint. A relative URL is resolved against the URL of the server.
    pub token_url: &'static str,
    /// The URL for refreshing tokens, if it is not the URL of the token endpoint.
    pub refresh_url: Option<&'static str>,
    /// The scopes that the document lists.
    pub scopes: &'static [&'static str],
}

/// A [`TokenSource`] for OAuth 2.0 (RFC 6749). Token requests are sent by the transport of the client.
///
/// ```
/// use ecogen_runtime::client::{OAuth2, OAuth2Flow};
///
/// // A generated client contains this constant.
/// const FLOW: OAuth2Flow = OAuth2Flow { token_url: "/oauth/token", refresh_url: None, scopes: &["read", "write"] };
///
/// let source = OAuth2::client_credentials(&FLOW, "my-app", "app-secret").scopes(["read"]);
/// ```
#[must_use]
pub struct OAuth2 {
    url: String,
    grant: Grant,
    client_id: String,
    client_secret: Option<Secret>,
    authentication: ClientAuthentication,
    scope: Option<String>,
    parameters: Vec<(String, Secret)>,
    on_refresh_token: Option<Arc<RefreshTokenFn>>,
}

type RefreshTokenFn = dyn Fn(&Secret) + Send + Sync;

enum Grant {
    /// The grant of clients that act on their own behalf (RFC 6749, 4.4).
    ClientCredentials,
    /// The grant of a refresh token (RFC 6749, 6). The server may replace the refresh token with each response.
    RefreshToken(Mutex<Secret>),
}

/// The location of the client's own credentials in a token request (RFC 6749, 2.3.1).
#[derive(Clone, Copy, PartialEq, Eq)]
enum ClientAuthentication {
    Basic,
    Post,
}

impl OAuth2 {
    /// Creates a source that uses the client credentials grant (RFC 6749, 4.4).
    pub fn client_credentials(flow: &OAuth2Flow, client_id: &str, client_secret: impl Into<Secret>) -> Self {
        Self::new(flow.token_url, Grant::ClientCredentials, client_id).client_secret(client_secret)
    }

    /// Creates a source that exchanges a refresh token for access tokens (RFC 6749, 6). Confidential clients also set
    /// [`client_secret`](Self::client_secret).
    pub fn refresh_token(flow: &OAuth2Flow, client_id: &str, refresh_token: impl Into<Secret>) -> Self {
        let grant = Grant::RefreshToken(Mutex::new(refresh_token.into()));
        Self::new(flow.refresh_url.unwrap_or(flow.token_url), grant, client_id)
    }

    fn new(url: &str, grant: Grant, client_id: &str) -> Self {
        Self {
            url: url.to_owned(),
            grant,
            client_id: client_id.to_owned(),
            client_secret: None,
            authentication: ClientAuthentication::Basic,
            scope: None,
            parameters: Vec::new(),
            on_refresh_token: None,
        }
    }

    /// Replaces the URL of the token endpoint, for example if the document contains a placeholder. A relative URL is
    /// resolved against the URL of the server.
    pub fn token_url(mut self, url: &str) -> Self {
        self.url = url.to_owned();
        self
    }

    /// Sets the secret of the client.
    pub fn client_secret(mut self, secret: impl Into<Secret>) -> Self {
        self.client_secret = Some(secret.into());
        self
    }

    /// Sends the id and the secret of the client in the body of the token request (`client_secret_post`) instead of the
    /// header `Authorization` (`client_secret_basic`).
    pub fn client_secret_post(mut self) -> Self {
        self.authentication = ClientAuthentication::Post;
        self
    }

    /// Sets the requested scopes. By default, no scopes are requested, and the server uses its default scopes (RFC
    /// 6749, 3.3).
    pub fn scopes<'s>(mut self, scopes: impl IntoIterator<Item = &'s str>) -> Self {
        self.scope = Some(scopes.into_iter().collect::<Vec<_>>().join(" "));
        self
    }

    /// Adds a parameter to token requests, such as `audience` or `resource`.
    pub fn parameter(mut self, name: &str, value: impl Into<Secret>) -> Self {
        self.parameters.push((name.to_owned(), value.into()));
        self
    }

    /// Sets a function that receives each new refresh token, so that it can be stored.
    pub fn on_refresh_token(mut self, store: impl Fn(&Secret) + Send + Sync + 'static) -> Self {
        self.on_refresh_token = Some(Arc::new(store));
        self
    }
}

impl fmt::Debug for OAuth2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuth2").field("client_id", &self.client_id).field("scope", &self.scope).finish_non_exhaustive()
    }
}

impl TokenSource for OAuth2 {
    async fn token(&self, context: &TokenContext<'_>) -> Result<Token, BoxError> {
        let request = self.request(context)?;
        let url = request.url.clone();
        let response = context.client.transport.send(request).await.map_err(|mut error| {
            error.add_request(Some(url), 1);
            error
        })?;
        self.read_response(&response)
    }
}

impl OAuth2 {
    /// Creates the token request. The values are encoded as a form (RFC 6749, Appendix B).
    fn request(&self, context: &TokenContext<'_>) -> Result<PreparedRequest, BoxError> {
        let mut form = Serializer::new(String::new());
        match &self.grant {
            Grant::ClientCredentials => {
                form.append_pair("grant_type", "client_credentials");
            }
            Grant::RefreshToken(token) => {
                form.append_pair("grant_type", "refresh_token");
                form.append_pair("refresh_token", lock(token).expose());
            }
        }
        form.extend_pairs(self.scope.iter().map(|scope| ("scope", scope)));
        form.extend_pairs(self.parameters.iter().map(|(name, value)| (name, value.expose())));
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
        match (&self.client_secret, self.authentication) {
            (Some(secret), ClientAuthentication::Basic) => {
                let encode = |text: &str| byte_serialize(text.as_bytes()).collect::<String>();
                let credentials = format!("{}:{}", encode(&self.client_id), encode(secret.expose()));
                let mut value = HeaderValue::try_from(format!("Basic {}", STANDARD.encode(credentials)))?;
                value.set_sensitive(true);
                headers.insert(AUTHORIZATION, value);
            }
            (secret, _) => {
                form.append_pair("client_id", &self.client_id);
                form.extend_pairs(secret.iter().map(|secret| ("client_secret", secret.expose())));
            }
        }
        if let Some(agent) = context.client.headers.get(http::header::USER_AGENT) {
            headers.insert(http::header::USER_AGENT, agent.clone());
        }
        let url = token_url(context, &self.url)?;
        let body = Body::from(form.finish());
        let token_schemes = Vec::new();
        Ok(PreparedRequest {
            operation: &TOKEN_REQUEST,
            url,
            headers,
            body,
            response_limit: RESPONSE_LIMIT,
            limits: context.client.limits,
            token_schemes,
        })
    }

    fn read_response(&self, response: &RawResponse<Body>) -> Result<Token, BoxError> {
        let body = response.body.bytes().map_or(&[][..], |bytes| bytes);
        let body: Value = serde_json::from_slice(body).unwrap_or_default();
        let text = |name: &str| body.get(name).and_then(Value::as_str);
        if !response.status.is_success() {
            return Err(self.error(response.status, text("error"), text("error_description")).into());
        }
        let invalid = |message: &str| Box::<OAuth2Error>::new(OAuth2Error::invalid(response.status, message));
        let token = text("access_token").ok_or_else(|| invalid("the response has no `access_token`"))?;
        // Most servers send `Bearer`. A token of another type needs another header (RFC 6749, 7.1).
        if text("token_type").is_some_and(|kind| !kind.eq_ignore_ascii_case("bearer")) {
            return Err(invalid("the token type is not `Bearer`"));
        }
        if let (Grant::RefreshToken(stored), Some(new)) = (&self.grant, text("refresh_token")) {
            self.replace_refresh_token(stored, new);
        }
        let token = Token::new(token);
        Ok(match lifetime(body.get("expires_in")) {
            Some(lifetime) => token.expires_in(lifetime),
            None => token,
        })
    }

    fn replace_refresh_token(&self, stored: &Mutex<Secret>, new: &str) {
        let new = Secret::new(new);
        let is_same = std::mem::replace(&mut *lock(stored), new.clone()) == new;
        if let (false, Some(store)) = (is_same, &self.on_refresh_token) {
            store(&new);
        }
    }

    /// Creates the error of a response (RFC 6749, 5.2). Secrets that the server repeats are removed from the texts.
    fn error(&self, status: StatusCode, code: Option<&str>, description: Option<&str>) -> OAuth2Error {
        let mut secrets: Vec<Secret> = self.client_secret.iter().cloned().collect();
        secrets.extend(self.parameters.iter().map(|(_, value)| value.clone()));
        if let Grant::RefreshToken(token) = &self.grant {
            secrets.push(lock(token).clone());
        }
        let redact = |text: &str| {
            let secrets = secrets.iter().map(Secret::expose).filter(|secret| !secret.is_empty());
            secrets.fold(text.to_owned(), |text, secret| text.replace(secret, "…"))
        };
        OAuth2Error { status, code: code.map(redact), description: description.map(redact) }
    }
}

fn lock(secret: &Mutex<Secret>) -> std::sync::MutexGuard<'_, Secret> {
    secret.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Returns `expires_in`. Some servers send the number as a string.
fn lifetime(value: Option<&Value>) -> Option<Duration> {
    let seconds = match value? {
        Value::String(text) => text.parse().ok()?,
        number => number.as_f64()?,
    };
    Duration::try_from_secs_f64(seconds).ok()
}

/// Resolves the URL of the token endpoint against the URL of the server. An endpoint may have a query (RFC 6749, 3.2).
fn token_url(context: &TokenContext<'_>, text: &str) -> Result<Url, BoxError> {
    let base = context.client.base_url.as_ref().map(|base| base.join("/", "")).transpose()?;
    let url = Url::options().base_url(base.as_ref()).parse(text);
    let mut url = url.map_err(|error| format!("invalid token URL `{text}`: {error}"))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(format!("the token URL `{text}` is neither http nor https").into());
    }
    url.set_fragment(None);
    Ok(url)
}

/// The error that a token endpoint responded with (RFC 6749, 5.2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OAuth2Error {
    status: StatusCode,
    code: Option<String>,
    description: Option<String>,
}

impl OAuth2Error {
    fn invalid(status: StatusCode, message: &str) -> Self {
        Self { status, code: None, description: Some(message.to_owned()) }
    }

    /// Returns the status of the response.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the error code, such as `invalid_client`.
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// Returns the description of the error.
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }
}

impl fmt::Display for OAuth2Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the token endpoint responded with {}", self.status)?;
        let texts = [&self.code, &self.description].into_iter().flatten();
        texts.into_iter().try_for_each(|text| write!(f, ": {text}"))
    }
}

impl std::error::Error for OAuth2Error {}
