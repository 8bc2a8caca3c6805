use std::pin::pin;
use std::time::Duration;

use ecogen_runtime::server::Shutdown;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

/// The maximum time of a shutdown.
const SHUTDOWN_TIME: Duration = Duration::from_secs(10);

/// Serves HTTP/1 connections until the shutdown, and then waits for the requests that have started. `axum::serve` has no
/// limit on the time in which the headers of a request are received.
pub async fn serve(listener: TcpListener, app: axum::Router, header_time: Duration, shutdown: &Shutdown) {
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
            .header_read_timeout(header_time)
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
