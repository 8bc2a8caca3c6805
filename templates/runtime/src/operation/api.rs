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
    /// The path of the first server URL without its last slash: `/v1` of `https://api.example.com/v1/`.
    pub fn base_path(&self) -> &'static str {
        let server = self.servers.first().copied().unwrap_or("/");
        let path = match server.split_once("://") {
            Some((_, rest)) => rest.find('/').map_or("", |at| &rest[at..]),
            None => server,
        };
        let end = path.find(['?', '#']).unwrap_or(path.len());
        path[..end].trim_end_matches('/')
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
    use super::*;

    #[test]
    fn the_base_path_is_the_path_of_the_first_server() {
        let base = |server: &'static str| {
            let servers: &'static [&'static str] = Box::leak(Box::new([server]));
            Api { title: "", version: "", servers, schemes: &[], operations: &[], schemas: Schemas::new("{}") }
                .base_path()
        };
        assert_eq!(base("https://api.example.com/"), "");
        assert_eq!(base("https://api.example.com/v1/"), "/v1");
        assert_eq!(base("https://api.example.com"), "");
        assert_eq!(base("/api"), "/api");
        assert_eq!(base("https://h/v2?x=/y"), "/v2");
    }
}
