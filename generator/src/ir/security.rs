use super::Ident;

/// The access control of an operation (Security Requirement Objects; the document's own if the operation has none).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecurityMode {
    /// No credentials are required; the handler receives `Context<()>`.
    Public,
    /// One of the requirements must be satisfied; if the empty requirement `{}` is among them, credentials are optional
    /// and the handler receives `Context<Option<CallerTokens>>`.
    Credentials {
        /// The alternatives (OR).
        requirements: Vec<Requirement>,
        /// Whether a request without credentials is allowed.
        optional: bool,
    },
}

/// Schemes that must all be satisfied (AND): an index into [`super::Api::schemes`] and the scopes of each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requirement(pub Vec<(usize, Vec<String>)>);

/// A security scheme (Security Scheme Object).
#[derive(Clone, Debug)]
pub struct Scheme {
    /// Key in `components.securitySchemes`.
    pub name: String,
    /// The setter of the client builder: `authorizer`.
    pub ident: Ident,
    /// The credential that the client sends.
    pub credential: Credential,
    /// Description in CommonMark.
    pub docs: String,
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
    /// `http` with scheme `bearer`, `oauth2`, `openIdConnect`: a bearer token.
    Bearer,
    /// Any other `http` scheme, by name. The user supplies the value after the scheme.
    Other(String),
}
