//! Requests that generated clients do not send, and the information about its operation that a handler receives.

use std::error::Error;

use axum::body::Body;
use ecogen_runtime::http::{Request, StatusCode};
use ecogen_runtime::server::{Context, HandlerError, NoCredentials};
use serde_json::json;
use tower::ServiceExt;

include!(concat!(env!("OUT_DIR"), "/extensions.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/parameters_empty.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/struct_access.mounted.rs"));

struct Service;

impl extensions::server::ThingsApi for Service {
    type Caller = ();

    async fn things(
        &self,
        cx: &Context<()>,
        _: extensions::operations::things::ThingsRequest,
    ) -> Result<extensions::operations::things::ThingsResponse, HandlerError> {
        assert_eq!(cx.extension("x-rate-limit"), Some(&json!({"per": "minute", "calls": 60})));
        assert_eq!(cx.extension("x-other"), None);
        Ok(extensions::operations::things::ThingsResponse::NoContent)
    }
}

impl parameters_empty::server::ThingsApi for Service {
    type Caller = ();

    async fn things(
        &self,
        _: &Context<()>,
        request: parameters_empty::operations::things::ThingsRequest,
    ) -> Result<parameters_empty::operations::things::ThingsResponse, HandlerError> {
        assert!(matches!(request.page, None | Some(7)));
        Ok(parameters_empty::operations::things::ThingsResponse::NoContent)
    }
}

impl struct_access::server::AccountsApi for Service {
    type Caller = ();

    async fn add_account(
        &self,
        _: &Context<()>,
        request: struct_access::operations::accounts::AddAccountRequest,
    ) -> Result<struct_access::operations::accounts::AddAccountResponse, HandlerError> {
        let mut account = struct_access::models::Account::new(request.body.name);
        account.id = Some("7".to_owned());
        Ok(struct_access::operations::accounts::AddAccountResponse::Created(account))
    }

    async fn last_login(
        &self,
        _: &Context<()>,
        _: struct_access::operations::accounts::LastLoginRequest,
    ) -> Result<struct_access::operations::accounts::LastLoginResponse, HandlerError> {
        Err(HandlerError::new(StatusCode::NOT_FOUND, "no login"))
    }
}

#[tokio::test]
async fn read_only_fields_are_required_only_in_responses() -> Result<(), Box<dyn Error>> {
    let app = struct_access::server::Router::new(NoCredentials).accounts(Service).into_axum();
    for (body, status) in [
        (r#"{"name": "a", "password": "p"}"#, 201),
        (r#"{"name": "a"}"#, 400),
        (r#"{"id": "1", "password": "p"}"#, 400),
    ] {
        let request = Request::post("/accounts").header("content-type", "application/json").body(Body::from(body))?;
        assert_eq!(app.clone().oneshot(request).await?.status(), status, "{body}");
    }
    Ok(())
}

#[tokio::test]
async fn operation_extensions_are_data() -> Result<(), Box<dyn Error>> {
    let app = extensions::server::Router::new(NoCredentials).things(Service).into_axum();
    let response = app.oneshot(Request::get("/things").body(Body::empty())?).await?;
    assert_eq!(response.status(), 204);
    let said = extensions::operations::API.extension(&extensions::operations::things::THINGS, "x-rate-limit");
    assert_eq!(said.and_then(|said| said.get("calls")), Some(&json!(60)));
    Ok(())
}

#[tokio::test]
async fn allow_empty_value_is_none() -> Result<(), Box<dyn Error>> {
    let app = parameters_empty::server::Router::new(NoCredentials).things(Service).into_axum();
    for (query, status) in [("?page=", 204), ("?page", 204), ("?page=7", 204), ("", 204), ("?page=x", 400)] {
        let response = app.clone().oneshot(Request::get(format!("/things{query}")).body(Body::empty())?).await?;
        assert_eq!(response.status(), status, "{query}");
    }
    Ok(())
}
