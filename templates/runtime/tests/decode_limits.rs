//! Tests of the limits of a router that apply while a request is decoded: pairs of a `deepObject`, parts of a multipart
//! body, and the header section of a part.

use std::sync::Arc;

use axum::body::Body;
use ecogen_runtime as rt;
use http::{Request, StatusCode};
use rt::server::{Dispatch, HandlerFuture, IncomingRequest, Limits, NoCredentials};
use rt::{BodySpec, ContentSpec, Encoding, OperationSpec, ParameterSpec, ParameterStyle, ResponseSpec};
use tower::ServiceExt;

static SEARCH: OperationSpec = OperationSpec::new("search", rt::HttpMethod::Post, "/search")
    .parameters(&[ParameterSpec::query("filter").style(ParameterStyle::DeepObject).map()])
    .body(BodySpec::optional(&[ContentSpec::new("multipart/form-data", Encoding::Multipart)]))
    .responses(&[ResponseSpec::new(204)]);
static API: rt::Api = rt::Api {
    title: "Limits",
    version: "1",
    servers: &[],
    schemes: &[],
    operations: &[&SEARCH],
    schemas: rt::DocumentSchemas::new("{}"),
};

struct SearchRequest;

impl rt::Request for SearchRequest {
    type Response = NoContent;
    type Success = ();
    const OPERATION: &'static OperationSpec = &SEARCH;

    fn decode(r: &mut rt::RequestReader<'_>) -> Result<Self, rt::Rejection> {
        let (mut filter, mut body) = (None::<rt::Map<String>>, None::<rt::Map<String>>);
        r.read_into(&mut [&mut filter], &mut body).map(|()| Self)
    }

    fn encode(self, _: &mut rt::RequestWriter) {}
}

struct NoContent;

impl rt::Response for NoContent {
    type Success = ();

    fn decode(_: &mut rt::ResponseReader<'_>) -> Result<Self, rt::DecodeError> {
        Ok(Self)
    }

    fn encode(self, w: &mut rt::ResponseWriter) {
        w.start(0, 204);
    }

    fn into_success(self) -> Result<(), Self> {
        Ok(())
    }
}

struct NoContentService;

impl Dispatch<()> for NoContentService {
    fn dispatch(&self, _: usize, incoming: IncomingRequest<()>) -> HandlerFuture {
        Box::pin(async move {
            let (context, _) = incoming.open_public::<SearchRequest>()?;
            context.encode_response(NoContent)
        })
    }
}

async fn status(limits: Limits, request: Request<Body>) -> StatusCode {
    let mut router = rt::server::Router::new(&API, NoCredentials);
    router.mount(API.operations, Arc::new(NoContentService));
    router.limits(limits);
    router.into_axum().oneshot(request).await.expect("a response").status()
}

fn query(pairs: usize) -> Request<Body> {
    let pairs: Vec<_> = (0..pairs).map(|index| format!("filter%5B{index}%5D=1")).collect();
    Request::post(format!("/search?{}", pairs.join("&"))).body(Body::empty()).expect("a request")
}

fn parts(count: usize, header: usize) -> Request<Body> {
    let header = "x".repeat(header);
    let parts: String = (0..count)
        .map(|index| {
            format!("--b\r\nContent-Disposition: form-data; name=\"{index}\"\r\nx-header: {header}\r\n\r\n1\r\n")
        })
        .collect();
    let request = Request::post("/search").header("content-type", "multipart/form-data; boundary=b");
    request.body(Body::from(parts + "--b--\r\n")).expect("a request")
}

#[tokio::test]
async fn a_deep_object_has_a_maximum_number_of_pairs() {
    assert_eq!(status(Limits::new(), query(100)).await, StatusCode::NO_CONTENT);
    assert_eq!(status(Limits::new().properties(100), query(100)).await, StatusCode::NO_CONTENT);
    assert_eq!(status(Limits::new().properties(99), query(100)).await, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_multipart_body_has_a_maximum_number_of_parts() {
    assert_eq!(status(Limits::new().parts(3), parts(3, 0)).await, StatusCode::NO_CONTENT);
    assert_eq!(status(Limits::new().parts(2), parts(3, 0)).await, StatusCode::BAD_REQUEST);
    assert_eq!(status(Limits::new(), parts(10_001, 0)).await, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn the_headers_of_a_part_have_a_maximum_size() {
    assert_eq!(status(Limits::new(), parts(1, 16_000)).await, StatusCode::NO_CONTENT);
    assert_eq!(status(Limits::new(), parts(1, 16 << 10)).await, StatusCode::BAD_REQUEST);
    assert_eq!(status(Limits::new().part_header_size(100), parts(1, 100)).await, StatusCode::BAD_REQUEST);
}
