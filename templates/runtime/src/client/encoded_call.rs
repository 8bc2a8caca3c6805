use super::super::operation::{EncodedRequest, OperationSpec};
use super::Client;
use super::request_options::RequestOptions;
use super::response_link::ResponseLink;
use super::retry::RetryPolicy;
use super::time_limits::TimeLimits;
use std::sync::LazyLock;
use url::Url;

/// The options of a call that sets none.
static DEFAULTS: LazyLock<RequestOptions> = LazyLock::new(RequestOptions::default);

/// A call whose request is encoded. The request of each attempt is prepared from it, so that no request is copied for an
/// attempt that may not be made.
pub(super) struct EncodedCall {
    pub(super) client: Client,
    pub(super) operation: &'static OperationSpec,
    pub(super) request: EncodedRequest,
    pub(super) options: Option<Box<RequestOptions>>,
}

impl EncodedCall {
    pub(super) fn options(&self) -> &RequestOptions {
        self.options.as_deref().unwrap_or(&DEFAULTS)
    }

    /// Returns the retry policy of the call or else of the client.
    pub(super) fn retry_policy(&self) -> &RetryPolicy {
        self.options().retry.as_ref().unwrap_or(&self.client.config.retry)
    }

    /// Returns the time limits of the call, and those of the client that the call does not set.
    pub(super) fn limits(&self) -> TimeLimits {
        self.options().limits.apply(self.client.config.limits)
    }

    /// Returns the URL of the request without credentials.
    ///
    /// # Errors
    ///
    /// Returns the reason if the URL is invalid.
    pub(super) fn url(&self) -> Result<Url, String> {
        match self.link()? {
            None => self.url_without_link(&self.request.query),
            Some(link) => {
                let query = link.query_without_credentials(&self.client.config);
                Ok(link.with_query(&query))
            }
        }
    }

    /// Returns the link that the call follows, or `None` if the call has its own URL.
    pub(super) fn link(&self) -> Result<Option<ResponseLink>, String> {
        let Some(link) = &self.options().link_url else { return Ok(None) };
        let own = self.url_without_link(&self.request.query)?;
        ResponseLink::resolve(link, &own, &self.client.config.trusted_origins).map(Some)
    }

    pub(super) fn url_without_link(&self, query: &str) -> Result<Url, String> {
        self.options().target.url(&self.client.config, self.operation, &self.request.path, query)
    }
}
