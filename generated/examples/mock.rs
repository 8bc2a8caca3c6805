// Written by `cargo xtask regen` from an OpenAPI document. Edit that, not this.

//! Serves the mock: `cargo run --example mock [ADDRESS]`, on 127.0.0.1:8080 unless told otherwise.

use std::error::Error;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:8080".to_owned());
    let listener = tokio::net::TcpListener::bind(&address).await?;
    println!("http://{}", listener.local_addr()?);
    axum::serve(listener, ecosuite_api::mock::router()).await?;
    Ok(())
}
