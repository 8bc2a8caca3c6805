use super::{run, served};
use ecogen_runtime as rt;
use rt::server::{Context, HandlerError, NoCredentials};
use rt::{Items, StatusCode};
use stream_lines::models::Point;
use stream_lines::operations::points::{AddRequest, AddResponse};

include!(concat!(env!("OUT_DIR"), "/stream_lines.mounted.rs"));

struct Points;

impl stream_lines::server::PointsApi for Points {
    type Caller = ();

    /// As soon as a point arrives, sends an item that states whether the point's `x` is even.
    async fn add(&self, _: &Context<()>, request: AddRequest) -> Result<AddResponse, HandlerError> {
        let mut points = request.body;
        let Some(first) = points.next().await? else { return Ok(AddResponse::Ok([].into())) };
        let (sender, responses) = Items::channel(1);
        tokio::spawn(async move {
            let mut next = Ok(Some(first));
            while let Ok(Some(point)) = next {
                if sender.send(point.x % 2 == 0).await.is_err() {
                    return;
                }
                next = points.next().await;
            }
        });
        Ok(AddResponse::Ok(responses))
    }
}

async fn client() -> stream_lines::client::Client {
    let base = served(stream_lines::server::Router::new(NoCredentials).points(Points).into_axum()).await;
    stream_lines::client::Client::builder().base_url(&base).build().expect("a client")
}

#[test]
fn items_stream_in_both_directions() {
    run(async {
        let (sender, points) = Items::channel(1);
        let mut responses = {
            let client = client().await;
            let call = client.points().add(points);
            let (response, sent) = tokio::join!(call.into_future(), sender.send(Point::new(0)));
            sent.expect("a reader exists");
            response.expect("answers begin before the request ends")
        };
        for x in 1..100 {
            assert_eq!(responses.next().await.expect("an answer"), Some(x % 2 == 1));
            sender.send(Point::new(x)).await.expect("a reader exists");
        }
        drop(sender);
        assert_eq!(responses.next().await.expect("the last answer"), Some(false));
        assert_eq!(responses.next().await.expect("the end"), None);
    });
}

#[test]
fn invalid_items_are_rejected_with_index() {
    run(async {
        let error = client().await.points().add([Point::new(-1)]).await.expect_err("a violation");
        assert_eq!(error.status(), Some(StatusCode::BAD_REQUEST));
        let body = String::from_utf8_lossy(error.body().expect("problem details")).into_owned();
        assert!(body.contains("\"pointer\":\"/0/x\""), "{body}");
    });
}
