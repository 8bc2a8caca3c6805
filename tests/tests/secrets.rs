//! Tests that `Debug` output never contains credentials, because people who read logs must not know them.

use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use axum::body::Body;
use ecogen_runtime as rt;
use parameters_secret::operations::API;
use parameters_secret::operations::sessions::{OPEN, OpenRequest, OpenResponse, OpenSuccess};
use rt::http::{Request, StatusCode};
use rt::server::{
    AuthError, Authenticate, Context, Credentials, Dispatch, HandlerError, HandlerFuture, IncomingRequest,
};
use tower::ServiceExt;

include!(concat!(env!("OUT_DIR"), "/parameters_secret.mounted.rs"));

/// The value of every credential in these tests.
const SECRET: &str = "hunter2";

/// The `Debug` output that the test has collected.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    fn print(&self, value: &dyn Debug) {
        self.0.lock().expect("the lock is not poisoned").push(format!("{value:?} {value:#?}"));
    }

    /// Checks that at least `least` lines were collected and that no line contains [`SECRET`].
    fn check(&self, least: usize) {
        let lines = self.0.lock().expect("the lock is not poisoned");
        assert!(lines.len() >= least, "{lines:?}");
        for line in lines.iter() {
            assert!(!line.contains(SECRET), "{line}");
        }
    }
}

impl Authenticate for Log {
    type Caller = rt::Secret;

    async fn authenticate(&self, credentials: &Credentials<'_>) -> Result<rt::Secret, AuthError> {
        self.print(credentials);
        self.print(&credentials.presented());
        self.print(&credentials.parts().headers);
        Ok(rt::Secret::new(credentials.presented()[0].value.expose()))
    }
}

impl parameters_secret::server::SessionsApi for Log {
    type Caller = rt::Secret;

    async fn open(&self, cx: &Context<rt::Secret>, request: OpenRequest) -> Result<OpenResponse, HandlerError> {
        assert!(*cx.caller() == SECRET && request.remember == SECRET);
        self.print(cx);
        self.print(&cx.parts().headers);
        self.print(&request);
        let response =
            OpenResponse::Ok { body: "opened".to_owned(), set_cookie: format!("s={SECRET}"), x_count: Some(7) };
        self.print(&response);
        Ok(response)
    }
}

/// A dispatcher that collects the `Debug` output of the incoming request.
impl Dispatch<rt::Secret> for Log {
    fn dispatch(&self, _: usize, incoming: IncomingRequest<rt::Secret>) -> HandlerFuture {
        self.print(&incoming);
        Box::pin(async { Err(HandlerError::new(StatusCode::IM_A_TEAPOT, "printed")) })
    }
}

fn request(uri: &str) -> Request<Body> {
    let request = Request::post(uri).header("cookie", format!("remember={SECRET}")).header("x-key", SECRET);
    let request = request.header("authorization", format!("Bearer {SECRET}"));
    request.body(Body::empty()).expect("a request")
}

#[tokio::test]
async fn server_redacts_credentials() {
    let log = Log::default();
    let app = parameters_secret::server::Router::new(log.clone()).sessions(log.clone()).into_axum();
    let uri = format!("/sessions/7?pin={SECRET}&key={SECRET}&page=3");
    let response = app.oneshot(request(&uri)).await.expect("a response");
    assert_eq!(response.status(), StatusCode::OK);
    let mut router = rt::server::Router::new(&API, log.clone());
    router.mount(const { &[&OPEN] }, Arc::new(log.clone()));
    let response = router.into_axum().oneshot(request(&uri)).await.expect("a response");
    assert_eq!(response.status(), StatusCode::IM_A_TEAPOT);
    log.check(11);
}

#[tokio::test]
async fn client_redacts_credentials() {
    let log = Log::default();
    let server = Log::default();
    let app = parameters_secret::server::Router::new(server.clone()).sessions(server).into_axum();
    let builder = parameters_secret::client::Client::builder().base_url("http://localhost").service(app).key(SECRET);
    log.print(&builder);
    let client = builder.build().expect("a client");
    log.print(&client);
    let call = client.sessions().open("7", SECRET).pin(SECRET).header("x-own", SECRET);
    log.print(&call);
    let pending = call.send();
    log.print(&pending);
    let response = pending.await.expect("a response");
    log.print(&response);
    let success: OpenSuccess = client.sessions().open("7", SECRET).await.expect("a success");
    log.print(&success);
    log.check(6);
}

#[test]
fn readers_and_writers_redact_credentials() {
    let log = Log::default();
    let mut writer = rt::RequestWriter::new(&OPEN);
    rt::Request::encode(OpenRequest::new("7", SECRET), &mut writer);
    log.print(&writer);
    let written = writer.finish().expect("a request");
    log.print(&written);
    let (captures, query, mut body) = ([("id", "7".to_owned())], format!("pin={SECRET}"), rt::Body::empty());
    let reader = rt::RequestReader {
        operation: &OPEN,
        captures: &captures,
        query: &query,
        headers: &written.headers,
        body: &mut body,
        limits: ecogen_runtime::DecodeLimits::new(),
        sample: None,
        validation: rt::RequestValidation::NONE,
    };
    log.print(&reader);
    let value = rt::ParameterValue::from(SECRET);
    log.print(&rt::Reader::from_parameter(&value));
    log.print(&rt::Reader::from_json(format!("\"{SECRET}\"").as_bytes()));
    let mut response =
        rt::RawResponse { status: StatusCode::OK, headers: rt::http::HeaderMap::new(), body: rt::Body::empty() };
    response.headers.insert("set-cookie", SECRET.parse().expect("a header"));
    log.print(&response);
    log.print(&rt::ResponseReader::new(&OPEN, &mut response));
    let rejection = rt::Rejection::new(StatusCode::BAD_REQUEST, "no")
        .header(rt::http::header::SET_COOKIE, SECRET.parse().expect("a header"));
    log.print(&rejection);
    log.check(8);
}

#[test]
fn other_values_are_shown() {
    let request = OpenRequest::new("7", SECRET);
    assert_eq!(format!("{request:?}"), r#"OpenRequest { id: "7", pin: …, page: None, remember: … }"#);
}
