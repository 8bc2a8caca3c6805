// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

//! Serves the mock: `cargo run --example ecosuite-api-mock [ADDRESS [KEY]]`. By default, it listens on
//! 127.0.0.1:8080 and accepts any credential.

use std::error::Error;

use ecosuite_api::runtime::server::{Authenticate, Credentials, Denied, Secret};

/// Accepts callers that present the key for every scheme that the operation requires.
struct Key(Secret);

impl Authenticate for Key {
    type Caller = ();

    async fn authenticate(&self, credentials: &Credentials<'_>) -> Result<(), Denied> {
        let known = credentials.presented().iter().all(|one| one.value == self.0);
        if known { Ok(()) } else { Err(Denied::Unauthorized) }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let address = arguments.next().unwrap_or_else(|| "127.0.0.1:8080".to_owned());
    let router = match arguments.next() {
        Some(key) => ecosuite_api::mock::guarded(Key(key.into())),
        None => ecosuite_api::mock::router(),
    };
    let listener = tokio::net::TcpListener::bind(&address).await?;
    println!("http://{}", listener.local_addr()?);
    axum::serve(listener, router).await?;
    Ok(())
}
