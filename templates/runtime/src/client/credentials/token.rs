use super::super::super::operation::{Scheme, Secret};
use super::super::super::stream::BoxError;
use super::super::builder::ClientConfig;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

/// A credential from a [`TokenSource`], with an optional lifetime.
#[derive(Clone, Debug)]
pub struct Token {
    pub(super) secret: Secret,
    pub(super) lifetime: Option<Duration>,
}

impl Token {
    /// Creates a token that is used until the server responds with 401.
    pub fn new(secret: impl Into<Secret>) -> Self {
        Self { secret: secret.into(), lifetime: None }
    }

    /// Sets the time after which the token expires, counted from the call of the source.
    #[must_use]
    pub fn expires_in(mut self, lifetime: Duration) -> Self {
        self.lifetime = Some(lifetime);
        self
    }
}

impl<T: Into<Secret>> From<T> for Token {
    fn from(secret: T) -> Self {
        Self::new(secret)
    }
}

/// Obtains the credential of a security scheme, such as an access token.
///
/// The client stores the token. It calls the source for the first call that needs a token, shortly before the token
/// expires, and after a response with 401. Concurrent calls share one call of the source.
///
/// ```
/// use ecogen_runtime::client::{BoxError, Token, TokenContext, TokenSource};
/// use std::time::Duration;
///
/// struct TokenFile(std::path::PathBuf);
///
/// impl TokenSource for TokenFile {
///     async fn token(&self, _: &TokenContext<'_>) -> Result<Token, BoxError> {
///         let text = std::fs::read_to_string(&self.0)?;
///         Ok(Token::new(text.trim()).expires_in(Duration::from_secs(600)))
///     }
/// }
/// ```
pub trait TokenSource: Send + Sync + 'static {
    /// Returns a new token. The future is dropped if the call that needs the token is cancelled; another call then
    /// calls the source again.
    fn token(&self, context: &TokenContext<'_>) -> impl Future<Output = Result<Token, BoxError>> + Send;
}

impl<S: TokenSource + ?Sized> TokenSource for Arc<S> {
    fn token(&self, context: &TokenContext<'_>) -> impl Future<Output = Result<Token, BoxError>> + Send {
        (**self).token(context)
    }
}

/// The client and the security scheme that need a token.
#[derive(Clone, Copy)]
pub struct TokenContext<'c> {
    pub(super) client: &'c ClientConfig,
    pub(super) scheme: &'static Scheme,
}

impl TokenContext<'_> {
    /// Returns the security scheme whose credential is the token.
    pub fn scheme(&self) -> &'static Scheme {
        self.scheme
    }
}

impl fmt::Debug for TokenContext<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenContext").field("scheme", &self.scheme.name).finish_non_exhaustive()
    }
}

pub(super) type TokenFuture<'a> = Pin<Box<dyn Future<Output = Result<Token, BoxError>> + Send + 'a>>;

/// The object-safe form of [`TokenSource`], with a boxed future.
pub(super) trait DynTokenSource: Send + Sync {
    fn token_boxed<'a>(&'a self, context: &'a TokenContext<'a>) -> TokenFuture<'a>;
}

impl<S: TokenSource> DynTokenSource for S {
    fn token_boxed<'a>(&'a self, context: &'a TokenContext<'a>) -> TokenFuture<'a> {
        Box::pin(self.token(context))
    }
}
