//! The client and server that `cargo xtask bench streams` measures as separate processes. `streams serve` is the
//! server, which runs until its standard input ends. `streams TASK URL` is the client.

use std::error::Error;

mod call;
mod film;
mod serve;

include!(concat!(env!("OUT_DIR"), "/stream_bytes.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/stream_events.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/stream_parts.mounted.rs"));

/// The number of events that the server sends.
const EVENTS: i64 = 100_000;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["serve"] => serve::serve().await,
        ["upload", url] => call::upload(url).await,
        ["download", url] => call::download(url).await,
        ["upload-part", url] => call::upload_part(url).await,
        ["download-part", url] => call::download_part(url).await,
        ["events", url] => call::events(url).await,
        _ => Err("serve, or a task and a URL".into()),
    }
}
