//! Tests of the documentation page (feature `docs`): the page, its headers, and the effective document below it.

use std::error::Error;
use std::io::Read as _;

use axum::Router;
use axum::body::{Body, to_bytes};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ecogen::{Generator, RuntimeSource};
use ecogen_runtime::http::header::{
    ACCEPT_ENCODING, ALLOW, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_SECURITY_POLICY, CONTENT_TYPE,
    ETAG, IF_NONE_MATCH, REFERRER_POLICY, VARY, X_CONTENT_TYPE_OPTIONS,
};
use ecogen_runtime::http::{HeaderName, Method, Request, Response, StatusCode};
use ecogen_runtime::server::NoCredentials;
use flate2::read::GzDecoder;
use hmac_sha256::Hash;
use tower::ServiceExt;

fn docs() -> ecosuite_api::server::Router<NoCredentials> {
    ecosuite_api::server::Router::new(NoCredentials).docs("/docs")
}

type TestResult = Result<(), Box<dyn Error>>;

async fn send(
    router: &Router,
    method: Method,
    path: &str,
    headers: &[(HeaderName, &str)],
) -> Result<Response<Vec<u8>>, Box<dyn Error>> {
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(name, *value);
    }
    let (parts, body) = router.clone().oneshot(request.body(Body::empty())?).await?.into_parts();
    Ok(Response::from_parts(parts, to_bytes(body, usize::MAX).await?.to_vec()))
}

async fn get(router: &Router, path: &str) -> Result<Response<Vec<u8>>, Box<dyn Error>> {
    send(router, Method::GET, path, &[]).await
}

fn decompressed(body: &[u8]) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut text = Vec::new();
    GzDecoder::new(body).read_to_end(&mut text)?;
    Ok(text)
}

#[tokio::test]
async fn page_forbids_everything_that_it_does_not_contain() -> TestResult {
    let page = get(&docs().into_axum(), "/docs").await?;
    assert_eq!(page.status(), StatusCode::OK);
    assert_eq!(page.headers()[CONTENT_TYPE], "text/html; charset=utf-8");
    assert_eq!(page.headers()[X_CONTENT_TYPE_OPTIONS], "nosniff");
    assert_eq!(page.headers()[REFERRER_POLICY], "no-referrer");
    let policy = page.headers()[CONTENT_SECURITY_POLICY].to_str()?;
    let directives: Vec<&str> = policy.split("; ").collect();
    for directive in [
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    ] {
        assert!(directives.contains(&directive), "{policy}");
    }
    assert!(!policy.contains("unsafe-eval") && !policy.contains("http"), "{policy}");
    let scripts = directives.iter().find_map(|one| one.strip_prefix("script-src ")).ok_or("no script-src")?;
    let text = std::str::from_utf8(page.body())?;
    let sources = text.split("</script>").filter_map(|before| Some(before.split_once("<script>")?.1));
    let hashes: Vec<String> =
        sources.map(|source| format!("'sha256-{}'", STANDARD.encode(Hash::hash(source.as_bytes())))).collect();
    assert_eq!(hashes.len(), 2);
    assert_eq!(scripts, hashes.join(" "));
    assert!(!text.contains("src=\"http") && !text.contains("href=\"http"));
    assert!(text.contains("MIT License") && text.contains("Mrinmoy Majumdar"), "the licence of the viewer");
    Ok(())
}

#[tokio::test]
async fn document_below_the_page_is_the_effective_document() -> TestResult {
    let response = get(&docs().into_axum(), "/docs/openapi.json").await?;
    assert_eq!(response.headers()[CONTENT_TYPE], "application/json");
    let served: serde_json::Value = serde_json::from_slice(response.body())?;
    let spec = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/ecosuite.yaml");
    let effective: serde_json::Value = serde_json::from_str(&Generator::new(spec).effective()?.to_string())?;
    assert_eq!(served, effective);
    Ok(())
}

#[tokio::test]
async fn files_are_compressed_for_clients_that_accept_gzip() -> TestResult {
    let router = docs().into_axum();
    for path in ["/docs", "/docs/openapi.json"] {
        let plain = get(&router, path).await?;
        let packed = send(&router, Method::GET, path, &[(ACCEPT_ENCODING, "br, gzip")]).await?;
        assert_eq!(packed.headers()[CONTENT_ENCODING], "gzip");
        assert!(!plain.headers().contains_key(CONTENT_ENCODING));
        assert_eq!(packed.headers()[VARY], "accept-encoding");
        assert_eq!(decompressed(packed.body())?, *plain.body());
        assert_ne!(packed.headers()[ETAG], plain.headers()[ETAG], "the validators are strong");
        assert!(packed.body().len() < plain.body().len() / 3, "{path}: {}", packed.body().len());
    }
    Ok(())
}

#[tokio::test]
async fn a_known_file_is_not_sent_again() -> TestResult {
    let router = docs().into_axum();
    for path in ["/docs", "/docs/openapi.json"] {
        let first = get(&router, path).await?;
        assert_eq!(first.headers()[CACHE_CONTROL], "no-cache");
        let etag = first.headers()[ETAG].to_str()?;
        let second = send(&router, Method::GET, path, &[(IF_NONE_MATCH, etag)]).await?;
        assert_eq!((second.status(), second.body().len()), (StatusCode::NOT_MODIFIED, 0));
        assert_eq!(second.headers()[ETAG], etag);
        let other = send(&router, Method::GET, path, &[(IF_NONE_MATCH, "\"other\"")]).await?;
        assert_eq!(other.status(), StatusCode::OK);
    }
    Ok(())
}

