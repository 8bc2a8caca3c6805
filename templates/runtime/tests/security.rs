//! Tests of security requirements: where credentials are read, which of several requirements is selected, and how
//! callers are authenticated.

use bytes::Bytes;
use ecogen_runtime as rt;
use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use rt::server::{AuthError, Authenticate, Credentials, Dispatch, HandlerFuture, IncomingRequest};
use rt::{Credential, OperationSpec, Requirement, ResponseSpec, Scheme, SecurityMode};
use std::sync::Arc;
use tower::ServiceExt;

static EITHER: OperationSpec = OperationSpec::new("either", rt::HttpMethod::Get, "/either")
    .responses(&[ResponseSpec::new(200).json()])
    .access(SecurityMode::required(&[Requirement(&[(0, &[]), (1, &[])]), Requirement(&[(2, &["read"])])]));
static MAYBE: OperationSpec = OperationSpec::new("maybe", rt::HttpMethod::Get, "/maybe")
    .responses(&[ResponseSpec::new(200).json()])
    .access(SecurityMode::optional(&[Requirement(&[(3, &[])])]));
static ALL: &[&OperationSpec] = &[&EITHER, &MAYBE];
static API: rt::Api = rt::Api {
    title: "Safe",
    version: "1",
    servers: &["http://localhost/v1"],
    schemes: &[
        Scheme { name: "key", credential: Credential::Query("api key") },
        Scheme { name: "session", credential: Credential::Cookie("session") },
        Scheme { name: "token", credential: Credential::Bearer },
        Scheme { name: "login", credential: Credential::Basic },
    ],
    operations: ALL,
    schemas: rt::DocumentSchemas::new("{}"),
};

/// Declares a request type for an operation. The request has no parameters.
macro_rules! request {
    ($name:ident, $operation:expr) => {
        struct $name;
        impl rt::Request for $name {
            type Response = TextResponse;
            type Success = String;
            const OPERATION: &'static OperationSpec = &$operation;
            fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Rejection> {
                r.read_into(&mut [], &mut rt::NoBody).map(|()| Self)
            }
            fn encode(self, _: &mut rt::RequestWriter) {}
        }
    };
}

request!(Either, EITHER);
request!(Maybe, MAYBE);

struct TextResponse(String);

impl rt::Response for TextResponse {
    type Success = String;

    fn decode(r: &mut rt::ResponseReader<'_>) -> Result<Self, rt::DecodeError> {
        match r.documented() {
            Some(0) => r.body().map(Self),
            _ => Err(r.undocumented()),
        }
    }

    fn encode(self, w: &mut rt::ResponseWriter) {
        w.start(0, 200).body(self.0);
    }

    fn into_success(self) -> Result<String, Self> {
        Ok(self.0)
    }
}

/// An authenticator that rejects credentials that contain `bad`. The caller is the text of the credentials.
struct TestGate;

impl Authenticate for TestGate {
    type Caller = String;

    async fn authenticate(&self, credentials: &Credentials<'_>) -> Result<String, AuthError> {
        let one = |p: &rt::server::Presented| format!("{}={}{:?}", p.scheme.name, p.value.expose(), p.scopes);
        let all = credentials.presented().iter().map(one).collect::<Vec<_>>().join(" ");
        if all.contains("bad") { Err(AuthError::Unauthorized) } else { Ok(all) }
    }
}

struct Echo;

impl Dispatch<String> for Echo {
    fn dispatch(&self, operation: usize, incoming: IncomingRequest<String>) -> HandlerFuture {
        Box::pin(async move {
            match operation {
                0 => {
                    let (cx, _) = incoming.open::<Either>()?;
                    cx.encode_response(TextResponse(cx.caller().clone()))
                }
                _ => {
                    let (cx, _) = incoming.open_optional::<Maybe>()?;
                    cx.encode_response(TextResponse(cx.caller().clone().unwrap_or_else(|| "anonymous".to_owned())))
                }
            }
        })
    }
}

fn app() -> axum::Router {
    let mut router = rt::server::Router::new(&API, TestGate);
    router.mount(ALL, Arc::new(Echo));
    router.into_axum()
}

async fn call<R: rt::Request<Success = String>>(request: R, secrets: &[(usize, &str)]) -> Result<String, String> {
    let builder = rt::client::Client::builder(&API).service(app());
    let builder = secrets.iter().fold(builder, |builder, (scheme, secret)| builder.credential(*scheme, *secret));
    let client = builder.build().map_err(|error| error.to_string())?;
    rt::client::Call::new(&client, request).success().await.map_err(|error| error.to_string())
}

