use super::super::operation::{Operation, Scheme, Secret};
use super::Failure;
use http::request::Parts;
use std::fmt;
use std::pin::Pin;

/// Finds out who calls.
pub trait Authenticate: Send + Sync + 'static {
    /// Who calls, as handlers see it.
    type Caller: Send + Sync + 'static;

    /// The caller that these credentials stand for.
    ///
    /// Asked once for each security requirement of the operation whose credentials are all there, in document order,
    /// until one is granted. Whether the caller may use the operation is decided here too.
    fn authenticate(&self, credentials: &Credentials<'_>) -> impl Future<Output = Result<Self::Caller, Denied>> + Send;
}

/// What a request presents for one security requirement: a value for each of its schemes.
#[derive(Clone, Copy)]
pub struct Credentials<'r> {
    pub(super) operation: &'static Operation,
    pub(super) presented: &'r [Presented],
    pub(super) parts: &'r Parts,
}

impl<'r> Credentials<'r> {
    /// The operation that is called.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Every scheme of the requirement with its value.
    pub fn presented(&self) -> &'r [Presented] {
        self.presented
    }

    /// The value for the scheme of this name in `components.securitySchemes`. It can be compared with a text as it is.
    pub fn value(&self, scheme: &str) -> Option<&'r Secret> {
        self.presented.iter().find(|one| one.scheme.name == scheme).map(|one| &one.value)
    }

    /// Method, URI, headers and extensions of the request.
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

/// What a request presents for one scheme.
#[derive(Clone, Debug)]
pub struct Presented {
    /// The scheme.
    pub scheme: &'static Scheme,
    /// The scopes that the operation asks for.
    pub scopes: &'static [&'static str],
    /// The value as the scheme has it: key, token, or `user:password`.
    pub value: Secret,
}

/// Why a caller is not let in.
#[derive(Debug)]
pub enum Denied {
    /// The credentials are not valid: 401.
    Unauthorized,
    /// The caller is known and may not do this: 403.
    Forbidden,
    /// It could not be found out.
    Failed(Failure),
}

/// For documents that ask for no credentials: refuses every operation that does.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoCredentials;

impl Authenticate for NoCredentials {
    type Caller = ();

    async fn authenticate(&self, _: &Credentials<'_>) -> Result<(), Denied> {
        Err(Denied::Unauthorized)
    }
}

/// [`Authenticate`] with its type forgotten.
pub(super) trait Guard<C>: Send + Sync {
    fn check<'a>(&'a self, credentials: &'a Credentials<'a>) -> Checking<'a, C>;
}

pub(super) type Checking<'a, C> = Pin<Box<dyn Future<Output = Result<C, Denied>> + Send + 'a>>;

impl<A: Authenticate> Guard<A::Caller> for A {
    fn check<'a>(&'a self, credentials: &'a Credentials<'a>) -> Checking<'a, A::Caller> {
        Box::pin(self.authenticate(credentials))
    }
}
