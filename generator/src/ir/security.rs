use super::Ident;

/// Who may call an operation (Security Requirement Objects, the document's own where the operation has none).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Access {
    /// No credentials are asked for: the handler gets `Context<()>`.
    Public,
    /// One of the requirements must hold; `optional` if the empty requirement `{}` is among them
    /// (`Context<Option<Caller>>`).
    Credentials {
        /// The alternatives (OR).
        requirements: Vec<Requirement>,
        /// Whether none of them has to hold.
        optional: bool,
    },
}

/// Schemes that must hold together (AND): index into [`super::Api::schemes`] and scopes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requirement(pub Vec<(usize, Vec<String>)>);

/// A security scheme (Security Scheme Object).
#[derive(Clone, Debug)]
pub struct Scheme {
    /// Key in `components.securitySchemes`.
    pub name: String,
    /// The setter of the client's builder: `authorizer`.
    pub ident: Ident,
    /// What the client sends.
    pub credential: Credential,
    /// Description in CommonMark.
    pub docs: String,
}

/// What a security scheme sends.
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
    /// Any other `http` scheme, named: the value after the scheme is the user's.
    Other(String),
}
