use std::fmt;
use url::{Origin, Url};

/// The absolute URL that paths are appended to: scheme, host, port and base path, without a trailing slash.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct BaseUrl {
    url: Url,
    /// The URL with a long path, so that a copy has the capacity for other paths. Otherwise, setting the path of a copy
    /// would reallocate it.
    long_url: Url,
}

/// The number of bytes of a path for which a copy of [`BaseUrl::long_url`] has the capacity.
const PATH_CAPACITY: usize = 96;

impl BaseUrl {
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let shown = shown(text);
        let mut url = Url::parse(text).map_err(|error| format!("the base URL{shown} is not absolute: {error}"))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(format!("the base URL{shown} is neither http nor https"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err("the base URL contains credentials".to_owned());
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err("the base URL has a query or fragment".to_owned());
        }
        let path = url.path().trim_end_matches('/').to_owned();
        url.set_path(&path);
        let mut long_url = url.clone();
        long_url.set_path(&(path + "/" + &"-".repeat(PATH_CAPACITY)));
        Ok(Self { url, long_url })
    }

    pub(super) fn origin(&self) -> Origin {
        self.url.origin()
    }

    /// Resolves a server URL of the document against this base URL. A server URL may be relative (OpenAPI, Server
    /// Object).
    pub(super) fn resolve(&self, server: &str) -> Result<Self, String> {
        let joined =
            Url::parse(&format!("{}/", self.url.as_str().trim_end_matches('/'))).and_then(|url| url.join(server));
        Self::parse(joined.map_err(|error| format!("invalid server URL `{server}`: {error}"))?.as_str())
    }

    /// Appends a path, which has to start with a slash, and a query. Both have to be percent-encoded already. The
    /// scheme and host of the base URL are not parsed again.
    ///
    /// # Errors
    ///
    /// Returns the reason if the result is not a valid URL.
    pub(super) fn join(&self, path: &str, query: &str) -> Result<Url, String> {
        let base = self.url.path().trim_end_matches('/');
        let mut text = String::with_capacity(base.len() + path.len() + query.len() + "/.?".len());
        text.push_str(base);
        text.push_str(path);
        // Setting the path is cheaper than parsing a relative URL, but setting both the path and the query is not.
        if query.is_empty() {
            let mut url = self.long_url.clone();
            url.set_path(&text);
            return Ok(url);
        }
        // A relative reference that starts with `//` would contain a host instead of a path (RFC 3986, 4.2).
        if text.starts_with("//") {
            text.insert_str(0, "/.");
        }
        text.push('?');
        text.push_str(query);
        // The message does not contain the URL, whose query may contain a credential.
        Url::options().base_url(Some(&self.url)).parse(&text).map_err(|error| format!("invalid URL: {error}"))
    }
}

/// Returns the quoted text for a message, or nothing if a part of it may be a credential.
fn shown(text: &str) -> String {
    if text.contains(['@', '?', '#']) { String::new() } else { format!(" `{text}`") }
}

impl fmt::Debug for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("BaseUrl").field(&self.url.as_str()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn join(base: &str, path: &str) -> Result<String, String> {
        let base = BaseUrl::parse(base)?;
        let (alone, queried) = (base.join(path, "")?, base.join(path, "a=1")?);
        assert_eq!(format!("{alone}?a=1"), queried.as_str());
        Ok(alone.into())
    }

    #[test]
    fn joining_keeps_the_base_path_without_double_slashes() {
        assert_eq!(join("https://h/", "/users").as_deref(), Ok("https://h/users"));
        assert_eq!(join("https://h/v1/", "/users").as_deref(), Ok("https://h/v1/users"));
        assert_eq!(join("http://h:8080", "/").as_deref(), Ok("http://h:8080/"));
    }

    #[test]
    fn path_is_never_parsed_as_host() {
        assert_eq!(join("https://h", "//users").as_deref(), Ok("https://h//users"));
        assert_eq!(join("https://h/v1", "//users").as_deref(), Ok("https://h/v1//users"));
        assert_eq!(join("https://h", "/http://other/").as_deref(), Ok("https://h/http://other/"));
    }

    #[test]
    fn server_url_may_be_relative() {
        let resolve = |server: &str| -> Result<String, String> {
            Ok(BaseUrl::parse("https://h/v1")?.resolve(server)?.join("/x", "")?.into())
        };
        assert_eq!(resolve("/v2").as_deref(), Ok("https://h/v2/x"));
        assert_eq!(resolve("https://upload.h/v3/").as_deref(), Ok("https://upload.h/v3/x"));
        assert_eq!(resolve("/").as_deref(), Ok("https://h/x"));
    }

    #[test]
    fn invalid_base_urls_are_rejected() {
        for base in ["/v1", "ftp://h/", "https://u:p@h/", "https://h/?a=1", ""] {
            assert!(BaseUrl::parse(base).is_err(), "{base}");
        }
    }
}
