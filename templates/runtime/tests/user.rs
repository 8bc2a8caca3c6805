//! Tests of the client and the server in [`sample`], over TCP on the loopback interface and without a connection.

mod sample;

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::task::{self, Poll};
use std::time::Duration;

use bytes::Bytes;
use ecogen_runtime as rt;
use http::{Request, Response, StatusCode};
use http_body::Frame;
use http_body_util::{BodyExt, Full};
use rt::client::ErrorKind;

use rt::server::{AuthError, Authenticate, Context, Credentials, HandlerError};
use sample::client::Client;
use sample::models::{Error, User};
use sample::operations::{event, user};
use sample::server::{EventApi, Router, UserApi};
use tower::ServiceExt;

struct Keys;

struct Account(String);

impl Authenticate for Keys {
    type Caller = Account;

    async fn authenticate(&self, credentials: &Credentials<'_>) -> Result<Account, AuthError> {
        match credentials.value("authorizer").map(rt::Secret::expose) {
            Some("good") => Ok(Account("ann".to_owned())),
            Some("weak") => Err(AuthError::Forbidden),
            _ => Err(AuthError::Unauthorized),
        }
    }
}

struct Service;

impl UserApi for Service {
    type Caller = Account;

    async fn create_user(
        &self,
        _: &Context<Account>,
        request: user::CreateUserRequest,
    ) -> Result<user::CreateUserResponse, HandlerError> {
        Ok(match request.body {
            Some(user) => user::CreateUserResponse::Ok(user),
            None => user::CreateUserResponse::BadRequest(problem("no user")),
        })
    }

    async fn get_user(
        &self,
        cx: &Context<Account>,
        request: user::GetUserRequest,
    ) -> Result<user::GetUserResponse, HandlerError> {
        match request.user_id.as_str() {
            "gone" => Err(HandlerError::new(StatusCode::GONE, "The user is gone.")),
            "broken" => Err(std::io::Error::other("the store is down at 10.0.0.7"))?,
            id => {
                let mut user = User::new(id);
                user.first_name = Some(format!("{} for {}", cx.operation().id, cx.caller().0));
                Ok(user::GetUserResponse::Ok(user))
            }
        }
    }

    async fn update_user(
        &self,
        _: &Context<Account>,
        _: user::UpdateUserRequest,
    ) -> Result<user::UpdateUserResponse, HandlerError> {
        Ok(user::UpdateUserResponse::BadRequest(problem("never")))
    }

    async fn add_user_to_group(
        &self,
        _: &Context<Account>,
        request: user::AddUserToGroupRequest,
    ) -> Result<user::AddUserToGroupResponse, HandlerError> {
        Ok(user::AddUserToGroupResponse::Ok(format!("{} in {}", request.user_id, request.group_id).into()))
    }

    async fn reset_user_group(
        &self,
        _: &Context<Account>,
        request: user::ResetUserGroupRequest,
    ) -> Result<user::ResetUserGroupResponse, HandlerError> {
        Ok(user::ResetUserGroupResponse::Ok(format!("reset {}", request.user_id).into()))
    }
}

impl EventApi for Service {
    type Caller = Account;

    async fn list_events(
        &self,
        cx: &Context<()>,
        request: event::ListEventsRequest,
    ) -> Result<event::ListEventsResponse, HandlerError> {
        if cx.parts().headers.contains_key("authorization") {
            return Ok(event::ListEventsResponse::ClientError(StatusCode::IM_A_TEAPOT, "a credential came".into()));
        }
        let body = request.ids.unwrap_or_default();
        let traced = i64::try_from(request.x_trace.map_or(0, |trace| trace.len()))?;
        Ok(match request.limit {
            0 => event::ListEventsResponse::NoContent,
            limit => event::ListEventsResponse::Ok { body, x_total: limit + traced },
        })
    }
}

fn problem(message: &str) -> Error {
    Error { message: Some(message.to_owned()) }
}

fn app() -> axum::Router {
    Router::new(Keys).body_limit(64).user(Service).event(Service).into_axum()
}

fn client() -> Client {
    Client::builder().authorizer("good").service(app()).build().expect("a client")
}

