use super::Ident;

/// A server of the document (OpenAPI 3.0, Server Object).
#[derive(Clone, Debug)]
pub struct Server {
    /// The URL with variables replaced by their defaults. The URL may be relative to the location of the document.
    pub url: String,
    /// The URL as written, divided into text and variables.
    pub parts: Vec<UrlPart>,
    /// The name of the server's variant in the enum of servers: `Production`.
    pub ident: Ident,
    /// The description of the server.
    pub docs: String,
    /// The variables between braces in the URL.
    pub variables: Vec<Variable>,
}

/// A part of a server's URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UrlPart {
    /// Literal text.
    Text(String),
    /// The variable with this index.
    Variable(usize),
}

/// A variable of a server's URL (Server Variable Object).
#[derive(Clone, Debug)]
pub struct Variable {
    /// The name of the variable's field in the variant of the server.
    pub ident: Ident,
    /// The default value.
    pub default: String,
    /// The description of the variable.
    pub docs: String,
    /// The allowed values, if the document declares an `enum`.
    pub values: Option<VariableValues>,
}

/// The allowed values of a variable, as an enum.
#[derive(Clone, Debug)]
pub struct VariableValues {
    /// The name of the enum.
    pub name: Ident,
    /// The variants and their values, in document order.
    pub variants: Vec<(Ident, String)>,
}
