//! A server that responds with scripted bytes and records the bytes of requests.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// A step of the response to one request.
#[derive(Clone, Debug)]
pub enum Step {
    Send(String),
    Wait(u64),
    /// Closes the connection with a reset (RST).
    Reset,
    /// Keeps the connection open and sends nothing more.
    Hang,
}

/// The response to one request.
pub type Script = Vec<Step>;

/// Returns a complete response without further headers.
pub fn status(status: u16, body: &str) -> Script {
    with_headers(status, "", body)
}

/// Returns a complete response. Each of the headers ends with a line break.
pub fn with_headers(status: u16, headers: &str, body: &str) -> Script {
    vec![Step::Send(text(status, headers, body))]
}

fn text(status: u16, headers: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status} -\r\n{headers}content-type: application/json\r\ncontent-length: {length}\r\n\
         connection: close\r\n\r\n{body}"
    )
}

/// The response 200 with the JSON text `"done"`.
pub fn done() -> Script {
    status(200, "\"done\"")
}

pub struct Server {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Starts a server that responds to one request per connection. The last script is used for all further requests.
    pub async fn start(scripts: impl Into<Vec<Script>>) -> Self {
        let scripts: Vec<Script> = scripts.into();
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("its address");
        let requests = Arc::<Mutex<Vec<String>>>::default();
        let recorded = requests.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (scripts, recorded) = (scripts.clone(), recorded.clone());
                tokio::spawn(async move { serve(stream, &scripts, &recorded).await });
            }
        });
        Self { address, requests }
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Returns the received requests. `HOST` replaces the address of the server. `Accept-Encoding`, which depends on the
    /// features of the runtime, is removed.
    pub fn requests(&self) -> Vec<String> {
        let host = self.address.to_string();
        let requests = self.requests.lock().expect("no panic");
        let is_kept = |line: &&str| !line.starts_with("accept-encoding: ");
        let kept = |request: &str| request.split_inclusive("\r\n").filter(is_kept).collect::<String>();
        requests.iter().map(|request| kept(request).replace(&host, "HOST")).collect()
    }

    pub fn count(&self) -> usize {
        self.requests.lock().expect("no panic").len()
    }
}

async fn serve(mut stream: TcpStream, scripts: &[Script], requests: &Mutex<Vec<String>>) {
    let Some(request) = read_request(&mut stream).await else { return };
    let script = {
        let mut requests = requests.lock().expect("no panic");
        requests.push(request);
        scripts.get(requests.len() - 1).or(scripts.last()).cloned().unwrap_or_default()
    };
    for step in script {
        match step {
            Step::Send(text) => {
                if stream.write_all(text.as_bytes()).await.is_err() {
                    return;
                }
            }
            Step::Wait(milliseconds) => tokio::time::sleep(Duration::from_millis(milliseconds)).await,
            Step::Reset => {
                stream.set_zero_linger().expect("a socket option");
                return;
            }
            Step::Hang => std::future::pending().await,
        }
    }
}

/// Reads a request with its body. Returns `None` if the client closes the connection first.
async fn read_request(stream: &mut TcpStream) -> Option<String> {
    let mut text = String::new();
    let mut buffer = vec![0; 64 << 10];
    loop {
        let length = stream.read(&mut buffer).await.ok().filter(|length| *length > 0)?;
        text.push_str(&String::from_utf8_lossy(&buffer[..length]));
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let head = head.to_ascii_lowercase();
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok()).unwrap_or(0);
        let is_complete = match head.contains("transfer-encoding: chunked") {
            true => body.ends_with("0\r\n\r\n"),
            false => body.len() >= length,
        };
        if is_complete {
            return Some(text);
        }
    }
}
