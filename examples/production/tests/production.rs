//! Tests of the server over TCP: tokens, limits, metrics, traces, and the shutdown.

use std::error::Error;
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum::Router;
use axum::body::Bytes;
use axum::routing::{get, post};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ecogen_runtime::StatusCode;
use ecogen_runtime::server::Shutdown;
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use production::{Identity, Settings, app, serve, telemetry};
use reqwest::{Client, RequestBuilder, Response};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio::time::timeout;

type TestResult = Result<(), Box<dyn Error>>;

/// A private key for Ed25519 (PKCS #8), which only this test uses, and its public key in a JWK Set.
const KEY: &str = "MC4CAQAwBQYDK2VwBCIEIGpk2+pAkWYdxouCVq/lvz96JcHdf2qq8mj9EAGdoe6Y";
const PUBLIC: &str = "6_k1ssjZh7eWNKZL2I7WenSJWDpN13WTWmw_odVtytM";

const ISSUER: &str = "https://identity.example";

struct Server {
    url: String,
    shutdown: Shutdown,
    task: JoinHandle<()>,
    client: Client,
}

/// Starts a service on a free port and returns its URL.
async fn start(router: Router) -> Result<String, Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    tokio::spawn(axum::serve(listener, router).into_future());
    Ok(url)
}

/// Starts the server, with an identity provider.
async fn server(requests: u32) -> Result<Server, Box<dyn Error>> {
    _ = rustls::crypto::ring::default_provider().install_default();
    let keys = json!({"keys": [{"kty": "OKP", "crv": "Ed25519", "use": "sig", "kid": "k1", "x": PUBLIC}]}).to_string();
    let identity = start(Router::new().route("/jwks", get(async move || keys))).await?;
    let identity = Identity { jwks_url: format!("{identity}/jwks"), issuer: ISSUER.into(), audience: "orders".into() };
    let shutdown = Shutdown::new(Duration::from_secs(1));
    let app = app(Settings { identity, requests: NonZeroU32::new(requests).ok_or("zero")? }, &shutdown);
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    let stopped = shutdown.clone();
    let task = tokio::spawn(async move { serve(listener, app, Duration::from_millis(500), &stopped).await });
    // The tests see the compressed body, also if another crate of the workspace enables the feature `gzip` of reqwest.
    let client = Client::builder().no_gzip().build()?;
    Ok(Server { url, shutdown, task, client })
}

impl Server {
    fn get(&self, path: &str, token: &str) -> RequestBuilder {
        self.client.get(format!("{}{path}", self.url)).bearer_auth(token)
    }

    fn place(&self, token: &str, order: &Value) -> RequestBuilder {
        let request = self.client.post(format!("{}/v1/orders", self.url)).bearer_auth(token);
        request.header("content-type", "application/json").body(order.to_string())
    }
}

/// Returns a token of `subject` with these scopes, whose claims `change` modifies.
fn token(subject: &str, scope: &str, change: impl FnOnce(&mut Value)) -> Result<String, Box<dyn Error>> {
    let expiry = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs() + 600;
    let mut claims = json!({"sub": subject, "scope": scope, "iss": ISSUER, "aud": "orders", "exp": expiry});
    change(&mut claims);
    let mut header = Header::new(Algorithm::EdDSA);
    header.kid = Some("k1".to_owned());
    Ok(encode(&header, &claims, &EncodingKey::from_ed_der(&STANDARD.decode(KEY)?))?)
}