#[tokio::test]
async fn files_have_get_and_head() -> TestResult {
    let router = docs().into_axum();
    for path in ["/docs", "/docs/openapi.json"] {
        let length = get(&router, path).await?.body().len();
        let head = send(&router, Method::HEAD, path, &[]).await?;
        assert_eq!((head.status(), head.body().len()), (StatusCode::OK, 0));
        assert_eq!(head.headers()[CONTENT_LENGTH], length.to_string());
        let post = send(&router, Method::POST, path, &[]).await?;
        assert_eq!(post.status(), StatusCode::METHOD_NOT_ALLOWED);
        assert_eq!(post.headers()[ALLOW], "GET, HEAD, OPTIONS");
        let options = send(&router, Method::OPTIONS, path, &[]).await?;
        assert_eq!(
            (options.status(), &options.headers()[ALLOW]),
            (StatusCode::NO_CONTENT, &"GET, HEAD, OPTIONS".parse()?)
        );
    }
    assert_eq!(get(&router, "/docs/other").await?.status(), StatusCode::NOT_FOUND);
    Ok(())
}

#[tokio::test]
async fn page_does_not_depend_on_the_prefix_of_the_router() -> TestResult {
    let page = get(&docs().into_axum(), "/docs").await?.into_body();
    let moved = docs().at("/v2").into_axum();
    assert_eq!(get(&moved, "/docs").await?.into_body(), page);
    let nested = Router::new().nest("/api", docs().at_root().into_axum());
    assert_eq!(get(&nested, "/api/docs").await?.into_body(), page);
    assert_eq!(get(&nested, "/api/docs/openapi.json").await?.status(), StatusCode::OK);
    let at_root = ecosuite_api::server::Router::new(NoCredentials).docs("/").into_axum();
    assert_eq!(get(&at_root, "/").await?.into_body(), page);
    assert_eq!(get(&at_root, "/openapi.json").await?.status(), StatusCode::OK);
    Ok(())
}

#[test]
#[should_panic(expected = "an operation has the path `/users` of a file")]
fn page_with_the_path_of_an_operation_panics() {
    let router = ecosuite_api::server::Router::new(NoCredentials).at_root().docs("/users");
    drop(router.into_axum());
}

const DOCUMENT: &str = "openapi: 3.0.3\ninfo: {title: Pets, version: '1'}\npaths: {/pets: {get: {responses: {'204': {description: None}}}}}\n";

#[test]
fn embedded_runtime_contains_the_page_only_with_the_option() -> TestResult {
    for docs in [false, true] {
        let generator = Generator::from_bytes("pets.yaml", DOCUMENT.as_bytes().to_vec());
        let generated = generator.runtime(RuntimeSource::Embed).docs(docs).generate()?;
        let text = |path: &str| {
            let file = generated.files.iter().find(|file| file.path.ends_with(path));
            file.map(|file| file.text.as_str()).unwrap_or_default()
        };
        assert_eq!(text("src/runtime/server/docs/page.html.gz.base64").len() > 100_000, docs);
        assert_eq!(text("src/runtime/server/mod.rs").contains("mod docs;"), docs);
        assert_eq!(text("src/server/mod.rs").contains("pub fn docs"), docs);
        assert_eq!(text("Cargo.toml").contains("docs = ["), docs);
        assert_eq!(text("Cargo.toml").contains("flate2"), docs);
        assert_eq!(text("src/server/openapi.json").starts_with("{\"openapi\":"), docs);
        assert!(!text("src/server/mod.rs").contains("pub fn document"));
        let uses = generated.files.iter().filter(|file| file.text.contains("feature = \"docs\"")).count();
        assert_eq!(uses > 0, docs);
    }
    Ok(())
}

/// Opens the page in a browser, which enforces the policy. The viewer sets the title of the page after it has read the
/// document.
#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(has_browser), ignore = "no browser is installed (chromium or google-chrome)")]
async fn browser_shows_the_document() -> TestResult {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let server = tokio::spawn(axum::serve(listener, Router::new().nest("/api", docs().into_axum())).into_future());
    for theme in [&[][..], &["--force-dark-mode", "--blink-settings=preferredColorScheme=0"]] {
        let profile = std::env::temp_dir().join(format!("ecogen-browser-{}", std::process::id()));
        let mut browser = std::process::Command::new(option_env!("BROWSER").unwrap_or_default());
        browser.args(["--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr", "--v=0"]);
        browser.args(["--virtual-time-budget=20000", "--timeout=60000", "--dump-dom"]).args(theme);
        browser.arg(format!("--user-data-dir={}", profile.display())).arg(format!("http://{address}/api/docs"));
        let output = tokio::task::spawn_blocking(move || browser.output()).await??;
        let _ = std::fs::remove_dir_all(profile);
        let (dom, log) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(dom.contains("<title>Ecosuite API</title>"), "{log}");
        let blocked: Vec<&str> = log.lines().filter(|line| line.contains("Content Security Policy")).collect();
        assert!(blocked.is_empty(), "{blocked:#?}");
    }
    server.abort();
    Ok(())
}
