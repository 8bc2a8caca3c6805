//! Tests that a receiver verifies requests by their received bytes, before it decodes their bodies.

use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::body::Body;
use axum::http::{HeaderMap, Request};
use ecogen_runtime::server::{Context, HandlerError, NoCredentials, ReceivedWebhook, Rejection, VerifyError};
use ecogen_runtime::{Secret, StatusCode};
use tower::ServiceExt;

include!(concat!(env!("OUT_DIR"), "/webhooks_signed.mounted.rs"));

use webhooks_signed::operations::webhooks::{
    EventRequest, EventResponse, PingRequest, PingResponse, TextRequest, TextResponse, UploadRequest, UploadResponse,
};
use webhooks_signed::receiver;

/// Counts the requests that reach a handler.
#[derive(Clone, Default)]
struct Receiver(Arc<AtomicUsize>);

impl receiver::WebhooksApi for Receiver {
    type Caller = ();

    async fn text(&self, _: &Context<()>, _: TextRequest) -> Result<TextResponse, HandlerError> {
        self.0.fetch_add(1, Ordering::SeqCst);
        Ok(TextResponse::NoContent)
    }

    async fn event(&self, _: &Context<()>, request: EventRequest) -> Result<EventResponse, HandlerError> {
        assert_eq!(request.body.test, 2_432_232_314);
        self.0.fetch_add(1, Ordering::SeqCst);
        Ok(EventResponse::NoContent)
    }

    async fn upload(&self, _: &Context<()>, request: UploadRequest) -> Result<UploadResponse, HandlerError> {
        assert_eq!(request.body.collect(100).await?, "Hello, World!");
        self.0.fetch_add(1, Ordering::SeqCst);
        Ok(UploadResponse::NoContent)
    }

    async fn ping(&self, _: &Context<()>, _: PingRequest) -> Result<PingResponse, HandlerError> {
        self.0.fetch_add(1, Ordering::SeqCst);
        Ok(PingResponse::NoContent)
    }
}

/// The secret and the signature of "Hello, World!" in GitHub's documentation, "Testing the webhook payload validation".
const GITHUB_SECRET: &str = "It's a Secret to Everybody";
const GITHUB_SIGNATURE: &str = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";

/// The reference values of Standard Webhooks libraries.
const STANDARD_SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const STANDARD_BODY: &str = r#"{"test": 2432232314}"#;

fn verify_github(webhook: &ReceivedWebhook<'_>) -> Result<(), VerifyError> {
    let mac = hmac_sha256::HMAC::mac(webhook.body(), GITHUB_SECRET);
    let expected: String = mac.iter().map(|byte| format!("{byte:02x}")).collect();
    let sent = webhook.header("x-hub-signature-256")?;
    if Secret::new(format!("sha256={expected}")) == sent { Ok(()) } else { Err("the signatures differ".into()) }
}

/// The status and the body of a response, and the number of requests that have reached a handler.
type Outcome = (StatusCode, String, usize);

async fn send(router: receiver::Router<NoCredentials>, request: Request<Body>) -> Result<Outcome, Box<dyn Error>> {
    let receiver = Receiver::default();
    let response = router.webhooks(receiver.clone()).into_axum().oneshot(request).await?;
    let status = response.status();
    let body = axum::body::to_bytes(response.into_body(), 10_000).await?;
    Ok((status, String::from_utf8(body.to_vec())?, receiver.0.load(Ordering::SeqCst)))
}

fn github() -> receiver::Router<NoCredentials> {
    receiver::Router::new(NoCredentials).verify(verify_github)
}

fn request(path: &str, media_type: &str, signature: &str, body: &'static str) -> Result<Request<Body>, Box<dyn Error>> {
    let request = Request::post(path).header("content-type", media_type).header("x-hub-signature-256", signature);
    Ok(request.body(Body::from(body))?)
}

#[tokio::test]
async fn github_signature_is_verified_for_every_kind_of_body() -> Result<(), Box<dyn Error>> {
    for (path, media_type) in [
        ("/webhooks/text", "text/plain"),
        ("/webhooks/upload", "application/octet-stream"),
        // The document declares no body, and the signature includes the received body nevertheless.
        ("/webhooks/ping", "text/plain"),
    ] {
        let sent = send(github(), request(path, media_type, GITHUB_SIGNATURE, "Hello, World!")?).await?;
        assert_eq!((sent.0, sent.2), (StatusCode::NO_CONTENT, 1), "{path}");
        let sent = send(github(), request(path, media_type, GITHUB_SIGNATURE, "Hello, World?")?).await?;
        assert_eq!((sent.0, sent.2), (StatusCode::UNAUTHORIZED, 0), "{path}");
    }
    Ok(())
}

