use super::super::operation::{self, Access, Api, Operation, Strict};
use super::authenticate::Guard;
use super::catch_panic::catch_panic;
use super::condition::Asked;
use super::document::Document;
use super::keep_alive::keep_alive;
use super::linger::lingering;
use super::negotiate::Limits;
use super::refuse::{self, Renderer};
use super::router::Mounted;
use super::routes::{Route, Routes};
use super::sensitive::SensitiveHeaders;
use super::{Credentials, Denied, Failure, Incoming, Refusal, extract, negotiate, not_served};
use axum::body::Body;
use http::request::Parts;
use http::{Method, Request, Response, StatusCode};
use std::convert::Infallible;
use std::sync::Arc;

/// The shared state of a router.
pub(super) struct Site<C> {
    pub(super) api: &'static Api,
    pub(super) routes: Routes,
    pub(super) guard: Box<dyn Guard<C>>,
    pub(super) limits: Limits,
    pub(super) renderer: Renderer,
    pub(super) document: Option<Document>,
    pub(super) mounted: Vec<Option<Mounted<C>>>,
    pub(super) sensitive: SensitiveHeaders,
}

/// The result of routing.
enum Routed<C> {
    /// The request is handled by the operation with this index.
    To(usize, Box<Incoming<C>>),
    /// The request has a response without calling an operation.
    Answered(Response<Body>),
}

impl<C: Send + Sync + 'static> Site<C> {
    /// Routes a request and returns the future of its response. Routing is done before the future is created, so that
    /// the future contains the request only once.
    pub(super) fn respond(
        self: Arc<Self>,
        request: Request<Body>,
    ) -> impl Future<Output = Result<Response<Body>, Infallible>> + Send {
        let (mut parts, body) = request.into_parts();
        self.sensitive.mark(&mut parts.headers);
        let head = parts.method == Method::HEAD;
        let body = lingering(body);
        let routed = self.route(parts);
        async move {
            let response = match routed {
                Routed::To(index, incoming) => self.answered(index, incoming, body).await,
                Routed::Answered(response) => response,
            };
            Ok(if head { refuse::without_body(response) } else { response })
        }
    }

    fn route(&self, parts: Parts) -> Routed<C> {
        let refuse = |refusal: Refusal| Routed::Answered((self.renderer)(&refusal, None));
        let (method, path) = (parts.method.as_str(), parts.uri.path());
        let asked = Asked { method, path, query: parts.uri.query().unwrap_or_default(), headers: &parts.headers };
        let (index, captures) = match self.routes.find(self.api, asked) {
            Route::Found { index, captures } => (index, captures),
            Route::MethodMissing { allowed } if parts.method == Method::OPTIONS => {
                return Routed::Answered(refuse::options(&allowed));
            }
            Route::MethodMissing { allowed } => return refuse(refuse::method_missing(&allowed)),
            Route::PathMissing => {
                if let Some(document) = self.document.as_ref().and_then(|document| document.answer(&parts)) {
                    return Routed::Answered(document);
                }
                return refuse(Refusal::new(StatusCode::NOT_FOUND, "The path does not exist."));
            }
        };
        let Some(operation) = self.api.operations.get(index).copied() else {
            return refuse(Refusal::new(StatusCode::NOT_FOUND, "The path does not exist."));
        };
        let strict = Strict::new(self.api.schemas.judge(), index);
        let (body, limit) = (operation::Body::empty(), self.limits.whole);
        Routed::To(index, Box::new(Incoming { operation, caller: None, captures, parts, body, limit, strict }))
    }

    async fn answered(&self, index: usize, incoming: Box<Incoming<C>>, body: Body) -> Response<Body> {
        let operation = incoming.operation;
        match catch_panic(self.answer(index, incoming, body)).await {
            Ok(response) => response,
            Err(failure) => (self.renderer)(&failure.into_refusal(operation.id), Some(operation)),
        }
    }

    async fn answer(
        &self,
        index: usize,
        mut incoming: Box<Incoming<C>>,
        body: Body,
    ) -> Result<Response<Body>, Failure> {
        let operation = incoming.operation;
        let Some((dispatch, own_index)) = self.mounted.get(index).and_then(Option::as_ref) else {
            return Err(not_served());
        };
        incoming.caller = self.caller(operation, &incoming.parts).await?;
        negotiate::accepts(operation, &incoming.parts)?;
        incoming.body = negotiate::body(operation, &incoming.parts, body, self.limits).await?;
        let answer = dispatch.dispatch(*own_index, *incoming).await?;
        Ok(refuse::respond(keep_alive(answer, self.limits.silence)))
    }

    /// Returns the authenticated caller, or `None` if the operation requires no credentials, or they are optional and
    /// the request presents none.
    async fn caller(&self, operation: &'static Operation, parts: &Parts) -> Result<Option<C>, Failure> {
        let Access::Credentials { requirements, optional } = operation.access else {
            return Ok(None);
        };
        let mut denied = None;
        for requirement in requirements {
            let Some(presented) = extract::presented(self.api, requirement, parts) else {
                continue;
            };
            let credentials = Credentials { operation, presented: &presented, parts };
            match self.guard.check(&credentials).await {
                Ok(caller) => return Ok(Some(caller)),
                Err(Denied::Failed(failure)) => return Err(failure),
                Err(Denied::Forbidden) => denied = Some(Denied::Forbidden),
                Err(Denied::Unauthorized) => denied = denied.or(Some(Denied::Unauthorized)),
            }
        }
        let unauthorized = |detail| Failure::from(extract::unauthorized(self.api, operation, detail));
        match denied {
            None if optional => Ok(None),
            None => Err(unauthorized("The operation requires credentials.")),
            Some(Denied::Forbidden) => {
                Err(Failure::new(StatusCode::FORBIDDEN, "The caller is not authorized to use the operation."))
            }
            Some(_) => Err(unauthorized("The credentials are invalid.")),
        }
    }
}
