use super::{run, served};
use ecogen_runtime as rt;
use rt::server::{Context, HandlerError, NoCredentials};
use rt::{Body, StatusCode};
use stream_bytes::operations::films::{FetchRequest, FetchResponse, StoreBody, StoreRequest, StoreResponse};

include!(concat!(env!("OUT_DIR"), "/stream_bytes.mounted.rs"));

/// The size of a streaming body in bytes. This size exceeds the limit of buffered bodies.
const SIZE: u64 = 8 << 20;

struct Films;

impl stream_bytes::server::FilmsApi for Films {
    type Caller = ();

    async fn store(&self, _: &Context<()>, request: StoreRequest) -> Result<StoreResponse, HandlerError> {
        let Some(StoreBody::Video(mut film)) = request.body else {
            return Err(HandlerError::new(StatusCode::BAD_REQUEST, "no film"));
        };
        let (length, mut received) = (film.length(), 0);
        while let Some(chunk) = film.chunk().await? {
            received += chunk.len() as u64;
        }
        let whole = length.is_none_or(|length| length == received) && received == SIZE;
        if whole {
            Ok(StoreResponse::NoContent)
        } else {
            Err(HandlerError::new(StatusCode::CONFLICT, format!("{received}")))
        }
    }

    async fn fetch(&self, cx: &Context<()>, request: FetchRequest) -> Result<FetchResponse, HandlerError> {
        if request.key == "none" {
            return Ok(FetchResponse::NotFound(rt::Bytes::from_static(b"picture")));
        }
        let range = cx.range(SIZE)?;
        Ok(FetchResponse::Ok(film(range.len()).with_range(range)))
    }
}

fn film(bytes: u64) -> Body {
    Body::reader(tokio::io::AsyncReadExt::take(tokio::io::repeat(7), bytes))
}

async fn client(limit: Option<usize>) -> stream_bytes::client::Client {
    let router = stream_bytes::server::Router::new(NoCredentials).body_limit(1000);
    let router = limit.into_iter().fold(router, stream_bytes::server::Router::stream_limit);
    let base = served(router.films(Films).into_axum()).await;
    stream_bytes::client::Client::builder().base_url(&base).response_limit(1000).build().expect("a client")
}

#[test]
fn large_uploads_are_streamed() {
    run(async {
        let client = client(None).await;
        for film in [film(SIZE), film(SIZE).with_length(SIZE)] {
            client.films().store("a").body(StoreBody::Video(film)).await.expect("all of it came");
        }
    });
}

#[test]
fn stream_limit_is_enforced() {
    run(async {
        let client = client(Some(1 << 20)).await;
        let sized = client.films().store("a").body(StoreBody::Video(film(SIZE).with_length(SIZE))).await;
        assert_eq!(sized.expect_err("too large").status(), Some(StatusCode::PAYLOAD_TOO_LARGE));
    });
}

#[test]
fn large_downloads_are_streamed() {
    run(async {
        let mut film = client(None).await.films().fetch("a").await.expect("a film");
        assert_eq!(film.length(), Some(SIZE));
        let mut received = 0;
        while let Some(chunk) = film.chunk().await.expect("a chunk") {
            received += chunk.len() as u64;
        }
        assert_eq!(received, SIZE);
    });
}

#[test]
fn range_requests_return_content_range() {
    run(async {
        let client = client(None).await;
        let response = client.films().fetch("a").header("range", "bytes=10-19").send().await.expect("a part");
        assert_eq!(response.status(), StatusCode::PARTIAL_CONTENT);
        let FetchResponse::Ok(part) = response.into_value() else { panic!("the part is of the film") };
        let range = part.range().expect("the answer says which part it is");
        assert_eq!((range.start(), range.len(), range.total()), (10, 10, Some(SIZE)));
        assert_eq!(part.collect(100).await.expect("ten bytes"), [7; 10][..]);
        let beyond = client.films().fetch("a").header("range", "bytes=99999999-").await.expect_err("nothing is there");
        assert_eq!(beyond.status(), Some(StatusCode::RANGE_NOT_SATISFIABLE));
    });
}

#[test]
fn errors_keep_the_received_body() {
    run(async {
        let error = client(None).await.films().fetch("none").await.expect_err("there is none");
        assert_eq!(error.body().map(|body| &body[..]), Some(&b"picture"[..]));
    });
}

#[test]
fn buffered_bodies_can_be_resent() {
    assert!(Body::from("text").try_clone().is_some());
    assert!(film(1).try_clone().is_none());
}
