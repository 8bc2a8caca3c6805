//! Tests of JSON Merge Patch (RFC 7396): null removes an optional property, so the types of the body can represent null
//! for such a property, and the server accepts null.

use std::error::Error;
use std::sync::{Arc, Mutex, PoisonError};

use axum::body::Body;
use ecogen_runtime::http::{Request, StatusCode};
use ecogen_runtime::server::{Context, HandlerError, NoCredentials};
use ecogen_runtime::{Field, Map};
use tower::ServiceExt;

include!(concat!(env!("OUT_DIR"), "/body_merge_patch.mounted.rs"));

use body_merge_patch::client::Client;
use body_merge_patch::models::{Address, AddressMergePatch, GroupPatch, UserMergePatch};
use body_merge_patch::operations::users as operations;

/// A service that stores the received patches.
#[derive(Clone, Default)]
struct Service(Arc<Mutex<Vec<UserMergePatch>>>);

impl Service {
    fn last(&self) -> Option<UserMergePatch> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).pop()
    }
}

impl body_merge_patch::server::UsersApi for Service {
    type Caller = ();

    async fn put_user(
        &self,
        _: &Context<()>,
        _: operations::PutUserRequest,
    ) -> Result<operations::PutUserResponse, HandlerError> {
        Ok(operations::PutUserResponse::NoContent)
    }

    async fn patch_user(
        &self,
        _: &Context<()>,
        request: operations::PatchUserRequest,
    ) -> Result<operations::PatchUserResponse, HandlerError> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(request.body);
        Ok(operations::PatchUserResponse::NoContent)
    }

    async fn patch_group(
        &self,
        _: &Context<()>,
        request: operations::PatchGroupRequest,
    ) -> Result<operations::PatchGroupResponse, HandlerError> {
        assert_eq!((request.body.title, request.body.size), (Field::Null, Field::Absent));
        Ok(operations::PatchGroupResponse::NoContent)
    }
}

/// Sends a request and returns the status of the response.
async fn status(method: &str, path: &str, media_type: &str, body: &str) -> Result<StatusCode, Box<dyn Error>> {
    let app = body_merge_patch::server::Router::new(NoCredentials).users(Service::default()).into_axum();
    let request = Request::builder().method(method).uri(path).header("content-type", media_type);
    Ok(app.oneshot(request.body(Body::from(body.to_owned()))?).await?.status())
}

