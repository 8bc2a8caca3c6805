use super::super::stream::{Body, BoxError};
use bytes::Bytes;
use tower::util::BoxCloneSyncService;
use tower::{Service, ServiceExt};

/// What sends a request and brings the answer: any `tower` service, its type forgotten.
pub(super) type Transport = BoxCloneSyncService<http::Request<Body>, http::Response<Body>, BoxError>;

pub(super) fn erase<S, B>(service: S) -> Transport
where
    S: Service<http::Request<Body>, Response = http::Response<B>> + Clone + Send + Sync + 'static,
    S::Error: Into<BoxError>,
    S::Future: Send + 'static,
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    let service = service.map_response(|response| response.map(Body::new)).map_err(Into::into);
    BoxCloneSyncService::new(service)
}
