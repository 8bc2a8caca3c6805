use std::sync::Arc;

use http::StatusCode;

use super::super::operation::{Api, Body, OperationSpec, RawResponse, StatusSpec, accept};
use super::super::sample::{ApiSchemas, ResponseSampler, SampleStyle, Seed, status_of};
use super::super::server::{
    AuthError, Authenticate, Credentials, Dispatch, HandlerError, HandlerFuture, IncomingRequest, Router,
    unknown_operation,
};
use super::MockOperation;
use super::prefer::Prefer;

/// Creates a mock server for all operations of an API. The path of the document's server is a prefix of all paths.
///
/// `operations` has the order of [`Api::operations`]. A request without credentials is rejected if the document
/// requires credentials; all credentials are accepted.
pub fn router(api: &'static Api, operations: &'static [&'static dyn MockOperation]) -> axum::Router {
    router_with_authenticator(api, operations, AllowAll)
}

/// Creates a mock server like [`router`] that rejects requests whose credentials `authenticator` does not accept.
pub fn router_with_authenticator<A>(
    api: &'static Api,
    operations: &'static [&'static dyn MockOperation],
    authenticator: A,
) -> axum::Router
where
    A: Authenticate<Caller = ()>,
{
    let mut router = Router::new(api, authenticator);
    router.mount(api.operations, Arc::new(Mock { api, operations }));
    router.into_axum()
}

#[derive(Debug)]
struct AllowAll;

impl Authenticate for AllowAll {
    type Caller = ();

    async fn authenticate(&self, _: &Credentials<'_>) -> Result<(), AuthError> {
        Ok(())
    }
}

#[derive(Debug)]
struct Mock {
    api: &'static Api,
    operations: &'static [&'static dyn MockOperation],
}

impl Dispatch<()> for Mock {
    fn dispatch(&self, index: usize, incoming: IncomingRequest<()>) -> HandlerFuture {
        let Some(mocked) = self.operations.get(index).copied() else { return unknown_operation(index) };
        let api = self.api;
        Box::pin(async move {
            let headers = incoming.headers();
            let prefer = Prefer::from_headers(headers);
            let accept = accept::accept_header(headers).unwrap_or_default();
            let mut body = mocked.open(incoming)?;
            while body.chunk().await?.is_some() {}
            respond(api, index, mocked, &prefer, &accept)
        })
    }
}

fn respond(
    api: &'static Api,
    index: usize,
    mocked: &dyn MockOperation,
    prefer: &Prefer,
    accept: &str,
) -> Result<RawResponse<Body>, HandlerError> {
    let bad_request = |detail: String| HandlerError::new(StatusCode::BAD_REQUEST, detail);
    let operation = mocked.operation();
    let response = match prefer.code {
        Some(code) => operation.documented_response(code).ok_or_else(|| {
            bad_request(format!("The operation does not document the status {code}, which `Prefer` requests."))
        })?,
        None => default_response(operation),
    };
    let Some(spec) = operation.responses.get(response) else {
        return Ok(RawResponse {
            status: StatusCode::NO_CONTENT,
            headers: http::HeaderMap::new(),
            body: Body::empty(),
        });
    };
    let requested = prefer.code.and_then(|code| StatusCode::from_u16(code).ok());
    let status = requested.or_else(|| status_of(operation, response, spec.status)).unwrap_or(StatusCode::OK);
    let content = spec.contents.iter().position(|content| accept::acceptable(accept, std::slice::from_ref(content)));
    let sample = ResponseSampler {
        schemas: &ApiSchemas::new(api),
        operation,
        index,
        response,
        content,
        example: prefer.example.as_deref(),
        dynamic: prefer.dynamic,
        style: if prefer.extreme { SampleStyle::Extreme } else { SampleStyle::Plausible },
    };
    let sampled = sample.sample(status, &mut Seed::new(prefer.seed)).map_err(|error| match prefer.example {
        Some(_) => bad_request(format!("No such response: {error}.")),
        None => HandlerError::new(StatusCode::NOT_IMPLEMENTED, format!("No sample: {error}.")),
    })?;
    mocked.response(&sampled.response).map_err(|message| HandlerError::new(StatusCode::NOT_IMPLEMENTED, message))
}

/// Returns the index of the first response with a status 2XX, otherwise the index of the default response, otherwise
/// the index of the first response.
fn default_response(operation: &OperationSpec) -> usize {
    let is_success = |status: StatusSpec| match status {
        StatusSpec::Exact(status) => (200..300).contains(&status),
        StatusSpec::Range(first) => first == 2,
        StatusSpec::Default => false,
    };
    let rank = |status: StatusSpec| match status {
        status if is_success(status) => 0,
        StatusSpec::Default => 1,
        _ => 2,
    };
    let responses = operation.responses.iter().enumerate();
    responses.min_by_key(|(_, spec)| rank(spec.status)).map_or(0, |(index, _)| index)
}
