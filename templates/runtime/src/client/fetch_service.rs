//! The client's own transport in a browser: `reqwest` over the function `fetch` of JavaScript.
//!
//! Values of JavaScript cannot be sent to other threads, but the futures of calls can. A task of the browser's event loop
//! therefore sends the request, and passes the parts of the response through channels.

use super::super::stream::{Body, BoxError};
use super::Error;
use super::prepared_request::PreparedRequest;
use super::transfer::Transfer;
use super::transport::{IntoTransport, ReqwestService, Transport};
use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, Method, StatusCode};
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};
use url::Url;
use wasm_bindgen_futures::spawn_local;

impl IntoTransport<ReqwestService> for reqwest::Client {
    fn into_transport(self) -> Transport {
        Transport::new(move |mut request: PreparedRequest| {
            let (client, operation) = (self.clone(), request.operation);
            let mut transfer = Transfer::start(&mut request);
            Box::pin(async move {
                let fail = |error: BoxError| Error::transport(operation, error);
                // `fetch` sends a body that is complete. The time in which a streamed body is read is not limited.
                let body = request.body.collect(usize::MAX).await.map_err(|error| fail(error.into()))?;
                let (method, url, headers) = (operation.method.into(), request.url, request.headers);
                let mut response = fetch(client, FetchRequest { method, url, headers, body });
                let head = transfer.within_idle(|cx| Pin::new(&mut response.head).poll(cx)).await?;
                let aborted = |_| fail("the request was aborted".into());
                let FetchHead { status, headers } = head.map_err(aborted)?.map_err(fail)?;
                let mut buffer = transfer.buffer(status, headers);
                if let Some(encoding) = buffer.streaming_encoding() {
                    let body = Body::stream(response.chunks);
                    return Ok(transfer.into_streaming(buffer, encoding.is_events(), body));
                }
                while let Some(chunk) = transfer.within_idle(|cx| response.chunks.0.poll_recv(cx)).await? {
                    buffer.push(chunk.map_err(fail)?)?;
                }
                Ok(buffer.into_buffered())
            })
        })
    }
}

struct FetchRequest {
    method: Method,
    url: Url,
    headers: HeaderMap,
    body: Bytes,
}

/// The response of a task. The task ends when the response is dropped.
struct FetchResponse {
    head: oneshot::Receiver<Result<FetchHead, BoxError>>,
    chunks: FetchChunks,
}

struct FetchHead {
    status: StatusCode,
    headers: HeaderMap,
}

struct FetchChunks(mpsc::Receiver<Result<Bytes, BoxError>>);

impl Stream for FetchChunks {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_recv(cx)
    }
}

/// Starts a task that sends a request.
fn fetch(client: reqwest::Client, request: FetchRequest) -> FetchResponse {
    let (head_sender, head) = oneshot::channel();
    let (chunk_sender, chunks) = mpsc::channel(1);
    spawn_local(async move {
        let closed = chunk_sender.clone();
        let transfer = transfer(client, request, head_sender, chunk_sender);
        let (mut transfer, mut closed) = (pin!(transfer), pin!(closed.closed()));
        // Dropping the transfer aborts the request.
        poll_fn(|cx| match transfer.as_mut().poll(cx) {
            Poll::Ready(()) => Poll::Ready(()),
            Poll::Pending => closed.as_mut().poll(cx),
        })
        .await;
    });
    FetchResponse { head, chunks: FetchChunks(chunks) }
}

async fn transfer(
    client: reqwest::Client,
    request: FetchRequest,
    head: oneshot::Sender<Result<FetchHead, BoxError>>,
    chunks: mpsc::Sender<Result<Bytes, BoxError>>,
) {
    let FetchRequest { method, url, headers, body } = request;
    let mut request = reqwest::Request::new(method, url);
    *request.headers_mut() = headers;
    if !body.is_empty() {
        *request.body_mut() = Some(body.into());
    }
    let mut response = match client.execute(request).await {
        Ok(response) => response,
        Err(error) => {
            // Without a receiver, the error is discarded.
            let _ = head.send(Err(error.without_url().into()));
            return;
        }
    };
    let headers = std::mem::take(response.headers_mut());
    if head.send(Ok(FetchHead { status: response.status(), headers })).is_err() {
        return;
    }
    let mut body = pin!(response.bytes_stream());
    while let Some(chunk) = poll_fn(|cx| body.as_mut().poll_next(cx)).await {
        if chunks.send(chunk.map_err(|error| error.without_url().into())).await.is_err() {
            return;
        }
    }
}

/// Returns a builder of a `reqwest::Client` for
/// [`ClientBuilder::service`](super::ClientBuilder::service). In a browser, connections, proxies, certificates and
/// redirects are those of the browser.
pub fn reqwest_builder() -> reqwest::ClientBuilder {
    reqwest::Client::builder()
}

/// Creates the default transport. The browser limits the time for connecting.
pub(super) fn build_client(_: Option<Duration>) -> Result<reqwest::Client, BoxError> {
    Ok(reqwest_builder().build()?)
}

/// Returns `false`, since a browser does not report why a request failed.
pub(super) fn is_connect(_: &BoxError) -> bool {
    false
}

pub(super) fn is_timeout(error: &BoxError) -> bool {
    error.downcast_ref::<reqwest::Error>().is_some_and(reqwest::Error::is_timeout)
}
