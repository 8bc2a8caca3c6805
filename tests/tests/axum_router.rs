//! Tests that a generated router converts to an `axum` router with a route for each path: the `axum` router can be
//! merged and nested, layers see `MatchedPath` and the operation, and `route_layer` applies to the operations only.

use std::error::Error;
use std::sync::{Arc, Mutex};

use axum::body::{Body, to_bytes};
use axum::extract::{MatchedPath, Request, State};
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::get;
use axum::{Extension, Router};
use ecogen_runtime::OperationSpec;
use ecogen_runtime::http::{Method, StatusCode};
use ecogen_runtime::server::{AuthError, Authenticate, Context, Credentials, HandlerError, NoCredentials};
use parameters_secret::operations::sessions::{OpenRequest, OpenResponse};
use tower::ServiceExt;

include!(concat!(env!("OUT_DIR"), "/parameters_secret.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/servers_of_operations.mounted.rs"));

/// An extension that a layer around the router adds to requests.
#[derive(Clone, Debug, PartialEq)]
struct Tenant(&'static str);

#[derive(Clone)]
struct Sessions;

impl Authenticate for Sessions {
    type Caller = ();

    async fn authenticate(&self, _: &Credentials<'_>) -> Result<(), AuthError> {
        Ok(())
    }
}

impl parameters_secret::server::SessionsApi for Sessions {
    type Caller = ();

    /// Responds with the extensions of the request and the operation that the handler sees.
    async fn open(&self, cx: &Context<()>, request: OpenRequest) -> Result<OpenResponse, HandlerError> {
        let extensions = &cx.parts().extensions;
        let tenant = extensions.get::<Tenant>().map_or("none", |tenant| tenant.0);
        let operation = cx.operation();
        let path = extensions.get::<MatchedPath>().ok_or_else(not_found)?.as_str();
        Err(HandlerError::new(
            StatusCode::CONFLICT,
            format!("{} {} {} {path} {tenant}", request.id, operation.id, operation.path),
        ))
    }
}

fn not_found() -> HandlerError {
    HandlerError::new(StatusCode::NOT_FOUND, "The extension is missing.")
}

fn sessions() -> parameters_secret::server::Router<Sessions> {
    parameters_secret::server::Router::new(Sessions).sessions(Sessions)
}

/// Returns the router of an API with the paths `/v2/files` (GET), `/upload/files` (PUT) and `/v1/ping` (GET).
fn files() -> Router {
    servers_of_operations::server::Router::new(NoCredentials).into_axum()
}

async fn send(app: &Router, method: Method, path: &str) -> Result<Response, Box<dyn Error>> {
    let request = Request::builder().method(method).uri(path).header("x-key", "k").header("cookie", "remember=1");
    Ok(app.clone().oneshot(request.body(Body::empty())?).await?)
}

async fn status(app: &Router, method: Method, path: &str) -> Result<u16, Box<dyn Error>> {
    Ok(send(app, method, path).await?.status().as_u16())
}

async fn text(response: Response) -> Result<String, Box<dyn Error>> {
    Ok(String::from_utf8(to_bytes(response.into_body(), 1 << 20).await?.into())?)
}

#[tokio::test]
async fn two_apis_and_a_router_with_a_fallback_can_be_merged() -> Result<(), Box<dyn Error>> {
    let own = Router::new().route("/health", get(async || "well")).fallback(async || (StatusCode::GONE, "fallback"));
    let generated = || sessions().into_axum().merge(files());
    for app in [generated().merge(own.clone()), own.merge(generated())] {
        assert_eq!(status(&app, Method::POST, "/sessions/7").await?, 409);
        assert_eq!(status(&app, Method::GET, "/v1/ping").await?, 501);
        assert_eq!(text(send(&app, Method::GET, "/health").await?).await?, "well");
        assert_eq!(text(send(&app, Method::GET, "/none").await?).await?, "fallback");
        let other_method = send(&app, Method::DELETE, "/v2/files").await?;
        assert_eq!(other_method.status(), StatusCode::METHOD_NOT_ALLOWED);
        assert_eq!(other_method.headers()["allow"], "GET, HEAD, OPTIONS");
    }
    Ok(())
}

#[tokio::test]
async fn unknown_paths_are_rejected_by_the_router_without_a_fallback() -> Result<(), Box<dyn Error>> {
    // If neither of two merged routers has a fallback, `axum` keeps the default 404 response of the router that is the
    // argument of `merge`.
    let merged = Router::new().route("/health", get(async || "well")).merge(sessions().into_axum()).merge(files());
    for app in [files(), merged] {
        let response = send(&app, Method::GET, "/none").await?;
        assert_eq!(response.status(), StatusCode::NOT_FOUND);
        assert_eq!(response.headers()["content-type"], "application/problem+json");
        assert!(text(response).await?.contains("The path does not exist."));
    }
    // RFC 3986, 6.2.2.2: an unreserved character and its percent-encoding are equivalent. `axum` does not decode paths.
    assert_eq!(status(&files(), Method::GET, "/v1/%70ing").await?, 501);
    Ok(())
}

/// A middleware that records the path, operation and status of each request, as a user would record metrics.
async fn record(State(log): State<Arc<Mutex<Vec<String>>>>, request: Request, next: Next) -> Response {
    let path =
        request.extensions().get::<MatchedPath>().map_or_else(|| "-".to_owned(), |path| path.as_str().to_owned());
    let response = next.run(request).await;
    let operation = response.extensions().get::<&'static OperationSpec>();
    let (id, tags) = operation.map_or(("-", &[][..]), |operation| (operation.id, operation.tags));
    let line = format!("{path} {id} {tags:?} {}", response.status().as_u16());
    log.lock().expect("the lock is not poisoned").push(line);
    response
}

#[tokio::test]
async fn layers_see_the_matched_path_and_the_operation() -> Result<(), Box<dyn Error>> {
    let log = Arc::new(Mutex::new(Vec::new()));
    let app = sessions().at("/api").label_responses().into_axum();
    let app = app.layer(middleware::from_fn_with_state(log.clone(), record));
    send(&app, Method::POST, "/api/sessions/7").await?;
    send(&app, Method::GET, "/api/sessions/7").await?;
    send(&app, Method::GET, "/api/session").await?;
    let log = log.lock().expect("the lock is not poisoned");
    assert_eq!(
        *log,
        ["/api/sessions/{id} open [\"sessions\"] 409", "/api/sessions/{id} - [] 405", "- - [] 404"].map(str::to_owned)
    );
    Ok(())
}

#[tokio::test]
async fn route_layers_apply_to_the_paths_of_the_document_only() -> Result<(), Box<dyn Error>> {
    let deny = async |_: Request, _: Next| StatusCode::IM_A_TEAPOT;
    let app = files().route_layer(middleware::from_fn(deny));
    assert_eq!(status(&app, Method::GET, "/v1/ping").await?, 418);
    assert_eq!(status(&app, Method::GET, "/none").await?, 404);
    Ok(())
}

#[tokio::test]
async fn nested_routers_and_states_and_extensions_reach_the_handler() -> Result<(), Box<dyn Error>> {
    let app = Router::new()
        .route("/number", get(async |State(number): State<u8>| number.to_string()))
        .merge(files().with_state(()))
        .nest("/tenants/{tenant}", sessions().at_root().into_axum().with_state(()))
        .layer(Extension(Tenant("ann")))
        .with_state(7);
    assert_eq!(text(send(&app, Method::GET, "/number").await?).await?, "7");
    assert_eq!(status(&app, Method::GET, "/v1/ping").await?, 501);
    let conflict = text(send(&app, Method::POST, "/tenants/x/sessions/9").await?).await?;
    assert!(conflict.contains("9 open /sessions/{id} /tenants/{tenant}/sessions/{id} ann"), "{conflict}");
    Ok(())
}

/// `axum` panics if two merged routers have the same path. APIs with a common path need different prefixes.
#[test]
#[should_panic(expected = "conflict")]
fn apis_with_the_same_path_cannot_be_merged() {
    drop(files().merge(files()));
}

#[test]
fn apis_with_the_same_path_can_be_merged_below_prefixes() {
    let v9 = servers_of_operations::server::Router::new(NoCredentials).at("/v9").into_axum();
    assert!(files().merge(v9).has_routes());
}
