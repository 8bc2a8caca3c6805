//! A server with limits, recorded headers, a timeout for reading headers, and a graceful shutdown that ends event streams.
//!
//! `cargo run -p ecogen-tests --example production [ADDRESS]` serves until standard input ends. A server would instead
//! wait for `tokio::signal::ctrl_c()`, and initialize a subscriber such as `tracing_subscriber::fmt()` for the spans of
//! the requests.

use std::error::Error;
use std::io::Read;
use std::pin::pin;
use std::time::Duration;

use ecogen_runtime::http::header::USER_AGENT;
use ecogen_runtime::server::{Context, HandlerError, Limits, NoCredentials, Shutdown};
use ecogen_runtime::{Event, Items, StatusCode};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use stream_events::models::Price;
use stream_events::operations::feed::{NewsRequest, NewsResponse, PricesRequest, PricesResponse};
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

include!(concat!(env!("OUT_DIR"), "/stream_events.mounted.rs"));

/// The maximum time in which the headers of a request are received. `axum::serve` has no limit.
const HEADER_TIME: Duration = Duration::from_secs(10);

/// The maximum time of a shutdown.
const SHUTDOWN_TIME: Duration = Duration::from_secs(10);

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:8080".to_owned());
    let shutdown = Shutdown::new(SHUTDOWN_TIME / 2);
    let app = stream_events::server::Router::new(NoCredentials)
        .feed(TickingFeed)
        .limits(Limits::new().body_size(64 << 10).body_time(Duration::from_secs(20)))
        .record_headers([USER_AGENT])
        .shutdown(&shutdown)
        .into_axum();
    let listener = TcpListener::bind(&address).await?;
    println!("http://{}{}", listener.local_addr()?, stream_events::operations::API.server_path());
    let signal = shutdown.clone();
    tokio::spawn(async move {
        _ = tokio::task::spawn_blocking(|| std::io::stdin().read_to_end(&mut Vec::new())).await;
        signal.start();
    });
    serve(listener, app, &shutdown).await;
    Ok(())
}

/// Serves HTTP/1 connections until the shutdown, and then waits for the requests that have started.
async fn serve(listener: TcpListener, app: axum::Router, shutdown: &Shutdown) {
    let mut connections = JoinSet::new();
    let mut stopped = pin!(shutdown.started());
    loop {
        let stream = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => stream,
                // There may be too many open files. Connections that end meanwhile resolve this.
                Err(_) => {
                    sleep(Duration::from_millis(100)).await;
                    continue;
                }
            },
            () = &mut stopped => break,
        };
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(HEADER_TIME)
            .serve_connection(TokioIo::new(stream), TowerToHyperService::new(app.clone()));
        let stopped = shutdown.started();
        connections.spawn(async move {
            let mut connection = pin!(connection);
            tokio::select! {
                result = connection.as_mut() => result,
                () = stopped => {
                    connection.as_mut().graceful_shutdown();
                    connection.await
                }
            }
        });
        while connections.try_join_next().is_some() {}
    }
    _ = timeout(SHUTDOWN_TIME, connections.join_all()).await;
}

struct TickingFeed;

impl stream_events::server::FeedApi for TickingFeed {
    type Caller = ();

    /// Sends one price per second. The stream ends at the shutdown, or when the client closes the connection.
    async fn prices(&self, _: &Context<()>, _: PricesRequest) -> Result<PricesResponse, HandlerError> {
        let (sender, events) = Items::channel(1);
        tokio::spawn(async move {
            for amount in 0.. {
                if sender.send(Event::new(Price::new(amount))).await.is_err() {
                    return;
                }
                sleep(Duration::from_secs(1)).await;
            }
        });
        Ok(PricesResponse::Ok(events))
    }

    async fn news(&self, _: &Context<()>, _: NewsRequest) -> Result<NewsResponse, HandlerError> {
        Err(HandlerError::new(StatusCode::NOT_FOUND, "There are no news."))
    }
}
