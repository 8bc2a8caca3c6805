use std::io::{self, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use tokio::runtime::{Builder, Runtime};

include!(concat!(env!("OUT_DIR"), "/everything.mounted.rs"));

/// The time limit for a rejection, which is long enough for a machine with other load.
const TIMEOUT: Duration = Duration::from_secs(20);

/// A server of `fuzz/api.yaml` with its own tokio runtime, so that the tasks of the server can be counted.
pub(super) struct TestServer {
    runtime: Runtime,
    address: SocketAddr,
}

/// Returns the router that the test server serves.
pub(super) fn router() -> axum::Router {
    everything::mock::router()
}

/// A received response.
#[derive(Debug)]
pub(super) struct RawResponse {
    pub(super) status: u16,
    pub(super) head: String,
    pub(super) body: String,
}

impl TestServer {
    pub(super) fn new() -> io::Result<Self> {
        let router = router();
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
        let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0"))?;
        let address = listener.local_addr()?;
        runtime.spawn(async move { axum::serve(listener, router).await });
        Ok(Self { runtime, address })
    }

    pub(super) fn connect(&self) -> io::Result<TcpStream> {
        let stream = TcpStream::connect(self.address)?;
        stream.set_read_timeout(Some(TIMEOUT))?;
        stream.set_write_timeout(Some(TIMEOUT))?;
        Ok(stream)
    }

    /// Sends bytes, and reads a response until the server closes the connection.
    pub(super) fn send(&self, request: &[u8]) -> io::Result<RawResponse> {
        let mut stream = self.connect()?;
        // An error is ignored, because a server that has rejected the request need not read the rest.
        let _ = stream.write_all(request);
        read_response(&mut stream)
    }

    /// Sends bytes, closes the sending direction of the connection, and reads the response.
    pub(super) fn send_and_close(&self, request: &[u8]) -> io::Result<RawResponse> {
        let mut stream = self.connect()?;
        stream.write_all(request)?;
        stream.shutdown(Shutdown::Write)?;
        read_response(&mut stream)
    }

    /// Sends a POST request with a body and a matching `Content-Length`.
    pub(super) fn post(&self, path: &str, headers: &str, body: &[u8]) -> io::Result<RawResponse> {
        let head = format!("POST {path} HTTP/1.1\r\nhost: x\r\n{headers}content-length: {}\r\n\r\n", body.len());
        self.send(&[head.as_bytes(), body].concat())
    }

    /// Waits until the only remaining task is the one that accepts connections. Returns `false` if other tasks still
    /// run after the time limit.
    pub(super) fn is_quiet(&self) -> bool {
        let start = Instant::now();
        while start.elapsed() < TIMEOUT {
            if self.runtime.metrics().num_alive_tasks() == 1 {
                return true;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        false
    }
}

/// Reads a response until the server closes the connection.
pub(super) fn read_response(stream: &mut TcpStream) -> io::Result<RawResponse> {
    let mut received = Vec::new();
    // An error is ignored, because a reset of the connection after the response does not affect the received bytes.
    let ended = stream.read_to_end(&mut received);
    let text = String::from_utf8_lossy(&received).into_owned();
    let status = text.split(' ').nth(1).and_then(|status| status.parse().ok());
    let Some((status, (head, body))) = status.zip(text.split_once("\r\n\r\n")) else {
        return Err(io::Error::other(format!("no answer: {ended:?}, {text:?}")));
    };
    Ok(RawResponse { status, head: head.to_owned(), body: body.to_owned() })
}

impl RawResponse {
    /// Returns `true` if the body of the response is problem details that contain the text.
    pub(super) fn says(&self, text: &str) -> bool {
        self.head.contains("content-type: application/problem+json") && self.body.contains(text)
    }
}

/// Returns the peak memory of this process in MiB, or `None` if the system does not report it.
pub(super) fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().split(' ').next()?.parse::<u64>().ok()? >> 10)
}
