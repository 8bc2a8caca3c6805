use std::io::{Read as _, Write as _};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// A proxy that cuts connections after a number of bytes, in the middle of messages.
pub struct Cutter {
    /// The URL of the proxy, in the form `http://127.0.0.1:PORT`.
    pub url: String,
    cuts: Arc<AtomicUsize>,
}

impl Cutter {
    /// Starts a proxy to a server at a URL of the form `http://ADDRESS`. Each of the first `cuts` connections is cut
    /// after `bytes` bytes of the response.
    pub fn start(server: &str, cuts: usize, bytes: usize) -> Result<Self, String> {
        let listener = TcpListener::bind("127.0.0.1:0").map_err(|error| error.to_string())?;
        let url = format!("http://{}", listener.local_addr().map_err(|error| error.to_string())?);
        let server = server.trim_start_matches("http://").to_owned();
        let cut_count = Arc::new(AtomicUsize::new(0));
        let count = cut_count.clone();
        // The thread runs until the process ends.
        thread::spawn(move || {
            for caller in listener.incoming().flatten() {
                let Ok(callee) = TcpStream::connect(&server) else { return };
                let (Ok(to_caller), Ok(to_callee)) = (caller.try_clone(), callee.try_clone()) else { return };
                thread::spawn(move || hand_on(caller, to_callee, usize::MAX));
                let left = if count.load(Ordering::Relaxed) < cuts { bytes } else { usize::MAX };
                if hand_on(callee, to_caller, left) {
                    count.fetch_add(1, Ordering::Relaxed);
                }
            }
        });
        Ok(Self { url, cuts: cut_count })
    }

    /// Returns the number of connections that were cut.
    pub fn cuts(&self) -> usize {
        self.cuts.load(Ordering::Relaxed)
    }
}

/// Copies bytes until `from` ends or `left` bytes are copied, and then closes both connections. Returns `true` if the
/// connection was cut after `left` bytes.
fn hand_on(mut from: TcpStream, mut to: TcpStream, mut left: usize) -> bool {
    let mut buffer = vec![0; 16 << 10];
    while left > 0 {
        let most = left.min(buffer.len());
        let Ok(read @ 1..) = from.read(&mut buffer[..most]) else { break };
        if to.write_all(&buffer[..read]).is_err() {
            break;
        }
        left -= read;
    }
    for end in [from, to] {
        // An error is ignored, because the connection may already be closed.
        let _ = end.shutdown(Shutdown::Both);
    }
    left == 0
}
