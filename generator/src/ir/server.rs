use super::Ident;

/// A server of the document (OpenAPI 3.0, Server Object).
#[derive(Clone, Debug)]
pub struct Server {
    /// The URL, its variables replaced by their defaults; may be relative to where the document came from.
    pub url: String,
    /// The URL as it stands: text, and variables by their index.
    pub pieces: Vec<Piece>,
    /// Its variant among the servers: `Production`.
    pub ident: Ident,
    /// What the document says of it.
    pub docs: String,
    /// What stands between braces in the URL.
    pub variables: Vec<Variable>,
}

/// A part of a server's URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Text as it stands.
    Text(String),
    /// The variable of this index.
    Variable(usize),
}

/// A variable of a server's URL (Server Variable Object).
#[derive(Clone, Debug)]
pub struct Variable {
    /// Its field.
    pub ident: Ident,
    /// What it is where nobody says otherwise.
    pub default: String,
    /// What the document says of it.
    pub docs: String,
    /// The values that it may have, if the document confines it to some.
    pub values: Option<Values>,
}

/// The values of a variable, as an enum.
#[derive(Clone, Debug)]
pub struct Values {
    /// Name of the enum.
    pub name: Ident,
    /// Each value with its variant, in document order.
    pub variants: Vec<(Ident, String)>,
}
