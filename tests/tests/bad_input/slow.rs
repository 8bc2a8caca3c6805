use std::error::Error;
use std::io::{self, Write};
use std::net::Shutdown;

use ecogen_runtime::Body;
use ecogen_runtime::http::{Request, StatusCode};
use tower::ServiceExt as _;

use super::test_server::{TestServer, read_response, router};

#[test]
fn single_byte_chunks_are_accepted() -> io::Result<()> {
    let site = TestServer::new()?;
    let mut stream = site.connect()?;
    stream.set_nodelay(true)?;
    let head = "content-type: application/json\r\nconnection: close\r\ncontent-length: 3\r\n\r\n1.5";
    for byte in format!("POST /json HTTP/1.1\r\nhost: x\r\n{head}").as_bytes() {
        stream.write_all(&[*byte])?;
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
    assert_eq!(read_response(&mut stream)?.status, 200);
    assert!(site.is_quiet());
    Ok(())
}

#[test]
fn disconnected_client_releases_everything() -> io::Result<()> {
    let site = TestServer::new()?;
    let begun = b"POST /json HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n[1,";
    for length in [0, 1, 20, 60, begun.len()] {
        let mut stream = site.connect()?;
        stream.write_all(&begun[..length])?;
        stream.shutdown(Shutdown::Both)?;
    }
    // These clients send two requests and close the connection without reading the responses.
    for _ in 0..20 {
        site.connect()?.write_all(b"GET /query HTTP/1.1\r\nhost: x\r\n\r\nGET /query HTTP/1.1\r\nhost: x\r\n\r\n")?;
    }
    assert!(site.is_quiet());
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn stalled_body_times_out() -> Result<(), Box<dyn Error>> {
    // The writing end of the body is kept open, so that neither data nor the end of the stream arrives.
    let (_open, body) = tokio::io::duplex(1);
    let body = axum::body::Body::new(Body::reader(body));
    let request = Request::post("/json").header("content-type", "application/json").body(body)?;
    let start = tokio::time::Instant::now();
    let response = router().oneshot(request).await?;
    assert_eq!((response.status(), start.elapsed().as_secs()), (StatusCode::REQUEST_TIMEOUT, 30));
    assert_eq!(response.headers()["connection"], "close");
    Ok(())
}
