//! Tests of structured media types, such as JSON lines, whose schema is a text or bytes (decision 10), and of text
//! media types whose schema is structured.

use super::Server;

include!(concat!(env!("OUT_DIR"), "/body_of_text.mounted.rs"));

use body_of_text::client::Client;
use body_of_text::operations::texts::TableOk;

const LINES: &str = "{\"a\": 1}\n{\"a\": 2}\n";

fn client(server: &Server) -> Client {
    Client::builder().base_url("http://test").service(server.service()).build().expect("a client")
}

/// OpenAI documents a file of results as JSON lines with the schema of a string. The string is the whole file, not one
/// item.
#[tokio::test]
async fn json_lines_of_string_are_text() {
    let server = Server::ok("application/jsonl", LINES);
    assert_eq!(client(&server).texts().receive_lines().await.expect("a text"), LINES);
    let server = Server::new(204, &[], "");
    client(&server).texts().send_lines(LINES).await.expect("204");
    let sent = server.last();
    assert_eq!((sent.header("content-type"), &*sent.body), ("application/x-ndjson", LINES.as_bytes()));
}

#[tokio::test]
async fn json_with_format_binary_is_bytes() {
    let server = Server::ok("application/json", "{\"a\":  1}\n");
    let body = client(&server).texts().download().await.expect("bytes");
    assert_eq!(body.collect(usize::MAX).await.expect("all of it"), "{\"a\":  1}\n");
    let server = Server::new(204, &[], "");
    client(&server).texts().upload(LINES.as_bytes()).await.expect("204");
    let sent = server.last();
    assert_eq!((sent.header("content-type"), &*sent.body), ("application/jsonl", LINES.as_bytes()));
}

/// A schema does not define the encoding of an array as CSV or XML, so the body is a text.
#[tokio::test]
async fn text_of_array_is_text() {
    let read =
        async |content_type, body| client(&Server::ok(content_type, body)).texts().table().await.expect("a body");
    assert_eq!(read("text/csv", "x\n1\n").await, TableOk::Csv("x\n1\n".to_owned()));
    assert_eq!(read("text/plain", "[]").await, TableOk::Text("[]".to_owned()));
    assert_eq!(read("application/xml; charset=iso-8859-1", "<a/>").await, TableOk::Xml("<a/>".to_owned()));
    assert_eq!(read("application/json", "[]").await, TableOk::Json(Vec::new()));
}

/// A gateway may send an HTML page with status 200 instead of the documented body. The client then returns the page as
/// bytes, and does not decode it as items.
#[tokio::test]
async fn undocumented_media_type_is_not_split_into_items() {
    let server = Server::ok("text/html", "<p>");
    let body = client(&server).texts().download().await.expect("bytes");
    assert_eq!(body.collect(usize::MAX).await.expect("all of it"), "<p>");
}
