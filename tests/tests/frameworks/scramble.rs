//! Tests with responses of Laravel 12, for documents that Scramble writes. The responses contain resources in `data`,
//! the links of a paginator, times with microseconds, and errors by field.

use super::{Server, client};
use serde_json::json;

include!(concat!(env!("OUT_DIR"), "/framework_scramble.mounted.rs"));

use ecogen_runtime::Field;
use framework_scramble::models::{PostResourceLevel, PostResourceScore, Status};
use framework_scramble::operations::post::{PostsIndexResponse, PostsStoreBody, PostsStoreResponse};

const POST: &str = r#"{"id":1,"kind":"post","status":"draft","previous":null,"settings":[],"approved_at":null,
    "created_at":"2026-01-02T03:04:05.000000Z","level":null,"score":"7","parent":{"id":2,"kind":"post","status":"archived",
    "previous":"published","settings":null,"approved_at":"2026-01-02T03:04:05.000000Z","created_at":null,"level":"high","score":7,"parent":null}}"#;

#[tokio::test]
async fn page_of_resources_is_decoded() {
    let links = r#""first":"http://localhost/api/posts?page=1","last":"http://localhost/api/posts?page=1","prev":null,"next":null"#;
    let meta = r#""current_page":1,"from":1,"links":[{"url":null,"label":"&laquo; Previous","page":null,"active":false}],"path":"http://localhost/api/posts","per_page":15,"to":1,"total":1"#;
    let body = format!(r#"{{"data":[{POST}],"links":{{{links}}},"meta":{{{meta}}}}}"#);
    let server = Server::of(200, "application/json", body);
    let call = client!(framework_scramble, server).post().posts_index().tags(vec!["a".to_owned(), "b".to_owned()]);
    let page = call.filter_status(Status::Draft).await.expect("200");
    assert_eq!(server.last().line, "GET /posts?tags%5B%5D=a&tags%5B%5D=b&filter%5Bstatus%5D=draft");
    assert_eq!((page.meta.total, page.links.prev, page.meta.links[0].url.as_deref()), (1, None, None));
    let post = &page.data[0];
    assert_eq!((&post.status, &post.previous, &post.level), (&Status::Draft, &None, &None));
    assert_eq!((&post.settings, &post.score), (&Some(Vec::new()), &PostResourceScore::String("7".to_owned())));
    assert_eq!(post.created_at.as_ref().map(ToString::to_string).as_deref(), Some("2026-01-02T03:04:05.000000Z"));
    let parent = post.parent.value().expect("a parent");
    assert_eq!((&parent.previous, &parent.level), (&Some(Status::Published), &Some(PostResourceLevel::High)));
    assert_eq!(
        (&parent.score, parent.settings.is_none(), parent.parent.is_null()),
        (&PostResourceScore::Integer(7), true, true)
    );
}

#[tokio::test]
async fn errors_are_decoded() {
    let body = r#"{"message":"The title field is required.","errors":{"title":["The title field is required."]}}"#;
    let server = Server::of(422, "application/json", body);
    let response =
        client!(framework_scramble, server).post().posts_index().per_page(0).send().await.expect("422").into_value();
    let PostsIndexResponse::UnprocessableContent(error) = response else { panic!("{response:?}") };
    assert_eq!(json!(error.errors.get("title")), json!(["The title field is required."]));
    let server = Server::of(401, "application/json", r#"{"message":"Unauthenticated."}"#);
    let mut body = PostsStoreBody::new("t");
    body.status = Field::Null;
    let response = client!(framework_scramble, server).post().posts_store(body).send().await.expect("401").into_value();
    assert_eq!(server.last().text(), r#"{"title":"t","status":null}"#);
    assert!(matches!(response, PostsStoreResponse::Unauthorized(error) if error.message == "Unauthenticated."));
}
