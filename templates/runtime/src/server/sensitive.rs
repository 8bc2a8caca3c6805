use super::super::operation::{Api, Credential};
use http::header::{AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION};
use http::{HeaderMap, HeaderName};

/// The headers that contain credentials. The server marks these headers as sensitive, so that `Debug` of a request does
/// not print their values.
#[derive(Debug)]
pub(super) struct SensitiveHeaders(Vec<HeaderName>);

impl SensitiveHeaders {
    /// Returns the credential headers of HTTP and those of the API's security schemes.
    pub(super) fn of(api: &Api) -> Self {
        let own = api.schemes.iter().filter_map(|scheme| match scheme.credential {
            Credential::Header(name) => HeaderName::try_from(name).ok(),
            _ => None,
        });
        Self([AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION].into_iter().chain(own).collect())
    }

    /// Marks the credential headers of a request as sensitive.
    pub(super) fn mark(&self, headers: &mut HeaderMap) {
        for (name, value) in headers.iter_mut() {
            if self.0.contains(name) {
                value.set_sensitive(true);
            }
        }
    }
}
