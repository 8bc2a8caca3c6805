//! Tests of the attempts of a call against a server that sends scripted bytes: which requests are repeated, with which
//! bytes and how often, which time limits end an attempt, and what errors contain.

#[macro_use]
#[path = "../scripted/api.rs"]
mod scripted;

mod api;
mod errors;
mod idempotency;
mod retries;
#[path = "../scripted/server.rs"]
mod server;
#[cfg(feature = "tracing")]
#[path = "../scripted/subscriber.rs"]
mod subscriber;
mod time_limits;
#[cfg(feature = "tracing")]
mod traces;

use ecogen_runtime as rt;
use rt::client::{Call, Client, ClientBuilder, RetryPolicy};
use std::time::Duration;

/// The standard policy with short waits.
fn policy() -> RetryPolicy {
    RetryPolicy::standard().base_delay(Duration::from_millis(2))
}

fn builder(server: &server::Server) -> ClientBuilder {
    Client::builder(&api::API).base_url(&server.url()).retry(policy())
}

fn client(server: &server::Server) -> Client {
    builder(server).build().expect("a client")
}

/// Sends a call within a limit that no test reaches.
async fn finish<R: rt::Request>(call: Call<R>) -> Result<R::Success, rt::client::Error> {
    bounded(call.success()).await
}

async fn bounded<F: Future>(future: F) -> F::Output {
    tokio::time::timeout(Duration::from_secs(20), future).await.expect("an end within 20 seconds")
}
