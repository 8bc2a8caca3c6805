//! Tests of requests that a server rejects although it could decode them: a path in another spelling, or a body that a
//! web page of another site may send.

use std::error::Error;

use axum::body::Body;
use body_optional::operations::things as bodies;
use ecogen_runtime::http::{Request, StatusCode};
use ecogen_runtime::server::{Context, HandlerError, NoCredentials};
use parameters_integer::operations::projects::{FindRequest, FindResponse};
use tower::ServiceExt;

include!(concat!(env!("OUT_DIR"), "/body_optional.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/parameters_integer.mounted.rs"));

struct Service;

impl body_optional::server::ThingsApi for Service {
    type Caller = ();

    async fn make(&self, _: &Context<()>, _: bodies::MakeRequest) -> Result<bodies::MakeResponse, HandlerError> {
        Ok(bodies::MakeResponse::NoContent)
    }

    async fn replace(
        &self,
        _: &Context<()>,
        _: bodies::ReplaceRequest,
    ) -> Result<bodies::ReplaceResponse, HandlerError> {
        Ok(bodies::ReplaceResponse::NoContent)
    }
}

impl parameters_integer::server::ProjectsApi for Service {
    type Caller = ();

    async fn find(&self, _: &Context<()>, _: FindRequest) -> Result<FindResponse, HandlerError> {
        Ok(FindResponse::NoContent)
    }
}

/// Without a preflight request, a web page of another site may send a body without a media type or as `text/plain`,
/// with the user's cookies (Fetch, 3.2.2 and 4.9).
#[tokio::test]
async fn json_without_media_type_is_rejected() -> Result<(), Box<dyn Error>> {
    let app = body_optional::server::Router::new(NoCredentials).things(Service).into_axum();
    let json = r#"{"name":"a"}"#;
    let rows = [
        ("POST", Some("application/json"), json, 204),
        ("POST", None, json, 415),
        ("POST", Some("text/plain"), json, 415),
        ("POST", None, "", 204),
        ("POST", Some("text/plain"), "", 204),
        ("PUT", None, json, 415),
        // The required body is missing, so the server rejects the request before it checks the media type.
        ("PUT", None, "", 400),
    ];
    for (method, media_type, body, status) in rows {
        let mut request = Request::builder().method(method).uri("/things");
        if let Some(media_type) = media_type {
            request = request.header("content-type", media_type);
        }
        let response = app.clone().oneshot(request.body(Body::from(body))?).await?;
        assert_eq!(response.status(), status, "{method} {media_type:?} {body}");
        if status == 415 {
            assert_eq!(response.headers()["accept"], "application/json");
        }
    }
    Ok(())
}

/// In JSON, JSON Schema treats the number `1.0` as an integer (Core, 4.2.3). A path is text: for proxies, caches and
/// access rules, `/projects/1.0` and `/projects/1` are different.
#[tokio::test]
async fn path_integers_have_one_text_form() -> Result<(), Box<dyn Error>> {
    let app = parameters_integer::server::Router::new(NoCredentials).projects(Service).into_axum();
    let rows = [
        ("/projects/1", 204),
        ("/projects/-1", 204),
        ("/projects/0", 204),
        ("/projects/1.0", 400),
        ("/projects/1e2", 400),
        ("/projects/+1", 400),
        ("/projects/%2B1", 400),
        ("/projects/01", 400),
        ("/projects/-0", 400),
        ("/projects/1%20", 400),
        ("/projects/1?page=2", 204),
        ("/projects/1?page=2.0", 400),
        ("/projects/1?page=1e2", 400),
        // A parameter with the type `number` is accepted in any notation, because numbers have no canonical text.
        ("/projects/1?ratio=2.50", 204),
        ("/projects/1?ratio=1e2", 204),
        ("/projects/1?ratio=%2B1", 400),
    ];
    for (uri, status) in rows {
        let response = app.clone().oneshot(Request::get(uri).body(Body::empty())?).await?;
        assert_eq!(response.status(), StatusCode::from_u16(status)?, "{uri}");
    }
    Ok(())
}
