//! Tests that webhooks and callbacks are sent to the URL that a receiver has registered, and are received at the path
//! that the receiver chooses.

use std::error::Error;

use ecogen_runtime::StatusCode;
use ecogen_runtime::server::{AuthError, Authenticate, Context, Credentials, HandlerError};

include!(concat!(env!("OUT_DIR"), "/callbacks.mounted.rs"));

use callbacks::models::Reading;
use callbacks::operations::subscribe_data::{DATA, DataRequest, DataResponse};
use callbacks::{receiver, sender};

struct AllowAll;

impl Authenticate for AllowAll {
    type Caller = ();

    async fn authenticate(&self, _: &Credentials<'_>) -> Result<(), AuthError> {
        Ok(())
    }
}

struct Service;

impl receiver::SubscribeDataApi for Service {
    type Caller = ();

    async fn data(&self, cx: &Context<()>, request: DataRequest) -> Result<DataResponse, HandlerError> {
        let is_expected = cx.parts().uri.query() == Some("token=7&url=a%2Fb") && request.body.value > 0.5;
        Ok(if is_expected { DataResponse::NoContent } else { DataResponse::Gone })
    }
}

impl receiver::EndedApi for Service {
    type Caller = ();
}

#[tokio::test]
async fn callbacks_are_sent_to_the_receiver_url() -> Result<(), Box<dyn Error>> {
    let router = receiver::Router::new(AllowAll).subscribe_data(Service).ended(Service).route(&DATA, "/hook");
    let sender = sender::Sender::builder().key("secret").service(router.into_axum()).build()?;
    let send = |url, value| sender.subscribe_data().data(url, "a/b", Reading::new(value));
    send("https://receiver.example/hook?token=7", 1.0).await?;
    let refused = send("https://receiver.example/hook?token=7", 0.0).await.err();
    assert_eq!(refused.and_then(|error| error.status()), Some(StatusCode::GONE));
    let elsewhere = send("https://receiver.example/subscribe_data/data", 1.0).await.err();
    assert_eq!(elsewhere.and_then(|error| error.status()), Some(StatusCode::NOT_FOUND));
    assert!(send("/hook", 1.0).await.is_err(), "a path is not the URL of a receiver");
    // The receiver does not implement this documented webhook, so it responds with 501.
    let ended = sender.ended().ended("https://receiver.example/ended").await.err();
    assert_eq!(ended.and_then(|error| error.status()), Some(StatusCode::NOT_IMPLEMENTED));
    Ok(())
}
