//! Tests of requests that generated clients do not send, and of the information that a handler receives about the
//! operation.

use std::error::Error;

use axum::body::Body;
use ecogen_runtime::http::{Request, StatusCode};
use ecogen_runtime::server::{Context, HandlerError, NoCredentials};
use serde_json::json;
use tower::ServiceExt;

include!(concat!(env!("OUT_DIR"), "/extensions.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/all_of_required_apart.mounted.rs"));
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

impl all_of_required_apart::server::UsersApi for Service {
    type Caller = ();

    async fn add_user(
        &self,
        _: &Context<()>,
        _: all_of_required_apart::operations::users::AddUserRequest,
    ) -> Result<all_of_required_apart::operations::users::AddUserResponse, HandlerError> {
        Ok(all_of_required_apart::operations::users::AddUserResponse::NoContent)
    }

    async fn replace_user(
        &self,
        _: &Context<()>,
        _: all_of_required_apart::operations::users::ReplaceUserRequest,
    ) -> Result<all_of_required_apart::operations::users::ReplaceUserResponse, HandlerError> {
        Ok(all_of_required_apart::operations::users::ReplaceUserResponse::NoContent)
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
    let extension = extensions::operations::API.extension(&extensions::operations::things::THINGS, "x-rate-limit");
    assert_eq!(extension.and_then(|extension| extension.get("calls")), Some(&json!(60)));
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

/// OpenAPI 3.0.4, Schema Object: "If the property has `readOnly` set to `true` and is in the `required` list, the
/// `required` will take effect on the response only."
#[tokio::test]
async fn required_of_another_member_of_all_of_applies_in_the_direction_of_the_property() -> Result<(), Box<dyn Error>> {
    let app = all_of_required_apart::server::Router::new(NoCredentials).users(Service).into_axum();
    for (body, status) in [
        (r#"{"name": "a", "password": "p"}"#, 204),
        (r#"{"id": "1", "name": "a", "password": "p"}"#, 204),
        (r#"{"id": "1", "name": "a"}"#, 400),
        (r#"{"password": "p"}"#, 400),
    ] {
        for request in [Request::post("/users"), Request::put("/users")] {
            let request = request.header("content-type", "application/json").body(Body::from(body))?;
            assert_eq!(app.clone().oneshot(request).await?.status(), status, "{body}");
        }
    }
    Ok(())
}
