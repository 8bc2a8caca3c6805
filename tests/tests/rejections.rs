//! Tests that rejections have the form that the document describes. The tests provoke every status that a server sends
//! without calling a handler. Each response is compared with a text written by hand, validated against the schema of
//! the document, and decoded by the generated client as a documented response.

use std::convert::Infallible;
use std::error::Error;
use std::fmt::Debug;
use std::io;
use std::pin::Pin;
use std::task::{self, Poll};

use axum::body::{Body, to_bytes};
use axum::response::Response as HttpResponse;
use ecogen_runtime::http::{Method, Request, StatusCode, Uri};
use ecogen_runtime::schema::Direction;
use ecogen_runtime::server::{AuthError, Authenticate, Context, Credentials, HandlerError, NoCredentials, Rejection};
use ecogen_runtime::{OperationSpec, Response, client};
use rejections::models::{Invalid, Problem};
use rejections::operations::orders::{
    GetOrderRequest, GetOrderResponse, PlaceOrderBody, PlaceOrderRequest, PlaceOrderResponse,
};
use tokio::io::{AsyncRead, ReadBuf};
use tower::ServiceExt;
use tower::util::BoxCloneSyncService;

/// A change of the encoded request, which makes it invalid.
type RequestChange = fn(&mut Request<Body>);

include!(concat!(env!("OUT_DIR"), "/rejections.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/rejections_of_frameworks.mounted.rs"));

struct Orders;

impl rejections::server::OrdersApi for Orders {
    type Caller = ();

    async fn place_order(
        &self,
        _: &Context<()>,
        request: PlaceOrderRequest,
    ) -> Result<PlaceOrderResponse, HandlerError> {
        match request.body.item.as_str() {
            "late" => Err(HandlerError::new(StatusCode::TOO_MANY_REQUESTS, "Too many orders.")),
            _ => Err(io::Error::other("the database is gone").into()),
        }
    }

    async fn get_order(&self, _: &Context<()>, _: GetOrderRequest) -> Result<GetOrderResponse, HandlerError> {
        Err(io::Error::other("the database is gone").into())
    }
}

/// An authenticator that accepts the token `good`, rejects `other` with 403, rejects `old` with 401 and a detail, and
/// rejects all other tokens with 401.
struct Tokens;

impl Authenticate for Tokens {
    type Caller = ();

    async fn authenticate(&self, credentials: &Credentials<'_>) -> Result<(), AuthError> {
        match credentials.value("token").map(|token| token.expose()) {
            Some("good") => Ok(()),
            Some("other") => Err(AuthError::Forbidden),
            Some("old") => Err(Rejection::new(StatusCode::UNAUTHORIZED, "The token has expired.").into()),
            _ => Err(AuthError::Unauthorized),
        }
    }
}

fn app() -> axum::Router {
    rejections::server::Router::new(Tokens).body_limit(64).orders(Orders).into_axum()
}

type Transport = BoxCloneSyncService<Request<client::Body>, HttpResponse, Infallible>;

/// Returns a transport that changes each request of the client before the server receives the request.
fn changing(app: axum::Router, change: RequestChange) -> Transport {
    BoxCloneSyncService::new(tower::service_fn(move |request: Request<client::Body>| {
        let app = app.clone();
        async move {
            let mut request = request.map(Body::new);
            change(&mut request);
            app.oneshot(request).await
        }
    }))
}

fn client(app: axum::Router, token: &str, change: RequestChange) -> Result<rejections::client::Client, Box<dyn Error>> {
    let client = rejections::client::Client::builder().base_url("http://localhost").token(token);
    Ok(client.service(changing(app, change)).build()?)
}

/// Checks the status and the body of the rejection in a client's error, and returns the rejection as a documented
/// response.
fn documented<R: Response + Debug>(
    api: &ecogen_runtime::operation::Api,
    error: &client::Error,
    expected: (u16, &str),
) -> R {
    let body = String::from_utf8_lossy(error.body().expect("a response")).into_owned();
    assert_eq!((error.status().map_or(0, |status| status.as_u16()), body.as_str()), expected);
    let media_type = error.headers().and_then(|headers| headers.get("content-type")).expect("a media type");
    assert_eq!(media_type, "application/json");
    assert_valid(api, error.operation(), expected);
    error.documented().unwrap_or_else(|| panic!("not documented: {expected:?}"))
}

/// Validates a body against the schema of the response that the document describes for the status.
fn assert_valid(api: &ecogen_runtime::operation::Api, operation: &OperationSpec, (status, body): (u16, &str)) {
    let index = api.operations.iter().position(|known| known.id == operation.id).expect("the operation");
    let response = operation.documented_response(status).expect("a documented response");
    let schemas = api.schemas.compiled();
    let schema = &schemas.data()["operations"][index]["responses"][response]["contents"][0];
    let body = serde_json::from_str(body).expect("JSON");
    assert_eq!(schemas.violations(schema, &body, Direction::Response), [], "{status} {body}");
}

