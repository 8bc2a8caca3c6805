use super::super::operation::Api;
use super::super::stream::BoxError;
use super::base_url::BaseUrl;
use super::credentials::{ClientCredential, IntoCredential};
use super::retry::{RetryPolicy, RetryQuota};
use super::time_limits::TimeLimits;
use super::transport::{IntoTransport, Transport};
use http::header::USER_AGENT;
use http::{HeaderMap, HeaderName, HeaderValue};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;
use url::Origin;

/// A client of one API. Clones share their state and are cheap.
#[derive(Clone)]
pub struct Client {
    pub(super) config: Arc<ClientConfig>,
}

pub(super) struct ClientConfig {
    pub(super) api: &'static Api,
    /// The URL of the server. `None` if every operation declares its own server, or if every call sets its URL.
    pub(super) base_url: Option<BaseUrl>,
    /// `true` if the base URL also applies to operations that declare their own servers.
    pub(super) has_base_url_override: bool,
    pub(super) credentials: Vec<Option<ClientCredential>>,
    /// The origins to which credentials are sent when a call follows a link, in addition to the origin of the server.
    pub(super) trusted_origins: Vec<Origin>,
    pub(super) headers: HeaderMap,
    pub(super) follows_redirects: bool,
    pub(super) limits: TimeLimits,
    pub(super) retry: RetryPolicy,
    pub(super) retry_quota: RetryQuota,
    /// The header of the idempotency key, if it is not the one that an operation documents.
    pub(super) idempotency_header: Option<HeaderName>,
    /// The names of the request headers that spans contain.
    pub(super) recorded_headers: Vec<HeaderName>,
    pub(super) trace_headers: Option<TraceHeadersFn>,
    pub(super) response_limit: usize,
    pub(super) validate: bool,
    pub(super) transport: Transport,
}

/// A function that adds the headers of a trace to a request.
pub(super) type TraceHeadersFn = Box<dyn Fn(&mut HeaderMap) + Send + Sync>;

impl Client {
    /// Returns a builder for a client of an API.
    pub fn builder(api: &'static Api) -> ClientBuilder {
        ClientBuilder {
            api,
            base_url: None,
            server: None,
            allow_any_origin: false,
            credentials: vec![None; api.schemes.len()],
            trusted_origins: Vec::new(),
            headers: HeaderMap::new(),
            follows_redirects: false,
            limits: TimeLimits::default(),
            retry: RetryPolicy::standard(),
            idempotency_header: None,
            recorded_headers: Vec::new(),
            trace_headers: None,
            response_limit: 64 << 20,
            validate: false,
            transport: None,
            error: None,
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ClientConfig { api, base_url: base, .. } = &*self.config;
        f.debug_struct("Client").field("api", &api.title).field("base", base).finish_non_exhaustive()
    }
}

/// Builds a [`Client`].
pub struct ClientBuilder {
    api: &'static Api,
    base_url: Option<String>,
    server: Option<String>,
    allow_any_origin: bool,
    credentials: Vec<Option<ClientCredential>>,
    trusted_origins: Vec<Origin>,
    headers: HeaderMap,
    follows_redirects: bool,
    limits: TimeLimits,
    retry: RetryPolicy,
    idempotency_header: Option<HeaderName>,
    recorded_headers: Vec<HeaderName>,
    trace_headers: Option<TraceHeadersFn>,
    response_limit: usize,
    validate: bool,
    transport: Option<Transport>,
    error: Option<String>,
}

impl ClientBuilder {
    /// Sets the absolute URL that all paths are appended to, including those of operations that declare their own
    /// servers. By default, the path of an operation is appended to the URL of its own server or, if the operation
    /// declares no server, to the URL of the document's first server.
    #[must_use]
    pub fn base_url(mut self, url: &str) -> Self {
        self.base_url = Some(url.to_owned());
        self
    }

    /// Sets the URL of the server that replaces the first server of the document. Operations that declare their own
    /// servers keep those servers.
    #[must_use]
    pub fn server(mut self, url: &str) -> Self {
        self.server = Some(url.to_owned());
        self
    }

    /// Allows the client to be built without a server. Each call of such a client has to set its URL.
    #[must_use]
    pub fn allow_any_origin(mut self) -> Self {
        self.allow_any_origin = true;
        self
    }

