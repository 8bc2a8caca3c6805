use super::{Operation, Schemas};

/// The API as its document describes it.
#[derive(Debug)]
pub struct Api {
    /// `info.title`.
    pub title: &'static str,
    /// `info.version`.
    pub version: &'static str,
    /// The server URLs, in document order, variables replaced by their defaults.
    pub servers: &'static [&'static str],
    /// The security schemes; requirements name them by index.
    pub schemes: &'static [Scheme],
    /// Every operation.
    pub operations: &'static [&'static Operation],
    /// The schemas of components and operations.
    pub schemas: Schemas,
}

impl Api {
    /// The path of the server URL that an operation is reached at, without its last slash: `/v1` of
    /// `https://api.example.com/v1/`. The server is the operation's own if it has one, else the API's first.
    pub fn base_path(&self, operation: &Operation) -> &'static str {
        let server = operation.servers.first().or(self.servers.first()).copied().unwrap_or("/");
        let path = match server.split_once("://") {
            Some((_, rest)) => rest.find('/').map_or("", |at| &rest[at..]),
            None => server,
        };
        let end = path.find(['?', '#']).unwrap_or(path.len());
        path[..end].trim_end_matches('/')
    }

    /// What the document's vendor says of an operation: the value of its field of this name, `x-…`.
    #[cfg(feature = "validate")]
    pub fn extension(&self, operation: &Operation, name: &str) -> Option<&serde_json::Value> {
        let index = self.operations.iter().position(|known| std::ptr::eq(*known, operation))?;
        self.schemas.judge().extension(index, name)
    }
}

/// A security scheme (Security Scheme Object).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scheme {
    /// Key in `components.securitySchemes`.
    pub name: &'static str,
    /// What the client sends and the server looks for.
    pub credential: Credential,
}

/// Where a credential travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Credential {
    /// In the header of this name.
    Header(&'static str),
    /// In the query parameter of this name.
    Query(&'static str),
    /// In the cookie of this name.
    Cookie(&'static str),
    /// `Authorization: Basic …`; the value is `user:password`.
    Basic,
    /// `Authorization: Bearer …`; the value is the token.
    Bearer,
    /// `Authorization` with this scheme; the value is what follows the scheme.
    Other(&'static str),
}

#[cfg(test)]
mod tests {
    use super::super::Method;
    use super::*;

    #[test]
    fn the_base_path_is_the_path_of_the_first_server() {
        const PING: Operation = Operation::new("ping", Method::Get, "/ping");
        let base = |server: &'static str| {
            let servers: &'static [&'static str] = Box::leak(Box::new([server]));
            Api { title: "", version: "", servers, schemes: &[], operations: &[], schemas: Schemas::new("{}") }
                .base_path(&PING)
        };
        assert_eq!(base("https://api.example.com/"), "");
        assert_eq!(base("https://api.example.com/v1/"), "/v1");
        assert_eq!(base("https://api.example.com"), "");
        assert_eq!(base("/api"), "/api");
        assert_eq!(base("https://h/v2?x=/y"), "/v2");
        let servers: &[&str] = &["https://h/v1"];
        let api = Api { title: "", version: "", servers, schemes: &[], operations: &[], schemas: Schemas::new("{}") };
        assert_eq!(api.base_path(&PING.servers(&["https://upload.h/v3/"])), "/v3");
    }
}
