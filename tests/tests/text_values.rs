//! Tests the validation of parameters and forms, whose values are texts. A text is read with the type that the schema
//! declares for its key.

use std::error::Error;

use axum::body::Body;
use ecogen_runtime::http::{Request, StatusCode};
use ecogen_runtime::server::{Context, HandlerError, NoCredentials};
use tower::ServiceExt;

include!(concat!(env!("OUT_DIR"), "/parameters_map_2020_12.mounted.rs"));

use parameters_map_2020_12::operations::things::{AddThingRequest, AddThingResponse};

struct Service;

impl parameters_map_2020_12::server::ThingsApi for Service {
    type Caller = ();

    async fn add_thing(&self, _: &Context<()>, request: AddThingRequest) -> Result<AddThingResponse, HandlerError> {
        assert_eq!(request.ids.get("a"), Some(&1));
        assert_eq!(request.filter.get("x"), Some(&2));
        Ok(AddThingResponse::NoContent)
    }
}

async fn status(uri: &str, form: &'static str) -> Result<StatusCode, Box<dyn Error>> {
    let app = parameters_map_2020_12::server::Router::new(NoCredentials).things(Service).into_axum();
    let request =
        Request::post(uri).header("content-type", "application/x-www-form-urlencoded").body(Body::from(form))?;
    Ok(app.oneshot(request).await?.status())
}

#[tokio::test]
async fn unevaluated_properties_type_form_keys() -> Result<(), Box<dyn Error>> {
    assert_eq!(status("/things/a,1,b,2?x=2", "name=n&count=3").await?, StatusCode::NO_CONTENT);
    assert_eq!(status("/things/a,1?x=two", "name=n").await?, StatusCode::BAD_REQUEST);
    assert_eq!(status("/things/a,1?x=2", "name=n&count=three").await?, StatusCode::BAD_REQUEST);
    Ok(())
}

#[tokio::test]
async fn pattern_properties_type_form_keys() -> Result<(), Box<dyn Error>> {
    assert_eq!(status("/things/a,1?x=2&flags[is_new]=true", "name=n").await?, StatusCode::NO_CONTENT);
    assert_eq!(status("/things/a,1?x=2&flags[is_new]=7", "name=n").await?, StatusCode::BAD_REQUEST);
    Ok(())
}
