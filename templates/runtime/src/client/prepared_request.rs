use super::super::operation::{HttpMethod, OperationSpec, media_type};
use super::builder::ClientConfig;
use super::credentials::{self, CredentialTarget};
use super::encoded_call::EncodedCall;
use super::response_link;
use super::time_limits::TimeLimits;
use super::{Body, Error};
use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_LENGTH};
use http::{HeaderMap, HeaderValue, Uri};
use std::borrow::Cow;
use url::Url;

/// A request that is ready to be sent.
pub(super) struct PreparedRequest {
    pub(super) operation: &'static OperationSpec,
    pub(super) url: Url,
    pub(super) headers: HeaderMap,
    pub(super) body: Body,
    /// The maximum size of the buffered response in bytes.
    pub(super) response_limit: usize,
    pub(super) limits: TimeLimits,
    /// The security schemes whose tokens have to be added before the request is sent.
    pub(super) token_schemes: Vec<usize>,
}

impl PreparedRequest {
    /// Builds the request of a call, without its body. Headers of the encoded request replace those of the client,
    /// credentials replace both, and headers that are set for the call replace all others.
    ///
    /// # Errors
    ///
    /// Returns the reason if the request cannot be sent.
    pub(super) fn new(call: &EncodedCall) -> Result<Self, String> {
        let (client, operation, options) = (&*call.client.config, call.operation, call.options());
        if let Some(error) = &options.error {
            return Err(error.clone());
        }
        let link = call.link()?;
        let is_trusted = link.as_ref().is_none_or(|link| link.is_trusted);
        let mut query = match &link {
            None => Cow::Borrowed(&*call.request.query),
            Some(link) => Cow::Owned(link.query_without_credentials(client)),
        };
        let mut headers = headers(call, is_trusted);
        let mut token_schemes = Vec::new();
        if is_trusted {
            let mut set_by_call = Cow::Borrowed(&options.headers);
            if let Some(bearer) = options.bearer_header()? {
                headers.insert(AUTHORIZATION, bearer.clone());
                set_by_call.to_mut().insert(AUTHORIZATION, bearer);
            }
            let carrier = CredentialTarget { call: &set_by_call, headers: &mut headers, query: &mut query };
            token_schemes = credentials::add_credentials(client.api, operation, &client.credentials, carrier)?;
        }
        let url = match link {
            None => call.url_without_link(&query)?,
            Some(link) => link.with_query(&query),
        };
        let limits = call.limits();
        let body = Body::empty();
        Ok(Self { operation, url, headers, body, response_limit: client.response_limit, limits, token_schemes })
    }

    /// Returns a copy of the request for another attempt, or `None` if the body is streamed.
    pub(super) fn try_clone(&self) -> Option<Self> {
        let body = self.body.try_clone()?;
        let Self { operation, response_limit, limits, .. } = *self;
        let (url, headers, token_schemes) = (self.url.clone(), self.headers.clone(), self.token_schemes.clone());
        Some(Self { operation, url, headers, body, response_limit, limits, token_schemes })
    }

    /// Converts to an `http` request.
    pub(super) fn into_http(self) -> Result<http::Request<Body>, Error> {
        let url = Uri::from_maybe_shared(Bytes::from(String::from(self.url)));
        let mut request = http::Request::new(self.body);
        *request.uri_mut() = url.map_err(|error| Error::request(self.operation, error.to_string()))?;
        *request.method_mut() = self.operation.method.into();
        *request.headers_mut() = self.headers;
        // Layers find the operation in the extensions.
        request.extensions_mut().insert(self.operation);
        Ok(request)
    }
}

/// Returns the headers of a request without the credentials of the client.
fn headers(call: &EncodedCall, is_trusted: bool) -> HeaderMap {
    let (client, options, encoded) = (&*call.client.config, call.options(), &call.request.headers);
    let mut headers = HeaderMap::with_capacity(encoded.len() + client.headers.len() + options.headers.len() + 2);
    append_all(&mut headers, encoded);
    for (name, value) in &client.headers {
        if !encoded.contains_key(name) && !options.headers.contains_key(name) {
            headers.append(name.clone(), value.clone());
        }
    }
    if !is_trusted {
        remove_credentials(client, &mut headers);
    }
    for name in options.headers.keys() {
        headers.remove(name);
    }
    append_all(&mut headers, &options.headers);
    headers.entry(ACCEPT).or_insert_with(|| accept(call.operation));
    if sends_content_length(call.operation.method)
        && call.request.body.is_empty()
        && !headers.contains_key(CONTENT_LENGTH)
    {
        headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
    }
    headers
}

fn append_all(headers: &mut HeaderMap, added: &HeaderMap) {
    for (name, value) in added {
        headers.append(name.clone(), value.clone());
    }
}

/// Removes the headers that may contain credentials.
fn remove_credentials(client: &ClientConfig, headers: &mut HeaderMap) {
    let names: Vec<_> = headers.keys().filter(|name| response_link::is_credential(client.api, name)).cloned().collect();
    names.iter().for_each(|name| drop(headers.remove(name)));
}

/// Returns `true` for methods that define a meaning for request content (RFC 9110, 8.6). A request with such a method
/// and an empty body contains `Content-Length: 0`, since some servers otherwise respond with 411.
fn sends_content_length(method: HttpMethod) -> bool {
    matches!(method, HttpMethod::Post | HttpMethod::Put | HttpMethod::Patch | HttpMethod::Other("QUERY"))
}

/// Returns the value of the header `Accept`, with every documented media type of the responses. HTTP has no media
/// ranges with a suffix, such as `application/*+json` (RFC 9110, 12.5.1). Such a range is replaced by a media type that
/// it covers, and by `application/*` with a lower weight.
fn accept(operation: &'static OperationSpec) -> HeaderValue {
    let mut types = operation.responses.iter().flat_map(|spec| spec.contents).map(|content| content.media_type);
    let Some(first) = types.next() else { return HeaderValue::from_static("*/*") };
    if first == "application/json" && types.clone().all(|other| other == first) {
        return const { HeaderValue::from_static("application/json") };
    }
    let accept = match types.find(|other| *other != first) {
        None if media_type::is_sent_in_accept(first) => {
            HeaderValue::from_maybe_shared(Bytes::from_static(first.as_bytes()))
        }
        second => {
            let mut all: Vec<Cow<'static, str>> = Vec::new();
            for media_type in [first].into_iter().chain(second).chain(types) {
                for range in media_type::accept_media_types(media_type) {
                    if !all.contains(&range) {
                        all.push(range);
                    }
                }
            }
            HeaderValue::from_maybe_shared(Bytes::from(all.join(", ")))
        }
    };
    accept.ok().filter(|accept| !accept.is_empty()).unwrap_or(HeaderValue::from_static("*/*"))
}
