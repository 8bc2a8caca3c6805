use super::{run, served};
use ecogen_runtime as rt;
use rt::server::{Context, Failure, NoCredentials};
use rt::{Items, StatusCode};
use stream_lines::models::Point;
use stream_lines::operations::points::{AddRequest, AddResponse};

include!(concat!(env!("OUT_DIR"), "/stream_lines.mounted.rs"));

struct Points;

impl stream_lines::server::PointsApi for Points {
    type Caller = ();

    /// Responds to each point, as it arrives, with whether its `x` is even.
    async fn add(&self, _: &Context<()>, request: AddRequest) -> Result<AddResponse, Failure> {
        let mut points = request.body;
        let Some(first) = points.next().await? else { return Ok(AddResponse::Ok([].into())) };
        let (sender, answers) = Items::channel(1);
        tokio::spawn(async move {
            let mut next = Ok(Some(first));
            while let Ok(Some(point)) = next {
                if sender.send(point.x % 2 == 0).await.is_err() {
                    return;
                }
                next = points.next().await;
            }
        });
        Ok(AddResponse::Ok(answers))
    }
}

async fn client() -> stream_lines::client::Client {
    let base = served(stream_lines::server::Router::new(NoCredentials).points(Points).into_axum()).await;
    stream_lines::client::Client::builder().base_url(&base).build().expect("a client")
}

#[test]
fn items_go_and_come_while_both_sides_talk() {
    run(async {
        let (sender, points) = Items::channel(1);
        let mut answers = {
            let client = client().await;
            let call = client.points().add(points);
            let (answers, sent) = tokio::join!(call.into_future(), sender.send(Point::new(0)));
            sent.expect("somebody reads");
            answers.expect("answers begin before the request ends")
        };
        for x in 1..100 {
            assert_eq!(answers.next().await.expect("an answer"), Some(x % 2 == 1));
            sender.send(Point::new(x)).await.expect("somebody reads");
        }
        drop(sender);
        assert_eq!(answers.next().await.expect("the last answer"), Some(false));
        assert_eq!(answers.next().await.expect("the end"), None);
    });
}

#[test]
fn an_item_that_breaks_a_constraint_is_refused_with_its_index() {
    run(async {
        let error = client().await.points().add([Point::new(-1)]).await.expect_err("a violation");
        assert_eq!(error.status(), Some(StatusCode::BAD_REQUEST));
        let body = String::from_utf8_lossy(error.body().expect("problem details")).into_owned();
        assert!(body.contains("\"pointer\":\"/0/x\""), "{body}");
    });
}
