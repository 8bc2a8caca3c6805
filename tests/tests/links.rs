//! Calls to URLs from earlier responses: links to a next page, and the status of long-running operations.

use std::convert::Infallible;
use std::error::Error;
use std::sync::{Arc, Mutex, PoisonError};

use axum::body::Body;
use ecogen_runtime::client::{ErrorKind, IntoTransport, OverHttp};
use ecogen_runtime::http::{HeaderMap, Request, Response};

include!(concat!(env!("OUT_DIR"), "/response_next_link.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/security_combined.mounted.rs"));

/// A sent request.
#[derive(Debug)]
struct Sent {
    url: String,
    headers: HeaderMap,
}

impl Sent {
    fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

type Log = Arc<Mutex<Vec<Sent>>>;

/// Returns a service that records each request and sends the same response to all of them.
fn recording(log: &Log, status: u16, body: &'static str) -> impl IntoTransport<OverHttp> + use<> {
    let log = log.clone();
    tower::service_fn(move |request: Request<_>| {
        let sent = Sent { url: request.uri().to_string(), headers: request.headers().clone() };
        log.lock().unwrap_or_else(PoisonError::into_inner).push(sent);
        let response = Response::builder().status(status).header("content-type", "application/json");
        let response = response.body(Body::from(body)).unwrap_or_default();
        async move { Ok::<_, Infallible>(response) }
    })
}

fn last(log: &Log) -> Sent {
    let sent = log.lock().unwrap_or_else(PoisonError::into_inner).pop();
    sent.unwrap_or_else(|| Sent { url: "nothing was sent".to_owned(), headers: HeaderMap::new() })
}

#[tokio::test]
async fn a_link_replaces_path_and_query() -> Result<(), Box<dyn Error>> {
    let log = Log::default();
    let page = r#"{"books": ["Emma"], "next": "?after=Emma"}"#;
    let client = response_next_link::client::Client::builder().service(recording(&log, 200, page)).build()?;
    let first = client.books().list_books("s/1", 10).at_url_query("x").await?;
    assert_eq!(last(&log).url, "https://api.example.com/v1/shelves/s%2F1/books?size=10&at_url=x");
    let next = first.next.unwrap_or_default();
    let second = client.books().list_books("s/1", 10).header("x-page", "2").at_url(&next).await?;
    let sent = last(&log);
    assert_eq!(sent.url, "https://api.example.com/v1/shelves/s%2F1/books?after=Emma");
    assert_eq!((sent.header("accept"), sent.header("x-page")), (Some("application/json"), Some("2")));
    assert_eq!(second.books, ["Emma"]);
    client.books().list_books("s", 1).at_url("/v2/books?page=2#top").await?;
    assert_eq!(last(&log).url, "https://api.example.com/v2/books?page=2");
    client.books().list_books("s", 1).base_url("http://test/a").at_url("books/2").await?;
    assert_eq!(last(&log).url, "http://test/a/shelves/s/books/2");
    client.books().list_books("s", 1).at_url("https://other.example/b%20c?d=%2f").await?;
    assert_eq!(last(&log).url, "https://other.example/b%20c?d=%2f");
    Ok(())
}

#[tokio::test]
async fn credentials_are_sent_to_the_own_and_to_trusted_origins_alone() -> Result<(), Box<dyn Error>> {
    let log = Log::default();
    let client = security_combined::client::Client::builder()
        .base_url("https://api.example.com/v1")
        .trusted_origin("https://files.example.com/any/path")
        .header("authorization", "Basic everywhere")
        .header("x-trace", "7")
        .key("k 1")
        .session("s1")
        .service(recording(&log, 204, ""))
        .build()?;
    for (link, url) in [
        ("/v1/both/2?page=2", "https://api.example.com/v1/both/2?page=2&key=k%201"),
        // The server repeats the URL of the request.
        ("?key=k+1&page=2", "https://api.example.com/v1/both?page=2&key=k%201"),
        ("https://files.example.com/2", "https://files.example.com/2?key=k%201"),
    ] {
        client.doors().both().at_url(link).await?;
        let sent = last(&log);
        assert_eq!(sent.url, url);
        assert_eq!((sent.header("cookie"), sent.header("x-trace")), (Some("SESSION=s1"), Some("7")), "{link}");
        assert_eq!(sent.header("authorization"), Some("Basic everywhere"), "{link}");
    }
    for link in ["http://api.example.com/2", "https://api.example.com:8443/2", "//evil.example/2?key=theirs"] {
        client.doors().both().at_url(link).await?;
        let sent = last(&log);
        assert_eq!((sent.header("cookie"), sent.header("x-trace")), (None, Some("7")), "{link}");
        assert_eq!(sent.header("authorization"), None, "{link}");
        assert!(!sent.url.contains("k%201"), "{}", sent.url);
    }
    client.doors().both().at_url("https://evil.example/").header("authorization", "Bearer meant").await?;
    assert_eq!(last(&log).header("authorization"), Some("Bearer meant"));
    Ok(())
}

#[tokio::test]
async fn cookie_parameters_stay_with_the_origin() -> Result<(), Box<dyn Error>> {
    let log = Log::default();
    let client =
        response_next_link::client::Client::builder().service(recording(&log, 200, r#"{"books": []}"#)).build()?;
    client.books().list_books("s", 1).session("1").at_url("/2").await?;
    assert_eq!(last(&log).header("cookie"), Some("SESSION=1"));
    client.books().list_books("s", 1).session("1").at_url("https://other.example/2").await?;
    assert_eq!(last(&log).header("cookie"), None);
    Ok(())
}

#[tokio::test]
async fn a_link_that_cannot_be_requested_is_not_sent() -> Result<(), Box<dyn Error>> {
    let log = Log::default();
    let client = response_next_link::client::Client::builder().service(recording(&log, 200, "{}")).build()?;
    for link in ["", "file:///etc/passwd", "https://user:secret@api.example.com/", "https://h:secret/"] {
        let error = client.books().list_books("s", 1).at_url(link).await.err().ok_or("it was sent")?;
        assert_eq!(error.kind(), ErrorKind::Request, "{link}");
        assert!(!error.to_string().contains("secret"), "{error}");
    }
    assert!(log.lock().unwrap_or_else(PoisonError::into_inner).is_empty());
    Ok(())
}
