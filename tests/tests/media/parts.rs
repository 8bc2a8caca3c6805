//! Tests of the parts of multipart bodies.

use super::{Server, respond};
use axum::body::{Body, Bytes};
use ecogen_runtime::http::Request;
use ecogen_runtime::server::{Context, HandlerError, NoCredentials};
use ecogen_runtime::{File, Parts};

include!(concat!(env!("OUT_DIR"), "/stream_parts_untyped.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/swagger_form_arrays.mounted.rs"));

use stream_parts_untyped::operations::form::{self, SendBodyPart};
use swagger_form_arrays::operations::forms;

/// Returns the lines of a multipart body, without empty lines and boundaries.
fn lines(body: &Bytes) -> Vec<String> {
    let text = String::from_utf8_lossy(body).into_owned();
    text.split("\r\n").filter(|line| !line.is_empty() && !line.starts_with("--")).map(str::to_owned).collect()
}

/// OpenAPI 3.1.1, Encoding Object: the default `contentType` of a property without a type is application/octet-stream.
#[tokio::test]
async fn untyped_parts_are_files() {
    let server = Server::new(204, &[], "");
    let client = stream_parts_untyped::client::Client::builder().base_url("http://test").service(server.service());
    let parts = [
        SendBodyPart::Id("7".to_owned()),
        SendBodyPart::ProfileImage(File::new(&b"\x89PNG"[..]).with_name("a.png")),
        SendBodyPart::Others(File::new(&b"b"[..]).with_name("b")),
        SendBodyPart::Note("text".to_owned().into()),
        SendBodyPart::Scan(File::new(&b"\xff"[..]).with_name("s.jpg").with_media_type("image/jpeg")),
        SendBodyPart::Codes(vec![1, 2]),
    ];
    client.build().expect("a client").form().send(Parts::from(parts)).await.expect("204");
    let expected = [
        "Content-Disposition: form-data; name=\"id\"",
        "7",
        "Content-Disposition: form-data; name=\"profileImage\"; filename=\"a.png\"",
        "Content-Type: application/octet-stream",
        "\u{fffd}PNG",
        "Content-Disposition: form-data; name=\"others\"; filename=\"b\"",
        "Content-Type: application/octet-stream",
        "b",
        "Content-Disposition: form-data; name=\"note\"",
        "Content-Type: text/plain",
        "text",
        "Content-Disposition: form-data; name=\"scan\"; filename=\"s.jpg\"",
        "Content-Type: image/jpeg",
        "\u{fffd}",
        "Content-Disposition: form-data; name=\"codes\"",
        "1|2",
    ];
    assert_eq!(lines(&server.last().body), expected);
}

struct Service;

impl stream_parts_untyped::server::FormApi for Service {
    type Caller = ();

    async fn send(&self, _: &Context<()>, mut request: form::SendRequest) -> Result<form::SendResponse, HandlerError> {
        let mut seen = Vec::new();
        while let Some(part) = request.body.next().await? {
            match part {
                SendBodyPart::ProfileImage(file) => seen.push(file.body.collect(100).await?.len()),
                SendBodyPart::Scan(file) => seen.push(file.body.collect(100).await?.len()),
                SendBodyPart::Codes(codes) => assert_eq!(codes, [1, 2]),
                _ => {}
            }
        }
        assert_eq!(seen, [3, 1]);
        Ok(form::SendResponse::NoContent)
    }
}

impl swagger_form_arrays::server::FormsApi for Service {
    type Caller = ();

    async fn upload(
        &self,
        _: &Context<()>,
        mut request: forms::UploadRequest,
    ) -> Result<forms::UploadResponse, HandlerError> {
        let mut ids = Vec::new();
        while let Some(part) = request.body.next().await? {
            if let forms::UploadBodyPart::Ids(part) = part {
                ids.extend(part);
            }
        }
        assert_eq!(ids, [1, 2]);
        Ok(forms::UploadResponse::NoContent)
    }

