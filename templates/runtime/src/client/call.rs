use super::super::codec::DecodeError;
use super::super::operation::{self, Body, OperationSpec, Request, RequestWriter, Response, ResponseReader, Secret};
use super::exchange::Exchange;
use super::request_options::RequestOptions;
use super::target::Target;
use super::{Client, Error, ResponseValue, RetryPolicy};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

/// A call that has not been sent yet.
#[derive(Clone, Debug)]
#[must_use = "a call is sent by awaiting it"]
pub struct Call<R> {
    pub(super) client: Client,
    pub(super) request: R,
    /// The options are boxed, since every setter moves the call.
    pub(super) options: Option<Box<RequestOptions>>,
}

impl<R: Request> Call<R> {
    /// Creates a call of the operation that the request belongs to.
    #[doc(hidden)]
    pub fn new(client: &Client, request: R) -> Self {
        Self { client: client.clone(), request, options: None }
    }

    /// Returns the request, so that its optional fields can be set.
    #[doc(hidden)]
    pub fn request_mut(&mut self) -> &mut R {
        &mut self.request
    }

    fn options(&mut self) -> &mut RequestOptions {
        self.options.get_or_insert_default()
    }

    /// Sets a header, which replaces a header with the same name. The call fails if the name or value is invalid.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.options().header(name, value);
        self
    }

    /// Sends a bearer token instead of the client's credentials, for this call only. The header `Authorization` that
    /// [`header`](Self::header) sets takes precedence. Like the client's credentials, the token is sent only to the
    /// origin of the server and to trusted origins.
    pub fn bearer(mut self, token: impl Into<Secret>) -> Self {
        self.options().bearer = Some(token.into());
        self
    }

    /// Sets the absolute URL that the operation's path is appended to, for this call only.
    pub fn base_url(mut self, url: &str) -> Self {
        self.options().target = Target::Base(url.to_owned());
        self
    }

    /// Sets the complete URL, which replaces the server and the path of the operation.
    pub fn url(mut self, url: &str) -> Self {
        self.options().target = Target::Url(url.to_owned());
        self
    }

    /// Sends the request to a URL from an earlier response, such as the link to the next page or to the state of a
    /// long-running operation. The path and query of the link replace those of the operation. A relative link is
    /// resolved against the URL that the call would have without the link (RFC 3986, 5.2). Credentials are sent only to
    /// the origin that the call would have without the link, and to the origins that are set by
    /// [`ClientBuilder::trusted_origin`](super::ClientBuilder::trusted_origin). Requests to other origins contain
    /// neither the client's credentials nor headers and cookies that may contain credentials. Headers that are set by
    /// [`header`](Self::header) are sent to any origin.
    pub fn follow_link(mut self, url: &str) -> Self {
        self.options().link_url = Some(url.to_owned());
        self
    }

    /// Sets the limit of this call with all its attempts and waits, which replaces the client's limit. `None` removes
    /// the limit.
    pub fn timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.options().limits.call = Some(limit.into());
        self
    }

    /// Sets the limit of each attempt of this call, which replaces the client's limit. `None` removes the limit.
    pub fn attempt_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.options().limits.attempt = Some(limit.into());
        self
    }

    /// Sets the limit of the time in which no data is sent or received, also while a streamed response or an event
    /// stream is read. It replaces the client's limit. `None` removes the limit.
    pub fn idle_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.options().limits.idle = Some(limit.into());
        self
    }

    /// Sets which failed attempts of this call are repeated, which replaces the client's policy.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.options().retry = Some(policy);
        self
    }

    /// Declares that the request may be sent several times with the effect of one, so that failed attempts are
    /// repeated even if the method is `POST` or `PATCH`.
    pub fn idempotent(mut self) -> Self {
        self.options().is_idempotent = true;
        self
    }

    /// Sends the call. Any documented response is `Ok`, whatever its status.
    pub fn send(self) -> ResponseFuture<ResponseValue<R::Response>> {
        self.into_future_with(decode_any::<R::Response>)
    }

    /// Sends the call. A documented response that is not a success results in an error, from which
    /// [`Error::documented`] returns the response.
    pub fn success(self) -> ResponseFuture<R::Success> {
        self.into_future_with(decode_success::<R::Response>)
    }

    fn into_future_with<T>(self, finish: FinishFn<T>) -> ResponseFuture<T> {
        let mut writer = RequestWriter::new(R::OPERATION);
        self.request.encode(&mut writer);
        ResponseFuture { exchange: Exchange::new(self.client, R::OPERATION, writer.finish(), self.options), finish }
    }
}

