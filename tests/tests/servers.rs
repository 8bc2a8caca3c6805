//! A call is sent to the server of its operation, unless the client or the call sets another one.

use std::convert::Infallible;
use std::error::Error;
use std::sync::{Arc, Mutex, PoisonError};

use ecogen_runtime::http::{Request, Response, StatusCode};

include!(concat!(env!("OUT_DIR"), "/servers_of_operations.mounted.rs"));

use servers_of_operations::client::{Client, ClientBuilder};

/// Returns the URLs that a client calls for an operation with a server of its path, one with a server of its own, and
/// one without.
async fn urls(builder: ClientBuilder) -> Result<Vec<String>, Box<dyn Error>> {
    let called = Arc::new(Mutex::new(Vec::new()));
    let log = called.clone();
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
    let called = std::mem::take(&mut *called.lock().unwrap_or_else(PoisonError::into_inner));
    Ok(called)
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
