use super::super::operation::Answer;
use super::super::stream::{Body, BoxError};
use super::Error;
use super::arrival::Arrival;
use super::outgoing::Outgoing;
use bytes::Bytes;
use http::response::Parts;
use http_body_util::BodyExt;
use std::pin::{Pin, pin};
use tower::{Service, ServiceExt};

/// A service that can send the requests of a client: a `tower` service of `http` requests or, with the feature
/// `reqwest`, of `reqwest` requests, such as a `reqwest::Client`. `Kind` distinguishes the two implementations and is
/// inferred.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a transport",
    label = "neither a service of `http::Request<Body>` nor one of `reqwest::Request`",
    note = "it has to be `Clone + Send + Sync + 'static`, and its future `Send`"
)]
pub trait IntoTransport<Kind> {
    /// Converts to a transport, erasing the type of the service.
    fn into_transport(self) -> Transport;
}

/// Sends requests and returns responses. Only one future depends on the type of the service: it sends the request and
/// buffers the response.
pub struct Transport(Box<dyn Fn(Outgoing) -> Sent + Send + Sync>);

/// The response to a request, which is sent when this future is first polled.
pub(super) type Sent = Pin<Box<dyn Future<Output = Result<Answer<Body>, Error>> + Send>>;

impl Transport {
    pub(super) fn new(send: impl Fn(Outgoing) -> Sent + Send + Sync + 'static) -> Self {
        Self(Box::new(send))
    }

    pub(super) fn send(&self, request: Outgoing) -> Sent {
        (self.0)(request)
    }
}

/// Marks services of `http` requests.
#[derive(Clone, Copy, Debug)]
pub struct OverHttp;

impl<S, B> IntoTransport<OverHttp> for S
where
    S: Service<http::Request<Body>, Response = http::Response<B>> + Clone + Send + Sync + 'static,
    S::Error: Into<BoxError>,
    S::Future: Send + 'static,
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    fn into_transport(self) -> Transport {
        Transport::new(move |request: Outgoing| {
            let service = self.clone();
            Box::pin(async move {
                let Outgoing { operation, answer_limit, .. } = request;
                let fail = |error: BoxError| Error::transport(operation, error);
                let response = service.oneshot(request.into_http()?).await.map_err(|error| fail(error.into()))?;
                let (Parts { status, headers, .. }, body) = response.into_parts();
                let mut arrival = Arrival::new(operation, answer_limit, status, headers);
                if arrival.streams() {
                    return Ok(arrival.stream(Body::new(body)));
                }
                let mut body = pin!(body);
                while let Some(frame) = body.frame().await {
                    // Trailers are ignored.
                    if let Ok(data) = frame.map_err(|error| fail(error.into()))?.into_data() {
                        arrival.add(data)?;
                    }
                }
                Ok(arrival.whole())
            })
        })
    }
}