    /// Sets the credential of the security scheme with this index: a fixed secret or a
    /// [`TokenSource`](super::TokenSource). The credential is sent only to operations that require the scheme.
    #[must_use]
    pub fn credential<Kind>(mut self, scheme: usize, credential: impl IntoCredential<Kind>) -> Self {
        if let Some(slot) = self.credentials.get_mut(scheme) {
            *slot = Some(credential.into_credential());
        }
        self
    }

    /// Adds the origin (scheme, host and port) of `url` to the origins to which credentials are sent when a call
    /// follows a link. [`build`](Self::build) returns an error if the URL is not absolute. By default, only the origin
    /// of the server is trusted.
    #[must_use]
    pub fn trusted_origin(mut self, url: &str) -> Self {
        match BaseUrl::parse(url) {
            Ok(url) => self.trusted_origins.push(url.origin()),
            Err(message) => self.error = self.error.or(Some(message)),
        }
        self
    }

    /// Sets all time limits.
    #[must_use]
    pub fn time_limits(mut self, limits: TimeLimits) -> Self {
        self.limits = limits;
        self
    }

    /// Sets the limit of each call with all its attempts and waits, from sending the request to the end of a buffered
    /// response, or to the headers of a streamed response. `None` removes the limit. Default: no limit.
    #[must_use]
    pub fn timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.limits.call = limit.into();
        self
    }

    /// Sets the limit of each attempt of a call. `None` removes the limit. Default: no limit.
    #[must_use]
    pub fn attempt_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.limits.attempt = limit.into();
        self
    }

    /// Sets the limit of establishing a connection. The limit has no effect on a transport that is set by
    /// [`service`](Self::service). `None` removes the limit. Default: 10 seconds.
    #[must_use]
    pub fn connect_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.limits.connect = limit.into();
        self
    }

    /// Sets the limit of the time in which no data is sent or received, also while a streamed response or an event
    /// stream is read. `None` removes the limit. Default: 30 seconds, and no limit for event streams.
    #[must_use]
    pub fn idle_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.limits.idle = limit.into();
        self.limits.event_idle = self.limits.idle;
        self
    }

    /// Sets which failed attempts are repeated. Default: [`RetryPolicy::standard`].
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Sets the request headers that are recorded in the span of an attempt (feature `tracing`). Headers that contain
    /// credentials are never recorded. Default: none.
    #[must_use]
    pub fn record_headers(mut self, names: impl IntoIterator<Item = HeaderName>) -> Self {
        self.recorded_headers = names.into_iter().collect();
        self
    }

    /// Sets a function that adds the headers of a trace, such as `traceparent`, to the request of each attempt. With the
    /// feature `tracing`, the function is called in the span of the attempt. Default: no headers are added.
    #[must_use]
    pub fn trace_headers(mut self, inject: impl Fn(&mut HeaderMap) + Send + Sync + 'static) -> Self {
        self.trace_headers = Some(Box::new(inject));
        self
    }

    /// Sets the name of the header in which requests with other than idempotent methods contain an idempotency key, so
    /// that the requests can be repeated. Default: the header parameter that an operation documents for the key, such
    /// as `Idempotency-Key`. [`build`](Self::build) returns an error if the name is invalid.
    #[must_use]
    pub fn idempotency_header(mut self, name: &str) -> Self {
        match HeaderName::try_from(name) {
            Ok(name) => self.idempotency_header = Some(name),
            Err(_) => self.error = self.error.or(Some(format!("invalid name of the header `{name}`"))),
        }
        self
    }

    /// Sets the header `User-Agent`. `None` removes the header. Default: the name and the version of the crate that
    /// contains the generated client.
    #[must_use]
    pub fn user_agent<'a>(mut self, text: impl Into<Option<&'a str>>) -> Self {
        match text.into() {
            Some(text) => self.header("user-agent", text),
            None => {
                self.headers.remove(USER_AGENT);
                self
            }
        }
    }

    /// Sets whether redirects are followed that preserve the method and lead to the same origin, such as the redirects
    /// of a framework that adds a trailing slash: those with the status 307 or 308, if the method is safe (RFC 9110,
    /// 9.2.1) and the document does not list the status. Other redirects are never followed, so that credentials are
    /// not sent to another origin, and are returned as responses. Default: `false`.
    #[must_use]
    pub fn follow_same_origin_redirects(mut self, yes: bool) -> Self {
        self.follows_redirects = yes;
        self
    }

    /// Sets a header of every request. [`build`](Self::build) returns an error if the name or value is invalid.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(name), Ok(value)) => drop(self.headers.insert(name, value)),
            _ => self.error = self.error.or(Some(format!("invalid name or value of the header `{name}`"))),
        }
        self
    }

    /// Sets the maximum size of a buffered response body in bytes. For a streamed response, the limit applies to each
    /// frame. Default: 64 MiB.
    #[must_use]
    pub fn response_limit(mut self, bytes: usize) -> Self {
        self.response_limit = bytes;
        self
    }

    /// Sets whether JSON responses are validated against their schemas. A response that violates its schema results in
    /// an error that contains the response. Validation requires the feature `validate`. Default: `false`.
    #[must_use]
    pub fn validate_responses(mut self, yes: bool) -> Self {
        self.validate = yes;
        self
    }

    /// Sets the transport. A transport is a `tower` service of `http` requests, such as an `axum::Router` in the same
    /// process. With the feature `reqwest`, the transport may also be a service of `reqwest` requests, such as a
    /// `reqwest::Client`. The service may be wrapped in `tower` layers.
    ///
    /// A `reqwest::Client` is created with [`reqwest_builder`](super::reqwest_builder). Other clients of `reqwest` follow
    /// redirects to any host, and send API keys to that host.
    #[must_use]
    pub fn service<Kind>(mut self, service: impl IntoTransport<Kind>) -> Self {
        self.transport = Some(service.into_transport());
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no absolute base URL, a header is invalid, validation is enabled without the
    /// feature `validate`, or no transport is available.
    pub fn build(self) -> Result<Client, BuildError> {
        if let Some(message) = self.error {
            return Err(BuildError { message, source: None });
        }
        if self.validate && !cfg!(feature = "validate") {
            let message = "validation of responses requires the feature `validate`".to_owned();
            return Err(BuildError { message, source: None });
        }
        let base = self.resolve_base_url().map_err(|message| BuildError { message, source: None })?;
        let pinned = self.base_url.is_some();
        let mut limits = self.limits;
        let transport = match self.transport {
            Some(transport) => {
                limits.connect = None;
                transport
            }
            None => default_transport(limits.connect)?,
        };
        let Self { api, credentials, trusted_origins: trusted, headers, response_limit, validate, .. } = self;
        let shared = ClientConfig {
            api,
            base_url: base,
            has_base_url_override: pinned,
            credentials,
            trusted_origins: trusted,
            headers,
            follows_redirects: self.follows_redirects,
            limits,
            retry: self.retry,
            retry_quota: RetryQuota::default(),
            idempotency_header: self.idempotency_header,
            recorded_headers: self.recorded_headers,
            trace_headers: self.trace_headers,
            response_limit,
            validate,
            transport,
        };
        Ok(Client { config: Arc::new(shared) })
    }
}