    async fn send(&self, _: &Context<()>, request: forms::SendRequest) -> Result<forms::SendResponse, HandlerError> {
        let body = request.body.expect("a body");
        let texts = |texts: [&str; 2]| Some(texts.map(str::to_owned).to_vec());
        assert_eq!(body.plain, Some(vec![1, 2]));
        assert_eq!((body.spaced, body.piped), (texts(["a", "b"]), texts(["c", "d"])));
        assert_eq!(body.repeated, texts(["e,f", "g"]));
        Ok(forms::SendResponse::NoContent)
    }
}

fn part(name: &str, value: &str) -> String {
    format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
}

async fn status(app: axum::Router, path: &str, parts: &[String]) -> (u16, String) {
    let body = parts.concat() + "--b--\r\n";
    let request = Request::post(path).header("content-type", "multipart/form-data; boundary=b").body(Body::from(body));
    let (status, _, body) = respond(&app, request.expect("a request")).await;
    (status, String::from_utf8_lossy(&body).into_owned())
}

#[tokio::test]
async fn server_reads_untyped_parts_as_files() {
    let app = stream_parts_untyped::server::Router::new(NoCredentials).form(Service).into_axum();
    let image =
        "--b\r\nContent-Disposition: form-data; name=\"profileImage\"; filename=\"x\"\r\n\r\n{\"\r\n".to_owned();
    let image = image.replace("{\"", "{\"x");
    let scan = part("scan", "\u{1}").replace("\r\n\r\n", "\r\nContent-Type: image/jpeg\r\n\r\n");
    let (status, body) = status(app, "/form", &[part("id", "7"), image, scan, part("codes", "1|2")]).await;
    assert_eq!(status, 204, "{body}");
}

/// Swagger 2.0, Parameter Object: the default `collectionFormat` is `csv`, with which an array is one part. With
/// `multi`, each item is a part.
#[tokio::test]
async fn collection_format_array_is_one_part() {
    let app = swagger_form_arrays::server::Router::new(NoCredentials).forms(Service).into_axum();
    let parts = [
        part("plain", "1,2"),
        part("spaced", "a b"),
        part("piped", "c|d"),
        part("repeated", "e,f"),
        part("repeated", "g"),
    ];
    let (received, body) = status(app.clone(), "/values", &parts).await;
    assert_eq!(received, 204, "{body}");
    let (received, body) = status(app.clone(), "/files", &[part("ids", "1,2")]).await;
    assert_eq!(received, 204, "{body}");
    let (received, body) = status(app, "/files", &[part("ids", "1,x")]).await;
    assert_eq!(received, 400, "{body}");
}

#[tokio::test]
async fn client_joins_collection_format_array() {
    let server = Server::new(204, &[], "");
    let client = swagger_form_arrays::client::Client::builder().base_url("http://test").service(server.service());
    let client = client.build().expect("a client");
    let parts = [
        forms::UploadBodyPart::Ids(vec![1, 2]),
        forms::UploadBodyPart::Tags("a".to_owned()),
        forms::UploadBodyPart::Tags("b".to_owned()),
        forms::UploadBodyPart::Gender(forms::UploadBodyPartGender::Second),
    ];
    client.forms().upload(Parts::from(parts)).await.expect("204");
    let expected = [
        "Content-Disposition: form-data; name=\"ids\"",
        "1,2",
        "Content-Disposition: form-data; name=\"tags\"",
        "a",
        "Content-Disposition: form-data; name=\"tags\"",
        "b",
        "Content-Disposition: form-data; name=\"gender\"",
        "2",
    ];
    assert_eq!(lines(&server.last().body), expected);
    let mut call = client.forms().send().kinds(vec![forms::SendKindsItem::Two]);
    call = call.body(forms::SendBody { piped: Some(vec!["a|b".to_owned()]), ..Default::default() });
    let error = call.await.expect_err("an item holds the separator");
    assert!(error.to_string().contains("separator"), "{error}");
}
