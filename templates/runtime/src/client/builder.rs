use super::super::operation::{Api, Secret};
use super::super::stream::BoxError;
use super::base_url::BaseUrl;
use super::transport::{IntoTransport, Transport};
use http::{HeaderMap, HeaderName, HeaderValue};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;
use url::Origin;

/// A client of one API. Cheap to clone.
#[derive(Clone)]
pub struct Client {
    pub(super) shared: Arc<Shared>,
}

pub(super) struct Shared {
    pub(super) api: &'static Api,
    /// The server; none where every operation has one of its own, or every call says where it goes.
    pub(super) base: Option<BaseUrl>,
    /// Whether operations that have a server of their own go to that one all the same.
    pub(super) pinned: bool,
    pub(super) credentials: Vec<Option<Secret>>,
    /// The origins besides the server's that links may take credentials to.
    pub(super) trusted: Vec<Origin>,
    pub(super) headers: HeaderMap,
    pub(super) timeout: Option<Duration>,
    pub(super) answer_limit: usize,
    pub(super) validate: bool,
    pub(super) transport: Transport,
}

impl Client {
    /// What makes a client of the API.
    pub fn builder(api: &'static Api) -> Builder {
        Builder {
            api,
            base_url: None,
            server: None,
            anywhere: false,
            credentials: vec![None; api.schemes.len()],
            trusted: Vec::new(),
            headers: HeaderMap::new(),
            timeout: None,
            connect_timeout: None,
            answer_limit: 64 << 20,
            validate: false,
            transport: None,
            fault: None,
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Shared { api, base, .. } = &*self.shared;
        f.debug_struct("Client").field("api", &api.title).field("base", base).finish_non_exhaustive()
    }
}

/// Makes a [`Client`].
pub struct Builder {
    api: &'static Api,
    base_url: Option<String>,
    server: Option<String>,
    anywhere: bool,
    credentials: Vec<Option<Secret>>,
    trusted: Vec<Origin>,
    headers: HeaderMap,
    timeout: Option<Duration>,
    connect_timeout: Option<Duration>,
    answer_limit: usize,
    validate: bool,
    transport: Option<Transport>,
    fault: Option<String>,
}

impl Builder {
    /// The absolute URL that all paths are joined to, even of operations that have a server of their own. Default: the
    /// document's first server.
    #[must_use]
    pub fn base_url(mut self, url: &str) -> Self {
        self.base_url = Some(url.to_owned());
        self
    }

    /// The server, in place of the document's first. An operation that has a server of its own keeps it.
    #[must_use]
    pub fn server(mut self, url: &str) -> Self {
        self.server = Some(url.to_owned());
        self
    }

    /// Every call says itself where it goes.
    #[must_use]
    pub fn anywhere(mut self) -> Self {
        self.anywhere = true;
        self
    }

    /// The credential of the scheme of this index. Sent to the operations that ask for it, and to no other.
    #[must_use]
    pub fn credential(mut self, scheme: usize, secret: impl Into<Secret>) -> Self {
        if let Some(slot) = self.credentials.get_mut(scheme) {
            *slot = Some(secret.into());
        }
        self
    }

    /// Sends credentials to links of this origin, too: scheme, host and port of the URL. One that is not absolute makes
    /// [`build`](Self::build) fail. Default: the server's origin alone.
    #[must_use]
    pub fn trusted_origin(mut self, url: &str) -> Self {
        match BaseUrl::parse(url) {
            Ok(url) => self.trusted.push(url.origin()),
            Err(message) => self.fault = self.fault.or(Some(message)),
        }
        self
    }

    /// Longest time for a whole call, from sending to the end of the answer; of one that streams, to its headers.
    /// Default: none.
    #[must_use]
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = Some(limit);
        self
    }

    /// Longest time to connect. Default: none. Without effect on a transport of one's own.
    #[must_use]
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = Some(limit);
        self
    }

    /// The header `User-Agent`. Default: none.
    #[must_use]
    pub fn user_agent(self, text: &str) -> Self {
        self.header("user-agent", text)
    }

    /// A header of every request. One that does not fit in a header makes [`build`](Self::build) fail.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(name), Ok(value)) => drop(self.headers.insert(name, value)),
            _ => self.fault = self.fault.or(Some(format!("`{name}` is no header or its value cannot be one"))),
        }
        self
    }

    /// Largest answer that is held, in bytes: all of it, or of a stream what has to be read at once. Default: 64 MiB.
    #[must_use]
    pub fn answer_limit(mut self, bytes: usize) -> Self {
        self.answer_limit = bytes;
        self
    }

    /// Whether answers in JSON are judged by their schemas, every constraint of them; one that does not fit is an error
    /// that keeps it. Needs the feature `validate`. Default: no.
    #[must_use]
    pub fn validate_answers(mut self, yes: bool) -> Self {
        self.validate = yes;
        self
    }

    /// Sends through any service of requests of `http`, such as an `axum::Router` in this process, or, with the feature
    /// `reqwest`, of `reqwest`, such as a `reqwest::Client`; with or without `tower` layers.
    #[must_use]
    pub fn service<Kind>(mut self, service: impl IntoTransport<Kind>) -> Self {
        self.transport = Some(service.into_transport());
        self
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// If there is no absolute base URL, a header is none, or no transport can be had.
    pub fn build(self) -> Result<Client, BuildError> {
        if let Some(message) = self.fault {
            return Err(BuildError { message, source: None });
        }
        if self.validate && !cfg!(feature = "validate") {
            let message = "answers are judged only with the feature `validate`".to_owned();
            return Err(BuildError { message, source: None });
        }
        let base = self.base().map_err(|message| BuildError { message, source: None })?;
        let pinned = self.base_url.is_some();
        let transport = match self.transport {
            Some(transport) => transport,
            None => default_transport(self.connect_timeout)?,
        };
        let Self { api, credentials, trusted, headers, timeout, answer_limit, validate, .. } = self;
        let shared =
            Shared { api, base, pinned, credentials, trusted, headers, timeout, answer_limit, validate, transport };
        Ok(Client { shared: Arc::new(shared) })
    }
}

impl Builder {
    fn base(&self) -> Result<Option<BaseUrl>, String> {
        let said = self.base_url.as_deref().or(self.server.as_deref());
        let server = self.api.servers.first().copied().unwrap_or("/");
        let everywhere = self.api.operations.iter().all(|operation| !operation.servers.is_empty());
        match BaseUrl::parse(said.unwrap_or(server)) {
            Ok(base) => Ok(Some(base)),
            Err(_) if said.is_none() && (self.anywhere || everywhere) => Ok(None),
            Err(message) => Err(message),
        }
    }
}

#[cfg(feature = "reqwest")]
fn default_transport(connect_timeout: Option<Duration>) -> Result<Transport, BuildError> {
    let client = super::over_reqwest::client(connect_timeout);
    let fail = |source| BuildError { message: "the HTTP client cannot be made".to_owned(), source: Some(source) };
    client.map(IntoTransport::into_transport).map_err(fail)
}

#[cfg(not(feature = "reqwest"))]
fn default_transport(_: Option<Duration>) -> Result<Transport, BuildError> {
    let message = "the client has no transport: give it a service, or enable the feature `reqwest`";
    Err(BuildError { message: message.to_owned(), source: None })
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("api", &self.api.title)
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}

/// Why a client cannot be made.
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
