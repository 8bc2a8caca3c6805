use super::super::operation::{EncodedRequest, OperationSpec, RawResponse};
use super::attempts::Attempts;
use super::encoded_call::EncodedCall;
use super::request_options::RequestOptions;
#[cfg(feature = "wire")]
use super::retry::RetryPolicy;
use super::validate::validated;
use super::{Body, Client, Error};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use url::Url;

/// A future that sends a request and resolves to the response. The body is buffered, unless the response has a
/// streaming media type.
///
/// The state is boxed, since the future is moved until it is polled.
pub(crate) struct Exchange(Box<Attempts>);

impl Exchange {
    pub(super) fn new(
        client: Client,
        operation: &'static OperationSpec,
        encoded: Result<EncodedRequest, String>,
        options: Option<Box<RequestOptions>>,
    ) -> Self {
        let (request, invalid) = match encoded {
            Ok(request) => (request, None),
            Err(reason) => (EncodedRequest::default(), Some(reason)),
        };
        Self(Box::new(Attempts::new(EncodedCall { client, operation, request, options }, invalid)))
    }

    pub(super) fn operation(&self) -> &'static OperationSpec {
        self.0.call.operation
    }

    /// Returns the maximum size of a buffered response in bytes.
    pub(super) fn response_limit(&self) -> usize {
        self.0.call.client.config.response_limit
    }

    /// Returns the URL of the request without credentials.
    pub(super) fn url(&self) -> Option<Url> {
        self.0.call.url().ok()
    }

    /// Returns an error that occurred after the response was received, with the URL and the number of attempts.
    pub(super) fn with_request(&self, mut error: Error) -> Error {
        self.0.add_request(&mut error);
        error
    }
}

#[cfg(feature = "wire")]
impl Client {
    /// Sends an encoded request once.
    pub(crate) fn raw(&self, operation: &'static OperationSpec, written: EncodedRequest) -> Exchange {
        let options = RequestOptions { retry: Some(RetryPolicy::none()), ..RequestOptions::default() };
        Exchange::new(self.clone(), operation, Ok(written), Some(Box::new(options)))
    }
}

impl Future for Exchange {
    type Output = Result<RawResponse<Body>, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let response = match ready!(self.0.poll(cx)) {
            Ok(response) if self.0.call.client.config.validate => response,
            outcome => return Poll::Ready(outcome),
        };
        let validated = validated(&self.0.call.client.config, self.operation(), response);
        Poll::Ready(validated.map_err(|error| self.with_request(error)))
    }
}
