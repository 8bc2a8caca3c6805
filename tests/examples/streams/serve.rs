use std::error::Error;
use std::io::Read as _;
use std::time::Duration;

use ecogen_runtime as rt;
use rt::server::{Context, HandlerError, NoCredentials};
use rt::{Event, Items, StatusCode};

use super::film::{Film, SIZE, watched};
use super::stream_bytes::operations::films::{FetchRequest, FetchResponse, StoreBody, StoreRequest, StoreResponse};
use super::stream_events::models::Price;
use super::stream_events::operations::feed::{NewsRequest, NewsResponse, PricesRequest, PricesResponse};
use super::stream_parts::operations::albums::{self, FetchOkPart, StoreBodyPart};
use super::{EVENTS, stream_bytes, stream_events, stream_parts};

/// Serves on a free port until standard input ends. The URL of the server is printed.
pub async fn serve() -> Result<(), Box<dyn Error>> {
    let films = stream_bytes::server::Router::new(NoCredentials).films(Films).into_axum();
    let feed = stream_events::server::Router::new(NoCredentials).feed(Feed).into_axum();
    let albums = stream_parts::server::Router::new(NoCredentials).albums(Albums).into_axum();
    let app = axum::Router::new().nest_service("/bytes", films).nest_service("/events", feed);
    let app = app.nest_service("/parts", albums);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}", listener.local_addr()?);
    let ended = tokio::task::spawn_blocking(|| std::io::stdin().read_to_end(&mut Vec::new()));
    tokio::select! {
        served = async { axum::serve(listener, app).await } => served?,
        ended = ended => drop(ended??),
    }
    Ok(())
}

struct Films;

impl stream_bytes::server::FilmsApi for Films {
    type Caller = ();

    async fn store(&self, _: &Context<()>, request: StoreRequest) -> Result<StoreResponse, HandlerError> {
        let Some(StoreBody::Video(film)) = request.body else {
            return Err(HandlerError::new(StatusCode::BAD_REQUEST, "no film"));
        };
        let received = watched(film).await?;
        if received == SIZE {
            Ok(StoreResponse::NoContent)
        } else {
            Err(HandlerError::new(StatusCode::CONFLICT, "not all"))
        }
    }

    async fn fetch(&self, _: &Context<()>, _: FetchRequest) -> Result<FetchResponse, HandlerError> {
        Ok(FetchResponse::Ok(Film::body()))
    }
}

struct Albums;

impl stream_parts::server::AlbumsApi for Albums {
    type Caller = ();

    async fn store(
        &self,
        _: &Context<()>,
        request: albums::StoreRequest,
    ) -> Result<albums::StoreResponse, HandlerError> {
        let (mut parts, mut received) = (request.body, 0);
        while let Some(part) = parts.next().await? {
            if let StoreBodyPart::Cover { body, .. } = part {
                received += watched(body.body).await?;
            }
        }
        let whole = received == SIZE;
        if whole {
            Ok(albums::StoreResponse::NoContent)
        } else {
            Err(HandlerError::new(StatusCode::CONFLICT, "not all"))
        }
    }

    async fn fetch(&self, _: &Context<()>, _: albums::FetchRequest) -> Result<albums::FetchResponse, HandlerError> {
        Ok(albums::FetchResponse::Ok([FetchOkPart::Photo(Film::body().into())].into()))
    }
}

struct Feed;

impl stream_events::server::FeedApi for Feed {
    type Caller = ();

    /// Sends the events after the last event that the caller has received (`Last-Event-ID`).
    async fn prices(&self, cx: &Context<()>, _: PricesRequest) -> Result<PricesResponse, HandlerError> {
        let last = cx.parts().headers.get("last-event-id").and_then(|id| id.to_str().ok()?.parse().ok());
        let first = last.map_or(0, |last: i64| last + 1);
        if first >= EVENTS {
            return Err(HandlerError::new(StatusCode::NO_CONTENT, "no more"));
        }
        let (sender, events) = Items::channel(16);
        tokio::spawn(async move {
            for amount in first..EVENTS {
                let event = Event::new(Price::new(amount)).with_id(amount.to_string());
                if sender.send(event.with_retry(Duration::from_millis(1))).await.is_err() {
                    return;
                }
            }
        });
        Ok(PricesResponse::Ok(events))
    }

    async fn news(&self, _: &Context<()>, _: NewsRequest) -> Result<NewsResponse, HandlerError> {
        Err(HandlerError::new(StatusCode::NOT_FOUND, "no news"))
    }
}
