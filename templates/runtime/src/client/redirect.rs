use super::super::operation::{HttpMethod, RawResponse, StatusSpec};
use super::prepared_request::PreparedRequest;
use super::{Body, Client, Error};
use http::StatusCode;
use http::header::LOCATION;
use url::Url;

/// The maximum number of redirects that an attempt follows.
const MAX_REDIRECTS: usize = 5;

/// Sends a request, and follows redirects with the status 307 or 308 to the origin of the request. All other redirects
/// are returned as responses.
pub(super) async fn exchange_following(
    client: Client,
    mut request: PreparedRequest,
) -> Result<RawResponse<Body>, Error> {
    let transport = &client.config.transport;
    for _ in 0..MAX_REDIRECTS {
        let copy = if is_safe(request.operation.method) { request.try_clone() } else { None };
        let Some(mut copy) = copy else { break };
        let response = transport.send(request).await?;
        let Some(url) = same_origin_target(&copy, &response) else { return Ok(response) };
        copy.url = url;
        request = copy;
    }
    transport.send(request).await
}

/// Returns `true` for methods that do not change the state of the server (RFC 9110, 9.2.1).
fn is_safe(method: HttpMethod) -> bool {
    matches!(method, HttpMethod::Get | HttpMethod::Head | HttpMethod::Options | HttpMethod::Other("QUERY"))
}

/// Returns the URL that a redirect refers to, if the redirect is to be followed: its status is 307 or 308, the document
/// does not list the status for the operation, and the URL has the origin of the request.
fn same_origin_target(request: &PreparedRequest, response: &RawResponse<Body>) -> Option<Url> {
    if !matches!(response.status, StatusCode::TEMPORARY_REDIRECT | StatusCode::PERMANENT_REDIRECT) {
        return None;
    }
    let listed = StatusSpec::Exact(response.status.as_u16());
    if request.operation.responses.iter().any(|response| response.status == listed) {
        return None;
    }
    let location = response.headers.get(LOCATION)?.to_str().ok()?;
    let mut url = request.url.join(location).ok()?;
    url.set_fragment(None);
    let has_user_info = !url.username().is_empty() || url.password().is_some();
    (url.origin() == request.url.origin() && !has_user_info).then_some(url)
}
