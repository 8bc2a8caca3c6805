//! Tests that a call is sent to the server that the document declares for its operation, unless the client or the call
//! sets another URL, and that a generated server receives requests at the path of the declared server.

use std::convert::Infallible;
use std::error::Error;
use std::sync::{Arc, Mutex, PoisonError};

use ecogen_runtime::http::{Request, Response, StatusCode};
use ecogen_runtime::operation::Api;
use ecogen_runtime::server::{NoCredentials, Router};
use tower::ServiceExt;

include!(concat!(env!("OUT_DIR"), "/servers_network_path.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/servers_of_operations.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/servers_relative.mounted.rs"));

use servers_of_operations::client::{Client, ClientBuilder};

/// Returns the URLs that a client calls for three operations: the first uses the `servers` of its path, the second has
/// its own `servers`, the third has none. The last URL is that of a call that sets another base URL.
async fn urls(builder: ClientBuilder) -> Result<Vec<String>, Box<dyn Error>> {
    let called_urls = Arc::new(Mutex::new(Vec::new()));
    let log = called_urls.clone();
    let client = builder.service(tower::service_fn(move |request: Request<_>| {
        log.lock().unwrap_or_else(PoisonError::into_inner).push(request.uri().to_string());
        let mut response = Response::new(axum::body::Body::empty());
        *response.status_mut() = StatusCode::NO_CONTENT;
        async move { Ok::<_, Infallible>(response) }
    }));
    let client = client.build()?;
    client.files().list().await?;
    client.files().upload().await?;
    client.files().ping().await?;
    client.files().list().base_url("http://one.example").await?;
    let called_urls = std::mem::take(&mut *called_urls.lock().unwrap_or_else(PoisonError::into_inner));
    Ok(called_urls)
}

#[tokio::test]
async fn calls_use_the_server_of_the_operation() -> Result<(), Box<dyn Error>> {
    let of_document = [
        "https://files.example.com/v2/files",
        "https://api.example.com/upload/files",
        "https://api.example.com/v1/ping",
        "http://one.example/files",
    ];
    assert_eq!(urls(Client::builder()).await?, of_document);
    let pinned = ["http://test/x/files", "http://test/x/files", "http://test/x/ping", "http://one.example/files"];
    assert_eq!(urls(Client::builder().base_url("http://test/x")).await?, pinned);
    Ok(())
}

/// Sends a GET request to a server without services. Returns the status of the response: 501 if the path has an
/// operation, or else 404.
async fn status(api: &'static Api, path: &str) -> Result<u16, Box<dyn Error>> {
    let request = Request::get(path).body(axum::body::Body::empty())?;
    Ok(Router::new(api, NoCredentials).into_axum().oneshot(request).await?.status().as_u16())
}

#[tokio::test]
async fn a_relative_url_without_a_leading_slash_is_below_the_root() -> Result<(), Box<dyn Error>> {
    let api = &servers_relative::operations::API;
    assert_eq!(status(api, "/api/v1/ping").await?, 501);
    assert_eq!(status(api, "/uploads/files").await?, 501);
    assert_eq!(status(api, "/ping").await?, 404);
    Ok(())
}

/// RFC 3986, 4.2: in a URL reference that starts with two slashes, an authority (here the host) precedes the path.
#[tokio::test]
async fn the_base_path_of_a_url_without_a_scheme_has_no_host() -> Result<(), Box<dyn Error>> {
    let api = &servers_network_path::operations::API;
    assert_eq!(status(api, "/v1/ping").await?, 501);
    assert_eq!(status(api, "/v2/files").await?, 501);
    assert_eq!(status(api, "/ping").await?, 404);
    assert_eq!(status(api, "//api.example.com/v1/ping").await?, 404);
    let callbacks = &servers_network_path::operations::CALLBACKS;
    let path = callbacks.operations.iter().map(|operation| operation.path).collect::<Vec<_>>();
    assert_eq!(path, ["/ping_done/done"]);
    Ok(())
}
