//! Tests of calls to URLs that an earlier response contains: links to a next page, and the status of long-running
//! operations.

use std::convert::Infallible;
use std::error::Error;
use std::sync::{Arc, Mutex, PoisonError};

use axum::body::Body;
use ecogen_runtime::client::{ErrorKind, HttpService, IntoTransport};
use ecogen_runtime::http::{HeaderMap, Request, Response};

include!(concat!(env!("OUT_DIR"), "/response_next_link.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/security_combined.mounted.rs"));

/// A request that the client has sent.
#[derive(Debug)]
struct SentRequest {
    url: String,
    headers: HeaderMap,
}

impl SentRequest {
    fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

type Log = Arc<Mutex<Vec<SentRequest>>>;

/// Returns a service that records each request and sends the same response to all of them.
fn recording_transport(log: &Log, status: u16, body: &'static str) -> impl IntoTransport<HttpService> + use<> {
    let log = log.clone();
    tower::service_fn(move |request: Request<_>| {
        let sent = SentRequest { url: request.uri().to_string(), headers: request.headers().clone() };
        log.lock().unwrap_or_else(PoisonError::into_inner).push(sent);
        let response = Response::builder().status(status).header("content-type", "application/json");
        let response = response.body(Body::from(body)).unwrap_or_default();
        async move { Ok::<_, Infallible>(response) }
    })
}

fn last_request(log: &Log) -> SentRequest {
    let sent = log.lock().unwrap_or_else(PoisonError::into_inner).pop();
    sent.unwrap_or_else(|| SentRequest { url: "nothing was sent".to_owned(), headers: HeaderMap::new() })
}

#[tokio::test]
async fn link_replaces_path_and_query() -> Result<(), Box<dyn Error>> {
    let log = Log::default();
    let page = r#"{"books": ["Emma"], "next": "?after=Emma"}"#;
    let client = response_next_link::client::Client::builder().service(recording_transport(&log, 200, page)).build()?;
    let first = client.books().list_books("s/1", 10).follow_link_query("x").await?;
    assert_eq!(last_request(&log).url, "https://api.example.com/v1/shelves/s%2F1/books?size=10&follow_link=x");
    let next = first.next.unwrap_or_default();
    let second = client.books().list_books("s/1", 10).header("x-page", "2").follow_link(&next).await?;
    let sent = last_request(&log);
    assert_eq!(sent.url, "https://api.example.com/v1/shelves/s%2F1/books?after=Emma");
    assert_eq!((sent.header("accept"), sent.header("x-page")), (Some("application/json"), Some("2")));
    assert_eq!(second.books, ["Emma"]);
    client.books().list_books("s", 1).follow_link("/v2/books?page=2#top").await?;
    assert_eq!(last_request(&log).url, "https://api.example.com/v2/books?page=2");
    client.books().list_books("s", 1).base_url("http://test/a").follow_link("books/2").await?;
    assert_eq!(last_request(&log).url, "http://test/a/shelves/s/books/2");
    client.books().list_books("s", 1).follow_link("https://other.example/b%20c?d=%2f").await?;
    assert_eq!(last_request(&log).url, "https://other.example/b%20c?d=%2f");
    Ok(())
}

#[tokio::test]
async fn credentials_are_sent_only_to_own_and_trusted_origins() -> Result<(), Box<dyn Error>> {
    let log = Log::default();
    let client = security_combined::client::Client::builder()
        .base_url("https://api.example.com/v1")
        .trusted_origin("https://files.example.com/any/path")
        .header("authorization", "Basic everywhere")
        .header("x-trace", "7")
        .key("k 1")
        .session("s1")
        .service(recording_transport(&log, 204, ""))
        .build()?;
    for (link, url) in [
        ("/v1/both/2?page=2", "https://api.example.com/v1/both/2?page=2&key=k%201"),
        // This link repeats the query of the first request.
        ("?key=k+1&page=2", "https://api.example.com/v1/both?page=2&key=k%201"),
        ("https://files.example.com/2", "https://files.example.com/2?key=k%201"),
    ] {
        client.doors().both().follow_link(link).await?;
        let sent = last_request(&log);
        assert_eq!(sent.url, url);
        assert_eq!((sent.header("cookie"), sent.header("x-trace")), (Some("SESSION=s1"), Some("7")), "{link}");
        assert_eq!(sent.header("authorization"), Some("Basic everywhere"), "{link}");
    }
    for link in ["http://api.example.com/2", "https://api.example.com:8443/2", "//evil.example/2?key=theirs"] {
        client.doors().both().follow_link(link).await?;
        let sent = last_request(&log);
        assert_eq!((sent.header("cookie"), sent.header("x-trace")), (None, Some("7")), "{link}");
        assert_eq!(sent.header("authorization"), None, "{link}");
        assert!(!sent.url.contains("k%201"), "{}", sent.url);
    }
    client.doors().both().follow_link("https://evil.example/").header("authorization", "Bearer meant").await?;
    assert_eq!(last_request(&log).header("authorization"), Some("Bearer meant"));
    Ok(())
}

#[tokio::test]
async fn cookie_parameters_are_sent_only_to_the_origin() -> Result<(), Box<dyn Error>> {
    let log = Log::default();
    let client = response_next_link::client::Client::builder()
        .service(recording_transport(&log, 200, r#"{"books": []}"#))
        .build()?;
    client.books().list_books("s", 1).session("1").follow_link("/2").await?;
    assert_eq!(last_request(&log).header("cookie"), Some("SESSION=1"));
    client.books().list_books("s", 1).session("1").follow_link("https://other.example/2").await?;
    assert_eq!(last_request(&log).header("cookie"), None);
    Ok(())
}

#[tokio::test]
async fn invalid_links_are_not_requested() -> Result<(), Box<dyn Error>> {
    let log = Log::default();
    let client = response_next_link::client::Client::builder().service(recording_transport(&log, 200, "{}")).build()?;
    for link in ["", "file:///etc/passwd", "https://user:secret@api.example.com/", "https://h:secret/"] {
        let error = client.books().list_books("s", 1).follow_link(link).await.err().ok_or("it was sent")?;
        assert_eq!(error.kind(), ErrorKind::Request, "{link}");
        assert!(!error.to_string().contains("secret"), "{error}");
    }
    assert!(log.lock().unwrap_or_else(PoisonError::into_inner).is_empty());
    Ok(())
}
