use super::super::stream::{Body, BoxError};
use super::transport::{Transport, erase};
use rustls_platform_verifier::BuilderVerifierExt;
use std::sync::Arc;
use std::time::Duration;

/// The transport over a `reqwest` client. Its errors are stripped of the URL, which may hold a credential.
pub(super) fn over(client: reqwest::Client) -> Transport {
    erase(tower::service_fn(move |request: http::Request<Body>| {
        let client = client.clone();
        async move {
            let (parts, body) = request.into_parts();
            // What is at hand can be sent again where a connection turns out to be closed.
            let body = match body.bytes() {
                Some(bytes) => reqwest::Body::from(bytes.clone()),
                None => reqwest::Body::wrap(body),
            };
            let request = http::Request::from_parts(parts, body);
            let request = reqwest::Request::try_from(request).map_err(reqwest::Error::without_url)?;
            let response = client.execute(request).await.map_err(reqwest::Error::without_url)?;
            Ok::<_, reqwest::Error>(http::Response::from(response))
        }
    }))
}

/// The client used where the user brings none.
///
/// TLS is rustls with ring, and the platform's certificates. Both are set for this client alone: the process-wide
/// default of rustls is neither needed nor touched. Redirects are not followed: they are answers, documented or not,
/// and another host is not to see the credentials.
pub(super) fn client(connect_timeout: Option<Duration>) -> Result<reqwest::Client, BoxError> {
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
