use super::super::operation::{Api, OperationSpec};
use super::authenticate::DynAuthenticate;
use super::error_mapper::ErrorMapper;
use super::error_response::RejectionRenderer;
use super::mount::{is_literal, mount_paths};
use super::routes::{RoutedPath, Routes};
use super::sensitive::SensitiveHeaders;
use super::service::{MountedDispatch, ServerState};
use super::static_file::StaticFile;
use super::trace::TraceSettings;
use super::verify::VerifyFn;
use super::{Authenticate, Dispatch, HandlerError, Limits, ReceivedWebhook, Rejection, Shutdown, VerifyError};
use axum::body::Body;
use axum::routing::Route;
use http::{HeaderName, Response};
use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;
use tower::layer::layer_fn;

/// Serves the operations of an API.
///
/// Every operation of the document has a route. Operations without a mounted service respond with 501.
pub struct Router<A: Authenticate> {
    api: &'static Api,
    authenticate: A,
    /// The prefix of every path. `None` means the path of the operation's server URL.
    base_path: Option<String>,
    /// The operations that are served at a different path than in the document, each with the different path.
    path_overrides: Vec<(&'static OperationSpec, &'static str)>,
    limits: Limits,
    keep_alive: Duration,
    shutdown: Option<Shutdown>,
    renderer: Option<RejectionRenderer>,
    error_mapper: Option<ErrorMapper>,
    verify: Option<VerifyFn>,
    pub(super) files: Vec<StaticFile>,
    recorded_headers: Vec<HeaderName>,
    labels_responses: bool,
    mounted: Vec<Option<MountedDispatch<A::Caller>>>,
}

impl<A: Authenticate> Router<A> {
    /// Creates a router of the API. The path of each operation is prefixed with the path of its server URL. The server
    /// of an operation is the first server that the operation declares or, if the operation declares no server, the
    /// first server of the document.
    pub fn new(api: &'static Api, authenticate: A) -> Self {
        let mounted = api.operations.iter().map(|_| None).collect();
        Self {
            api,
            authenticate,
            base_path: None,
            path_overrides: Vec::new(),
            limits: Limits::new(),
            keep_alive: Duration::from_secs(15),
            shutdown: None,
            renderer: None,
            error_mapper: None,
            verify: None,
            files: Vec::new(),
            recorded_headers: Vec::new(),
            labels_responses: false,
            mounted,
        }
    }

    /// Replaces the path of the server URLs by a prefix, such as `/v2`.
    pub fn at(&mut self, prefix: &str) -> &mut Self {
        let prefix = prefix.trim_matches('/');
        self.base_path = Some(if prefix.is_empty() { String::new() } else { format!("/{prefix}") });
        self
    }

    /// Serves the paths of the document without a prefix, so that the router can be nested in another router that has a
    /// prefix.
    pub fn at_root(&mut self) -> &mut Self {
        self.at("")
    }

    /// Serves an operation at `path` instead of its path in the document.
    pub fn route(&mut self, operation: &'static OperationSpec, path: &'static str) -> &mut Self {
        self.path_overrides.push((operation, path));
        self
    }

    /// Sets all limits. The limits that [`body_limit`](Self::body_limit) and [`stream_limit`](Self::stream_limit) have
    /// set are replaced.
    pub fn limits(&mut self, limits: Limits) -> &mut Self {
        self.limits = limits;
        self
    }

    /// Ends the streams of responses when the shutdown starts. See [`Shutdown`](super::Shutdown).
    pub fn shutdown(&mut self, shutdown: &Shutdown) -> &mut Self {
        self.shutdown = Some(shutdown.clone());
        self
    }

    /// Sets the maximum size of buffered request bodies in bytes. In a streamed request body, the limit applies to each
    /// item of the stream. Larger bodies are rejected with 413. Default: 2 MiB.
    pub fn body_limit(&mut self, bytes: usize) -> &mut Self {
        self.limits.body_size = bytes;
        self
    }

    /// Sets the size in bytes from which a buffered request body is decoded and validated on a thread for blocking work
    /// ([`tokio::task::spawn_blocking`]). The worker thread of the connection continues with other requests meanwhile.
    /// Default: 64 KiB. With [`usize::MAX`], the worker thread decodes every body.
    pub fn blocking_threshold(&mut self, bytes: usize) -> &mut Self {
        self.limits.blocking_threshold = bytes;
        self
    }

    /// Sets the maximum size of streamed request bodies in bytes. A body whose `Content-Length` exceeds the limit is
    /// rejected with 413. Without a `Content-Length`, reading beyond the limit results in an error. Default: no limit.
    pub fn stream_limit(&mut self, bytes: usize) -> &mut Self {
        self.limits.stream_size = Some(bytes);
        self
    }

    /// Sets the idle time of an event stream after which the server sends a comment to keep the connection open.
    /// Default: 15 seconds.
    pub fn keep_alive(&mut self, silence: Duration) -> &mut Self {
        self.keep_alive = silence;
        self
    }

    /// Sets a function that renders rejections as responses. If the function returns `None`, the rejection is rendered
    /// as by default: if the document describes a response for the status, and the server can fill its schema, the
    /// rejection has this form. Otherwise, the rejection is rendered as problem details (RFC 9457).
    pub fn on_rejection<F>(&mut self, render: F) -> &mut Self
    where
        F: Fn(&Rejection) -> Option<Response<Body>> + Send + Sync + 'static,
    {
        self.renderer = Some(Arc::new(render));
        self
    }

