use super::{run, served};
use ecogen_runtime as rt;
use rt::server::{Context, HandlerError, NoCredentials};
use rt::{Event, Items, StreamError};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;
use stream_events::models::Price;
use stream_events::operations::feed::{NewsRequest, NewsResponse, PricesRequest, PricesResponse};

include!(concat!(env!("OUT_DIR"), "/stream_events.mounted.rs"));

/// The number of events that the service sends in total.
const EVENTS: i64 = 2_000;
/// The number of events after which the service interrupts a connection.
const CUT: i64 = 190;

/// A service that sends the events after the last event that the caller has received, and interrupts each connection
/// after [`CUT`] events.
#[derive(Default)]
struct Feed(Arc<AtomicI64>);

impl stream_events::server::FeedApi for Feed {
    type Caller = ();

    async fn prices(&self, cx: &Context<()>, _: PricesRequest) -> Result<PricesResponse, HandlerError> {
        self.0.fetch_add(1, Ordering::Relaxed);
        let last = cx.parts().headers.get("last-event-id").and_then(|id| id.to_str().ok()?.parse().ok());
        let first = last.map_or(0, |last: i64| last + 1);
        if first >= EVENTS {
            return Err(HandlerError::new(rt::StatusCode::NO_CONTENT, "no more"));
        }
        let (sender, events) = Items::channel(16);
        tokio::spawn(async move {
            for amount in first..EVENTS.min(first + CUT) {
                let event = Event::new(Price::new(amount)).with_id(amount.to_string());
                if sender.send(event.with_retry(Duration::from_millis(1))).await.is_err() {
                    return;
                }
            }
            // The delay lets the sent events arrive before the connection is interrupted.
            tokio::time::sleep(Duration::from_millis(20)).await;
            sender.fail(StreamError::broken("cut")).await;
        });
        Ok(PricesResponse::Ok(events))
    }

    async fn news(&self, _: &Context<()>, _: NewsRequest) -> Result<NewsResponse, HandlerError> {
        let lines = ["one", "two\nlines", ""].map(|line| Event::new(line.to_owned()).with_event("line"));
        Ok(NewsResponse::Ok(stream_events::operations::feed::NewsOk::EventStream(lines.into())))
    }
}

#[test]
fn no_event_is_lost_on_reconnect() {
    run(async {
        let feed = Feed::default();
        let connections = feed.0.clone();
        let base = served(stream_events::server::Router::new(NoCredentials).feed(feed).into_axum()).await;
        let client = stream_events::client::Client::builder().base_url(&base).build().expect("a client");
        let mut events = client.feed().prices().reconnecting();
        let mut next = 0;
        while let Some(event) = events.next().await.expect("an event") {
            assert_eq!(event.data.amount, next);
            next += 1;
        }
        assert_eq!(next, EVENTS);
        assert!(connections.load(Ordering::Relaxed) > 10);
    });
}

#[test]
fn text_events_are_sent_verbatim() {
    run(async {
        let base = served(stream_events::server::Router::new(NoCredentials).feed(Feed::default()).into_axum()).await;
        let client = stream_events::client::Client::builder().base_url(&base).build().expect("a client");
        let stream_events::operations::feed::NewsOk::EventStream(mut events) =
            client.feed().news().await.expect("news")
        else {
            panic!("the server sends events");
        };
        let mut lines = Vec::new();
        while let Some(event) = events.next().await.expect("an event") {
            assert_eq!(event.event.as_deref(), Some("line"));
            lines.push(event.data);
        }
        assert_eq!(lines, ["one", "two\nlines", ""]);
    });
}
