use super::super::super::operation::Secret;
use super::super::super::stream::BoxError;
use super::token::{Token, TokenContext, TokenSource};
use super::token_cache::TokenCache;
use std::fmt;
use std::sync::Arc;

/// A value that a client accepts as the credential of a security scheme: a [`Secret`] or a string, a [`TokenSource`],
/// or a closure that returns a future of a token. The compiler infers `Kind`, which distinguishes the three.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a credential",
    label = "neither a string or `Secret`, nor a `TokenSource`, nor a closure that returns a future of a token",
    note = "a closure has the form `|| async {{ Ok::<_, BoxError>(Token::new(\"…\")) }}` and is `Send + Sync + 'static`"
)]
pub trait IntoCredential<Kind> {
    /// Converts to a credential, erasing the type of the source.
    fn into_credential(self) -> ClientCredential;
}

/// The credential of a security scheme: a fixed secret or a source of tokens.
#[derive(Clone)]
pub struct ClientCredential(pub(super) CredentialKind);

#[derive(Clone)]
pub(super) enum CredentialKind {
    Fixed(Secret),
    Source(Arc<TokenCache>),
}

impl ClientCredential {
    fn from_source(source: impl TokenSource) -> Self {
        Self(CredentialKind::Source(Arc::new(TokenCache::new(source))))
    }
}

impl fmt::Debug for ClientCredential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match &self.0 {
            CredentialKind::Fixed(_) => "ClientCredential(Secret(…))",
            CredentialKind::Source(_) => "ClientCredential(TokenSource(…))",
        })
    }
}

/// Marks the implementation of [`IntoCredential`] for fixed secrets.
#[derive(Clone, Copy, Debug)]
pub struct FixedSecret;

impl<T: Into<Secret>> IntoCredential<FixedSecret> for T {
    fn into_credential(self) -> ClientCredential {
        ClientCredential(CredentialKind::Fixed(self.into()))
    }
}

/// Marks the implementation of [`IntoCredential`] for token sources.
#[derive(Clone, Copy, Debug)]
pub struct RefreshedToken;

impl<S: TokenSource> IntoCredential<RefreshedToken> for S {
    fn into_credential(self) -> ClientCredential {
        ClientCredential::from_source(self)
    }
}

/// Marks the implementation of [`IntoCredential`] for closures that return a future of a token.
#[derive(Clone, Copy, Debug)]
pub struct AsyncClosure;

impl<F, Fut, T, E> IntoCredential<AsyncClosure> for F
where
    F: Fn() -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<T, E>> + Send,
    T: Into<Token>,
    E: Into<BoxError>,
{
    fn into_credential(self) -> ClientCredential {
        ClientCredential::from_source(ClosureSource(self))
    }
}

struct ClosureSource<F>(F);

impl<F, Fut, T, E> TokenSource for ClosureSource<F>
where
    F: Fn() -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<T, E>> + Send,
    T: Into<Token>,
    E: Into<BoxError>,
{
    async fn token(&self, _: &TokenContext<'_>) -> Result<Token, BoxError> {
        (self.0)().await.map(Into::into).map_err(Into::into)
    }
}
