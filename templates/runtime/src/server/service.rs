use super::super::operation::{self, Api, OperationSpec, RawResponse, RequestValidation, SecurityMode};
use super::authenticate::DynAuthenticate;
use super::catch_panic::catch_panic;
use super::condition::RequestHead;
use super::drain::draining;
use super::error_mapper::ErrorMapper;
use super::error_response::{self, RejectionRenderer};
use super::keep_alive::{is_events, keep_alive};
use super::routes::{RouteMatch, Routes};
use super::sensitive::SensitiveHeaders;
use super::static_file::StaticFile;
use super::trace::{RequestTrace, TraceSettings};
use super::verify::VerifyFn;
use super::{
    AuthError, Credentials, Dispatch, HandlerError, IncomingRequest, Limits, ReceivedWebhook, Rejection, Shutdown,
    extract, negotiate, not_mounted,
};
use axum::body::Body;
use http::request::Parts;
use http::{Method, Request, Response, StatusCode};
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

/// A service, and the index of an operation in the table of operations that the service was mounted with.
pub(super) type MountedDispatch<C> = (Arc<dyn Dispatch<C>>, usize);

/// The shared state of a router.
pub(super) struct ServerState<C> {
    pub(super) api: &'static Api,
    pub(super) routes: Routes,
    pub(super) authenticator: Box<dyn DynAuthenticate<C>>,
    pub(super) limits: Limits,
    /// The idle time of an event stream after which the server sends a comment.
    pub(super) keep_alive: Duration,
    pub(super) shutdown: Option<Shutdown>,
    pub(super) renderer: Option<RejectionRenderer>,
    /// `None` if the router maps no errors.
    pub(super) error_mapper: Option<Arc<ErrorMapper>>,
    /// The function that verifies received webhooks.
    pub(super) verify: Option<VerifyFn>,
    pub(super) files: Vec<StaticFile>,
    /// `true` if a response has the operation as an extension.
    pub(super) labels_responses: bool,
    pub(super) mounted: Vec<Option<MountedDispatch<C>>>,
    pub(super) sensitive: SensitiveHeaders,
    pub(super) trace: TraceSettings,
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
        let body = draining(body, &self.limits);
        let (trace, routed) = self.route(parts);
        let instrumented = trace.instrumented();
        let respond = async move {
            let mut response = match routed {
                RoutedRequest::Operation(index, incoming) => {
                    let operation = incoming.operation;
                    let mut response = self.respond_to(index, incoming, body, &trace).await;
                    if self.labels_responses {
                        response.extensions_mut().insert(operation);
                    }
                    response
                }
                RoutedRequest::Responded(response) => response,
            };
            trace.finish(&mut response);
            Ok(if head { error_response::without_body(response) } else { response })
        };
        instrumented.run(respond)
    }

    fn route(&self, parts: Parts) -> (RequestTrace, RoutedRequest<C>) {
        let (method, path) = (parts.method.as_str(), parts.uri.path());
        let head = RequestHead { method, path, query: parts.uri.query().unwrap_or_default(), headers: &parts.headers };
        let found = self.routes.find(self.api, head);
        let operation = match &found {
            RouteMatch::Found { index, .. } => self.api.operations.get(*index).map(|operation| (*index, *operation)),
            _ => None,
        };
        let trace = self.trace.start(&parts, operation.map(|(index, _)| index));
        let refuse = |rejection: Rejection| self.reject_unrouted(rejection, path, &trace);
        let response = match (found, operation) {
            (RouteMatch::Found { captures, .. }, Some((index, operation))) => {
                let validation = RequestValidation::new(self.api.schemas.compiled(), index);
                let incoming = IncomingRequest {
                    operation,
                    caller: None,
                    captures,
                    parts,
                    body: operation::Body::empty(),
                    limits: self.limits.decode_limits(),
                    blocking_threshold: self.limits.blocking_threshold,
                    validation,
                    error_mapper: self.error_mapper.clone(),
                };
                return (trace, RoutedRequest::Operation(index, Box::new(incoming)));
            }
            (RouteMatch::MethodNotAllowed { allowed }, _) if parts.method == Method::OPTIONS => {
                error_response::options_response(&allowed)
            }
            (RouteMatch::MethodNotAllowed { allowed }, _) => refuse(error_response::method_not_allowed(&allowed)),
            (RouteMatch::NotFound | RouteMatch::Found { .. }, _) => {
                let response = self.files.iter().find(|file| file.path == path).map(|file| file.respond(&parts));
                let not_found = || Err(Rejection::new(StatusCode::NOT_FOUND, "The path does not exist."));
                response.unwrap_or_else(not_found).unwrap_or_else(refuse)
            }
        };
        (trace, RoutedRequest::Responded(response))
    }

    async fn respond_to(
        &self,
        index: usize,
        incoming: Box<IncomingRequest<C>>,
        body: Body,
        trace: &RequestTrace,
    ) -> Response<Body> {
        let operation = incoming.operation;
        let path = self.api.schemas.compiled().rejections_use_path(index).then(|| incoming.parts.uri.path().to_owned());
        match catch_panic(self.call_handler(index, incoming, body)).await {
            Ok(response) => {
                trace.responded(operation, response.status());
                response
            }
            Err(error) => {
                let is_internal = error.is_internal();
                let rejection = error.into_rejection(operation.id);
                // An internal error is already logged with its cause.
                let is_logged = is_internal && rejection.status() == StatusCode::INTERNAL_SERVER_ERROR;
                let rejection = rejection.with_request_id(trace.id()).with_max_violations(self.limits.violations);
                let trace = (!is_logged).then_some(trace);
                self.reject(rejection, index, operation, path.as_deref().unwrap_or_default(), trace)
            }
        }
    }

    async fn call_handler(
        &self,
        index: usize,
        mut incoming: Box<IncomingRequest<C>>,
        mut body: Body,
    ) -> Result<Response<Body>, HandlerError> {
        let operation = incoming.operation;
        let Some((dispatch, own_index)) = self.mounted.get(index).and_then(Option::as_ref) else {
            return Err(not_mounted());
        };
        incoming.caller = self.authenticate(operation, &incoming.parts).await?;
        negotiate::check_accept(operation, &incoming.parts)?;
        if let Some(verify) = &self.verify {
            body = self.verified_body(verify, operation, &incoming.parts, body).await?;
        }
        incoming.body = negotiate::prepare_body(operation, &incoming.parts, body, &self.limits).await?;
        let response = dispatch.dispatch(*own_index, *incoming).await?;
        Ok(error_response::respond(self.prepare_stream(response)))
    }

    /// Buffers the body of a webhook and verifies the request.
    async fn verified_body(
        &self,
        verify: &VerifyFn,
        operation: &'static OperationSpec,
        parts: &Parts,
        body: Body,
    ) -> Result<Body, HandlerError> {
        let body = negotiate::buffer_body(parts, body, &self.limits).await?;
        match verify(&ReceivedWebhook { operation, parts, body: &body }) {
            Ok(()) => Ok(Body::from(body)),
            Err(error) => Err(error.into_handler_error(operation)),
        }
    }

    /// Makes an event stream send comments while it is idle, and makes the stream of any response end at a shutdown.
    fn prepare_stream(&self, mut response: RawResponse<operation::Body>) -> RawResponse<operation::Body> {
        if response.body.bytes().is_some() {
            return response;
        }
        let is_events = is_events(&response.headers);
        if let Some(shutdown) = &self.shutdown {
            response.body = shutdown.limit(response.body, is_events);
        }
        if is_events { keep_alive(response, self.keep_alive) } else { response }
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