#[tokio::test]
async fn null_is_accepted_for_removable_properties() -> Result<(), Box<dyn Error>> {
    for (body, expected) in [
        (r#"{"name": "a"}"#, 204),
        (r#"{"name": "a", "nick": null, "address": null, "labels": null, "homes": null}"#, 204),
        (r#"{"name": "a", "address": {"city": "b", "street": null}, "labels": {"x": null}}"#, 204),
        // Required properties and values other than null keep their constraints.
        (r#"{"name": null}"#, 400),
        (r#"{"nick": "bb"}"#, 400),
        (r#"{"name": "a", "nick": "b"}"#, 400),
        (r#"{"name": "a", "address": {"city": null}}"#, 400),
        (r#"{"name": "a", "labels": {"x": 1}}"#, 400),
        // A patch replaces an array as a whole, so its items are complete addresses.
        (r#"{"name": "a", "homes": [{"city": "b", "street": null}]}"#, 400),
        (r#"{"name": "a", "homes": [null]}"#, 400),
        // A patch that is not an object would replace the whole user.
        ("null", 400),
    ] {
        assert_eq!(status("PATCH", "/users/1", "application/merge-patch+json", body).await?, expected, "{body}");
    }
    Ok(())
}

#[tokio::test]
async fn other_uses_of_the_component_are_unaffected() -> Result<(), Box<dyn Error>> {
    for (body, expected) in [
        (r#"{"name": "a", "nick": "bb", "address": {"city": "b", "street": "c"}}"#, 204),
        (r#"{"name": "a", "nick": null}"#, 400),
        (r#"{"name": "a", "address": {"city": "b", "street": null}}"#, 400),
        (r#"{"name": "a", "labels": {"x": null}}"#, 400),
    ] {
        assert_eq!(status("PUT", "/users/1", "application/json", body).await?, expected, "{body}");
    }
    Ok(())
}

#[tokio::test]
async fn absent_null_and_value_are_distinct() -> Result<(), Box<dyn Error>> {
    let service = Service::default();
    let app = body_merge_patch::server::Router::new(NoCredentials).users(service.clone()).into_axum();
    let client = Client::builder().base_url("http://test").service(app).build()?;
    let mut patch = UserMergePatch::new("a");
    patch.nick = Field::Null;
    let mut address = AddressMergePatch::new("b");
    address.street = Field::Null;
    patch.address = Field::Value(address);
    patch.labels = Field::Value(Map::from_iter([("x".to_owned(), None), ("y".to_owned(), Some("z".to_owned()))]));
    patch.homes = Field::Value(vec![Address::new("c")]);
    client.users().patch_user("1", patch.clone()).await?;
    assert_eq!(service.last(), Some(patch));
    client.users().patch_user("1", UserMergePatch::new("a")).await?;
    assert_eq!(service.last().map(|patch| patch.nick), Some(Field::Absent));
    let mut removing_title = GroupPatch::default();
    let title = &mut removing_title.title;
    *title = Field::Null;
    client.users().patch_group("1", removing_title).await?;
    Ok(())
}

/// Documents in different versions of OpenAPI, each with the keyword and the value that make a property nullable in the
/// effective document of that version.
const VERSIONS: [(&str, &str, &str); 3] = [
    (
        r##"{"swagger": "2.0", "info": {"title": "t", "version": "1"}, "paths": {"/things": {"patch": {
            "consumes": ["application/merge-patch+json"],
            "parameters": [{"in": "body", "name": "body", "required": true, "schema": {"$ref": "#/definitions/Thing"}}],
            "responses": {"204": {"description": "Done."}}}}},
            "definitions": {"Thing": {"type": "object", "properties": {"name": {"type": "string"}}}}}"##,
        "/nullable",
        "true",
    ),
    (
        r##"{"openapi": "3.0.4", "info": {"title": "t", "version": "1"}, "paths": {"/things": {"patch": {
            "requestBody": {"$ref": "#/components/requestBodies/Patch"},
            "responses": {"204": {"description": "Done."}}}}},
            "components": {"requestBodies": {"Patch": {"content": {"Application/Merge-Patch+JSON; charset=utf-8": {
                "schema": {"$ref": "#/components/schemas/Thing"}}}}},
            "schemas": {"Thing": {"type": "object", "properties": {"name": {"type": "string"}}}}}}"##,
        "/nullable",
        "true",
    ),
    (
        r##"{"openapi": "3.2.0", "info": {"title": "t", "version": "1"}, "paths": {"/things": {"patch": {
            "requestBody": {"content": {"application/merge-patch+json": {"$ref": "#/components/mediaTypes/Patch"}}},
            "responses": {"204": {"description": "Done."}}}}},
            "components": {"mediaTypes": {"Patch": {"schema": {"$ref": "#/components/schemas/Thing"}}},
            "schemas": {"Thing": {"type": "object", "properties": {"name": {"type": "string"}}}}}}"##,
        "/type",
        r#"["string","null"]"#,
    ),
];

#[test]
fn patches_of_every_version_accept_null() -> Result<(), Box<dyn Error>> {
    for (document, keyword, expected) in VERSIONS {
        let effective = ecogen::Generator::from_bytes("patch.json", document).effective()?.to_string();
        let effective: serde_json::Value = serde_json::from_str(&effective)?;
        let schema = effective.pointer(&format!("/components/schemas/Thing/properties/name{keyword}"));
        assert_eq!(schema.map(ToString::to_string).as_deref(), Some(expected), "{document}");
    }
    Ok(())
}
