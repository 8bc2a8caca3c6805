use super::super::operation::RawResponse;
use super::super::stream::{Body, BoxError};
use super::Error;
use super::prepared_request::PreparedRequest;
use super::transfer::Transfer;
use bytes::Bytes;
use http::response::Parts;
use std::pin::{Pin, pin};
use tower::{Service, ServiceExt};

/// A service that [`ClientBuilder::service`](super::ClientBuilder::service) accepts as the transport of a client: a
/// `tower` service of `http` requests or, with the feature `reqwest`, of `reqwest` requests, such as a
/// `reqwest::Client`. Every such service implements this trait. The compiler infers `Kind`, which distinguishes the two
/// kinds of services.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a transport",
    label = "neither a service of `http::Request<Body>` nor one of `reqwest::Request`",
    note = "it has to be `Clone + Send + Sync + 'static`, and its future `Send`"
)]
pub trait IntoTransport<Kind> {
    /// Converts to a transport, erasing the type of the service.
    fn into_transport(self) -> Transport;
}

/// Sends requests and returns responses. Only the future that sends a request and buffers the response is compiled for
/// each type of service.
pub struct Transport(Box<dyn Fn(PreparedRequest) -> TransportFuture + Send + Sync>);

/// The future of a response. The request is sent when the future is first polled.
pub(super) type TransportFuture = Pin<Box<dyn Future<Output = Result<RawResponse<Body>, Error>> + Send>>;

impl Transport {
    pub(super) fn new(send: impl Fn(PreparedRequest) -> TransportFuture + Send + Sync + 'static) -> Self {
        Self(Box::new(send))
    }

    pub(super) fn send(&self, request: PreparedRequest) -> TransportFuture {
        (self.0)(request)
    }
}

/// Marks the implementation of [`IntoTransport`] for services of `http` requests.
#[derive(Clone, Copy, Debug)]
pub struct HttpService;

/// Marks the implementation of [`IntoTransport`] for services of `reqwest` requests and, in a browser, for
/// `reqwest::Client`.
#[cfg(feature = "reqwest")]
#[derive(Clone, Copy, Debug)]
pub struct ReqwestService;

impl<S, B> IntoTransport<HttpService> for S
where
    S: Service<http::Request<Body>, Response = http::Response<B>> + Clone + Send + Sync + 'static,
    S::Error: Into<BoxError>,
    S::Future: Send + 'static,
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    fn into_transport(self) -> Transport {
        Transport::new(move |mut request: PreparedRequest| {
            let (service, operation) = (self.clone(), request.operation);
            let mut transfer = Transfer::start(&mut request);
            let request = request.into_http();
            Box::pin(async move {
                let fail = |error: BoxError| Error::transport(operation, error);
                let response = {
                    let mut response = pin!(service.oneshot(request?));
                    transfer.within_idle(|cx| response.as_mut().poll(cx)).await?
                };
                let (Parts { status, headers, .. }, body) = response.map_err(|error| fail(error.into()))?.into_parts();
                let mut buffer = transfer.buffer(status, headers);
                if let Some(encoding) = buffer.streaming_encoding() {
                    return Ok(transfer.into_streaming(buffer, encoding.is_events(), Body::new(body)));
                }
                let mut body = pin!(body);
                while let Some(frame) = transfer.within_idle(|cx| body.as_mut().poll_frame(cx)).await? {
                    // Trailers are ignored.
                    if let Ok(data) = frame.map_err(|error| fail(error.into()))?.into_data() {
                        buffer.push(data)?;
                    }
                }
                Ok(buffer.into_buffered())
            })
        })
    }
}
