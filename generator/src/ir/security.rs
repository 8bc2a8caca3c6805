use super::Ident;

/// The security requirements of an operation, or of the document if the operation does not declare any (Security
/// Requirement Object).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecurityMode {
    /// No credentials are required; the handler receives `Context<()>`.
    Public,
    /// One of the requirements must be satisfied; if the empty requirement `{}` is among them, credentials are optional
    /// and the handler receives `Context<Option<Self::Caller>>`.
    Credentials {
        /// The alternatives, one of which must be satisfied.
        requirements: Vec<Requirement>,
        /// `true` if a request without credentials is allowed.
        optional: bool,
    },
}

/// Schemes that must all be satisfied. Each entry consists of the scheme, as an index into [`super::Api::schemes`], and
/// of the required scopes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requirement(pub Vec<(usize, Vec<String>)>);

/// A security scheme (Security Scheme Object).
#[derive(Clone, Debug)]
pub struct Scheme {
    /// The key of the scheme in `components.securitySchemes`.
    pub name: String,
    /// The name of the setter in the client's builder: `authorizer`.
    pub ident: Ident,
    /// The credential that the client sends.
    pub credential: Credential,
    /// Description in CommonMark.
    pub docs: String,
    /// The flows of an OAuth 2.0 scheme that have a token endpoint.
    pub flows: Vec<OAuth2Flow>,
}

/// A flow of an OAuth 2.0 scheme (OAuth Flow Object).
#[derive(Clone, Debug)]
pub struct OAuth2Flow {
    /// The key of the flow, such as `clientCredentials`.
    pub name: &'static str,
    /// The URL of the token endpoint, which may be relative.
    pub token_url: String,
    /// The URL for refreshing tokens.
    pub refresh_url: Option<String>,
    /// The names of the scopes.
    pub scopes: Vec<String>,
}

/// The credential of a security scheme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Credential {
    /// `apiKey` in a header of this name.
    Header(String),
    /// `apiKey` in a query parameter of this name.
    Query(String),
    /// `apiKey` in a cookie of this name.
    Cookie(String),
    /// `http` with scheme `basic`.
    Basic,
    /// A bearer token: `oauth2`, `openIdConnect`, or `http` with the scheme `bearer`.
    Bearer,
    /// Any other `http` scheme, by name. The user supplies the credentials that follow the scheme in the header
    /// `Authorization`.
    Other(String),
}
