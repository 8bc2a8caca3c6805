use super::super::stream::{Body, BoxError};
use super::Error;
use super::prepared_request::PreparedRequest;
use super::transfer::Transfer;
use super::transport::{IntoTransport, Transport};
use rustls_platform_verifier::BuilderVerifierExt;
use std::sync::Arc;
use std::time::Duration;
use tower::{Service, ServiceExt};

/// Marks the implementation of [`IntoTransport`] for services of `reqwest` requests.
#[derive(Clone, Copy, Debug)]
pub struct ReqwestService;

impl<S> IntoTransport<ReqwestService> for S
where
    S: Service<reqwest::Request, Response = reqwest::Response> + Clone + Send + Sync + 'static,
    S::Error: Into<BoxError>,
    S::Future: Send + 'static,
{
    fn into_transport(self) -> Transport {
        Transport::new(move |request: PreparedRequest| {
            let service = self.clone();
            Box::pin(async move {
                let (operation, mut request) = (request.operation, request);
                let fail = |error: BoxError| Error::transport(operation, without_url(error));
                let mut transfer = Transfer::start(&mut request);
                let response = transfer.within_idle(service.oneshot(request.into())).await?;
                let mut response = response.map_err(|error| fail(error.into()))?;
                let headers = std::mem::take(response.headers_mut());
                let mut buffer = transfer.buffer(response.status(), headers);
                if let Some(encoding) = buffer.streaming_encoding() {
                    let body = Body::new(reqwest::Body::from(response));
                    return Ok(transfer.into_streaming(buffer, encoding.is_events(), body));
                }
                while let Some(data) =
                    transfer.within_idle(response.chunk()).await?.map_err(|error| fail(error.into()))?
                {
                    buffer.push(data)?;
                }
                Ok(buffer.into_buffered())
            })
        })
    }
}

impl From<PreparedRequest> for reqwest::Request {
    fn from(prepared: PreparedRequest) -> Self {
        let mut request = Self::new(prepared.operation.method.into(), prepared.url);
        *request.headers_mut() = prepared.headers;
        // `reqwest` can send a buffered body again if a pooled connection turns out to be closed.
        *request.body_mut() = match prepared.body.bytes() {
            Some(bytes) if bytes.is_empty() => None,
            Some(bytes) => Some(bytes.clone().into()),
            None => Some(reqwest::Body::wrap(prepared.body)),
        };
        request
    }
}

/// Removes the URL, which may contain a credential, from an error.
fn without_url(error: BoxError) -> BoxError {
    match error.downcast::<reqwest::Error>() {
        Ok(error) => error.without_url().into(),
        Err(other) => other,
    }
}

/// Creates the default transport.
///
/// The client uses rustls with ring and with the platform's certificate verifier. This configuration applies to this
/// client only: the process-wide default of rustls is not used. Redirects are not followed, so that credentials are not
/// sent to another host. A redirect is returned as a response.
pub(super) fn build_client(connect_timeout: Option<Duration>) -> Result<reqwest::Client, BoxError> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_platform_verifier()?
        .with_no_client_auth();
    tls.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    let mut builder =
        reqwest::Client::builder().tls_backend_preconfigured(tls).redirect(reqwest::redirect::Policy::none());
    if let Some(limit) = connect_timeout {
        builder = builder.connect_timeout(limit);
    }
    Ok(builder.build()?)
}

pub(super) fn is_connect(error: &BoxError) -> bool {
    error.downcast_ref::<reqwest::Error>().is_some_and(reqwest::Error::is_connect)
}

pub(super) fn is_timeout(error: &BoxError) -> bool {
    error.downcast_ref::<reqwest::Error>().is_some_and(reqwest::Error::is_timeout)
}
