//! Tests of empty bodies, and of requests without a body.

use super::{Server, respond};
use axum::body::Body;
use ecogen_runtime::http::Request;
use ecogen_runtime::server::{Context, HandlerError, NoCredentials};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

include!(concat!(env!("OUT_DIR"), "/body_form_empty.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/body_optional.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/operation_methods.mounted.rs"));

use body_form_empty::operations::accounts;
use operation_methods::client::{Client, ClientBuilder};

/// If the method defines a meaning for content, a client sends `Content-Length` even for an empty body; otherwise, the
/// header is omitted for an empty body (RFC 9110, 8.6).
#[tokio::test]
async fn empty_request_has_content_length_0_if_its_method_has_content() {
    let server = Server::new(204, &[], "");
    let client = Client::builder().base_url("http://test").service(server.service()).build().expect("a client");
    let thing = client.thing();
    thing.do_post().await.expect("204");
    assert_eq!(server.last().header("content-length"), "0");
    thing.do_put().await.expect("204");
    assert_eq!(server.last().header("content-length"), "0");
    thing.do_patch().await.expect("204");
    assert_eq!(server.last().header("content-length"), "0");
    thing.do_get().await.expect("204");
    assert_eq!(server.last().headers.get("content-length"), None);
    thing.do_delete().await.expect("204");
    assert_eq!(server.last().headers.get("content-length"), None);
}

#[tokio::test]
async fn absent_optional_body_has_length_0() {
    let server = Server::new(204, &[], "");
    let client = body_optional::client::Client::builder().base_url("http://test").service(server.service());
    let client = client.build().expect("a client");
    client.things().make().await.expect("204");
    let sent = server.last();
    assert_eq!((sent.header("content-length"), sent.headers.get("content-type")), ("0", None));
}

/// Makes a call over TCP and returns the head of the request, in lower case.
async fn head(call: impl AsyncFn(Client)) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("its address"));
    let server = tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.expect("a connection");
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(socket.read_u8().await.expect("a head"));
        }
        socket.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await.expect("a response");
        String::from_utf8(head).expect("text").to_ascii_lowercase()
    });
    call(ClientBuilder::base_url(Client::builder(), &url).build().expect("a client")).await;
    server.await.expect("a head")
}

#[tokio::test]
async fn content_length_is_sent_once() {
    let posted = head(async |client| client.thing().do_post().await.expect("204")).await;
    assert_eq!(posted.matches("content-length: 0\r\n").count(), 1, "{posted}");
    assert!(!posted.contains("transfer-encoding"), "{posted}");
    let got = head(async |client| client.thing().do_get().await.expect("204")).await;
    assert!(!got.contains("content-length"), "{got}");
}

struct EmptyBodyService;

impl body_form_empty::server::AccountsApi for EmptyBodyService {
    type Caller = ();

    async fn account(
        &self,
        _: &Context<()>,
        request: accounts::AccountRequest,
    ) -> Result<accounts::AccountResponse, HandlerError> {
        Ok(accounts::AccountResponse::Ok(request.body.is_some()))
    }

    async fn replace_account(
        &self,
        _: &Context<()>,
        request: accounts::ReplaceAccountRequest,
    ) -> Result<accounts::ReplaceAccountResponse, HandlerError> {
        Ok(accounts::ReplaceAccountResponse::Ok(request.body.is_some()))
    }

    async fn change_account(
        &self,
        _: &Context<()>,
        _: accounts::ChangeAccountRequest,
    ) -> Result<accounts::ChangeAccountResponse, HandlerError> {
        Ok(accounts::ChangeAccountResponse::Ok(true))
    }
}

/// A form without pairs is encoded as zero bytes (WHATWG URL, 5.2). The media type of the request distinguishes an
/// empty form from a missing body.
#[tokio::test]
async fn empty_form_is_an_empty_object() {
    let app = body_form_empty::server::Router::new(NoCredentials).accounts(EmptyBodyService).into_axum();
    let form = Some("application/x-www-form-urlencoded");
    for (method, content_type, body, status, expected) in [
        ("POST", form, "", 200, "true"),
        ("POST", None, "", 200, "false"),
        ("POST", form, "name=a", 200, "true"),
        // For a call without parameters, Stripe's libraries send an empty body with the media type of a form.
        ("PUT", form, "", 200, "false"),
        ("PUT", form, "name=a", 200, "true"),
        ("PUT", form, "other=a", 400, ""),
        ("PATCH", form, "", 200, "true"),
        ("PATCH", None, "", 400, ""),
    ] {
        let mut request = Request::builder().method(method).uri("/account");
        if let Some(content_type) = content_type {
            request = request.header("content-type", content_type);
        }
        let request = request.body(Body::from(body)).expect("a request");
        let (received, _, text) = respond(&app, request).await;
        assert_eq!(received, status, "{method} {content_type:?} {body}: {}", String::from_utf8_lossy(&text));
        if status == 200 {
            assert_eq!(text, expected, "{method} {content_type:?} {body}");
        }
    }
}

#[tokio::test]
async fn client_sends_empty_form() {
    let server = Server::ok("application/json", "true");
    let client = body_form_empty::client::Client::builder().base_url("http://test").service(server.service());
    let client = client.build().expect("a client");
    let mut call = client.accounts().account();
    call = call.body(accounts::AccountBody::default());
    assert!(call.await.expect("a response"));
    let sent = server.last();
    assert_eq!((sent.header("content-type"), &*sent.body), ("application/x-www-form-urlencoded", &b""[..]));
}
