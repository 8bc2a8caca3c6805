//! The tags `project`, `energy` and `user` with an in-memory store.
//!
//! `cargo run -p ecosuite-api --example service [ADDRESS [KEY]]`, then `--example client` beside it. Without KEY, every
//! key is accepted.

mod energy;
mod project;
mod store;
mod user;

use ecosuite_api::models::Error;
use ecosuite_api::runtime::StatusCode;
use ecosuite_api::runtime::server::{AuthError, Authenticate, Credentials, HandlerError, Secret};
use ecosuite_api::server::Router;

use store::Store;

/// The caller, identified by the presented key.
#[derive(Clone, Debug)]
pub struct Account {
    /// The key.
    pub key: Secret,
}

/// The implementation of the operations.
#[derive(Clone, Debug, Default)]
pub struct Service {
    store: Store,
}

/// Accepts callers that present the key, or any key if none is configured.
#[derive(Debug)]
struct KeyAuthenticator(Option<Secret>);

impl Authenticate for KeyAuthenticator {
    type Caller = Account;

    async fn authenticate(&self, credentials: &Credentials<'_>) -> Result<Account, AuthError> {
        match credentials.value("authorizer") {
            Some(key) if self.0.as_ref().map_or(*key != "", |known| known == key) => Ok(Account { key: key.clone() }),
            _ => Err(AuthError::Unauthorized),
        }
    }
}

/// An error as the API documents it.
fn api_error(message: &str) -> Error {
    let mut error = Error::default();
    error.message = Some(message.to_owned());
    error
}

/// The response of an operation that is not part of the demonstration.
fn absent<T>() -> Result<T, HandlerError> {
    Err(HandlerError::new(StatusCode::NOT_IMPLEMENTED, "not part of this demonstration"))
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let address = arguments.next().unwrap_or_else(|| "127.0.0.1:8080".to_owned());
    let service = Service::default();
    let app = Router::new(KeyAuthenticator(arguments.next().map(Secret::from)))
        .user(service.clone())
        .project(service.clone())
        .energy(service)
        .into_axum();
    let listener = tokio::net::TcpListener::bind(&address).await?;
    println!("http://{}{}", listener.local_addr()?, ecosuite_api::operations::API.server_path());
    axum::serve(listener, app).await
}
