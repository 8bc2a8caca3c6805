use super::super::operation::{EncodedRequest, OperationSpec, RawResponse};
use super::builder::ClientConfig;
use super::prepared_request::PreparedRequest;
use super::request_options::RequestOptions;
use super::transport::TransportFuture;
use super::validate::validated;
use super::{Body, Client, Error};
use std::pin::Pin;
use std::task::{Context, Poll};

/// A future that sends a request and resolves to the response. The body is buffered, unless the response has a
/// streaming media type.
pub(crate) struct Exchange {
    client: Client,
    operation: &'static OperationSpec,
    state: ExchangeState,
}

enum ExchangeState {
    /// The request could not be built. The field is `None` after the error has been returned.
    Failed(Option<Error>),
    Sent(TransportFuture),
}

impl Exchange {
    pub(super) fn new(
        client: Client,
        operation: &'static OperationSpec,
        written: Result<EncodedRequest, String>,
        options: Option<&RequestOptions>,
    ) -> Self {
        let none = RequestOptions::default();
        let state = match send(&client.config, operation, written, options.unwrap_or(&none)) {
            Ok(sent) => ExchangeState::Sent(sent),
            Err(message) => ExchangeState::Failed(Some(Error::request(operation, message))),
        };
        Self { client, operation, state }
    }

    pub(super) fn operation(&self) -> &'static OperationSpec {
        self.operation
    }

    /// Returns the maximum size of a buffered response in bytes.
    pub(super) fn response_limit(&self) -> usize {
        self.client.config.response_limit
    }
}

#[cfg(feature = "wire")]
impl Client {
    /// Sends an encoded request.
    pub(crate) fn raw(&self, operation: &'static OperationSpec, written: EncodedRequest) -> Exchange {
        Exchange::new(self.clone(), operation, Ok(written), None)
    }
}

fn send(
    client: &ClientConfig,
    operation: &'static OperationSpec,
    written: Result<EncodedRequest, String>,
    options: &RequestOptions,
) -> Result<TransportFuture, String> {
    let sent = client.transport.send(PreparedRequest::new(client, operation, written?, options)?);
    Ok(match options.timeout.or(client.timeout) {
        None => sent,
        Some(limit) => Box::pin(async move {
            match tokio::time::timeout(limit, sent).await {
                Ok(response) => response,
                Err(elapsed) => Err(Error::timeout(operation, elapsed.into())),
            }
        }),
    })
}

impl Future for Exchange {
    type Output = Result<RawResponse<Body>, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let response = match &mut self.state {
            ExchangeState::Failed(error) => match error.take() {
                Some(error) => return Poll::Ready(Err(error)),
                None => return Poll::Pending,
            },
            ExchangeState::Sent(sent) => match sent.as_mut().poll(cx) {
                Poll::Ready(result) => result,
                Poll::Pending => return Poll::Pending,
            },
        };
        Poll::Ready(match response {
            Ok(result) if self.client.config.validate => validated(&self.client.config, self.operation, result),
            other => other,
        })
    }
}
