//! Tests of credentials from token sources and of redirects, against a server that sends scripted bytes.

#[macro_use]
#[path = "../scripted/api.rs"]
mod scripted;

mod api;
#[path = "../scripted/server.rs"]
#[expect(dead_code, reason = "the tests of attempts use all of the server")]
mod server;

mod oauth2;
mod redirects;
mod renewal;
mod secrecy;
mod transport;

use ecogen_runtime::client::{BoxError, Client, ClientBuilder, RetryPolicy, Token, TokenContext, TokenSource};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// A source of the tokens `t1`, `t2` and so on.
#[derive(Clone, Default)]
struct Numbered(Arc<AtomicUsize>);

impl Numbered {
    /// Returns the number of calls of the source.
    fn calls(&self) -> usize {
        self.0.load(Ordering::SeqCst)
    }
}

impl TokenSource for Numbered {
    async fn token(&self, _: &TokenContext<'_>) -> Result<Token, BoxError> {
        let number = self.0.fetch_add(1, Ordering::SeqCst) + 1;
        tokio::time::sleep(Duration::from_millis(20)).await;
        Ok(Token::new(format!("t{number}")))
    }
}

fn builder(server: &server::Server) -> ClientBuilder {
    let policy = RetryPolicy::standard().base_delay(Duration::from_millis(2));
    Client::builder(&api::API).base_url(&server.url()).retry(policy)
}

/// Creates a client whose bearer tokens are `t1`, `t2` and so on.
fn numbered(server: &server::Server) -> (Client, Numbered) {
    let source = Numbered::default();
    (builder(server).credential(0, source.clone()).build().expect("a client"), source)
}
