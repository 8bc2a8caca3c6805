use super::super::operation::{EncodedRequest, OperationSpec, RawResponse};
use super::attempts::{self, AttemptsFuture, EncodedCall};
use super::error::SentRequest;
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
pub(crate) struct Exchange {
    client: Client,
    operation: &'static OperationSpec,
    attempts: AttemptsFuture,
    /// The request, after the response has been received.
    sent: Option<SentRequest>,
}

impl Exchange {
    pub(super) fn new(
        client: Client,
        operation: &'static OperationSpec,
        encoded: Result<EncodedRequest, String>,
        options: Option<Box<RequestOptions>>,
    ) -> Self {
        let attempts = attempts::send(EncodedCall { client: client.clone(), operation, encoded, options });
        Self { client, operation, attempts, sent: None }
    }

    pub(super) fn operation(&self) -> &'static OperationSpec {
        self.operation
    }

    /// Returns the maximum size of a buffered response in bytes.
    pub(super) fn response_limit(&self) -> usize {
        self.client.config.response_limit
    }

    /// Returns the URL of the request, after the response has been received. Its query may contain a credential.
    pub(super) fn url(&self) -> Option<&Url> {
        self.sent.as_ref()?.url.as_ref()
    }

    /// Returns an error that occurred after the response was received, with the URL and the number of attempts.
    pub(super) fn with_request(&self, error: Error) -> Error {
        match &self.sent {
            Some(sent) => error.with_request(sent),
            None => error,
        }
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
        let (response, sent) = match ready!(self.attempts.as_mut().poll(cx)) {
            Ok(received) => received,
            Err(error) => return Poll::Ready(Err(error)),
        };
        self.sent = Some(sent);
        if !self.client.config.validate {
            return Poll::Ready(Ok(response));
        }
        let validated = validated(&self.client.config, self.operation, response);
        Poll::Ready(validated.map_err(|error| self.with_request(error)))
    }
}