#[tokio::test]
async fn first_satisfiable_requirement_is_sent_completely() {
    let both = call(Either, &[(0, "k&1"), (1, "s%1"), (2, "t")]).await;
    assert_eq!(both.as_deref(), Ok("key=k&1[] session=s%1[]"));
    let token = call(Either, &[(0, "k"), (2, "t")]).await;
    assert_eq!(token.as_deref(), Ok("token=t[\"read\"]"));
    let error = call(Either, &[(0, "k")]).await.expect_err("not sent");
    assert!(error.contains("key and session, or token"), "{error}");
}

#[tokio::test]
async fn optional_credentials_may_be_missing_but_not_invalid() {
    assert_eq!(call(Maybe, &[]).await.as_deref(), Ok("anonymous"));
    assert_eq!(call(Maybe, &[(3, "ann:p:w")]).await.as_deref(), Ok("login=ann:p:w[]"));
    assert!(call(Maybe, &[(3, "bad:pw")]).await.expect_err("401").contains("401"));
}

async fn get(path: &str, headers: &[(&str, &str)]) -> Response<String> {
    let request = headers.iter().fold(Request::get(path), |request, (name, value)| request.header(*name, *value));
    let request = request.body(Full::new(Bytes::new())).expect("a request");
    let (parts, body) = app().oneshot(request).await.expect("an answer").into_parts();
    let body = body.collect().await.expect("a body").to_bytes();
    Response::from_parts(parts, String::from_utf8_lossy(&body).into_owned())
}

#[tokio::test]
async fn later_requirement_is_tried_after_a_failed_one() {
    let headers = [("cookie", "session=bad"), ("authorization", "bearer t")];
    let response = get("/v1/either?api%20key=k", &headers).await;
    assert_eq!(response.body(), "\"token=t[\\\"read\\\"]\"");
}

#[tokio::test]
async fn unauthorized_response_names_the_schemes() {
    let response = get("/v1/either", &[]).await;
    assert_eq!(response.status(), 401);
    assert_eq!(response.headers()["www-authenticate"], "Bearer realm=\"Safe\"");
}

/// An authenticator that rejects the credential `bad` with 401 and a detail, rejects the credential `other` with 403,
/// and accepts all others.
struct DetailedGate;

impl Authenticate for DetailedGate {
    type Caller = String;

    async fn authenticate(&self, credentials: &Credentials<'_>) -> Result<String, AuthError> {
        let value = credentials.presented().first().map_or("", |one| one.value.expose());
        match value {
            "bad" => Err(rt::Rejection::new(http::StatusCode::UNAUTHORIZED, "The token has expired.").into()),
            "other" => Err(AuthError::Forbidden),
            known => Ok(known.to_owned()),
        }
    }
}

#[tokio::test]
async fn rejection_of_an_authenticator_wins_over_forbidden() {
    let mut router = rt::server::Router::new(&API, DetailedGate);
    router.mount(ALL, Arc::new(Echo));
    let app = router.into_axum();
    let send = async |query: &str, token: &str| {
        let request = Request::get(format!("/v1/either?{query}")).header("cookie", "session=s");
        let request = request.header("authorization", format!("Bearer {token}")).body(axum::body::Body::empty());
        let response = app.clone().oneshot(request.unwrap()).await.unwrap();
        let challenge = response.headers().get("www-authenticate").map(|value| value.to_str().unwrap().to_owned());
        let status = response.status().as_u16();
        let body = response.into_body().collect().await.unwrap().to_bytes();
        (status, challenge, serde_json::from_slice::<serde_json::Value>(&body).unwrap()["detail"].clone())
    };
    let expired = (401, Some("Bearer realm=\"Safe\"".to_owned()), "The token has expired.".into());
    assert_eq!(send("api%20key=other", "bad").await, expired);
    assert_eq!(send("api%20key=bad", "other").await, expired);
    let forbidden = (403, None, "The caller is not authorized to use the operation.".into());
    assert_eq!(send("api%20key=other", "other").await, forbidden);
}

#[tokio::test]
async fn on_rejection_renders_the_rejections_for_which_it_returns_a_response() {
    let mut router = rt::server::Router::new(&API, DetailedGate);
    router.on_rejection(|rejection| {
        let operation = rejection.operation()?.id;
        let text = format!("{operation}: {}", rejection.detail());
        Some(Response::builder().status(rejection.status()).body(axum::body::Body::from(text)).unwrap())
    });
    let app = router.into_axum();
    let send = async |path: &str| {
        let request = Request::get(path).body(axum::body::Body::empty()).unwrap();
        let response = app.clone().oneshot(request).await.unwrap();
        let problem = response.headers().get("content-type").is_some_and(|found| found == "application/problem+json");
        let body = response.into_body().collect().await.unwrap().to_bytes();
        (problem, String::from_utf8(body.to_vec()).unwrap())
    };
    assert_eq!(send("/v1/either").await, (false, "either: The operation is not implemented.".to_owned()));
    let (problem, body) = send("/v1/nothing").await;
    assert!(problem && body.contains("The path does not exist."), "{body}");
}
