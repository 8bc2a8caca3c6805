//! Tests of media type ranges as keys of `content`, and of several keys with the same schema.

use super::{Server, respond};
use axum::body::Body;
use ecogen_runtime::client::ErrorKind;
use ecogen_runtime::http::Request;
use ecogen_runtime::server::{Context, HandlerError, NoCredentials};

include!(concat!(env!("OUT_DIR"), "/media_ranges.mounted.rs"));

use media_ranges::client::Client;
use media_ranges::models::{Item, Patch};
use media_ranges::operations::{any, items, words};

pub(crate) fn client(server: &Server) -> Client {
    Client::builder().base_url("http://test").service(server.service()).build().expect("a client")
}

pub(crate) fn item(name: &str) -> Item {
    Item { name: Some(name.to_owned()) }
}

/// ASP.NET documents `application/json`, `text/json` and `application/*+json` for each body.
#[tokio::test]
async fn media_types_of_one_schema_share_a_body() {
    let server = Server::ok("text/json; charset=utf-8", r#"{"name":"a"}"#);
    let added: Item = client(&server).items().add_item(item("a")).await.expect("an item");
    assert_eq!(added, item("a"));
    let sent = server.last();
    assert_eq!((sent.header("content-type"), &*sent.body), ("application/json", &br#"{"name":"a"}"#[..]));
    assert_eq!(sent.header("accept"), "application/json, text/json");
}

/// A range such as `application/*+json` is not a media type, so the client sends and requests a media type within the
/// range.
#[tokio::test]
async fn range_is_sent_as_a_concrete_media_type() {
    let server = Server::ok("application/vnd.acme.v2+json", r#"{"name":"a"}"#);
    assert_eq!(client(&server).items().replace_item(item("a")).await.expect("an item"), item("a"));
    let sent = server.last();
    assert_eq!(sent.header("content-type"), "application/json");
    assert_eq!(sent.header("accept"), "application/json, application/*;q=0.5");
    client(&Server::new(204, &[], ""))
        .items()
        .change_item(items::ChangeItemBody::Text("x".to_owned()))
        .await
        .expect("204");
}

#[derive(Clone)]
struct RangeService;

impl media_ranges::server::ItemsApi for RangeService {
    type Caller = ();

    async fn add_item(
        &self,
        _: &Context<()>,
        request: items::AddItemRequest,
    ) -> Result<items::AddItemResponse, HandlerError> {
        Ok(items::AddItemResponse::Ok(request.body))
    }

    async fn replace_item(
        &self,
        _: &Context<()>,
        request: items::ReplaceItemRequest,
    ) -> Result<items::ReplaceItemResponse, HandlerError> {
        Ok(items::ReplaceItemResponse::Ok(request.body))
    }

    async fn change_item(
        &self,
        _: &Context<()>,
        request: items::ChangeItemRequest,
    ) -> Result<items::ChangeItemResponse, HandlerError> {
        let name = match request.body {
            items::ChangeItemBody::Application(_) => "item",
            items::ChangeItemBody::Json(_) => "patch",
            items::ChangeItemBody::Text(_) => "text",
        };
        Err(HandlerError::new(ecogen_runtime::http::StatusCode::IM_A_TEAPOT, name))
    }
}

impl media_ranges::server::WordsApi for RangeService {
    type Caller = ();

    async fn word(&self, _: &Context<()>, _: words::WordRequest) -> Result<words::WordResponse, HandlerError> {
        Ok(words::WordResponse::Ok("a \"b\"".to_owned()))
    }

    async fn versions(
        &self,
        _: &Context<()>,
        _: words::VersionsRequest,
    ) -> Result<words::VersionsResponse, HandlerError> {
        Err(HandlerError::new(ecogen_runtime::http::StatusCode::IM_A_TEAPOT, "unused"))
    }

    async fn say(&self, _: &Context<()>, request: words::SayRequest) -> Result<words::SayResponse, HandlerError> {
        Ok(words::SayResponse::Ok(request.body))
    }

    async fn number(&self, _: &Context<()>, _: words::NumberRequest) -> Result<words::NumberResponse, HandlerError> {
        Ok(words::NumberResponse::Ok(7))
    }
}

impl media_ranges::server::AnyApi for RangeService {
    type Caller = ();

    async fn any_text(&self, _: &Context<()>, _: any::AnyTextRequest) -> Result<any::AnyTextResponse, HandlerError> {
        Ok(any::AnyTextResponse::Ok("hello".to_owned()))
    }

    async fn any_item(
        &self,
        _: &Context<()>,
        request: any::AnyItemRequest,
    ) -> Result<any::AnyItemResponse, HandlerError> {
        Ok(any::AnyItemResponse::Ok(request.body))
    }

    async fn any_bytes(
        &self,
        _: &Context<()>,
        request: any::AnyBytesRequest,
    ) -> Result<any::AnyBytesResponse, HandlerError> {
        Ok(any::AnyBytesResponse::Ok(request.body))
    }

    async fn specific(&self, _: &Context<()>, _: any::SpecificRequest) -> Result<any::SpecificResponse, HandlerError> {
        Ok(any::SpecificResponse::Ok(any::SpecificOk::Json(Patch::default())))
    }
}

fn app() -> axum::Router {
    media_ranges::server::Router::new(NoCredentials)
        .items(RangeService)
        .words(RangeService)
        .any(RangeService)
        .into_axum()
}

async fn request(method: &str, path: &str, headers: &[(&str, &str)], body: impl Into<Body>) -> (u16, String, String) {
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let (status, headers, body) = respond(&app(), request.body(body.into()).expect("a request")).await;
    let media_type = headers.get("content-type").map_or("", |value| value.to_str().unwrap_or_default()).to_owned();
    (status, media_type, String::from_utf8_lossy(&body).into_owned())
}

/// Only the most specific key of `content` applies (OpenAPI 3.0.4, 4.8.14).
#[tokio::test]
async fn server_accepts_every_media_type_of_a_range() {
    for (method, content_type, status) in [
        ("POST", "application/json", 200),
        ("POST", "Application/JSON; charset=UTF-8", 200),
        ("POST", "text/json", 200),
        ("POST", "application/vnd.acme+json", 200),
        ("POST", "application/problem+JSON;v=1", 200),
        ("POST", "application/xml", 415),
        ("POST", "text/plain", 415),
        ("PUT", "application/json", 200),
        ("PUT", "application/hal+json", 200),
        ("PUT", "text/json", 415),
        ("PUT", "application/hal+xml", 415),
    ] {
        let (received, _, body) = request(method, "/items", &[("content-type", content_type)], r#"{"name":"a"}"#).await;
        assert_eq!(received, status, "{method} {content_type}: {body}");
    }
}

#[tokio::test]
async fn most_specific_key_selects_the_body() {
    for (content_type, variant) in [
        ("application/merge-patch+json", "patch"),
        ("application/json", "patch"),
        ("application/octet-stream", "item"),
        ("text/csv", "text"),
        ("text/plain", "text"),
    ] {
        let (status, _, body) = request("PATCH", "/items", &[("content-type", content_type)], "{}").await;
        assert!(status == 418 && body.contains(variant), "{content_type}: {status} {body}");
    }
}

#[tokio::test]
async fn server_validates_bodies_of_a_range() {
    for content_type in ["application/json", "text/plain", "application/x-www-form-urlencoded"] {
        let form = content_type.ends_with("urlencoded");
        let body = |name: &str| if form { format!("name={name}") } else { format!(r#"{{"name":"{name}"}}"#) };
        let (status, _, text) = request("PUT", "/any", &[("content-type", content_type)], body("short")).await;
        assert_eq!((status, text.as_str()), (200, r#"{"name":"short"}"#), "{content_type}");
        let (status, _, text) = request("PUT", "/any", &[("content-type", content_type)], body("too long")).await;
        assert!(status == 400 && text.contains("longer than 5"), "{content_type}: {status} {text}");
    }
}

/// If a handler returns a `String` and the request accepts `*/*`, Spring sends `text/plain;charset=UTF-8`, which
/// springdoc documents as `*/*`.
#[tokio::test]
async fn range_is_decoded_by_the_received_media_type() {
    for (content_type, body, expected) in [
        ("text/plain;charset=UTF-8", "hello", "hello"),
        ("text/html", "\"quoted\"", "\"quoted\""),
        ("text/plain", "12", "12"),
        ("text/plain", "{\"a\": 1}", "{\"a\": 1}"),
        ("application/json", "\"hello\"", "hello"),
        ("application/xml", "<a/>", "<a/>"),
    ] {
        let server = Server::ok(content_type, body);
        assert_eq!(client(&server).any().any_text().await.expect("a text"), expected, "{content_type} {body}");
        assert_eq!(server.last().header("accept"), "*/*");
    }
    // Go's net/http sends JSON as `text/plain; charset=utf-8` if the handler sets no type (`DetectContentType`).
    for content_type in ["text/plain; charset=utf-8", "application/json", "application/octet-stream"] {
        let server = Server::ok(content_type, r#"{"name":"a"}"#);
        assert_eq!(client(&server).any().any_item(item("a")).await.expect("an item"), item("a"), "{content_type}");
        assert_eq!(server.last().header("content-type"), "application/json");
    }
    let server = Server::new(200, &[], "hello");
    assert_eq!(client(&server).any().any_text().await.expect("a text"), "hello");
}

/// Dropshot documents a free-form body, such as a download, as `*/*` with an empty schema.
#[tokio::test]
async fn range_with_empty_schema_is_bytes() {
    for content_type in ["application/json", "application/gzip"] {
        let server = Server::ok(content_type, &b"{\x00\xFF"[..]);
        let body = client(&server).any().any_bytes(&b"\x00\xFE"[..]).await.expect("bytes");
        assert_eq!(body.media_type(), Some(content_type));
        assert_eq!(body.collect(usize::MAX).await.expect("all of it"), &b"{\x00\xFF"[..]);
        let sent = server.last();
        assert_eq!((sent.header("content-type"), &*sent.body), ("application/octet-stream", &b"\x00\xFE"[..]));
    }
}

#[tokio::test]
async fn response_has_the_most_specific_key() {
    for (content_type, is_patch) in [
        ("application/json", true),
        ("application/json; charset=utf-8", true),
        ("application/hal+json", false),
        ("text/plain", false),
    ] {
        let server = Server::ok(content_type, "{}");
        let body = client(&server).any().specific().await.expect("a body");
        assert_eq!(matches!(body, any::SpecificOk::Json(_)), is_patch, "{content_type}");
    }
    for (content_type, is_patch) in [
        ("application/json; version=1", false),
        ("application/json;version=2", true),
        ("application/json; charset=utf-8; version=\"2\"", true),
        ("application/json", false),
    ] {
        let body = client(&Server::ok(content_type, "{}")).words().versions().await.expect("a body");
        let is_second = matches!(body, words::VersionsOk::ApplicationJsonVersion2(_));
        assert_eq!(is_second, is_patch, "{content_type}");
    }
}

/// ASP.NET documents a text body with three media types, and sends the first of them that `Accept` names.
#[tokio::test]
async fn server_sends_the_accepted_media_type() {
    let json = (200, "application/json".to_owned(), r#""a \"b\"""#.to_owned());
    let text = (200, "text/plain".to_owned(), "a \"b\"".to_owned());
    for (accept, expected) in [
        ("*/*", &text),
        ("application/json", &json),
        ("text/plain;q=0.5, application/json", &json),
        ("text/*, application/json;q=0.1", &text),
    ] {
        assert_eq!(request("GET", "/words", &[("accept", accept)], "").await, *expected, "{accept}");
    }
    assert_eq!(request("GET", "/words", &[("accept", "text/json")], "").await.1, "text/json");
    assert_eq!(request("GET", "/words", &[("accept", "image/png")], "").await.0, 406);
    assert_eq!(request("GET", "/any", &[("accept", "application/json")], "").await.2, "\"hello\"");
    assert_eq!(request("GET", "/any", &[], "").await.2, "hello");
}

#[tokio::test]
async fn client_decodes_each_media_type_of_one_value() {
    for (content_type, body) in
        [("text/plain; charset=utf-8", "a \"b\""), ("application/json", r#""a \"b\"""#), ("text/json", r#""a \"b\"""#)]
    {
        let server = Server::ok(content_type, body);
        assert_eq!(client(&server).words().word().await.expect("a word"), "a \"b\"", "{content_type}");
    }
}

/// NestJS documents `String` as JSON, but Express sends it as `text/html`. A proxy may also respond with status 200 and
/// an HTML page.
#[tokio::test]
async fn undocumented_media_type_is_decoded_by_its_kind() {
    for (content_type, body, expected) in [
        ("text/html; charset=utf-8", "hello", "hello"),
        ("application/json", "\"hello\"", "hello"),
        ("application/json", "hello", "hello"),
    ] {
        let server = Server::ok(content_type, body);
        assert_eq!(client(&server).words().say("x").await.expect("a text"), expected, "{content_type}");
    }
    for (content_type, body) in
        [("text/plain", "7"), ("application/vnd.acme+json", "7"), ("application/octet-stream", "7")]
    {
        assert_eq!(client(&Server::ok(content_type, body)).words().number().await.expect("7"), 7, "{content_type}");
    }
    let error = client(&Server::ok("text/html", "<html>")).words().number().await.expect_err("a page");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.body().map(|body| &**body), Some(&b"<html>"[..]));
    assert_eq!(error.headers().expect("headers")["content-type"], "text/html");
    assert!(error.to_string().contains("text/html is not documented"), "{error}");
}
