use super::super::operation::{self, Api, OperationSpec, RequestValidation, SecurityMode};
use super::authenticate::DynAuthenticate;
use super::catch_panic::catch_panic;
use super::condition::RequestHead;
use super::document::DocumentEndpoint;
use super::drain::draining;
use super::error_mapper::ErrorMapper;
use super::error_response::{self, RejectionRenderer};
use super::keep_alive::keep_alive;
use super::negotiate::BodyLimits;
use super::router::MountedDispatch;
use super::routes::{RouteMatch, Routes};
use super::sensitive::SensitiveHeaders;
use super::{AuthError, Credentials, HandlerError, IncomingRequest, Rejection, extract, negotiate, not_mounted};
use axum::body::Body;
use http::request::Parts;
use http::{Method, Request, Response, StatusCode};
use std::convert::Infallible;
use std::sync::Arc;

/// The shared state of a router.
pub(super) struct ServerState<C> {
    pub(super) api: &'static Api,
    pub(super) routes: Routes,
    pub(super) authenticator: Box<dyn DynAuthenticate<C>>,
    pub(super) limits: BodyLimits,
    pub(super) renderer: Option<RejectionRenderer>,
    /// `None` if the router maps no errors.
    pub(super) error_mapper: Option<Arc<ErrorMapper>>,
    pub(super) document: Option<DocumentEndpoint>,
    pub(super) mounted: Vec<Option<MountedDispatch<C>>>,
    pub(super) sensitive: SensitiveHeaders,
}

/// The result of routing a request.
enum RoutedRequest<C> {
    /// The request is handled by the operation with this index.
    Operation(usize, Box<IncomingRequest<C>>),
    /// The response to the request is known without calling a handler.
    Responded(Response<Body>),
}

impl<C: Send + Sync + 'static> ServerState<C> {
    /// Routes a request and returns the future of its response. The request is routed before the future is created, so
    /// that the future stores only the routed request and not the original request as well.
    pub(super) fn respond(
        self: Arc<Self>,
        request: Request<Body>,
    ) -> impl Future<Output = Result<Response<Body>, Infallible>> + Send {
        let (mut parts, body) = request.into_parts();
        self.sensitive.mark(&mut parts.headers);
        let head = parts.method == Method::HEAD;
        let body = draining(body);
        let routed = self.route(parts);
        async move {
            let response = match routed {
                RoutedRequest::Operation(index, incoming) => {
                    let operation = incoming.operation;
                    let mut response = self.respond_to(index, incoming, body).await;
                    response.extensions_mut().insert(operation);
                    response
                }
                RoutedRequest::Responded(response) => response,
            };
            Ok(if head { error_response::without_body(response) } else { response })
        }
    }

    fn route(&self, parts: Parts) -> RoutedRequest<C> {
        let (method, path) = (parts.method.as_str(), parts.uri.path());
        let refuse = |rejection: Rejection| RoutedRequest::Responded(self.reject_unrouted(&rejection, path));
        let head = RequestHead { method, path, query: parts.uri.query().unwrap_or_default(), headers: &parts.headers };
        let (index, captures) = match self.routes.find(self.api, head) {
            RouteMatch::Found { index, captures } => (index, captures),
            RouteMatch::MethodNotAllowed { allowed } if parts.method == Method::OPTIONS => {
                return RoutedRequest::Responded(error_response::options_response(&allowed));
            }
            RouteMatch::MethodNotAllowed { allowed } => return refuse(error_response::method_not_allowed(&allowed)),
            RouteMatch::NotFound => {
                if let Some(document) = self.document.as_ref().and_then(|document| document.respond(&parts)) {
                    return RoutedRequest::Responded(document);
                }
                return refuse(Rejection::new(StatusCode::NOT_FOUND, "The path does not exist."));
            }
        };
        let Some(operation) = self.api.operations.get(index).copied() else {
            return refuse(Rejection::new(StatusCode::NOT_FOUND, "The path does not exist."));
        };
        let validation = RequestValidation::new(self.api.schemas.compiled(), index);
        let (body, limit, error_mapper) = (operation::Body::empty(), self.limits.buffered, self.error_mapper.clone());
        let blocking_threshold = self.limits.blocking;
        let incoming = IncomingRequest {
            operation,
            caller: None,
            captures,
            parts,
            body,
            limit,
            blocking_threshold,
            validation,
            error_mapper,
        };
        RoutedRequest::Operation(index, Box::new(incoming))
    }

    async fn respond_to(&self, index: usize, incoming: Box<IncomingRequest<C>>, body: Body) -> Response<Body> {
        let operation = incoming.operation;
        let path = self.api.schemas.compiled().rejections_use_path(index).then(|| incoming.parts.uri.path().to_owned());
        match catch_panic(self.call_handler(index, incoming, body)).await {
            Ok(response) => response,
            Err(failure) => {
                let rejection = failure.into_rejection(operation.id);
                self.reject(rejection, index, operation, path.as_deref().unwrap_or_default())
            }
        }
    }

    async fn call_handler(
        &self,
        index: usize,
        mut incoming: Box<IncomingRequest<C>>,
        body: Body,
    ) -> Result<Response<Body>, HandlerError> {
        let operation = incoming.operation;
        let Some((dispatch, own_index)) = self.mounted.get(index).and_then(Option::as_ref) else {
            return Err(not_mounted());
        };
        incoming.caller = self.authenticate(operation, &incoming.parts).await?;
        negotiate::check_accept(operation, &incoming.parts)?;
        incoming.body = negotiate::prepare_body(operation, &incoming.parts, body, self.limits).await?;
        let response = dispatch.dispatch(*own_index, *incoming).await?;
        Ok(error_response::respond(keep_alive(response, self.limits.keep_alive)))
    }

    /// Returns the authenticated caller. Returns `None` if the operation requires no credentials, or if credentials are
    /// optional and the request presents none.
    async fn authenticate(&self, operation: &'static OperationSpec, parts: &Parts) -> Result<Option<C>, HandlerError> {
        let SecurityMode::Credentials { requirements, optional } = operation.access else {
            return Ok(None);
        };
        let mut denied = None;
        for requirement in requirements {
            let Some(presented) = extract::presented_credentials(self.api, requirement, parts) else {
                continue;
            };
            let credentials = Credentials { operation, presented: &presented, parts };
            match self.authenticator.authenticate_boxed(&credentials).await {
                Ok(caller) => return Ok(Some(caller)),
                Err(AuthError::Internal(failure)) => return Err(failure),
                Err(rejected) => denied = Some(more_specific(denied, rejected)),
            }
        }
        let unauthorized = |detail| HandlerError::from(extract::unauthorized(self.api, operation, detail));
        match denied {
            None if optional => Ok(None),
            None => Err(unauthorized("The operation requires credentials.")),
            Some(AuthError::Forbidden) => {
                Err(HandlerError::new(StatusCode::FORBIDDEN, "The caller is not authorized to use the operation."))
            }
            Some(AuthError::Rejection(rejection)) => {
                Err(extract::with_challenges(self.api, operation, rejection).into())
            }
            Some(_) => Err(unauthorized("The credentials are invalid.")),
        }
    }
}

/// Combines the errors of two security requirements. A rejection takes precedence over `Forbidden`, and `Forbidden`
/// takes precedence over `Unauthorized`.
fn more_specific(first: Option<AuthError>, second: AuthError) -> AuthError {
    match (first, second) {
        (Some(rejection @ AuthError::Rejection(_)), _) | (_, rejection @ AuthError::Rejection(_)) => rejection,
        (Some(AuthError::Forbidden), _) => AuthError::Forbidden,
        (_, second) => second,
    }
}
