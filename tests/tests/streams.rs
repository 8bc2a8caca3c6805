//! Tests of streaming bodies from end to end: generated client, TCP and generated router.

mod streams {
    mod aborted;
    mod bytes;
    mod events;
    mod lines;
    mod named_events;
    mod parts;
    mod reconnecting;

    use std::time::Duration;

    /// Serves a router on a free port and returns the URL of the server.
    async fn served(app: axum::Router) -> String {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let base = format!("http://{}", listener.local_addr().expect("its address"));
        tokio::spawn(async move { axum::serve(listener, app).await });
        base
    }

    /// Runs an asynchronous test within a time limit.
    fn run(test: impl Future<Output = ()>) {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
        let bounded = async { tokio::time::timeout(Duration::from_secs(60), test).await };
        runtime.expect("a runtime").block_on(bounded).expect("an end within a minute");
    }
}
