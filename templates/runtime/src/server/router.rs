use super::super::operation::{Api, Operation};
use super::authenticate::Guard;
use super::document::Document;
use super::negotiate::Limits;
use super::refuse::{self, Renderer};
use super::routes::Routes;
use super::sensitive::SensitiveHeaders;
use super::service::Site;
use super::{Authenticate, Dispatch, Refusal};
use axum::body::Body;
use http::Response;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// Serves the operations of an API.
///
/// Every operation of the document has its route; those that nothing is mounted for answer 501.
pub struct Router<A: Authenticate> {
    api: &'static Api,
    authenticate: A,
    /// The path in front of every route; that of each operation's server where nothing is said.
    base: Option<String>,
    /// The operations that stand at another path than the document's.
    moved: Vec<(&'static Operation, &'static str)>,
    limits: Limits,
    renderer: Renderer,
    document: Option<Document>,
    mounted: Vec<Option<Mounted<A::Caller>>>,
}

/// What answers an operation, and the index it knows it by.
pub(super) type Mounted<C> = (Arc<dyn Dispatch<C>>, usize);

impl<A: Authenticate> Router<A> {
    /// A router of the API, each operation under the path of its server: its own, else the document's first.
    pub fn new(api: &'static Api, authenticate: A) -> Self {
        let mounted = api.operations.iter().map(|_| None).collect();
        let limits = Limits { whole: 2 << 20, stream: None, silence: Duration::from_secs(15) };
        let renderer = Arc::new(refuse::problem);
        let (base, moved, document) = (None, Vec::new(), None);
        Self { api, authenticate, base, moved, limits, renderer, document, mounted }
    }

    /// Serves under this path instead: `/v2`.
    pub fn at(&mut self, prefix: &str) -> &mut Self {
        let prefix = prefix.trim_matches('/');
        self.base = Some(if prefix.is_empty() { String::new() } else { format!("/{prefix}") });
        self
    }

    /// Serves without a path before those of the document: for nesting in a router that has one.
    pub fn at_root(&mut self) -> &mut Self {
        self.at("")
    }

    /// Serves an operation at this path instead of the document's.
    pub fn route(&mut self, operation: &'static Operation, path: &'static str) -> &mut Self {
        self.moved.push((operation, path));
        self
    }

    /// Largest body of a request that is held, in bytes: all of it, or of a stream what has to be read at once. Larger
    /// ones are refused with 413. Default: 2 MiB.
    pub fn body_limit(&mut self, bytes: usize) -> &mut Self {
        self.limits.whole = bytes;
        self
    }

    /// Largest body of a request that streams, in bytes; larger ones break off. Default: no limit.
    pub fn stream_limit(&mut self, bytes: usize) -> &mut Self {
        self.limits.stream = Some(bytes);
        self
    }

    /// How long a stream of events may be silent before a comment is sent. Default: 15 seconds.
    pub fn keep_alive(&mut self, silence: Duration) -> &mut Self {
        self.limits.silence = silence;
        self
    }

    /// Renders refusals in another form than problem details. The operation is known unless the route is not.
    pub fn on_refusal<F>(&mut self, render: F) -> &mut Self
    where
        F: Fn(&Refusal, Option<&'static Operation>) -> Response<Body> + Send + Sync + 'static,
    {
        self.renderer = Arc::new(render);
        self
    }

    /// Serves this text, the effective document as JSON, at this path, which nothing is put in front of. An operation
    /// of the same path goes first.
    pub fn document(&mut self, path: &str, text: &'static str) -> &mut Self {
        self.document = Some(Document { path: format!("/{}", path.trim_start_matches('/')), text });
        self
    }

    /// Lets `dispatch` answer these operations, which it knows by their index here.
    pub fn mount(
        &mut self,
        operations: &'static [&'static Operation],
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

    /// As an `axum` router, to be served, layered, merged or nested.
    pub fn into_axum(self) -> axum::Router {
        let site = Arc::new(Site {
            api: self.api,
            routes: Routes::new(self.api, self.base.as_deref(), &self.moved),
            guard: Box::new(self.authenticate) as Box<dyn Guard<A::Caller>>,
            limits: self.limits,
            renderer: self.renderer,
            document: self.document,
            mounted: self.mounted,
            sensitive: SensitiveHeaders::of(self.api),
        });
        axum::Router::new().fallback_service(tower::service_fn(move |request| site.clone().respond(request)))
    }
}

impl<A: Authenticate> fmt::Debug for Router<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Router").field("api", &self.api.title).field("base", &self.base).finish_non_exhaustive()
    }
}
