use super::super::operation::{Api, Credential};
use super::builder::ClientConfig;
use http::HeaderName;
use http::header::{AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION};
use percent_encoding::percent_decode_str;
use url::{Origin, Url};

/// A URL from an earlier response, and whether credentials may be sent to this URL.
pub(super) struct ResponseLink {
    url: Url,
    /// `true` if the client trusts the origin of the link, or if the call would have the same origin without the link.
    pub(super) is_trusted: bool,
}

impl ResponseLink {
    /// Resolves a link against `own`, the URL that the call would have without the link (RFC 3986, 5.2).
    ///
    /// # Errors
    ///
    /// Returns the reason why the link is invalid. The reason does not contain the link, since a link may contain a
    /// credential.
    pub(super) fn resolve(link: &str, own: &Url, trusted: &[Origin]) -> Result<Self, String> {
        if link.is_empty() {
            return Err("the link is empty".to_owned());
        }
        let mut url = own.join(link).map_err(|error| format!("invalid link: {error}"))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err("the link is neither http nor https".to_owned());
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err("the link contains a user name or a password".to_owned());
        }
        url.set_fragment(None);
        let origin = url.origin();
        let is_trusted = origin == own.origin() || trusted.contains(&origin);
        Ok(Self { url, is_trusted })
    }

    /// Returns the link's query. If the link is trusted, credentials are removed from the query, since the client adds
    /// its own credentials to the request.
    pub(super) fn query_without_credentials(&self, client: &ClientConfig) -> String {
        let Some(query) = self.url.query() else { return String::new() };
        if !self.is_trusted {
            return query.to_owned();
        }
        let kept = query.split('&').filter(|pair| !is_own_credential(client, pair));
        kept.collect::<Vec<_>>().join("&")
    }

    /// Returns the URL of the link with another query.
    pub(super) fn with_query(mut self, query: &str) -> Url {
        self.url.set_query((!query.is_empty()).then_some(query));
        self.url
    }
}

/// Returns `true` if a name-value pair of a query has the name of one of the client's credentials.
fn is_own_credential(client: &ClientConfig, pair: &str) -> bool {
    let name = pair.split('=').next().unwrap_or_default().replace('+', " ");
    let name = percent_decode_str(&name).decode_utf8_lossy();
    let mut schemes = client.api.schemes.iter().zip(&client.credentials).filter(|(_, secret)| secret.is_some());
    schemes.any(|(scheme, _)| matches!(scheme.credential, Credential::Query(own) if own == name))
}

/// Returns `true` if a header with this name may contain a credential. Such a header must not be sent to an untrusted
/// origin.
pub(super) fn is_credential(api: &Api, name: &HeaderName) -> bool {
    let is_scheme = |credential: &Credential| matches!(credential, Credential::Header(own) if own.eq_ignore_ascii_case(name.as_str()));
    name == AUTHORIZATION
        || name == COOKIE
        || name == PROXY_AUTHORIZATION
        || api.schemes.iter().any(|scheme| is_scheme(&scheme.credential))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resolved(link: &str) -> Result<(String, bool), String> {
        let own = Url::parse("https://h/v1/things/7/parts?page=1").map_err(|error| error.to_string())?;
        let trusted = Url::parse("https://files.h").map_err(|error| error.to_string())?.origin();
        let link = ResponseLink::resolve(link, &own, &[trusted])?;
        Ok((link.url.into(), link.is_trusted))
    }

    #[test]
    fn relative_links_are_resolved_against_the_own_url() {
        let own = |url: &str| Ok((url.to_owned(), true));
        assert_eq!(resolved("?page=2"), own("https://h/v1/things/7/parts?page=2"));
        assert_eq!(resolved("parts/2"), own("https://h/v1/things/7/parts/2"));
        assert_eq!(resolved("/v2/parts?page=2#top"), own("https://h/v2/parts?page=2"));
        assert_eq!(resolved("https://h:443/x"), own("https://h/x"));
    }

    #[test]
    fn only_the_own_origin_and_trusted_ones_get_credentials() {
        for (link, is_trusted) in [
            ("https://files.h/a", true),
            ("https://h/a", true),
            ("//h/a", true),
            ("http://h/a", false),
            ("https://h:8443/a", false),
            ("https://h.evil/a", false),
            ("//evil/a", false),
            ("/\\evil/a", false),
        ] {
            assert_eq!(resolved(link).map(|(_, is_trusted)| is_trusted), Ok(is_trusted), "{link}");
        }
    }

    #[test]
    fn a_link_that_cannot_be_requested_is_refused() {
        for link in ["", "file:///etc/passwd", "mailto:a@h", "https://u:p@h/", "https://", "https://h:99999/"] {
            assert!(resolved(link).is_err(), "{link}");
        }
    }
}