fn unchanged(_: &mut Request<Body>) {}

/// A reader that yields neither data nor the end of the data.
struct Silence;

impl AsyncRead for Silence {
    fn poll_read(self: Pin<&mut Self>, _: &mut task::Context<'_>, _: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Poll::Pending
    }
}

fn problem(code: &str, message: &str) -> String {
    format!(r#"{{"code":"{code}","message":"{message}","service":"orders","level":"error"}}"#)
}

/// A request and its expected rejection: the token, the ordered item, a change of the request, and the status, code and
/// message of the rejection.
type ProblemRow = (&'static str, &'static str, fn(&mut Request<Body>), u16, &'static str, &'static str);

const ORDERS: [ProblemRow; 11] = [
    ("old", "a", unchanged, 401, "UNAUTHORIZED", "The token has expired."),
    ("bad", "a", unchanged, 401, "UNAUTHORIZED", "The credentials are invalid."),
    ("other", "a", unchanged, 403, "INVALID_REQUEST", "The caller is not authorized to use the operation."),
    (
        "good",
        "a",
        |request| *request.uri_mut() = Uri::from_static("/elsewhere"),
        404,
        "NOT_FOUND",
        "The path does not exist.",
    ),
    (
        "good",
        "a",
        |request| *request.method_mut() = Method::DELETE,
        405,
        "INVALID_REQUEST",
        "The path does not support this method.",
    ),
    (
        "good",
        "a",
        |request| drop(request.headers_mut().insert("accept", "image/png".parse().expect("a value"))),
        406,
        "INVALID_REQUEST",
        "The available media types are: application/json.",
    ),
    (
        "good",
        "a",
        |request| *request.body_mut() = Body::new(ecogen_runtime::Body::reader(Silence)),
        408,
        "INVALID_REQUEST",
        "Receiving the body timed out.",
    ),
    (
        "good",
        "a",
        |request| *request.body_mut() = Body::from(" ".repeat(65)),
        413,
        "TOO_LARGE",
        "The body exceeds the limit of 64 bytes.",
    ),
    (
        "good",
        "a",
        |request| drop(request.headers_mut().insert("content-type", "text/plain".parse().expect("a value"))),
        415,
        "UNSUPPORTED_MEDIA_TYPE",
        "The supported media types are: application/json.",
    ),
    ("good", "late", unchanged, 429, "INVALID_REQUEST", "Too many orders."),
    ("good", "a", unchanged, 500, "INTERNAL_ERROR", "Internal error."),
];

#[tokio::test(start_paused = true)]
async fn every_rejection_has_the_documented_form() -> Result<(), Box<dyn Error>> {
    for (token, item, change, status, code, message) in ORDERS {
        let client = client(app(), token, change)?;
        let error = client.orders().place_order(PlaceOrderBody::new(item)).await.expect_err("a rejection");
        let expected = problem(code, message);
        let response: PlaceOrderResponse = documented(&rejections::operations::API, &error, (status, &expected));
        let received: Problem = match response {
            PlaceOrderResponse::Unauthorized(problem) | PlaceOrderResponse::Default(_, problem) => problem,
            other => panic!("{other:?}"),
        };
        assert_eq!(received.message, message);
    }
    Ok(())
}

#[tokio::test]
async fn violations_are_listed_in_the_schema_of_a_documented_422() -> Result<(), Box<dyn Error>> {
    let rows: [(&str, RequestChange, &str); 2] = [
        ("toolong", unchanged, r#"[{"field":"item","message":"longer than 5 characters","code":"invalid"}]"#),
        (
            "a",
            |request| *request.body_mut() = Body::from(r#"{"count":"x"}"#),
            r#"[{"field":"item","message":"is missing","code":"invalid"},{"field":"count","message":"expected an integer, found a string","code":"invalid"}]"#,
        ),
    ];
    for (item, change, errors) in rows {
        let client = client(app(), "good", change)?;
        let error = client.orders().place_order(PlaceOrderBody::new(item)).await.expect_err("a rejection");
        // The message is truncated to the `maxLength` of the schema.
        let expected = format!(r#"{{"message":"The request violates","errors":{errors}}}"#);
        let response: PlaceOrderResponse = documented(&rejections::operations::API, &error, (422, &expected));
        assert!(matches!(response, PlaceOrderResponse::UnprocessableContent(Invalid { .. })));
    }
    Ok(())
}

#[tokio::test]
async fn exact_status_ranges_and_default_have_their_own_schemas() -> Result<(), Box<dyn Error>> {
    let api = &rejections::operations::API;
    let call = async |app: axum::Router, change: RequestChange| {
        let client = client(app, "good", change).expect("a client");
        client.orders().get_order(1).await.expect_err("a rejection")
    };
    let error = call(app(), |request| *request.uri_mut() = Uri::from_static("/orders/x?page=10")).await;
    let text = "The request violates the API description: path `id`: expected an integer, found a string; query `page`: more than 9";
    let response: GetOrderResponse = documented(api, &error, (400, &problem("INVALID_REQUEST", text)));
    assert!(matches!(response, GetOrderResponse::BadRequest(_)));
    let error = call(app(), |request| *request.uri_mut() = Uri::from_static("/elsewhere")).await;
    let expected = problem("NOT_FOUND", "The path does not exist.");
    let response: GetOrderResponse = documented(api, &error, (404, &expected));
    assert!(matches!(response, GetOrderResponse::NotFound(_)));
    let error = call(app(), unchanged).await;
    let response: GetOrderResponse = documented(api, &error, (500, r#"{"error":"Internal"}"#));
    assert!(matches!(response, GetOrderResponse::InternalServerError(_)));
    let unmounted = rejections::server::Router::new(Tokens).into_axum();
    let error = call(unmounted, unchanged).await;
    let expected = problem("INTERNAL_ERROR", "The operation is not implemented.");
    let response: GetOrderResponse = documented(api, &error, (501, &expected));
    assert!(matches!(response, GetOrderResponse::ServerError(StatusCode::NOT_IMPLEMENTED, _)));
    Ok(())
}

/// Sends a request, and returns the status, the media type and the body of the response.
async fn get(app: axum::Router, uri: &str) -> Result<(u16, String, String), Box<dyn Error>> {
    let request = Request::get(uri).header("x-request-id", "r").body(Body::empty())?;
    let response = app.oneshot(request).await?;
    let (status, media_type) = (response.status().as_u16(), response.headers()["content-type"].to_str()?.to_owned());
    let body = to_bytes(response.into_body(), 10_000).await?;
    Ok((status, media_type, String::from_utf8(body.to_vec())?))
}

/// The path of a request, and the expected status, media type and body of its rejection.
type ShapeRow = (&'static str, u16, &'static str, &'static str);

/// Rejections in the formats of FastAPI, Spring Boot, RFC 9457, `google.rpc.Status`, JSON:API, Stripe, Laravel and RFC
/// 6749. A request with `limit=10` violates the maximum of 9. For any other request, the handler returns an error with
/// the status 501.
const SHAPES: [ShapeRow; 17] = [
    (
        "/fastapi/1?limit=10",
        422,
        "application/json",
        r#"{"detail":[{"loc":["query","limit"],"msg":"more than 9","type":"invalid"}]}"#,
    ),
    (
        "/spring/1?limit=10",
        400,
        "application/json",
        r#"{"timestamp":"NOW","status":400,"error":"Bad Request","message":"The request violates the API description: query `limit`: more than 9","path":"/spring/1"}"#,
    ),
    (
        "/spring/1",
        501,
        "application/json",
        r#"{"timestamp":"NOW","status":501,"error":"Not Implemented","message":"The operation is not implemented.","path":"/spring/1"}"#,
    ),
    (
        "/problem/1?limit=10",
        400,
        "application/problem+json",
        r#"{"type":"about:blank","title":"Bad Request","status":400,"detail":"The request violates the API description.","instance":"/problem/1","violations":[{"in":"query","name":"limit","message":"more than 9"}]}"#,
    ),
    ("/problem/1", 501, "application/problem+json", r#"{"type":"about:blank","title":"Not Implemented","status":501}"#),
    (
        "/google/1?limit=10",
        400,
        "application/json",
        r#"{"error":{"code":400,"message":"The request violates the API description: query `limit`: more than 9","status":"INVALID_ARGUMENT"}}"#,
    ),
    (
        "/google/1",
        501,
        "application/json",
        r#"{"error":{"code":501,"message":"The operation is not implemented.","status":"UNIMPLEMENTED"}}"#,
    ),
    (
        "/json-api/1?limit=10",
        400,
        "application/vnd.api+json",
        r#"{"errors":[{"status":"400","code":"invalid","title":"Bad Request","detail":"more than 9","source":{"parameter":"limit"}}]}"#,
    ),
    (
        "/json-api/1",
        501,
        "application/vnd.api+json",
        r#"{"errors":[{"status":"501","code":"not_implemented","title":"Not Implemented","detail":"The operation is not implemented."}]}"#,
    ),
    (
        "/stripe/1?limit=10",
        400,
        "application/json",
        r#"{"error":{"type":"invalid_request_error","message":"The request violates the API description: query `limit`: more than 9","code":"validation_failed"}}"#,
    ),
    (
        "/stripe/1",
        501,
        "application/json",
        r#"{"error":{"type":"api_error","message":"The operation is not implemented.","code":"not_implemented"}}"#,
    ),
    (
        "/laravel/1?limit=10",
        400,
        "application/json",
        r#"{"message":"The request violates the API description.","errors":{"limit":["more than 9"]}}"#,
    ),
    (
        "/oauth/1?limit=10",
        400,
        "application/json",
        r#"{"error":"invalid_request","error_description":"The request violates the API description: query `limit`: more than 9"}"#,
    ),
    (
        "/oauth/1",
        501,
        "application/json",
        r#"{"error":"server_error","error_description":"The operation is not implemented."}"#,
    ),
    ("/text/1?limit=10", 400, "application/json", r#"["query `limit`: more than 9"]"#),
    ("/text/1", 501, "application/json", r#""The operatio""#),
    (
        "/nothing/1",
        501,
        "application/problem+json",
        r#"{"detail":"The operation is not implemented.","request_id":"r","status":501,"title":"Not Implemented","type":"about:blank"}"#,
    ),
];

struct Shapes;

macro_rules! shapes {
    ($($operation:ident: $request:ident, $response:ident;)*) => {
        impl rejections_of_frameworks::server::ShapesApi for Shapes {
            type Caller = ();
            $(
                async fn $operation(
                    &self,
                    _: &Context<()>,
                    _: rejections_of_frameworks::operations::shapes::$request,
                ) -> Result<rejections_of_frameworks::operations::shapes::$response, HandlerError> {
                    Err(HandlerError::new(StatusCode::NOT_IMPLEMENTED, "The operation is not implemented."))
                }
            )*
        }
    };
}

shapes! {
    fastapi: FastapiRequest, FastapiResponse;
    spring: SpringRequest, SpringResponse;
    problem: ProblemRequest, ProblemResponse;
    google: GoogleRequest, GoogleResponse;
    json_api: JsonApiRequest, JsonApiResponse;
    stripe: StripeRequest, StripeResponse;
    laravel: LaravelRequest, LaravelResponse;
    oauth: OauthRequest, OauthResponse;
    text: TextRequest, TextResponse;
    nothing: NothingRequest, NothingResponse;
}

/// Replaces the `timestamp` in a body by a constant, since the time differs in every run.
fn without_time(body: &str) -> String {
    match body.split_once(r#""timestamp":""#).and_then(|(before, rest)| Some((before, rest.split_once('"')?.1))) {
        Some((before, after)) => format!(r#"{before}"timestamp":"NOW"{after}"#),
        None => body.to_owned(),
    }
}

#[tokio::test]
async fn schemas_of_frameworks_are_filled() -> Result<(), Box<dyn Error>> {
    let app = rejections_of_frameworks::server::Router::new(NoCredentials).shapes(Shapes).into_axum();
    let api = &rejections_of_frameworks::operations::API;
    for (uri, status, media_type, body) in SHAPES {
        let (got_status, got_type, got_body) = get(app.clone(), uri).await?;
        assert_eq!(
            (got_status, got_type.as_str(), without_time(&got_body).as_str()),
            (status, media_type, body),
            "{uri}"
        );
        if !uri.starts_with("/nothing") {
            let path = uri.split('/').nth(1).unwrap_or_default();
            let operation = api.operations.iter().find(|known| known.path.split('/').nth(1) == Some(path));
            assert_valid(api, operation.expect("an operation"), (status, &got_body));
        }
    }
    // The schema for 400 has no property for a message, and the default response requires a header that only a handler
    // can set. The server sends problem details instead.
    assert_eq!(get(app.clone(), "/nothing/1?limit=10").await?.1, "application/problem+json");
    // The operations document different bodies for 404, so that the server sends problem details.
    assert_eq!(get(app, "/elsewhere").await?.1, "application/problem+json");
    Ok(())
}

#[tokio::test]
async fn on_rejection_precedes_the_documented_form() -> Result<(), Box<dyn Error>> {
    let router = rejections_of_frameworks::server::Router::new(NoCredentials).shapes(Shapes);
    let router = router.on_rejection(|rejection| {
        let is_invalid = rejection.status() == StatusCode::UNPROCESSABLE_ENTITY;
        let text = format!("{:?}", rejection.operation().map(|operation| operation.id));
        is_invalid.then(|| HttpResponse::new(Body::from(text)))
    });
    let app = router.into_axum();
    let response = app.clone().oneshot(Request::get("/fastapi/1?limit=10").body(Body::empty())?).await?;
    assert_eq!(to_bytes(response.into_body(), 100).await?, "Some(\"fastapi\")");
    assert_eq!(get(app, "/laravel/1?limit=10").await?.0, 400);
    Ok(())
}
