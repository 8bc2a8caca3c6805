//! Tests of aborted streams: the other end is notified, and no work continues for a closed connection.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{self, Poll};
use std::time::Duration;

use super::{run, served};
use ecogen_runtime as rt;
use rt::server::{Context, HandlerError, NoCredentials};
use stream_bytes::operations::films::{FetchRequest, FetchResponse, StoreBody, StoreRequest, StoreResponse};
use tokio::io::{AsyncRead, AsyncWriteExt as _, ReadBuf};
use tokio::sync::Notify;

include!(concat!(env!("OUT_DIR"), "/stream_bytes.mounted.rs"));

/// The time limit for a server to detect a closed connection, which is long enough for a machine with other load.
const TIMEOUT: Duration = Duration::from_secs(20);

/// An infinite stream of zeros, which sends a notification when it is dropped.
struct InfiniteBody(Arc<Notify>);

impl AsyncRead for InfiniteBody {
    fn poll_read(self: Pin<&mut Self>, _: &mut task::Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let room = into.remaining();
        into.initialize_unfilled().fill(0);
        into.advance(room);
        Poll::Ready(Ok(()))
    }
}

impl Drop for InfiniteBody {
    fn drop(&mut self) {
        self.0.notify_one();
    }
}

#[derive(Clone, Default)]
struct AbortableFilms {
    released: Arc<Notify>,
    aborted: Arc<Notify>,
}

impl stream_bytes::server::FilmsApi for AbortableFilms {
    type Caller = ();

    async fn store(&self, _: &Context<()>, request: StoreRequest) -> Result<StoreResponse, HandlerError> {
        let Some(StoreBody::Video(mut film)) = request.body else { return Ok(StoreResponse::NoContent) };
        loop {
            match film.chunk().await {
                Ok(Some(_)) => {}
                Ok(None) => return Ok(StoreResponse::NoContent),
                Err(error) => {
                    self.aborted.notify_one();
                    return Err(error.into());
                }
            }
        }
    }

    async fn fetch(&self, _: &Context<()>, _: FetchRequest) -> Result<FetchResponse, HandlerError> {
        Ok(FetchResponse::Ok(rt::Body::reader(InfiniteBody(Arc::clone(&self.released)))))
    }
}

async fn serve_films(films: &AbortableFilms) -> String {
    served(stream_bytes::server::Router::new(NoCredentials).films(films.clone()).into_axum()).await
}

#[test]
fn abandoned_response_is_released() {
    run(async {
        let films = AbortableFilms::default();
        let client =
            stream_bytes::client::Client::builder().base_url(&serve_films(&films).await).build().expect("a client");
        let mut film = client.films().fetch("a").await.expect("a film");
        film.chunk().await.expect("it has begun");
        drop((film, client));
        tokio::time::timeout(TIMEOUT, films.released.notified()).await.expect("the film is let go");
    });
}

#[test]
fn aborted_upload_is_a_read_error() {
    run(async {
        let films = AbortableFilms::default();
        let address = serve_films(&films).await.replace("http://", "");
        let mut client = tokio::net::TcpStream::connect(address).await.expect("a connection");
        let head = "PUT /films/a HTTP/1.1\r\nhost: x\r\ncontent-type: video/mp4\r\ncontent-length: 1000\r\n\r\nbegun";
        client.write_all(head.as_bytes()).await.expect("it is sent");
        drop(client);
        tokio::time::timeout(TIMEOUT, films.aborted.notified()).await.expect("the reader is notified");
    });
}
