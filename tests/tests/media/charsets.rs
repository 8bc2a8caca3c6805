//! Tests of texts in other encodings than UTF-8 (RFC 9110, 8.3.2; the Encoding Standard).

use super::ranges::{client, item};
use super::{Server, respond};
use axum::body::Body;
use ecogen_runtime::http::Request;
use ecogen_runtime::server::{Context, HandlerError, NoCredentials};

include!(concat!(env!("OUT_DIR"), "/body_text.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/body_text_utf_16.mounted.rs"));

use body_text::operations::notes;

/// A servlet that sets no encoding sends `text/plain;charset=ISO-8859-1` (Jakarta Servlet 6, 5.6).
#[tokio::test]
async fn client_decodes_text_by_charset() {
    for (content_type, body, expected) in [
        ("text/plain;charset=ISO-8859-1", &b"caf\xE9"[..], "café"),
        ("text/plain; charset=utf-16be", b"\0c\0\xE9", "cé"),
        ("text/plain; charset=us-ascii", b"cafe", "cafe"),
        ("text/plain; charset=\"UTF-8\"", "café".as_bytes(), "café"),
        ("text/plain", "café".as_bytes(), "café"),
    ] {
        let server = Server::ok(content_type, body);
        let response = client(&server).words().say("é").await;
        assert_eq!(response.expect("a text"), expected, "{content_type}");
        let sent = server.last();
        assert_eq!((sent.header("content-type"), &*sent.body), ("text/plain; charset=utf-8", "é".as_bytes()));
    }
    let server = Server::ok("text/plain; charset=klingon", &b"Qapla\xE1"[..]);
    let error = client(&server).words().say("e").await.expect_err("an unknown charset");
    assert!(error.to_string().contains("unknown charset `klingon`"), "{error}");
    assert_eq!(error.body().map(|body| &**body), Some(&b"Qapla\xE1"[..]));
    assert_eq!(server.last().header("content-type"), "text/plain");
}

/// JSON has no charset parameter (RFC 8259, 11), but .NET and PHP send one.
#[tokio::test]
async fn client_decodes_json_by_charset() {
    let server = Server::ok("application/json; charset=iso-8859-1", &b"{\"name\":\"\xE9\"}"[..]);
    let read = client(&server).items().add_item(item("a")).await.expect("an item");
    assert_eq!(read.name.as_deref(), Some("é"));
}

struct CharsetService;

impl body_text::server::NotesApi for CharsetService {
    type Caller = ();

    async fn note(&self, _: &Context<()>, request: notes::NoteRequest) -> Result<notes::NoteResponse, HandlerError> {
        Ok(notes::NoteResponse::Ok(request.body.chars().map(|c| i64::from(u32::from(c))).sum()))
    }
}

#[tokio::test]
async fn server_decodes_text_by_charset() {
    let app = body_text::server::Router::new(NoCredentials).notes(CharsetService).into_axum();
    for (content_type, body, status, sum) in [
        ("text/plain; charset=iso-8859-1", &b"\xE9"[..], 200, "233"),
        ("text/plain; charset=windows-1252", b"\x80", 200, "8364"),
        ("text/plain; charset=Shift_JIS", b"\x93\xFA", 200, "26085"),
        ("text/plain; charset=utf-8", "é".as_bytes(), 200, "233"),
        ("text/plain", "é".as_bytes(), 200, "233"),
        ("text/plain", b"\xE9", 400, ""),
        ("text/plain; charset=euc-kr", b"\xFF", 400, ""),
        ("text/plain; charset=klingon", b"e", 415, ""),
    ] {
        let request = Request::post("/notes").header("content-type", content_type).body(Body::from(body));
        let (received, _, text) = respond(&app, request.expect("a request")).await;
        assert_eq!(received, status, "{content_type}: {}", String::from_utf8_lossy(&text));
        if status == 200 {
            assert_eq!(text, sum, "{content_type}");
        }
    }
}

/// For `utf-16`, a byte order mark precedes the text (RFC 2781, 4.3). JSON is always UTF-8 (RFC 8259, 8.1).
#[tokio::test]
async fn client_writes_text_in_utf_16() {
    use body_text_utf_16::operations::notes::NoteBody;
    let server = Server::ok("text/plain; charset=utf-16le", &b"o\0k\0"[..]);
    let client = body_text_utf_16::client::Client::builder().base_url("http://test").service(server.service());
    let call = client.build().expect("a client").notes().note(NoteBody::Xml("<é/>".into()));
    assert_eq!(call.await.expect("a text"), "ok");
    assert_eq!(*server.last().body, *b"\xFE\xFF\0<\0\xE9\0/\0>");
}
