use super::super::super::{DocumentSchemas, HttpMethod, Scheme, Secret};
use super::super::builder::Client;
use super::super::{Body, BoxError};
use super::*;
use http::{Request, Response};
use http_body_util::BodyExt;
use std::collections::VecDeque;
use std::error::Error as _;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use token_cache::TokenCache;

static PING: OperationSpec = OperationSpec::new("ping", HttpMethod::Get, "/ping");
static SCHEME: Scheme = Scheme { name: "oauth", credential: Credential::Bearer };
static API: Api = Api {
    title: "Tokens",
    version: "1",
    servers: &["https://api.example.com/v1"],
    schemes: &[SCHEME],
    operations: &[&PING],
    schemas: DocumentSchemas::new("{}"),
};

const FLOW: OAuth2Flow = OAuth2Flow { token_url: "https://server.example.com/token", refresh_url: None, scopes: &[] };

/// The responses of a token endpoint, in order, and the requests that it received.
#[derive(Clone, Default)]
struct TokenEndpoint {
    responses: Arc<Mutex<VecDeque<(u16, &'static str)>>>,
    requests: Arc<Mutex<Vec<String>>>,
}

impl TokenEndpoint {
    fn new(responses: impl IntoIterator<Item = (u16, &'static str)>) -> Self {
        let endpoint = Self::default();
        endpoint.responses.lock().unwrap().extend(responses);
        endpoint
    }

    fn client(&self) -> Client {
        let endpoint = self.clone();
        let service = tower::service_fn(move |request: Request<Body>| {
            let endpoint = endpoint.clone();
            async move {
                let (parts, body) = request.into_parts();
                let body = BodyExt::collect(body).await?.to_bytes();
                let header = |name: &str| parts.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or("-");
                let (authorization, media_type) = (header("authorization"), header("content-type"));
                endpoint.requests.lock().unwrap().push(format!(
                    "{} {}\n{authorization}\n{media_type}\n{}",
                    parts.method,
                    parts.uri,
                    String::from_utf8_lossy(&body)
                ));
                let (status, body) = endpoint.responses.lock().unwrap().pop_front().expect("a response");
                let response = Response::builder().status(status).header("content-type", "application/json");
                Ok::<_, BoxError>(response.body(Body::from(body.to_owned()))?)
            }
        });
        Client::builder(&API).service(service).build().unwrap()
    }

    fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }
}

async fn token_of(source: &impl TokenSource, endpoint: &TokenEndpoint) -> Result<String, String> {
    let client = endpoint.client();
    let context = TokenContext { client: &client.config, scheme: &SCHEME };
    match source.token(&context).await {
        Ok(token) => Ok(format!("{} {:?}", token.secret.expose(), token.lifetime)),
        Err(error) => Err(error.to_string()),
    }
}

const GRANTED: (u16, &str) = (
    200,
    r#"{"access_token": "2YotnFZFEjr1zCsicMWpAA", "token_type": "example", "expires_in": 3600, "example_parameter": "example_value"}"#,
);
const BEARER: (u16, &str) =
    (200, r#"{"access_token": "2YotnFZFEjr1zCsicMWpAA", "token_type": "Bearer", "expires_in": 3600}"#);

#[tokio::test]
async fn client_credentials_are_sent_as_in_rfc_6749_4_4_2() {
    let endpoint = TokenEndpoint::new([BEARER]);
    let source = OAuth2::client_credentials(&FLOW, "s6BhdRkqt3", "gX1fBat3bV");
    assert_eq!(token_of(&source, &endpoint).await.as_deref(), Ok("2YotnFZFEjr1zCsicMWpAA Some(3600s)"));
    let expected = "POST https://server.example.com/token\nBasic czZCaGRSa3F0MzpnWDFmQmF0M2JW\n\
                    application/x-www-form-urlencoded\ngrant_type=client_credentials";
    assert_eq!(endpoint.requests(), [expected]);
}

#[tokio::test]
async fn refresh_token_is_sent_as_in_rfc_6749_6() {
    let endpoint = TokenEndpoint::new([BEARER]);
    let source = OAuth2::refresh_token(&FLOW, "s6BhdRkqt3", "tGzv3JOkF0XG5Qx2TlKWIA").client_secret("gX1fBat3bV");
    assert!(token_of(&source, &endpoint).await.is_ok());
    let expected = "POST https://server.example.com/token\nBasic czZCaGRSa3F0MzpnWDFmQmF0M2JW\n\
                    application/x-www-form-urlencoded\ngrant_type=refresh_token&refresh_token=tGzv3JOkF0XG5Qx2TlKWIA";
    assert_eq!(endpoint.requests(), [expected]);
}

#[tokio::test]
async fn client_secret_is_sent_in_the_body_as_in_rfc_6749_2_3_1() {
    let endpoint = TokenEndpoint::new([BEARER]);
    let source = OAuth2::refresh_token(&FLOW, "s6BhdRkqt3", "tGzv3JOkF0XG5Qx2TlKWIA")
        .client_secret("7Fjfp0ZBr1KtDRbnfVdmIw")
        .client_secret_post();
    assert!(token_of(&source, &endpoint).await.is_ok());
    let expected = "POST https://server.example.com/token\n-\napplication/x-www-form-urlencoded\n\
                    grant_type=refresh_token&refresh_token=tGzv3JOkF0XG5Qx2TlKWIA\
                    &client_id=s6BhdRkqt3&client_secret=7Fjfp0ZBr1KtDRbnfVdmIw";
    assert_eq!(endpoint.requests(), [expected]);
}

/// RFC 6749, Appendix B: the value " %&+£€" is encoded as "+%25%26%2B%C2%A3%E2%82%AC". RFC 6749, 2.3.1: the id and the
/// secret are encoded in the same way before they are joined.
#[tokio::test]
async fn values_are_encoded_as_in_rfc_6749_appendix_b() {
    let endpoint = TokenEndpoint::new([BEARER, BEARER]);
    let source = OAuth2::client_credentials(&FLOW, "a:b", " %&+£€").scopes(["read", "write"]);
    assert!(token_of(&source, &endpoint).await.is_ok());
    let source = source.client_secret_post().parameter("audience", "https://api.example.com");
    assert!(token_of(&source, &endpoint).await.is_ok());
    let requests = endpoint.requests();
    // The text "a%3Ab:+%25%26%2B%C2%A3%E2%82%AC" in base64.
    let expected = "Basic YSUzQWI6KyUyNSUyNiUyQiVDMiVBMyVFMiU4MiVBQw==";
    assert_eq!(requests[0].lines().nth(1), Some(expected));
    assert_eq!(requests[0].lines().nth(3), Some("grant_type=client_credentials&scope=read+write"));
    let expected = "grant_type=client_credentials&scope=read+write&audience=https%3A%2F%2Fapi.example.com\
                    &client_id=a%3Ab&client_secret=+%25%26%2B%C2%A3%E2%82%AC";
    assert_eq!(requests[1].lines().nth(3), Some(expected));
}

#[tokio::test]
async fn relative_token_url_is_resolved_against_the_server() {
    for (url, expected) in [
        ("/oauth/token?tenant=7", "https://api.example.com/oauth/token?tenant=7"),
        ("token", "https://api.example.com/v1/token"),
        ("https://login.example.com/token#x", "https://login.example.com/token"),
    ] {
        let endpoint = TokenEndpoint::new([BEARER]);
        let source = OAuth2::client_credentials(&FLOW, "id", "secret").token_url(url);
        assert!(token_of(&source, &endpoint).await.is_ok());
        assert_eq!(endpoint.requests()[0].lines().next(), Some(format!("POST {expected}").as_str()));
    }
    let source = OAuth2::client_credentials(&FLOW, "id", "secret").token_url("file:///etc/passwd");
    let error = token_of(&source, &TokenEndpoint::default()).await;
    assert_eq!(error, Err("the token URL `file:///etc/passwd` is neither http nor https".to_owned()));
}

#[tokio::test]
async fn refresh_url_is_used_for_refresh_tokens_only() {
    let flow = OAuth2Flow { refresh_url: Some("/refresh"), ..FLOW };
    let endpoint = TokenEndpoint::new([BEARER, BEARER]);
    assert!(token_of(&OAuth2::refresh_token(&flow, "id", "r"), &endpoint).await.is_ok());
    assert!(token_of(&OAuth2::client_credentials(&flow, "id", "s"), &endpoint).await.is_ok());
    let urls: Vec<_> = endpoint.requests().iter().filter_map(|one| one.lines().next().map(str::to_owned)).collect();
    assert_eq!(urls, ["POST https://api.example.com/refresh", "POST https://server.example.com/token"]);
}

#[tokio::test]
async fn new_refresh_token_replaces_the_old_one() {
    let rotated = (200, r#"{"access_token": "a", "token_type": "bearer", "refresh_token": "r2", "expires_in": "60"}"#);
    let endpoint = TokenEndpoint::new([rotated, rotated]);
    let stored = Arc::new(Mutex::new(Vec::new()));
    let store = stored.clone();
    let source = OAuth2::refresh_token(&FLOW, "id", "r1")
        .on_refresh_token(move |token| store.lock().unwrap().push(token.expose().to_owned()));
    assert_eq!(token_of(&source, &endpoint).await.as_deref(), Ok("a Some(60s)"));
    assert_eq!(token_of(&source, &endpoint).await.as_deref(), Ok("a Some(60s)"));
    let bodies: Vec<_> = endpoint.requests().iter().filter_map(|one| one.lines().nth(3).map(str::to_owned)).collect();
    assert_eq!(
        bodies,
        [
            "grant_type=refresh_token&refresh_token=r1&client_id=id",
            "grant_type=refresh_token&refresh_token=r2&client_id=id"
        ]
    );
    assert_eq!(*stored.lock().unwrap(), ["r2"]);
}

#[tokio::test]
async fn errors_of_the_token_endpoint_contain_no_secret() {
    let source = OAuth2::client_credentials(&FLOW, "id", "hush").parameter("assertion", "quiet");
    for (status, body, expected) in [
        // RFC 6749, 5.2.
        (400, r#"{"error": "invalid_request"}"#, "400 Bad Request: invalid_request"),
        (
            401,
            r#"{"error": "invalid_client", "error_description": "`hush` and `quiet` are wrong"}"#,
            "401 Unauthorized: invalid_client: `…` and `…` are wrong",
        ),
        (502, "<html>hush</html>", "502 Bad Gateway"),
        (302, "", "302 Found"),
        (200, r#"{"token_type": "bearer"}"#, "200 OK: the response has no `access_token`"),
        (200, GRANTED.1, "200 OK: the token type is not `Bearer`"),
    ] {
        let result = token_of(&source, &TokenEndpoint::new([(status, body)])).await;
        assert_eq!(result, Err(format!("the token endpoint responded with {expected}")));
    }
}

/// A source that counts its calls. Each call takes one second, and returns the results in order.
struct Counted {
    calls: Arc<AtomicUsize>,
    results: Vec<Result<Token, &'static str>>,
}

impl TokenSource for Counted {
    async fn token(&self, _: &TokenContext<'_>) -> Result<Token, BoxError> {
        let call = self.calls.fetch_add(1, Ordering::SeqCst);
        tokio::time::sleep(Duration::from_secs(1)).await;
        self.results[call.min(self.results.len() - 1)].clone().map_err(Into::into)
    }
}

struct CacheFixture {
    cache: Arc<TokenCache>,
    client: Client,
    calls: Arc<AtomicUsize>,
}

impl CacheFixture {
    fn new(results: impl IntoIterator<Item = Result<Token, &'static str>>) -> Self {
        let calls = Arc::new(AtomicUsize::new(0));
        let source = Counted { calls: calls.clone(), results: results.into_iter().collect() };
        let client = TokenEndpoint::default().client();
        Self { cache: Arc::new(TokenCache::new(source)), client, calls }
    }

    /// Returns the token, or the error of the source, and the number of calls of the source.
    async fn token(&self) -> (Result<String, String>, usize) {
        let context = TokenContext { client: &self.client.config, scheme: &SCHEME };
        let token = match self.cache.token(&context).await {
            Ok(token) => Ok(token.secret.expose().to_owned()),
            Err(error) => Err(error.source().map(ToString::to_string).unwrap_or_default()),
        };
        (token, self.calls.load(Ordering::SeqCst))
    }
}

fn token(text: &str, seconds: u64) -> Result<Token, &'static str> {
    Ok(Token::new(text).expires_in(Duration::from_secs(seconds)))
}

async fn advance(seconds: u64) {
    tokio::time::sleep(Duration::from_secs(seconds)).await;
}

#[tokio::test(start_paused = true)]
async fn concurrent_calls_share_one_refresh() {
    let fixture = Arc::new(CacheFixture::new([token("one", 3600)]));
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..1000 {
        let fixture = fixture.clone();
        calls.spawn(async move { fixture.token().await });
    }
    for result in calls.join_all().await {
        assert_eq!(result, (Ok("one".to_owned()), 1));
    }
}

#[tokio::test(start_paused = true)]
async fn token_is_refreshed_before_it_expires() {
    let fixture = CacheFixture::new([token("one", 3600), token("two", 3600)]);
    let one = |calls| (Ok("one".to_owned()), calls);
    assert_eq!(fixture.token().await, one(1));
    // One second has passed. The margin is 240 seconds.
    advance(3358).await;
    assert_eq!(fixture.token().await, one(1));
    advance(1).await;
    assert_eq!(fixture.token().await, (Ok("two".to_owned()), 2));
}

#[tokio::test(start_paused = true)]
async fn other_calls_use_a_valid_token_during_a_refresh() {
    let fixture = Arc::new(CacheFixture::new([token("one", 100), token("two", 100)]));
    assert_eq!(fixture.token().await.0.as_deref(), Ok("one"));
    advance(90).await;
    let refreshing = tokio::spawn({
        let fixture = fixture.clone();
        async move { fixture.token().await.0 }
    });
    tokio::task::yield_now().await;
    assert_eq!(fixture.token().await, (Ok("one".to_owned()), 2));
    assert_eq!(refreshing.await.unwrap().as_deref(), Ok("two"));
}

#[tokio::test(start_paused = true)]
async fn failed_refresh_keeps_a_valid_token_and_is_repeated_later() {
    let fixture = CacheFixture::new([token("one", 3600), Err("down"), token("two", 3600)]);
    assert_eq!(fixture.token().await.1, 1);
    advance(3400).await;
    assert_eq!(fixture.token().await, (Ok("one".to_owned()), 2));
    // No further attempt within ten seconds.
    assert_eq!(fixture.token().await, (Ok("one".to_owned()), 2));
    advance(10).await;
    assert_eq!(fixture.token().await, (Ok("two".to_owned()), 3));
}

#[tokio::test(start_paused = true)]
async fn failure_is_shared_by_waiting_calls_and_not_stored() {
    let fixture = Arc::new(CacheFixture::new([Err("down"), token("two", 3600)]));
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..10 {
        let fixture = fixture.clone();
        calls.spawn(async move { fixture.token().await });
    }
    for result in calls.join_all().await {
        assert_eq!(result, (Err("down".to_owned()), 1));
    }
    assert_eq!(fixture.token().await, (Ok("two".to_owned()), 2));
}

#[tokio::test(start_paused = true)]
async fn cancelled_refresh_does_not_block_other_calls() {
    let fixture = Arc::new(CacheFixture::new([token("one", 3600)]));
    let cancelled = tokio::time::timeout(Duration::from_millis(500), fixture.token()).await;
    assert!(cancelled.is_err());
    assert_eq!(fixture.token().await, (Ok("one".to_owned()), 2));
}

#[tokio::test(start_paused = true)]
async fn source_that_hangs_is_an_error_after_30_seconds() {
    struct Hanging;
    impl TokenSource for Hanging {
        async fn token(&self, _: &TokenContext<'_>) -> Result<Token, BoxError> {
            std::future::pending().await
        }
    }
    let (cache, client) = (TokenCache::new(Hanging), TokenEndpoint::default().client());
    let started = tokio::time::Instant::now();
    assert!(cache.token(&TokenContext { client: &client.config, scheme: &SCHEME }).await.is_err());
    assert_eq!(started.elapsed().as_secs(), 30);
}

#[tokio::test(start_paused = true)]
async fn token_without_a_lifetime_is_kept_until_it_is_invalidated() {
    let fixture = CacheFixture::new([Ok(Token::new("one")), Ok(Token::new("two"))]);
    assert_eq!(fixture.token().await.1, 1);
    advance(1_000_000).await;
    assert_eq!(fixture.token().await, (Ok("one".to_owned()), 1));
    fixture.cache.invalidate(1);
    // A second 401 for the same token does not discard its successor.
    assert_eq!(fixture.token().await, (Ok("two".to_owned()), 2));
    fixture.cache.invalidate(1);
    assert_eq!(fixture.token().await, (Ok("two".to_owned()), 2));
}

#[test]
fn credentials_and_sources_are_not_printed() {
    let source = OAuth2::client_credentials(&FLOW, "id", "hush").parameter("audience", "hush");
    let printed = format!("{source:?} {:?}", Token::new("hush"));
    let closure = || async { Ok::<_, BoxError>("hush") };
    let credentials = ["hush".into_credential(), source.into_credential(), closure.into_credential()];
    let printed = format!("{printed} {credentials:?} {:?}", OAuth2::refresh_token(&FLOW, "id", Secret::new("hush")));
    assert!(!printed.contains("hush"), "{printed}");
}
