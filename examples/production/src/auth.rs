//! Tokens: JWTs (RFC 7519) that are signed with a key of the identity provider's JWK Set (RFC 7517).

use std::time::{Duration, Instant};

use ecogen_runtime::server::{AuthError, Authenticate, Credentials, HandlerError};
use jsonwebtoken::jwk::{Jwk, JwkSet};
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use serde::Deserialize;
use tokio::sync::Mutex;

use crate::RateLimit;

/// The algorithms of the signatures that the server accepts. Symmetric algorithms must not be in the list: the keys of a
/// JWK Set are public.
const ALGORITHMS: [Algorithm; 4] = [Algorithm::RS256, Algorithm::PS256, Algorithm::ES256, Algorithm::EdDSA];

/// The minimum time between two requests for the JWK Set, so that tokens with unknown keys do not cause requests.
const REFRESH_TIME: Duration = Duration::from_secs(60);

/// An identity provider.
#[derive(Clone, Debug)]
pub struct Identity {
    /// The URL of the JWK Set.
    pub jwks_url: String,
    /// The claim `iss` of each token.
    pub issuer: String,
    /// The claim `aud` of each token.
    pub audience: String,
}

/// The authenticated caller.
#[derive(Clone, Debug)]
pub struct Caller {
    /// The claim `sub` of the token.
    pub subject: String,
}

#[derive(Deserialize)]
struct Claims {
    sub: String,
    /// The scopes of the token, separated by spaces (RFC 8693, 4.2).
    #[serde(default)]
    scope: String,
}

pub(crate) struct TokenAuthenticator {
    identity: Identity,
    limit: RateLimit,
    client: reqwest::Client,
    keys: Mutex<KnownKeys>,
}

#[derive(Default)]
struct KnownKeys {
    set: Option<JwkSet>,
    requested: Option<Instant>,
}

impl TokenAuthenticator {
    pub(crate) fn new(identity: Identity, limit: RateLimit) -> Self {
        Self { identity, limit, client: reqwest::Client::new(), keys: Mutex::default() }
    }

    /// Returns the claims of a token whose signature, issuer, audience and expiry are valid.
    async fn claims(&self, token: &str) -> Result<Claims, AuthError> {
        let header = decode_header(token).map_err(|_| AuthError::Unauthorized)?;
        if !ALGORITHMS.contains(&header.alg) {
            return Err(AuthError::Unauthorized);
        }
        let key = self.key(&header.kid.ok_or(AuthError::Unauthorized)?).await?;
        let key = DecodingKey::from_jwk(&key).map_err(HandlerError::from).map_err(AuthError::Internal)?;
        let mut validation = Validation::new(header.alg);
        validation.set_issuer(&[&self.identity.issuer]);
        validation.set_audience(&[&self.identity.audience]);
        let token = decode(token, &key, &validation).map_err(|_| AuthError::Unauthorized)?;
        Ok(token.claims)
    }

    /// Returns the key with this id. If the key is unknown, requests the JWK Set.
    async fn key(&self, id: &str) -> Result<Jwk, AuthError> {
        let mut keys = self.keys.lock().await;
        let find = |set: &Option<JwkSet>| set.as_ref().and_then(|set| set.find(id)).cloned();
        if let Some(key) = find(&keys.set) {
            return Ok(key);
        }
        if keys.requested.is_none_or(|time| time.elapsed() > REFRESH_TIME) {
            keys.requested = Some(Instant::now());
            keys.set = Some(self.request_keys().await.map_err(|error| AuthError::Internal(error.into()))?);
        }
        find(&keys.set).ok_or(AuthError::Unauthorized)
    }

    async fn request_keys(&self) -> reqwest::Result<JwkSet> {
        let request = self.client.get(&self.identity.jwks_url).timeout(Duration::from_secs(5));
        request.send().await?.error_for_status()?.json().await
    }
}

impl Authenticate for TokenAuthenticator {
    type Caller = Caller;

    async fn authenticate(&self, credentials: &Credentials<'_>) -> Result<Caller, AuthError> {
        let [presented] = credentials.presented() else { return Err(AuthError::Unauthorized) };
        let claims = self.claims(presented.value.expose()).await?;
        let has_scope = |wanted: &&str| claims.scope.split(' ').any(|scope| scope == *wanted);
        if !presented.scopes.iter().all(has_scope) {
            return Err(AuthError::Forbidden);
        }
        self.limit.check(&claims.sub)?;
        Ok(Caller { subject: claims.sub })
    }
}
