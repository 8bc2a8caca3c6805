//! Tests of server-sent events whose names determine the type of their data. The texts are in the format of the WHATWG
//! HTML specification, 9.2.

use super::{run, served};
use axum::body::to_bytes;
use ecogen_runtime as rt;
use rt::http::Request;
use rt::server::{Context, HandlerError, NoCredentials};
use rt::{Event, Items};
use stream_events_named::models::{Thing, User};
use stream_events_named::operations::feed::{
    MessagesOkItem, MessagesRequest, MessagesResponse, WatchOkItem, WatchRequest, WatchResponse,
};
use tower::ServiceExt;

include!(concat!(env!("OUT_DIR"), "/stream_events_named.mounted.rs"));

struct NamedFeed;

impl stream_events_named::server::FeedApi for NamedFeed {
    type Caller = ();

    async fn watch(&self, _: &Context<()>, _: WatchRequest) -> Result<WatchResponse, HandlerError> {
        Ok(WatchResponse::Ok(Items::from([
            Event::new(WatchOkItem::Note("5".to_owned())),
            Event::new(WatchOkItem::Note("two\nlines".to_owned())).with_id("a"),
            Event::new(WatchOkItem::Thing(Thing::new("n"))),
            Event::new(WatchOkItem::Word("w".to_owned())),
            Event::new(WatchOkItem::Ping(String::new())).with_event("pong"),
        ])))
    }

    async fn messages(&self, _: &Context<()>, _: MessagesRequest) -> Result<MessagesResponse, HandlerError> {
        Ok(MessagesResponse::Ok(Items::from([
            Event::new(MessagesOkItem::UserCreate(User::new(7))).with_id("1"),
            Event::new(MessagesOkItem::Message(Thing::new("n"))),
        ])))
    }
}

async fn sent(uri: &str) -> String {
    let app = stream_events_named::server::Router::new(NoCredentials).feed(NamedFeed).into_axum();
    let request = Request::get(uri).body(axum::body::Body::empty()).expect("a request");
    let response = app.oneshot(request).await.expect("a response");
    assert_eq!(response.headers()["content-type"], "text/event-stream");
    String::from_utf8(to_bytes(response.into_body(), 4096).await.expect("a body").to_vec()).expect("UTF-8")
}

#[test]
fn an_event_is_sent_under_its_name_as_text_or_json() {
    run(async {
        let expected = "event: note\ndata: 5\n\n\
            event: note\nid: a\ndata: two\ndata: lines\n\n\
            event: thing\ndata: {\"name\":\"n\"}\n\n\
            event: word\ndata: \"w\"\n\n\
            event: pong\ndata: \n\n";
        assert_eq!(sent("/events").await, expected);
    });
}

#[test]
fn a_message_is_sent_without_a_name() {
    run(async {
        let expected = "event: userCreate\nid: 1\ndata: {\"id\":7}\n\ndata: {\"name\":\"n\"}\n\n";
        assert_eq!(sent("/messages").await, expected);
    });
}

/// Starts a server that responds to every request with the given text, and returns its URL.
async fn base(text: &'static str) -> String {
    let respond = move || async move { ([("content-type", "text/event-stream")], text) };
    served(axum::Router::new().fallback(respond)).await
}

#[test]
fn an_event_is_read_by_its_name_as_text_or_json() {
    run(async {
        let base = base(
            ": comment\n\nevent: note\ndata: 5\n\nevent:thing\r\ndata:{\"name\":\r\ndata:\"n\"}\r\n\r\n\
             event: word\ndata: \"w\"\n\nevent: pong\ndata\n\nevent: later\ndata: plain\n\nevent: later\ndata: 1\n\n",
        )
        .await;
        let client = stream_events_named::client::Client::builder().base_url(&base).build().expect("a client");
        let mut events = client.feed().watch().await.expect("events");
        let mut received = Vec::new();
        while let Some(event) = events.next().await.expect("an event") {
            received.push((event.event, event.data));
        }
        let unknown =
            |data: serde_json::Value| WatchOkItem::Unknown(serde_json::json!({"event": "later", "data": data}));
        let expected = [
            ("note", WatchOkItem::Note("5".to_owned())),
            ("thing", WatchOkItem::Thing(Thing::new("n"))),
            ("word", WatchOkItem::Word("w".to_owned())),
            ("pong", WatchOkItem::Ping(String::new())),
            ("later", unknown("plain".into())),
            ("later", unknown(1.into())),
        ];
        assert_eq!(received, expected.map(|(name, data)| (Some(name.to_owned()), data)));
    });
}

#[test]
fn an_event_without_a_name_is_a_message() {
    run(async {
        let base = base("id: 3\nevent: userCreate\ndata: {\"id\":7}\n\ndata: {\"name\":\"n\"}\n\n").await;
        let client = stream_events_named::client::Client::builder().base_url(&base).build().expect("a client");
        let mut events = client.feed().messages().await.expect("events");
        let first = events.next().await.expect("an event").expect("an event");
        assert_eq!((first.id.as_deref(), first.data), (Some("3"), MessagesOkItem::UserCreate(User::new(7))));
        let second = events.next().await.expect("an event").expect("an event");
        assert_eq!((second.event, second.data), (None, MessagesOkItem::Message(Thing::new("n"))));
    });
}
