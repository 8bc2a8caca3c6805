//! Tests of `readOnly` and `writeOnly` as siblings of a `$ref`, and in schemas that contain a `$ref` (OpenAPI 3.0.3,
//! Schema Object; JSON Schema 2020-12, 9.4).

use std::error::Error;

use axum::body::{Body, to_bytes};
use ecogen_runtime::http::{Request, StatusCode};
use ecogen_runtime::server::{Context, HandlerError, NoCredentials};
use tower::ServiceExt;

include!(concat!(env!("OUT_DIR"), "/reference_siblings.mounted.rs"));

use reference_siblings::operations::default::{ReplaceUserRequest, ReplaceUserResponse};

struct Service;

impl reference_siblings::server::DefaultApi for Service {
    type Caller = ();

    async fn replace_user(
        &self,
        _: &Context<()>,
        request: ReplaceUserRequest,
    ) -> Result<ReplaceUserResponse, HandlerError> {
        let mut user = request.body;
        user.secret = None;
        user.etag = Some("1".to_owned());
        user.stamp = Some("today".to_owned());
        Ok(ReplaceUserResponse::Ok(user))
    }
}

async fn put(body: &'static str) -> Result<(StatusCode, String), Box<dyn Error>> {
    let app = reference_siblings::server::Router::new(NoCredentials).default(Service).into_axum();
    let request = Request::put("/users").header("content-type", "application/json").body(Body::from(body))?;
    let response = app.oneshot(request).await?;
    let status = response.status();
    let text = String::from_utf8(to_bytes(response.into_body(), 1 << 20).await?.to_vec())?;
    Ok((status, text))
}

#[tokio::test]
async fn requests_may_omit_read_only_properties() -> Result<(), Box<dyn Error>> {
    let (status, text) = put(r#"{"name": "a", "secret": "s"}"#).await?;
    assert_eq!((status, text.as_str()), (StatusCode::OK, r#"{"name":"a","etag":"1","stamp":"today"}"#));
    Ok(())
}

#[tokio::test]
async fn requests_require_write_only_properties() -> Result<(), Box<dyn Error>> {
    let (status, text) = put(r#"{"name": "a"}"#).await?;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert!(text.contains("secret"), "{text}");
    Ok(())
}
