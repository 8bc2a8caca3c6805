use super::super::operation::{Answer, Operation, Written, media_type};
use super::super::stream::Whole;
use super::builder::Shared;
use super::judged::judged;
use super::target::Target;
use super::{Body, Client, Error, credentials};
use bytes::Bytes;
use http::header::ACCEPT;
use http::response::Parts;
use http::{HeaderMap, HeaderValue, Request, StatusCode};
use std::pin::Pin;
use std::time::Duration;
use tower::ServiceExt;

/// A request to be sent.
pub(super) struct Outgoing {
    pub(super) operation: &'static Operation,
    pub(super) target: Target,
    pub(super) written: Result<Written, String>,
    pub(super) headers: HeaderMap,
    pub(super) timeout: Option<Duration>,
}

pub(crate) type Exchange = Pin<Box<dyn Future<Output = Result<Answer<Body>, Error>> + Send>>;

#[cfg(feature = "wire")]
impl Client {
    /// Sends a request as it is written.
    pub(crate) fn raw(&self, operation: &'static Operation, written: Written) -> Exchange {
        let (written, headers) = (Ok(written), HeaderMap::new());
        exchange(self.clone(), Outgoing { operation, target: Target::Server, written, headers, timeout: None })
    }
}

/// Sends a request and collects the answer, unless it streams.
pub(super) fn exchange(client: Client, outgoing: Outgoing) -> Exchange {
    Box::pin(async move {
        let operation = outgoing.operation;
        let limit = outgoing.timeout.or(client.shared.timeout);
        let request = request(&client.shared, outgoing)?;
        let answer = send(&client.shared, operation, request);
        let answer = match limit {
            None => answer.await,
            Some(limit) => match tokio::time::timeout(limit, answer).await {
                Ok(answer) => answer,
                Err(elapsed) => Err(Error::timeout(operation, elapsed.into())),
            },
        }?;
        judged(&client.shared, operation, answer)
    })
}

/// The client's headers, then the request's own, then the call's, then credentials: later ones replace earlier ones.
fn request(client: &Shared, outgoing: Outgoing) -> Result<Request<Body>, Error> {
    let operation = outgoing.operation;
    let fail = |message: String| Error::request(operation, message);
    let Written { path, mut query, headers: own, body } = outgoing.written.map_err(fail)?;
    let mut headers = own;
    for name in client.headers.keys().filter(|name| !outgoing.headers.contains_key(*name)) {
        if !headers.contains_key(name) {
            headers.extend(client.headers.get_all(name).iter().map(|value| (name.clone(), value.clone())));
        }
    }
    for name in outgoing.headers.keys() {
        headers.remove(name);
        headers.extend(outgoing.headers.get_all(name).iter().map(|value| (name.clone(), value.clone())));
    }
    if !headers.contains_key(ACCEPT) {
        headers.insert(ACCEPT, accept(operation));
    }
    credentials::add(client.api, operation, &client.credentials, &mut headers, &mut query).map_err(fail)?;
    let url = outgoing.target.url(client, operation, &path, &query).map_err(fail)?;
    let mut request = Request::builder().method(http::Method::from(operation.method)).uri(url).body(body);
    if let Ok(request) = &mut request {
        *request.headers_mut() = headers;
    }
    request.map_err(|error| fail(error.to_string()))
}

/// Every documented media type of the answers.
fn accept(operation: &'static Operation) -> HeaderValue {
    let mut types: Vec<&'static str> = Vec::new();
    for content in operation.responses.iter().flat_map(|spec| spec.contents) {
        if !types.contains(&content.media_type) {
            types.push(content.media_type);
        }
    }
    let accept = match types.as_slice() {
        [] => Ok(HeaderValue::from_static("*/*")),
        [only] => HeaderValue::from_maybe_shared(Bytes::from_static(only.as_bytes())),
        all => HeaderValue::from_maybe_shared(Bytes::from(all.join(", "))),
    };
    accept.ok().filter(|accept| !accept.is_empty()).unwrap_or(HeaderValue::from_static("*/*"))
}

async fn send(client: &Shared, operation: &'static Operation, request: Request<Body>) -> Result<Answer<Body>, Error> {
    let fail = |error| Error::transport(operation, error);
    let response = client.transport.clone().oneshot(request).await.map_err(fail)?;
    let (Parts { status, headers, .. }, mut body) = response.into_parts();
    if streams(operation, status, &headers) {
        return Ok(Answer { status, headers, body });
    }
    let mut whole = Whole::default();
    while let Some(data) = body.chunk().await.map_err(|error| fail(error.into_box()))? {
        if whole.len() + data.len() > client.answer_limit {
            return Err(Error::too_large(operation, Answer { status, headers, body: whole.into_bytes() }));
        }
        whole.push(data);
    }
    Ok(Answer { status, headers, body: whole.into_bytes().into() })
}

/// Whether the answer is handed over while it is on its way: a success of a media type that streams. Any other is
/// collected, so that an error keeps what came.
fn streams(operation: &Operation, status: StatusCode, headers: &HeaderMap) -> bool {
    let response = operation.documented(status.as_u16()).filter(|_| status.is_success());
    let contents = response.and_then(|index| operation.responses.get(index)).map_or(&[][..], |spec| spec.contents);
    let content = media_type::of(contents, headers).map(|(_, content)| content).or(contents.first());
    content.is_some_and(|content| content.encoding.streams())
}