type FinishFn<T> = fn(&'static OperationSpec, ReceivedResponse) -> Result<T, Error>;

/// A received response and the maximum size of a buffered frame in bytes. The body of the response may still be
/// streaming.
pub(super) struct ReceivedResponse {
    pub(super) response: operation::RawResponse<Body>,
    pub(super) limit: usize,
}

fn decode_any<R: Response>(
    operation: &'static OperationSpec,
    mut received: ReceivedResponse,
) -> Result<ResponseValue<R>, Error> {
    let (value, unread_headers) = decode_response::<R>(operation, &mut received)?;
    Ok(ResponseValue {
        status: received.response.status,
        headers: received.response.headers,
        value,
        invalid_headers: unread_headers,
    })
}

fn decode_success<R: Response>(
    operation: &'static OperationSpec,
    mut received: ReceivedResponse,
) -> Result<R::Success, Error> {
    decode_response::<R>(operation, &mut received)?
        .0
        .into_success()
        .map_err(|_| Error::error_status(operation, received.response.into_buffered()))
}

/// Decodes a successful response, and keeps its status and headers.
pub(super) fn decode_success_value<R: Response>(
    operation: &'static OperationSpec,
    mut received: ReceivedResponse,
) -> Result<ResponseValue<R::Success>, Error> {
    let (value, invalid_headers) = decode_response::<R>(operation, &mut received)?;
    match value.into_success() {
        Ok(value) => {
            let operation::RawResponse { status, headers, .. } = received.response;
            Ok(ResponseValue { status, headers, value, invalid_headers })
        }
        Err(_) => Err(Error::error_status(operation, received.response.into_buffered())),
    }
}

/// Decodes the response. Also returns the errors of optional headers with invalid values.
fn decode_response<R: Response>(
    operation: &'static OperationSpec,
    received: &mut ReceivedResponse,
) -> Result<(R, Vec<DecodeError>), Error> {
    let mut reader = ResponseReader::new(operation, &mut received.response).limit(received.limit);
    if reader.documented().is_none() {
        return Err(Error::undocumented(operation, received.take_raw()));
    }
    match R::decode(&mut reader) {
        Ok(value) => Ok((value, reader.into_invalid_headers())),
        Err(error) => Err(Error::decode(operation, received.take_raw(), error)),
    }
}

impl ReceivedResponse {
    fn take_raw(&mut self) -> operation::RawResponse {
        std::mem::take(&mut self.response).into_buffered()
    }
}

/// A call in progress.
#[must_use = "a call is sent by awaiting it"]
pub struct ResponseFuture<T> {
    exchange: Exchange,
    finish: FinishFn<T>,
}

impl<T> Future for ResponseFuture<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let response = match Pin::new(&mut self.exchange).poll(cx) {
            Poll::Pending => return Poll::Pending,
            Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
            Poll::Ready(Ok(response)) => response,
        };
        let (operation, limit) = (self.exchange.operation(), self.exchange.response_limit());
        let value = (self.finish)(operation, ReceivedResponse { response, limit });
        Poll::Ready(value.map_err(|error| self.exchange.with_request(error)))
    }
}

impl<T> std::fmt::Debug for ResponseFuture<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ResponseFuture").field("operation", &self.exchange.operation().id).finish_non_exhaustive()
    }
}
