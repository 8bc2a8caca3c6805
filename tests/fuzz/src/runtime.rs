use std::convert::Infallible;

use ecogen_runtime::client::RetryPolicy;
use ecogen_runtime::http::{HeaderMap, HeaderName, HeaderValue, Request, Response};
use ecogen_runtime::server::axum::body::Body;
use ecogen_runtime::server::axum::{Router, body::to_bytes};
use tower::{ServiceExt as _, service_fn};

use super::api::{client::Client, mock, models::Node};
use super::{Seed, Target, message};

/// The fuzz target that tests the decoders of the runtime: a server of `api.yaml` receives requests, and a client of
/// `api.yaml` receives responses.
#[derive(Debug)]
pub struct Runtime {
    server: Router,
    tasks: tokio::runtime::Runtime,
}

impl Runtime {
    /// Creates a server, and the tokio runtime that executes it.
    ///
    /// # Errors
    ///
    /// If the tokio runtime cannot be created.
    pub fn new() -> std::io::Result<Self> {
        let tasks = tokio::runtime::Builder::new_current_thread().enable_time().build()?;
        Ok(Self { server: mock::router(), tasks })
    }
}

impl Target for Runtime {
    fn make(&self, number: u64) -> Vec<u8> {
        message::make(&mut Seed::new(number))
    }

    fn run(&self, case: &[u8]) -> Result<(), String> {
        let Some((line, headers, body)) = parts(case) else { return Ok(()) };
        let Some((word, rest)) = line.split_once(' ') else { return Ok(()) };
        self.tasks.block_on(async {
            let found = match (word, rest.parse::<u16>()) {
                ("ANSWER", Ok(status)) => send_response(status, headers, body).await,
                _ => send_request(&self.server, word, rest, headers, body).await,
            };
            // After a rejection, a task reads the rest of the body. Tasks of this runtime run only while this function
            // waits.
            tokio::task::yield_now().await;
            found
        })
    }
}

/// Splits the input of a test case into the first line, the headers and the body. Returns `None` if HTTP cannot
/// transfer the headers.
fn parts(case: &[u8]) -> Option<(&str, HeaderMap, &[u8])> {
    let end = case.windows(2).position(|pair| pair == b"\n\n")?;
    let mut lines = case[..end].split(|byte| *byte == b'\n');
    let line = std::str::from_utf8(lines.next()?).ok()?;
    let mut headers = HeaderMap::new();
    for header in lines {
        let colon = header.iter().position(|byte| *byte == b':')?;
        let name = HeaderName::from_bytes(&header[..colon]).ok()?;
        headers.append(name, HeaderValue::from_bytes(header[colon + 1..].trim_ascii()).ok()?);
    }
    Some((line, headers, &case[end + 2..]))
}

async fn send_request(
    server: &Router,
    method: &str,
    target: &str,
    headers: HeaderMap,
    body: &[u8],
) -> Result<(), String> {
    let built = Request::builder().method(method).uri(target).body(Body::from(body.to_vec()));
    let Ok(mut request) = built else { return Ok(()) };
    *request.headers_mut() = headers;
    let response = server.clone().oneshot(request).await.unwrap_or_else(|never: Infallible| match never {});
    let status = response.status();
    let body = to_bytes(response.into_body(), usize::MAX).await.map_err(|error| error.to_string())?;
    // A request that results in status 500 is a failure of the test.
    if status.as_u16() == 500 {
        return Err(format!("answered 500: {}", String::from_utf8_lossy(&body)));
    }
    Ok(())
}

async fn send_response(status: u16, headers: HeaderMap, body: &[u8]) -> Result<(), String> {
    let mut response = Response::new(Body::from(body.to_vec()));
    let Ok(status) = status.try_into() else { return Ok(()) };
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    let (parts, _) = response.into_parts();
    let body = body.to_vec();
    let service = service_fn(move |_| {
        let response = Response::from_parts(parts.clone(), Body::from(body.clone()));
        async move { Ok::<_, Infallible>(response) }
    });
    let client = Client::builder()
        .base_url("http://localhost")
        .service(service)
        .validate_responses(true)
        .retry(RetryPolicy::none())
        .build()
        .map_err(|error| error.to_string())?;
    let all = client.all();
    // Any response must result in a value or an error. The value or error is formatted, because formatting may panic,
    // too.
    let _ = format!("{:?}", all.query().await);
    let _ = format!("{:?}", all.json(Node::Number(1.0)).await);
    let _ = all.query().send().await.map_err(|error| error.to_string());
    Ok(())
}