    /// Maps errors of type `E` to responses. `map` is called if a handler returns an error of type `E` with `?`, or if
    /// an error of type `E` is a cause of the returned error. If `map` returns `None`, the server logs the error and
    /// responds with 500.
    pub fn on_error<E, F>(&mut self, map: F) -> &mut Self
    where
        E: Error + 'static,
        F: Fn(&E) -> Option<HandlerError> + Send + Sync + 'static,
    {
        self.error_mapper.get_or_insert_default().add(map);
        self
    }

    /// Sets a function that verifies each request, for example its signature. The function is called with the headers
    /// and the received body, before the body is decoded. The body of every operation is buffered, and limited by
    /// [`body_limit`](Self::body_limit), even if the operation streams the body or declares no body. If the function
    /// returns an error, the handler is not called, and the response is 401 or the returned [`Rejection`].
    pub fn verify<F, E>(&mut self, verify: F) -> &mut Self
    where
        F: Fn(&ReceivedWebhook<'_>) -> Result<(), E> + Send + Sync + 'static,
        E: Into<VerifyError>,
    {
        self.verify = Some(Arc::new(move |webhook| verify(webhook).map_err(Into::into)));
        self
    }

    /// Sets the request headers that are recorded in the span of a request (feature `tracing`). Headers that contain
    /// credentials are never recorded. Default: none.
    pub fn record_headers(&mut self, names: impl IntoIterator<Item = HeaderName>) -> &mut Self {
        self.recorded_headers = names.into_iter().collect();
        self
    }

    /// Adds the operation to the extensions of each of its responses, as `&'static OperationSpec`, so that a layer can
    /// use the id and the tags of the operation as labels of metrics. Default: no, because the extensions of a response
    /// are an allocation.
    pub fn label_responses(&mut self) -> &mut Self {
        self.labels_responses = true;
        self
    }

    /// Serves the effective document, given as JSON text, at `path`. The prefix of the router does not apply to `path`.
    /// An operation with the same path takes precedence.
    pub fn document(&mut self, path: &str, text: &'static str) -> &mut Self {
        self.files.push(StaticFile::new(path, "application/json", text));
        self
    }

    /// Mounts a service that handles `operations`. The router passes the index of an operation in `operations` to the
    /// service.
    pub fn mount(
        &mut self,
        operations: &'static [&'static OperationSpec],
        dispatch: Arc<dyn Dispatch<A::Caller>>,
    ) -> &mut Self {
        for (index, operation) in operations.iter().enumerate() {
            let slots = self.api.operations.iter().zip(&mut self.mounted);
            for (_, slot) in slots.filter(|(known, _)| std::ptr::eq(**known, *operation)) {
                *slot = Some((dispatch.clone(), index));
            }
        }
        self
    }

    /// Converts the router to an `axum` router, which can be served, layered, merged or nested.
    ///
    /// The `axum` router has a route for each path template of the API, so that `MatchedPath` is set and `route_layer`
    /// applies. The `axum` router has no fallback of its own, so that it can be merged with a router that has a
    /// fallback, and with routers of other APIs. Requests for other paths are rejected with 404, unless the router is
    /// nested, is merged with a router that has a fallback, or has another router merged into it.
    ///
    /// # Panics
    ///
    /// `axum` panics if two routers that are merged have the same path. Routers of APIs that share a path need different
    /// prefixes (see [`at`](Self::at)). Panics if the path of the documentation page (feature `docs`), or of the
    /// document below this path, is also a path of an operation.
    pub fn into_axum(self) -> axum::Router {
        let paths = RoutedPath::all(self.api, self.base_path.as_deref(), &self.path_overrides);
        let routes = Routes::new(&paths);
        let mut mounted = mount_paths(&paths);
        for StaticFile { path, is_exclusive, .. } in &self.files {
            assert!(!is_exclusive || !routes.has_path(self.api, path), "an operation has the path `{path}` of a file");
            if is_literal(path) && !mounted.contains(path) {
                mounted.push(path.clone());
            }
        }
        let state = Arc::new(ServerState {
            api: self.api,
            routes,
            authenticator: Box::new(self.authenticate) as Box<dyn DynAuthenticate<A::Caller>>,
            limits: self.limits,
            keep_alive: self.keep_alive,
            shutdown: self.shutdown,
            renderer: self.renderer,
            error_mapper: self.error_mapper.map(Arc::new),
            verify: self.verify,
            files: self.files,
            labels_responses: self.labels_responses,
            mounted: self.mounted,
            sensitive: SensitiveHeaders::of(self.api),
            trace: TraceSettings::new(self.recorded_headers, &paths),
        });
        let service = tower::service_fn(move |request| state.clone().respond(request));
        // A layer of the empty router wraps axum's default fallback. For `Router::merge`, the wrapped fallback is still
        // the default fallback, unlike a fallback that is set with `Router::fallback`. The layer does not affect the
        // routes that are added after it.
        let fallback = service.clone();
        let router = axum::Router::new().layer(layer_fn(move |_: Route| fallback.clone()));
        mounted.iter().fold(router, |router, path| router.route_service(path, service.clone()))
    }
}

impl<A: Authenticate> fmt::Debug for Router<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Router").field("api", &self.api.title).field("base", &self.base_path).finish_non_exhaustive()
    }
}
