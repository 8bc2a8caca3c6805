//! The tags `project`, `energy` and `user` over a store in memory.
//!
//! `cargo run -p ecosuite-api --example service [ADDRESS]`, then `--example client` beside it.

mod energy;
mod project;
mod store;
mod user;

use ecosuite_api::models::Error;
use ecosuite_api::runtime::StatusCode;
use ecosuite_api::runtime::server::{Authenticate, Credentials, Denied, Failure};
use ecosuite_api::server::Router;

use store::Store;

/// Who calls: the key that was presented.
#[derive(Clone, Debug)]
pub struct Account {
    /// The key.
    pub key: String,
}

/// What answers.
#[derive(Clone, Debug, Default)]
pub struct Service {
    store: Store,
}

/// Lets in everybody who presents a key.
#[derive(Debug)]
struct AnyKey;

impl Authenticate for AnyKey {
    type Caller = Account;

    async fn authenticate(&self, credentials: &Credentials<'_>) -> Result<Account, Denied> {
        match credentials.value("authorizer") {
            Some(key) if !key.is_empty() => Ok(Account { key: key.to_owned() }),
            _ => Err(Denied::Unauthorized),
        }
    }
}

/// The API's own kind of error.
fn fault(message: &str) -> Error {
    let mut error = Error::default();
    error.message = Some(message.to_owned());
    error
}

/// What an operation answers that is not part of the demonstration.
fn absent<T>() -> Result<T, Failure> {
    Err(Failure::new(StatusCode::NOT_IMPLEMENTED, "not part of this demonstration"))
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:8080".to_owned());
    let service = Service::default();
    let app = Router::new(AnyKey).user(service.clone()).project(service.clone()).energy(service).into_axum();
    let listener = tokio::net::TcpListener::bind(&address).await?;
    println!("serving on http://{}", listener.local_addr()?);
    axum::serve(listener, app).await
}
