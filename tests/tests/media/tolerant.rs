//! Tests of dates and URIs that servers send although RFC 3339 and `format: uri` do not allow them.

use axum::body::Body;
use ecogen_runtime::http::Request;

use super::{Server, respond};

include!(concat!(env!("OUT_DIR"), "/formats.mounted.rs"));

use formats::client::Client;
use formats::models::Formats;

async fn decoded(body: &'static str) -> Formats {
    let server = Server::ok("application/json", body);
    let client = Client::builder().base_url("http://test").service(server.service()).build().expect("a client");
    client.default().put_0(Formats::default()).await.unwrap_or_else(|error| panic!("{error}"))
}

/// FastAPI sends a naive `datetime` without an offset, Jackson sends an `Instant` with `+0000`, and PostgreSQL has its
/// own format for a `timestamptz`.
#[tokio::test]
async fn client_reads_date_time_without_offset_as_utc() {
    for (body, instant) in [
        (r#"{"dateTime": "2020-01-01T00:00:00"}"#, "2020-01-01T00:00:00Z"),
        (r#"{"dateTime": "2020-01-01T00:00:00.000+0000"}"#, "2020-01-01T00:00:00.000+00:00"),
        (r#"{"dateTime": "2020-01-01 00:00:00+00"}"#, "2020-01-01T00:00:00+00:00"),
        (r#"{"dateTime": "2020-01-01t00:00:00z"}"#, "2020-01-01T00:00:00Z"),
    ] {
        assert_eq!(decoded(body).await.date_time.map(|read| read.to_string()).as_deref(), Some(instant), "{body}");
    }
}

#[tokio::test]
async fn client_accepts_relative_and_empty_uris() {
    for (body, uri) in [(r#"{"uri": "/items?page=2"}"#, "/items?page=2"), (r#"{"uri": ""}"#, "")] {
        assert_eq!(decoded(body).await.uri.as_ref().map(|uri| uri.as_str()), Some(uri), "{body}");
    }
}

struct FormatService;

impl formats::server::DefaultApi for FormatService {
    type Caller = ();

    async fn put_0(
        &self,
        _: &ecogen_runtime::server::Context<()>,
        request: formats::operations::default::Put0Request,
    ) -> Result<formats::operations::default::Put0Response, ecogen_runtime::server::HandlerError> {
        Ok(formats::operations::default::Put0Response::Ok(request.body))
    }
}

#[tokio::test]
async fn server_requires_rfc_3339_and_rfc_3986() {
    let app = formats::server::Router::new(ecogen_runtime::server::NoCredentials).default(FormatService).into_axum();
    for (body, status) in [
        (r#"{"dateTime": "2020-01-01T00:00:00Z", "uri": "https://a.example/x"}"#, 200),
        (r#"{"dateTime": "2020-01-01T00:00:00"}"#, 400),
        (r#"{"dateTime": "2020-01-01T00:00:00+0000"}"#, 400),
        (r#"{"dateTime": "2020-01-01T00:00Z"}"#, 400),
        (r#"{"uri": "/items"}"#, 400),
        (r#"{"uri": ""}"#, 400),
        (r#"{"byte": "-_8="}"#, 400),
    ] {
        let request = Request::put("/0").header("content-type", "application/json").body(Body::from(body));
        let (received, _, problem) = respond(&app, request.expect("a request")).await;
        assert_eq!(received, status, "{body}: {}", String::from_utf8_lossy(&problem));
    }
}