/// Asserts that a response is the documented error, and returns its message.
async fn error(response: Response, status: StatusCode) -> Result<String, Box<dyn Error>> {
    assert_eq!(response.status(), status);
    assert_eq!(response.headers()["content-type"], "application/json");
    let body: Value = serde_json::from_str(&response.text().await?)?;
    let members: Vec<&str> = body.as_object().ok_or("not an object")?.keys().map(String::as_str).collect();
    assert_eq!(members, ["code", "message"]);
    Ok(body["message"].as_str().unwrap_or_default().to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn tokens_need_a_valid_signature_valid_claims_and_the_scopes_of_the_operation() -> TestResult {
    let server = server(100).await?;
    let order = json!({"id": 7, "item": "Tea"});
    let valid = token("ann", "orders:read orders:write", |_| {})?;
    assert_eq!(server.place(&valid, &order).send().await?.status(), StatusCode::CREATED);
    assert_eq!(server.get("/v1/orders/7", &valid).send().await?.text().await?, r#"{"id":7,"item":"Tea"}"#);

    let (content, signature) = valid.rsplit_once('.').ok_or("no signature")?;
    let forged = format!("{content}.{}", signature.chars().rev().collect::<String>());
    let expired = token("ann", "orders:read", |claims| claims["exp"] = json!(1_000_000_000))?;
    let issuer = token("ann", "orders:read", |claims| claims["iss"] = json!("https://other.example"))?;
    let audience = token("ann", "orders:read", |claims| claims["aud"] = json!("invoices"))?;
    for invalid in ["x", &forged, &expired, &issuer, &audience] {
        let response = server.get("/v1/orders/7", invalid).send().await?;
        assert!(response.headers()["www-authenticate"].to_str()?.starts_with("Bearer"));
        error(response, StatusCode::UNAUTHORIZED).await?;
    }
    let reader = token("ann", "orders:read", |_| {})?;
    error(server.place(&reader, &order).send().await?, StatusCode::FORBIDDEN).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn each_caller_has_a_limit_on_requests() -> TestResult {
    let server = server(3).await?;
    let (ann, bob) = (token("ann", "orders:read", |_| {})?, token("bob", "orders:read", |_| {})?);
    for _ in 0..3 {
        error(server.get("/v1/orders/1", &ann).send().await?, StatusCode::NOT_FOUND).await?;
    }
    let limited = server.get("/v1/orders/1", &ann).send().await?;
    let wait: u64 = limited.headers()["retry-after"].to_str()?.parse()?;
    assert!((1..=21).contains(&wait), "{wait}");
    let message = error(limited, StatusCode::TOO_MANY_REQUESTS).await?;
    assert_eq!(message, format!("Retry after {wait} seconds."));
    error(server.get("/v1/orders/1", &bob).send().await?, StatusCode::NOT_FOUND).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn metrics_have_the_operation_as_label() -> TestResult {
    let server = server(100).await?;
    let ann = token("ann", "orders:read", |_| {})?;
    for path in ["/v1/orders/1", "/v1/orders/2", "/v1/orders/0", "/v1/unknown"] {
        server.get(path, &ann).send().await?;
    }
    let metrics = server.get("/metrics", "").send().await?.text().await?;
    for line in [
        r#"http_requests_total{operation="getOrder",status="404"} 2"#,
        r#"http_requests_total{operation="getOrder",status="400"} 1"#,
        r#"http_request_seconds_count{operation="getOrder"} 3"#,
        r#"http_requests_total{operation="none",status="404"} 1"#,
    ] {
        assert!(metrics.contains(line), "{metrics}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn streams_end_at_the_shutdown() -> TestResult {
    let server = server(100).await?;
    let ann = token("ann", "orders:read orders:write", |_| {})?;
    let mut events = server.get("/v1/events", &ann).send().await?;
    assert_eq!(events.headers()["content-type"], "text/event-stream");
    server.place(&ann, &json!({"id": 1, "item": "Tea"})).send().await?;
    let event = timeout(Duration::from_secs(5), events.chunk()).await??.ok_or("no event")?;
    assert_eq!(event, "data: {\"id\":1,\"item\":\"Tea\"}\n\n");
    server.shutdown.start();
    let rest = timeout(Duration::from_secs(5), async {
        while events.chunk().await?.is_some() {}
        Ok::<_, reqwest::Error>(())
    });
    rest.await??;
    timeout(Duration::from_secs(5), server.task).await??;
    assert!(TcpStream::connect(server.url.trim_start_matches("http://")).await.is_err());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn requests_are_limited_in_size_and_time() -> TestResult {
    let server = server(100).await?;
    let ann = token("ann", "orders:write", |_| {})?;
    let large = server.place(&ann, &json!({"id": 1, "item": "x".repeat(70_000)})).send().await?;
    error(large, StatusCode::PAYLOAD_TOO_LARGE).await?;

    let mut connection = TcpStream::connect(server.url.trim_start_matches("http://")).await?;
    connection.write_all(b"GET /health HTTP/1.1\r\nhost: x\r\n").await?;
    let mut received = Vec::new();
    timeout(Duration::from_secs(5), connection.read_to_end(&mut received)).await??;
    assert!(!received.starts_with(b"HTTP/1.1 200"), "the headers are incomplete");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn responses_are_compressed_and_can_be_read_by_other_origins() -> TestResult {
    let server = server(100).await?;
    let ann = token("ann", "orders:read orders:write", |_| {})?;
    server.place(&ann, &json!({"id": 1, "item": "x".repeat(100)})).send().await?;
    let request =
        server.get("/v1/orders/1", &ann).header("accept-encoding", "gzip").header("origin", "https://a.example");
    let response = request.send().await?;
    assert_eq!(response.headers()["content-encoding"], "gzip");
    assert_eq!(response.headers()["access-control-allow-origin"], "*");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn spans_are_exported() -> TestResult {
    let server = server(100).await?;
    let spans = Arc::new(Mutex::new(Vec::new()));
    let received = spans.clone();
    let collect =
        async move |body: Bytes| received.lock().map(|mut spans| spans.extend_from_slice(&body)).is_ok().to_string();
    let collector = start(Router::new().route("/v1/traces", post(collect))).await?;
    let provider = telemetry::tracer_provider(&format!("{collector}/v1/traces"))?;
    tracing::subscriber::set_global_default(telemetry::subscriber(&provider))?;
    let ann = token("ann", "orders:read", |_| {})?;
    server.get("/v1/orders/1", &ann).send().await?;
    tokio::task::spawn_blocking(move || provider.force_flush()).await??;
    let spans = spans.lock().map_err(|error| error.to_string())?;
    let spans = String::from_utf8_lossy(&spans);
    for text in ["GET /v1/orders/{id}", "getOrder", "http.response.status_code"] {
        assert!(spans.contains(text), "{text} is missing in {spans}");
    }
    assert!(!spans.contains(&ann), "credentials are not recorded");
    Ok(())
}