impl ClientBuilder {
    fn resolve_base_url(&self) -> Result<Option<BaseUrl>, String> {
        let said = self.base_url.as_deref().or(self.server.as_deref());
        let server = self.api.servers.first().copied().unwrap_or("/");
        let everywhere = self.api.operations.iter().all(|operation| !operation.servers.is_empty());
        match BaseUrl::parse(said.unwrap_or(server)) {
            Ok(base) => Ok(Some(base)),
            Err(_) if said.is_none() && (self.allow_any_origin || everywhere) => Ok(None),
            Err(message) => Err(message),
        }
    }
}

#[cfg(feature = "reqwest")]
fn default_transport(connect_timeout: Option<Duration>) -> Result<Transport, BuildError> {
    let client = super::reqwest_service::build_client(connect_timeout);
    let fail = |source| BuildError { message: "the HTTP client cannot be created".to_owned(), source: Some(source) };
    client.map(IntoTransport::into_transport).map_err(fail)
}

#[cfg(not(feature = "reqwest"))]
fn default_transport(_: Option<Duration>) -> Result<Transport, BuildError> {
    let message = "missing transport: set a service or enable the feature `reqwest`";
    Err(BuildError { message: message.to_owned(), source: None })
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("api", &self.api.title)
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}

/// The reason why a client cannot be built.
#[derive(Debug)]
pub struct BuildError {
    message: String,
    source: Option<BoxError>,
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for BuildError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