#[tokio::test]
async fn unverified_webhook_is_rejected_before_it_is_decoded() -> Result<(), Box<dyn Error>> {
    // The body is invalid JSON, which is a 400 if the signature is valid.
    let invalid = request("/webhooks/event", "application/json", GITHUB_SIGNATURE, "Hello, World!")?;
    assert_eq!(send(github(), invalid).await?.0, StatusCode::BAD_REQUEST);
    let forged = request("/webhooks/event", "application/json", "sha256=00", "Hello, World!")?;
    let (status, body, calls) = send(github(), forged).await?;
    assert_eq!((status, calls), (StatusCode::UNAUTHORIZED, 0));
    assert!(body.contains("The signature of the request is invalid."), "{body}");
    assert!(!body.contains("differ"), "the reason is logged, and not sent: {body}");
    Ok(())
}

#[tokio::test]
async fn missing_or_repeated_signature_is_rejected() -> Result<(), Box<dyn Error>> {
    let missing = Request::post("/webhooks/ping").body(Body::from("Hello, World!"))?;
    assert_eq!(send(github(), missing).await?.0, StatusCode::UNAUTHORIZED);
    let mut repeated = request("/webhooks/ping", "text/plain", GITHUB_SIGNATURE, "Hello, World!")?;
    repeated.headers_mut().append("x-hub-signature-256", "sha256=00".parse()?);
    assert_eq!(send(github(), repeated).await?.0, StatusCode::UNAUTHORIZED);
    Ok(())
}

#[tokio::test]
async fn verifier_may_choose_the_status() -> Result<(), Box<dyn Error>> {
    let forbidden = |_: &ReceivedWebhook<'_>| Err(Rejection::new(StatusCode::FORBIDDEN, "Unknown tenant."));
    let router = receiver::Router::new(NoCredentials).verify(forbidden);
    let (status, body, calls) = send(router, request("/webhooks/ping", "text/plain", "", "")?).await?;
    assert_eq!((status, calls), (StatusCode::FORBIDDEN, 0));
    assert!(body.contains("Unknown tenant."), "{body}");
    Ok(())
}

#[tokio::test]
async fn verified_body_is_bounded_by_the_body_limit() -> Result<(), Box<dyn Error>> {
    // A streamed body has no limit by default, but it is buffered if it is verified.
    for path in ["/webhooks/upload", "/webhooks/ping"] {
        let router = github().body_limit(12);
        let sent = send(router, request(path, "application/octet-stream", GITHUB_SIGNATURE, "Hello, World!")?).await?;
        assert_eq!((sent.0, sent.2), (StatusCode::PAYLOAD_TOO_LARGE, 0), "{path}");
    }
    Ok(())
}

#[tokio::test]
async fn standard_webhooks_are_verified_with_their_library() -> Result<(), Box<dyn Error>> {
    let webhook = standardwebhooks::Webhook::new(STANDARD_SECRET)?;
    // The signature that the specification's libraries test against.
    let reference = webhook.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, STANDARD_BODY.as_bytes())?;
    assert_eq!(reference, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");

    let now = i64::try_from(std::time::UNIX_EPOCH.elapsed()?.as_secs())?;
    for (age, tampered, expected) in [
        (0, false, StatusCode::NO_CONTENT),
        (0, true, StatusCode::UNAUTHORIZED),
        // Older than the tolerance of five minutes.
        (600, false, StatusCode::UNAUTHORIZED),
    ] {
        let mut headers = HeaderMap::new();
        let signature = webhook.sign("msg_1", now - age, STANDARD_BODY.as_bytes())?;
        headers.insert("webhook-id", if tampered { "msg_2" } else { "msg_1" }.parse()?);
        headers.insert("webhook-timestamp", (now - age).to_string().parse()?);
        headers.insert("webhook-signature", signature.parse()?);
        headers.insert("content-type", "application/json".parse()?);
        let mut request = Request::post("/webhooks/event").body(Body::from(STANDARD_BODY))?;
        *request.headers_mut() = headers;
        let verifier = standardwebhooks::Webhook::new(STANDARD_SECRET)?;
        let router = receiver::Router::new(NoCredentials)
            .verify(move |webhook: &ReceivedWebhook<'_>| verifier.verify(webhook.body(), webhook.headers()));
        assert_eq!(send(router, request).await?.0, expected, "{age} {tampered}");
    }
    Ok(())
}
