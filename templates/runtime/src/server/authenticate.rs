use super::super::operation::{OperationSpec, Scheme, Secret};
use super::{HandlerError, Rejection};
use http::request::Parts;
use std::fmt;
use std::pin::Pin;

/// Validates the credentials of requests. To authenticate the callers of an API, implement this trait and pass the
/// authenticator to the generated router. The server calls the authenticator before it reads the body of a request.
///
/// ```
/// use ecogen_runtime::server::{AuthError, Authenticate, Credentials};
///
/// struct Account {
///     is_admin: bool,
/// }
///
/// struct Tokens {
///     admin: String,
/// }
///
/// impl Authenticate for Tokens {
///     type Caller = Account;
///
///     async fn authenticate(&self, credentials: &Credentials<'_>) -> Result<Account, AuthError> {
///         // The name of the scheme in `components.securitySchemes`. The comparison takes constant time.
///         let token = credentials.value("token").ok_or(AuthError::Unauthorized)?;
///         match *token == self.admin.as_str() {
///             true => Ok(Account { is_admin: true }),
///             false => Err(AuthError::Unauthorized),
///         }
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot authenticate the callers of an API",
    note = "implement `Authenticate` for `{Self}`, or pass `NoCredentials` if the document has no security requirements"
)]
pub trait Authenticate: Send + Sync + 'static {
    /// The authenticated caller, which handlers get from [`Context::caller`](super::Context::caller).
    type Caller: Send + Sync + 'static;

    /// Returns the caller that the credentials identify, or the reason to reject the request.
    ///
    /// The server tries the security requirements of the operation in document order. For each requirement whose
    /// credentials the request presents, the server calls this method, until a call returns a caller. The method also
    /// decides whether the caller is authorized to use the operation.
    fn authenticate(
        &self,
        credentials: &Credentials<'_>,
    ) -> impl Future<Output = Result<Self::Caller, AuthError>> + Send;
}

/// The credentials that a request presents for one security requirement: a value for each scheme of the requirement.
#[derive(Clone, Copy)]
pub struct Credentials<'r> {
    pub(super) operation: &'static OperationSpec,
    pub(super) presented: &'r [Presented],
    pub(super) parts: &'r Parts,
}

impl<'r> Credentials<'r> {
    /// Returns the operation that the request is routed to.
    pub fn operation(&self) -> &'static OperationSpec {
        self.operation
    }

    /// Returns every scheme of the requirement, with the credential that the request presents for it.
    pub fn presented(&self) -> &'r [Presented] {
        self.presented
    }

    /// Returns the value for the scheme with this name in `components.securitySchemes`. The value can be compared with
    /// a string directly.
    pub fn value(&self, scheme: &str) -> Option<&'r Secret> {
        self.presented.iter().find(|one| one.scheme.name == scheme).map(|one| &one.value)
    }

    /// Returns method, URI, headers and extensions of the request.
    pub fn parts(&self) -> &'r Parts {
        self.parts
    }
}

impl fmt::Debug for Credentials<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("operation", &self.operation.id)
            .field("presented", &self.presented)
            .finish_non_exhaustive()
    }
}

/// The credential that a request presents for one scheme.
#[derive(Clone, Debug)]
pub struct Presented {
    /// The security scheme.
    pub scheme: &'static Scheme,
    /// The scopes of this scheme that the operation requires.
    pub scopes: &'static [&'static str],
    /// The key, the token, or `user:password`, without the name of the HTTP authentication scheme.
    pub value: Secret,
}

/// The reason why credentials are rejected.
#[derive(Debug)]
pub enum AuthError {
    /// The credentials are invalid. The response is 401.
    Unauthorized,
    /// The caller is not authorized to use the operation. The response is 403.
    Forbidden,
    /// The response is this rejection. If the rejection has the status 401 and no header `WWW-Authenticate`, the server
    /// adds the challenges of the operation.
    Rejection(Rejection),
    /// The credentials could not be checked. The handler error determines the response.
    Internal(HandlerError),
}

impl From<Rejection> for AuthError {
    fn from(rejection: Rejection) -> Self {
        Self::Rejection(rejection)
    }
}

/// An authenticator that rejects every credential, for documents without security requirements.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoCredentials;

impl Authenticate for NoCredentials {
    type Caller = ();

    async fn authenticate(&self, credentials: &Credentials<'_>) -> Result<(), AuthError> {
        tracing::warn!(
            operation = credentials.operation.id,
            "`NoCredentials` rejects all credentials: pass an authenticator to `Router::new`"
        );
        Err(AuthError::Unauthorized)
    }
}

/// The object-safe form of [`Authenticate`], with a boxed future.
pub(super) trait DynAuthenticate<C>: Send + Sync {
    fn authenticate_boxed<'a>(&'a self, credentials: &'a Credentials<'a>) -> AuthFuture<'a, C>;
}

pub(super) type AuthFuture<'a, C> = Pin<Box<dyn Future<Output = Result<C, AuthError>> + Send + 'a>>;

impl<A: Authenticate> DynAuthenticate<A::Caller> for A {
    fn authenticate_boxed<'a>(&'a self, credentials: &'a Credentials<'a>) -> AuthFuture<'a, A::Caller> {
        Box::pin(self.authenticate(credentials))
    }
}
