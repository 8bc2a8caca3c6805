//! The server: `bookshop` serves the API, and `bookshop add-account TOKEN customer|staff` adds an account. The variables
//! `DATABASE_URL` and `ADDRESS` set the database and the address.

use std::env;
use std::error::Error;

use bookshop::{add_account, app, open, Role};
use tokio::net::TcpListener;

fn variable(name: &str, default: &str) -> String {
    env::var(name).unwrap_or_else(|_| default.to_owned())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    tracing_subscriber::fmt().with_env_filter(variable("RUST_LOG", "info")).with_writer(std::io::stderr).init();
    let pool = open(&variable("DATABASE_URL", "sqlite:bookshop.db")).await?;
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => {}
        ["add-account", token, "customer"] => return Ok(add_account(&pool, token, Role::Customer).await?),
        ["add-account", token, "staff"] => return Ok(add_account(&pool, token, Role::Staff).await?),
        _ => return Err("usage: bookshop [add-account TOKEN customer|staff]".into()),
    }
    let listener = TcpListener::bind(variable("ADDRESS", "127.0.0.1:8080")).await?;
    println!("http://{}/v1", listener.local_addr()?);
    let stopped = async {
        // Without a signal handler, the process ends at once.
        _ = tokio::signal::ctrl_c().await;
    };
    axum::serve(listener, app(pool)).with_graceful_shutdown(stopped).await?;
    Ok(())
}
