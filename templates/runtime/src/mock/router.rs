use std::sync::Arc;

use http::StatusCode;

use super::super::operation::{Answer, Api, Body, Operation, StatusSpec, accept};
use super::super::sample::{AnswerSample, Schemas, Seed, status_of};
use super::super::server::{
    Answering, Authenticate, Credentials, Denied, Dispatch, Failure, Incoming, Router, unknown,
};
use super::Mocked;
use super::prefer::Prefer;

/// Creates a mock server for every operation of an API, with the path of the document's server as a prefix.
///
/// `operations` are in the order of the API's table. Credentials are required where the document requires them; any
/// are accepted.
pub fn router(api: &'static Api, operations: &'static [&'static dyn Mocked]) -> axum::Router {
    guarded(api, operations, Anybody)
}

/// Creates a mock server like [`router`] that accepts only the callers that `guard` authenticates.
pub fn guarded<A>(api: &'static Api, operations: &'static [&'static dyn Mocked], guard: A) -> axum::Router
where
    A: Authenticate<Caller = ()>,
{
    let mut router = Router::new(api, guard);
    router.mount(api.operations, Arc::new(Mock { api, operations }));
    router.into_axum()
}

#[derive(Debug)]
struct Anybody;

impl Authenticate for Anybody {
    type Caller = ();

    async fn authenticate(&self, _: &Credentials<'_>) -> Result<(), Denied> {
        Ok(())
    }
}

#[derive(Debug)]
struct Mock {
    api: &'static Api,
    operations: &'static [&'static dyn Mocked],
}

impl Dispatch<()> for Mock {
    fn dispatch(&self, index: usize, incoming: Incoming<()>) -> Answering {
        let Some(mocked) = self.operations.get(index).copied() else { return unknown(index) };
        let api = self.api;
        Box::pin(async move {
            let headers = incoming.headers();
            let prefer = Prefer::of(headers);
            let accept = accept::joined(headers).unwrap_or_default();
            let mut body = mocked.open(incoming)?;
            while body.chunk().await?.is_some() {}
            answer(api, index, mocked, &prefer, &accept)
        })
    }
}

fn answer(
    api: &'static Api,
    index: usize,
    mocked: &dyn Mocked,
    prefer: &Prefer,
    accept: &str,
) -> Result<Answer<Body>, Failure> {
    let refuse = |detail: String| Failure::new(StatusCode::BAD_REQUEST, detail);
    let operation = mocked.operation();
    let response = match prefer.code {
        Some(code) => operation.documented(code).ok_or_else(|| {
            refuse(format!("The operation does not document the status {code}, which `Prefer` requests."))
        })?,
        None => usual(operation),
    };
    let Some(spec) = operation.responses.get(response) else {
        return Ok(Answer { status: StatusCode::NO_CONTENT, headers: http::HeaderMap::new(), body: Body::empty() });
    };
    let wanted = prefer.code.and_then(|code| StatusCode::from_u16(code).ok());
    let status = wanted.or_else(|| status_of(operation, response, spec.status)).unwrap_or(StatusCode::OK);
    let content = spec.contents.iter().position(|content| accept::acceptable(accept, std::slice::from_ref(content)));
    let sample = AnswerSample {
        schemas: &Schemas::of(api),
        operation,
        index,
        response,
        content,
        example: prefer.example.as_deref(),
        dynamic: prefer.dynamic,
    };
    let sampled = sample.make(status, &mut Seed::new(prefer.seed)).map_err(|why| match prefer.example {
        Some(_) => refuse(format!("No such response: {why}.")),
        None => Failure::new(StatusCode::NOT_IMPLEMENTED, format!("No sample: {why}.")),
    })?;
    mocked.answer(&sampled.answer).map_err(|message| Failure::new(StatusCode::NOT_IMPLEMENTED, message))
}

/// Returns the index of the first success, otherwise of the default response, otherwise of the first response.
fn usual(operation: &Operation) -> usize {
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
