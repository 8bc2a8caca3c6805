//! Tests that a panic of a service results in one response with status 500 and one log line, and does not affect other
//! requests.

use std::error::Error;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use axum::body::{Body, to_bytes};
use ecogen_runtime::http::{Request, StatusCode};
use ecogen_runtime::server::{AuthError, Authenticate, Context, Credentials, HandlerError};
use parameters_secret::operations::sessions::{OpenRequest, OpenResponse};
use serde_json::{Value, json};
use tower::ServiceExt;
use tracing::field::{Field, Visit};
use tracing::span;

include!(concat!(env!("OUT_DIR"), "/parameters_secret.mounted.rs"));

/// A test service. The variant determines where the service panics: in the authenticator, in the handler before its
/// first `await`, in the handler after the first `await`, or nowhere.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Service {
    Authenticator,
    Immediate,
    Later,
    Never,
}

impl Authenticate for Service {
    type Caller = ();

    async fn authenticate(&self, _: &Credentials<'_>) -> Result<(), AuthError> {
        assert!(*self != Self::Authenticator, "in the guard");
        Ok(())
    }
}

impl parameters_secret::server::SessionsApi for Service {
    type Caller = ();

    async fn open(&self, _: &Context<()>, request: OpenRequest) -> Result<OpenResponse, HandlerError> {
        assert!(*self != Self::Immediate, "at once, with {}", request.id);
        tokio::task::yield_now().await;
        if *self == Self::Later {
            std::panic::panic_any(7);
        }
        Ok(OpenResponse::NoContent)
    }
}

/// A tracing subscriber that stores the logged errors.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl tracing::Subscriber for Log {
    fn enabled(&self, metadata: &tracing::Metadata<'_>) -> bool {
        *metadata.level() == tracing::Level::ERROR
    }

    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn event(&self, event: &tracing::Event<'_>) {
        let mut line = Line::default();
        event.record(&mut line);
        self.0.lock().expect("the lock is not poisoned").push(line.0);
    }

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}

#[derive(Default)]
struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0 += &format!("{field}={value:?} ");
    }
}

async fn respond(service: Service) -> Result<(StatusCode, Value), Box<dyn Error>> {
    let app = parameters_secret::server::Router::new(service).sessions(service).into_axum();
    let request =
        Request::post("/sessions/7").header("x-key", "k").header("cookie", "remember=1").header("x-request-id", "r");
    let response = app.oneshot(request.body(Body::empty())?).await?;
    let status = response.status();
    let body = to_bytes(response.into_body(), 1 << 20).await?;
    Ok((status, if body.is_empty() { Value::Null } else { serde_json::from_slice(&body)? }))
}

#[tokio::test]
async fn panics_are_logged_and_respond_500() -> Result<(), Box<dyn Error>> {
    let log = Log::default();
    let _guard = tracing::subscriber::set_default(log.clone());
    let title = "Internal Server Error";
    let problem = json!({
        "type": "about:blank", "title": title, "status": 500, "detail": "Internal error.", "request_id": "r",
    });
    for (service, message) in [
        (Service::Authenticator, "in the guard"),
        (Service::Immediate, "at once, with 7"),
        (Service::Later, "without a message"),
    ] {
        assert_eq!(respond(service).await?, (StatusCode::INTERNAL_SERVER_ERROR, problem.clone()), "{service:?}");
        let line = log.0.lock().expect("the lock is not poisoned").pop().unwrap_or_default();
        assert!(line.contains("operation=\"open\"") && line.contains(&format!("a panic: {message}")), "{line}");
    }
    assert_eq!(respond(Service::Never).await?, (StatusCode::NO_CONTENT, Value::Null));
    assert!(log.0.lock().expect("the lock is not poisoned").is_empty());
    Ok(())
}