/// Creates a client that receives this response to every call.
fn client_with_response(status: u16, body: &'static str) -> Client {
    let service = tower::service_fn(move |_: Request<rt::client::Body>| async move {
        Response::builder().status(status).header("x-from", "proxy").body(Full::new(Bytes::from(body)))
    });
    Client::builder().authorizer("good").response_limit(100).service(service).build().expect("a client")
}

struct Raw {
    status: u16,
    headers: http::HeaderMap,
    body: String,
}

impl Raw {
    fn json(&self) -> rt::Value {
        serde_json::from_str(&self.body).unwrap_or_default()
    }

    fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

async fn raw(method: &str, uri: &str, headers: &[(&str, &str)], body: &'static str) -> Raw {
    let mut request = Request::builder().method(method).uri(uri);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let request = request.body(Full::new(Bytes::from(body))).expect("a request");
    let response = app().oneshot(request).await.expect("an answer");
    let (parts, body) = response.into_parts();
    let body = body.collect().await.expect("a body").to_bytes();
    let (status, headers) = (parts.status.as_u16(), parts.headers);
    Raw { status, headers, body: String::from_utf8_lossy(&body).into_owned() }
}

const KEY: (&str, &str) = ("authorization", "good");
const JSON: (&str, &str) = ("content-type", "application/json");

#[tokio::test]
async fn values_arrive_as_sent() {
    let client = client();
    let user = client.user().get_user("a/b c?ü").await.expect("a user");
    assert_eq!(user.id, "a/b c?ü");
    assert_eq!(user.first_name.as_deref(), Some("getUser for ann"));
    let mut new = User::new("u-1");
    new.age = Some(7);
    assert_eq!(client.user().create_user().body(new.clone()).await.expect("a user"), new);
}

#[tokio::test]
async fn parameters_and_typed_headers_round_trip() {
    let listed = client().event().list_events(10).ids([3, 4]).x_trace("abc").await.expect("events");
    assert_eq!(listed, event::ListEventsSuccess::Ok { body: vec![3, 4], x_total: 13 });
    assert_eq!(client().event().list_events(0).await.expect("nothing"), event::ListEventsSuccess::NoContent);
}

#[tokio::test]
async fn literal_path_wins_over_parameter() {
    let client = client();
    assert_eq!(client.user().reset_user_group("7").await.expect("a value"), "reset 7");
    assert_eq!(client.user().add_user_to_group("7", "g").await.expect("a value"), "7 in g");
}

#[tokio::test]
async fn send_returns_any_documented_response_and_await_an_error() {
    let client = client();
    let expected = user::CreateUserResponse::BadRequest(problem("no user"));
    let response = client.user().create_user().send().await.expect("an answer");
    assert_eq!((response.status(), response.value()), (StatusCode::BAD_REQUEST, &expected));
    let error = client.user().create_user().await.expect_err("a refusal");
    assert_eq!((error.kind(), error.status()), (ErrorKind::Status, Some(StatusCode::BAD_REQUEST)));
    assert_eq!(error.documented::<user::CreateUserResponse>(), Some(expected));
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn undocumented_status_keeps_status_headers_and_body() {
    let error = client_with_response(503, "<html>later</html>").user().get_user("7").await.expect_err("no user");
    assert_eq!((error.kind(), error.status()), (ErrorKind::Undocumented, Some(StatusCode::SERVICE_UNAVAILABLE)));
    assert_eq!(error.headers().and_then(|headers| headers.get("x-from")?.to_str().ok()), Some("proxy"));
    assert_eq!(error.body().map(|body| &body[..]), Some(&b"<html>later</html>"[..]));
    assert!(error.is_retryable());
    assert_eq!(error.documented::<user::GetUserResponse>(), None);
    assert_eq!(
        error.to_string(),
        "GET https://api.ecosuite.io/users/7: operation `getUser`: \
         the response has the undocumented status 503 Service Unavailable, after 3 attempts: <html>later</html>"
    );
}

#[tokio::test]
async fn response_of_wrong_type_names_the_location() {
    let error = client_with_response(200, r#"{"id": 7}"#).user().get_user("7").await.expect_err("no user");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.decode_error().map(|error| error.pointer().to_string()).as_deref(), Some("/id"));
}

#[tokio::test]
async fn response_beyond_the_limit_is_an_error() {
    let long: &str = Box::leak(format!("\"{}\"", "x".repeat(200)).into_boxed_str());
    let error = client_with_response(200, long).user().update_user("7").await.expect_err("too much");
    assert_eq!(error.kind(), ErrorKind::TooLarge);
}

#[tokio::test]
async fn without_credential_nothing_is_sent() {
    let client = Client::builder().service(app()).build().expect("a client");
    let error = client.user().get_user("7").await.expect_err("no credential");
    assert_eq!((error.kind(), error.status()), (ErrorKind::Request, None));
    assert!(error.to_string().contains("authorizer"), "{error}");
    client.event().list_events(1).await.expect("a public operation");
}

#[tokio::test]
async fn credentials_are_redacted_and_sent_only_where_required() {
    let client = Client::builder().authorizer("good").service(app()).build().expect("a client");
    assert!(!format!("{client:?}").contains("good"));
    client.event().list_events(1).await.expect("no teapot");
}

#[tokio::test]
async fn path_parameters_cannot_leave_their_segment() {
    let error = client().user().update_user("..").body(User::new("u")).await.expect_err("not sent");
    assert_eq!(error.kind(), ErrorKind::Request);
}

#[tokio::test]
async fn call_accepts_headers_and_timeout() {
    let service = tower::service_fn(|request: Request<rt::client::Body>| async move {
        if !request.headers().contains_key("x-quick") {
            std::future::pending::<()>().await;
        }
        Response::builder().body(Full::new(Bytes::from_static(b"1")))
    });
    let client = Client::builder().authorizer("good").service(service).build().expect("a client");
    let limit = Duration::from_millis(20);
    client.user().update_user("7").header("x-quick", "yes").timeout(limit).await.expect("an answer");
    let error = client.user().update_user("7").timeout(limit).await.expect_err("time runs out");
    assert!(error.is_timeout() && error.is_retryable());
}

#[tokio::test]
async fn all_parameter_violations_are_reported() {
    let refused = raw("GET", "/events?ids=1%7Cx", &[], "").await;
    assert_eq!((refused.status, refused.header("content-type")), (400, "application/problem+json"));
    let problem = refused.json();
    let violations = problem["violations"].as_array().expect("violations");
    assert_eq!(violations.len(), 2, "{problem}");
    assert_eq!(violations[0], serde_json::json!({"in": "query", "name": "limit", "message": "is missing"}));
    assert_eq!((&violations[1]["in"], &violations[1]["name"]), (&"query".into(), &"ids".into()));
}

#[tokio::test]
async fn body_of_wrong_type_names_the_location() {
    let refused = raw("POST", "/users", &[KEY, JSON], r#"{"id": "u", "age": "old"}"#).await;
    assert_eq!(refused.status, 400);
    assert_eq!(refused.json()["violations"][0]["pointer"], "/age");
    assert_eq!(raw("POST", "/users", &[KEY, JSON], "{").await.status, 400);
}

#[tokio::test]
async fn unservable_requests_have_their_status() {
    let text = ("content-type", "text/plain");
    assert_eq!(raw("POST", "/users", &[KEY, text], "x").await.status, 415);
    assert_eq!(raw("GET", "/users/7", &[KEY, ("accept", "image/png")], "").await.status, 406);
    assert_eq!(raw("GET", "/users/7", &[KEY, ("accept", "text/html, */*;q=0.1")], "").await.status, 200);
    let long: &str = Box::leak(format!("{{\"id\": \"{}\"}}", "x".repeat(100)).into_boxed_str());
    assert_eq!(raw("POST", "/users", &[KEY, JSON], long).await.status, 413);
    assert_eq!(raw("GET", "/nowhere", &[], "").await.status, 404);
    assert_eq!(raw("GET", "/users/7/", &[KEY], "").await.status, 404);
}

#[tokio::test]
async fn method_not_allowed_lists_the_allowed_methods() {
    let refused = raw("DELETE", "/users/7", &[KEY], "").await;
    assert_eq!((refused.status, refused.header("allow")), (405, "GET, HEAD, OPTIONS, PUT"));
    let options = raw("OPTIONS", "/users", &[], "").await;
    assert_eq!((options.status, options.header("allow")), (204, "OPTIONS, POST"));
}

#[tokio::test]
async fn head_is_get_without_body() {
    let get = raw("GET", "/users/7", &[KEY], "").await;
    let head = raw("HEAD", "/users/7", &[KEY], "").await;
    assert_eq!((head.status, head.body.as_str()), (200, ""));
    assert_eq!(head.header("content-length"), get.body.len().to_string());
}

#[tokio::test]
async fn callers_are_authenticated_or_rejected() {
    assert_eq!(raw("GET", "/users/7", &[], "").await.status, 401);
    assert_eq!(raw("GET", "/users/7", &[("authorization", "bad")], "").await.status, 401);
    assert_eq!(raw("GET", "/users/7", &[("authorization", "weak")], "").await.status, 403);
}

#[tokio::test]
async fn handler_errors_are_opaque_unless_rejections() {
    let broken = raw("GET", "/users/broken", &[KEY], "").await;
    assert_eq!(broken.status, 500);
    assert!(!broken.body.contains("10.0.0.7"));
    let gone = raw("GET", "/users/gone", &[KEY], "").await;
    assert_eq!((gone.status, &gone.json()["detail"]), (410, &"The user is gone.".into()));
}

#[tokio::test]
async fn unmounted_group_is_not_implemented() {
    let app = Router::new(Keys).event(Service).into_axum();
    let request = Request::get("/users/7").body(Full::new(Bytes::new())).expect("a request");
    assert_eq!(app.oneshot(request).await.expect("an answer").status(), StatusCode::NOT_IMPLEMENTED);
}

/// A body that consists of small frames. The counter is the number of remaining frames.
struct SlowChunks(Arc<AtomicUsize>);

impl http_body::Body for SlowChunks {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(self: Pin<&mut Self>, _: &mut task::Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let left = self.0.fetch_update(SeqCst, SeqCst, |left| left.checked_sub(1));
        Poll::Ready(left.is_ok().then(|| Ok(Frame::data(Bytes::from_static(b"piece")))))
    }
}

#[tokio::test]
async fn body_of_a_rejected_request_is_drained() {
    for (method, path, status) in [("POST", "/nowhere", 404), ("TRACE", "/users", 405), ("POST", "/users", 401)] {
        let left = Arc::new(AtomicUsize::new(3));
        let request = Request::builder().method(method).uri(path).body(SlowChunks(left.clone())).expect("a request");
        assert_eq!(app().oneshot(request).await.expect("an answer").status(), status);
        let read = async {
            while left.load(SeqCst) > 0 {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(5), read).await.unwrap_or_else(|_| panic!("{path}: {status}"));
    }
}

#[cfg(feature = "reqwest")]
#[tokio::test]
async fn everything_works_over_tcp_under_a_base_path() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let server = tokio::spawn(axum::serve(listener, axum::Router::new().nest("/base", app())).into_future());
    let url = format!("http://{address}/base/");
    let client = Client::builder().base_url(&url).authorizer("good").build().expect("a client");
    assert_eq!(client.user().get_user("a/b c").await.expect("a user").id, "a/b c");
    assert_eq!(client.user().create_user().body(User::new("u")).await.expect("a user").id, "u");
    assert_eq!(client.event().list_events(0).await.expect("nothing"), event::ListEventsSuccess::NoContent);
    let long = User::new("x".repeat(100));
    let error = client.user().create_user().body(long).await.expect_err("too large");
    assert_eq!(error.status(), Some(StatusCode::PAYLOAD_TOO_LARGE));
    server.abort();
    let _ = server.await;
    let error = client.user().get_user("7").timeout(Duration::from_secs(5)).await.expect_err("no server");
    assert!(error.is_retryable(), "{error:?}");
}

#[cfg(feature = "reqwest")]
#[tokio::test]
async fn custom_reqwest_client_sends_through_its_layers() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let server = tokio::spawn(axum::serve(listener, app()).into_future());
    // Another test may already have installed the provider.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let here = move |mut request: reqwest::Request| {
        request.url_mut().set_port(Some(port)).expect("a port of a URL of HTTP");
        request
    };
    let layered = reqwest::Client::new().map_request(here);
    let client = Client::builder().base_url("http://127.0.0.1:1").authorizer("good").service(layered).build();
    assert_eq!(client.expect("a client").user().get_user("a/b c").await.expect("a user").id, "a/b c");
    server.abort();
}
