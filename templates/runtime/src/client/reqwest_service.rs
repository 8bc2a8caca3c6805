use super::super::stream::{Body, BoxError};
use super::Error;
use super::prepared_request::PreparedRequest;
use super::time_limits::TimeLimits;
use super::transfer::Transfer;
use super::transport::{IntoTransport, ReqwestService, Transport};
use rustls_platform_verifier::BuilderVerifierExt;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;
use tower::{Service, ServiceExt};

impl<S> IntoTransport<ReqwestService> for S
where
    S: Service<reqwest::Request, Response = reqwest::Response> + Clone + Send + Sync + 'static,
    S::Error: Into<BoxError>,
    S::Future: Send + 'static,
{
    fn into_transport(self) -> Transport {
        Transport::new(move |mut request: PreparedRequest| {
            let (service, operation) = (self.clone(), request.operation);
            let mut transfer = Transfer::start(&mut request);
            let request = reqwest::Request::from(request);
            Box::pin(async move {
                let fail = |error: BoxError| Error::transport(operation, without_url(error));
                let response = {
                    let mut response = pin!(service.oneshot(request));
                    transfer.within_idle(|cx| response.as_mut().poll(cx)).await?
                };
                let mut response = response.map_err(|error| fail(error.into()))?;
                let headers = std::mem::take(response.headers_mut());
                let mut buffer = transfer.buffer(response.status(), headers);
                if let Some(encoding) = buffer.streaming_encoding() {
                    let body = Body::new(reqwest::Body::from(response));
                    return Ok(transfer.into_streaming(buffer, encoding.is_events(), body));
                }
                loop {
                    let mut chunk = pin!(response.chunk());
                    let chunk = transfer.within_idle(|cx| chunk.as_mut().poll(cx)).await?;
                    match chunk.map_err(|error| fail(error.into()))? {
                        Some(data) => buffer.push(data)?,
                        None => return Ok(buffer.into_buffered()),
                    }
                }
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

/// Returns a builder of a `reqwest::Client` for
/// [`ClientBuilder::service`](super::ClientBuilder::service), to set a proxy, certificates or other options.
///
/// - rustls uses the provider that the process has installed. If the process has none, ring is installed. A client of `reqwest`
///   that is created in another way panics if no provider is installed.
/// - Certificates are verified as by the platform. The methods `tls_certs_merge` and `identity` of the builder add
///   certificates of authorities and of the client.
/// - HTTP/2 is used if the server supports it.
/// - Redirects are not followed, and no `Referer` is sent, so that credentials are not sent to another host.
/// - Compressed responses are requested and decompressed with the features `gzip`, `brotli` and `zstd`. The limit of the
///   size of responses applies to the decompressed body.
/// - The limit of establishing a connection is 10 seconds, as for the default transport.
///
/// ```no_run
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use ecogen_runtime::client::reqwest_builder;
///
/// let proxy = reqwest::Proxy::https("http://proxy.example:3128")?;
/// let authority = reqwest::Certificate::from_pem(&std::fs::read("authority.pem")?)?;
/// let http = reqwest_builder().proxy(proxy).tls_certs_merge([authority]).build()?;
/// # Ok(())
/// # }
/// ```
pub fn reqwest_builder() -> reqwest::ClientBuilder {
    if rustls::crypto::CryptoProvider::get_default().is_none() {
        // Another thread may have installed a provider meanwhile, which is used then.
        let _ = rustls::crypto::ring::default_provider().install_default();
    }
    builder().connect_timeout(TimeLimits::default().connect.unwrap_or(Duration::MAX))
}

/// Returns the builder of both transports. Compressed responses are requested only if the features of this crate say
/// so, and not if another crate enables the feature of `reqwest`.
fn builder() -> reqwest::ClientBuilder {
    let builder = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).referer(false);
    let builder = if cfg!(feature = "gzip") { builder } else { builder.no_gzip() };
    let builder = if cfg!(feature = "brotli") { builder } else { builder.no_brotli() };
    let builder = if cfg!(feature = "zstd") { builder } else { builder.no_zstd() };
    builder.no_deflate()
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
    let mut builder = builder().tls_backend_preconfigured(tls);
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
