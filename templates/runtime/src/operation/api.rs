use super::{DocumentSchemas, OperationSpec};

/// The static description of an API.
#[derive(Debug)]
pub struct Api {
    /// `info.title`.
    pub title: &'static str,
    /// `info.version`.
    pub version: &'static str,
    /// The server URLs, in document order. Variables are replaced by their defaults.
    pub servers: &'static [&'static str],
    /// The security schemes, to which security requirements refer by index.
    pub schemes: &'static [Scheme],
    /// The operations.
    pub operations: &'static [&'static OperationSpec],
    /// The schemas of components and operations.
    pub schemas: DocumentSchemas,
}

impl Api {
    /// Returns the path of the server URL of an operation, without its trailing slash: `/v1` for
    /// `https://api.example.com/v1/`. The server is the first server that the operation declares or, if the operation
    /// declares no server, the first server of the API.
    pub fn base_path(&self, operation: &OperationSpec) -> &'static str {
        operation.servers.first().map_or_else(|| self.server_path(), |server| path_of_server(server))
    }

    /// Returns the path of the API's first server URL, without its trailing slash. A generated router serves operations
    /// without servers of their own below this path.
    pub fn server_path(&self) -> &'static str {
        path_of_server(self.servers.first().copied().unwrap_or("/"))
    }

    /// Returns the value of a specification extension (`x-…`) of an operation.
    #[cfg(feature = "validate")]
    pub fn extension(&self, operation: &OperationSpec, name: &str) -> Option<&serde_json::Value> {
        let index = self.operations.iter().position(|known| std::ptr::eq(*known, operation))?;
        self.schemas.compiled().extension(index, name)
    }
}

fn path_of_server(server: &'static str) -> &'static str {
    url_path(server).trim_end_matches('/')
}

/// Returns the path of a URL reference without its authority, query and fragment (RFC 3986, 3). A reference that starts
/// with two slashes has an authority and no scheme (RFC 3986, 4.2).
fn url_path(reference: &str) -> &str {
    let end = reference.find(['?', '#']).unwrap_or(reference.len());
    let reference = &reference[..end];
    match reference.split_once("//") {
        Some((scheme, rest)) if scheme.is_empty() || scheme.ends_with(':') && !scheme.contains('/') => {
            rest.find('/').map_or("", |at| &rest[at..])
        }
        _ => reference,
    }
}

/// A security scheme (Security Scheme Object).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scheme {
    /// The key in `components.securitySchemes`.
    pub name: &'static str,
    /// The location of the credential in a request.
    pub credential: Credential,
}

/// The location of a credential in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Credential {
    /// The header with this name.
    Header(&'static str),
    /// The query parameter with this name.
    Query(&'static str),
    /// The cookie with this name.
    Cookie(&'static str),
    /// `Authorization: Basic …` (RFC 7617). The value is `user:password`.
    Basic,
    /// `Authorization: Bearer …` (RFC 6750). The value is the token.
    Bearer,
    /// `Authorization` with this authentication scheme. The value is the text after the scheme.
    Other(&'static str),
}

#[cfg(test)]
mod tests {
    use super::super::HttpMethod;
    use super::*;

    #[test]
    fn the_base_path_is_the_path_of_the_first_server() {
        const PING: OperationSpec = OperationSpec::new("ping", HttpMethod::Get, "/ping");
        let base = |server: &'static str| {
            let servers: &'static [&'static str] = Box::leak(Box::new([server]));
            Api { title: "", version: "", servers, schemes: &[], operations: &[], schemas: DocumentSchemas::new("{}") }
                .base_path(&PING)
        };
        assert_eq!(base("https://api.example.com/"), "");
        assert_eq!(base("https://api.example.com/v1/"), "/v1");
        assert_eq!(base("https://api.example.com"), "");
        assert_eq!(base("/api"), "/api");
        assert_eq!(base("https://h/v2?x=/y"), "/v2");
        assert_eq!(base("https://h?x=/y"), "");
        // A network-path reference: the scheme is that of the document's own URL (RFC 3986, 4.2).
        assert_eq!(base("//api.example.com/v1"), "/v1");
        assert_eq!(base("//api.example.com:8080"), "");
        // An absolute-path reference whose path contains a URL.
        assert_eq!(base("/proxy/https://h/v3"), "/proxy/https://h/v3");
        let servers: &[&str] = &["https://h/v1"];
        let api =
            Api { title: "", version: "", servers, schemes: &[], operations: &[], schemas: DocumentSchemas::new("{}") };
        assert_eq!(api.base_path(&PING.servers(&["https://upload.h/v3/"])), "/v3");
    }
}
