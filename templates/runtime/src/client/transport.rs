use bytes::Bytes;
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full};
use tower::util::BoxCloneSyncService;
use tower::{Service, ServiceExt};

/// The body of a request that is sent.
pub type Body = Full<Bytes>;

/// An error of a transport, its type forgotten.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// What sends a request and brings the answer: any `tower` service, its type forgotten.
pub(super) type Transport = BoxCloneSyncService<http::Request<Body>, http::Response<AnswerBody>, BoxError>;

/// The body of an answer that is still arriving.
pub(super) type AnswerBody = UnsyncBoxBody<Bytes, BoxError>;

pub(super) fn erase<S, B>(service: S) -> Transport
where
    S: Service<http::Request<Body>, Response = http::Response<B>> + Clone + Send + Sync + 'static,
    S::Error: Into<BoxError>,
    S::Future: Send + 'static,
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    let body = |body: B| UnsyncBoxBody::new(body.map_err(Into::into));
    let service = service.map_response(move |response| response.map(body)).map_err(Into::into);
    BoxCloneSyncService::new(service)
}
