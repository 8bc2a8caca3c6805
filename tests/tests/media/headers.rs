//! Tests of response headers that do not have their documented types, and of headers with several lines.

use super::{Server, respond};
use axum::body::Body;
use ecogen_runtime::client::ErrorKind;
use ecogen_runtime::http::Request;
use ecogen_runtime::server::{Context, HandlerError, NoCredentials};

include!(concat!(env!("OUT_DIR"), "/response_headers.mounted.rs"));

use response_headers::client::Client;
use response_headers::operations::things::{MakeRequest, MakeResponse};

fn client(server: &Server) -> Client {
    Client::builder().base_url("http://test").service(server.service()).build().expect("a client")
}

/// GitHub and Twitter send `X-Rate-Limit` as a number, but a gateway in front of a server may send a policy
/// (draft-ietf-httpapi-ratelimit-headers). The value of `Retry-After` is a number of seconds or a date (RFC 9110,
/// 10.2.3).
#[tokio::test]
async fn invalid_optional_header_is_absent_and_reported() {
    let headers = [
        ("content-type", "application/json"),
        ("location", "/things/1"),
        ("x-rate-limit", "100;w=60"),
        ("x-codes", "a,b"),
    ];
    let server = Server::new(201, &headers, r#""made""#);
    let response = client(&server).things().make().send().await.expect("a response");
    let unread: Vec<String> = response.invalid_headers().iter().map(ToString::to_string).collect();
    assert_eq!(unread.len(), 1, "{unread:?}");
    assert!(unread[0].contains("`X-Rate-Limit`"), "{unread:?}");
    assert_eq!(response.headers()["x-rate-limit"], "100;w=60");
    match response.into_value() {
        MakeResponse::Created { location, x_rate_limit, x_codes, body } => {
            assert_eq!((location.as_str(), x_rate_limit, body.as_str()), ("/things/1", None, "made"));
            assert_eq!(x_codes, Some(vec!["a".to_owned(), "b".to_owned()]));
        }
        other => panic!("{other:?}"),
    }
    let server = Server::new(204, &[("retry-after", "Fri, 31 Dec 1999 23:59:59 GMT")], "");
    let response = client(&server).things().make().send().await.expect("a response");
    assert_eq!(response.invalid_headers().len(), 1);
    assert!(matches!(response.value(), MakeResponse::NoContent { retry_after: None, .. }));
}

#[tokio::test]
async fn missing_required_header_is_named() {
    let server = Server::new(201, &[("content-type", "application/json")], r#""made""#);
    let error = client(&server).things().make().send().await.expect_err("no location");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("`Location`"), "{error}");
}

/// Each line of `Set-Cookie` is a separate value, which may contain commas (RFC 6265, 3; RFC 9110, 5.3).
#[tokio::test]
async fn set_cookie_lines_are_not_joined() {
    let cookies = ["a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT", "b=2; Path=/"];
    let server = Server::new(204, &cookies.map(|cookie| ("set-cookie", cookie)), "");
    let response = client(&server).things().make().send().await.expect("a response").into_value();
    match &response {
        MakeResponse::NoContent { set_cookie, .. } => {
            assert_eq!(set_cookie.as_deref(), Some(&cookies.map(str::to_owned)[..]))
        }
        other => panic!("{other:?}"),
    }
    let app = response_headers::server::Router::new(NoCredentials).things(HeaderService(response)).into_axum();
    let (status, headers, _) = respond(&app, Request::post("/things").body(Body::empty()).expect("a request")).await;
    let sent: Vec<_> = headers.get_all("set-cookie").iter().collect();
    assert_eq!((status, sent), (204, cookies.map(|cookie| cookie.parse().expect("a header")).iter().collect()));
}

struct HeaderService(MakeResponse);

impl response_headers::server::ThingsApi for HeaderService {
    type Caller = ();

    async fn make(&self, _: &Context<()>, _: MakeRequest) -> Result<MakeResponse, HandlerError> {
        Ok(self.0.clone())
    }
}
