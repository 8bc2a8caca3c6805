//! Tests of the commands against a server that responds as GitHub's documentation describes.

use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::Router;
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use github_cli::{client, run};
use tokio::net::TcpListener;

type TestResult = Result<(), Box<dyn Error>>;

/// Starts a server on a free port, and returns its URL.
async fn start(router: Router) -> Result<String, Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    tokio::spawn(axum::serve(listener, router).into_future());
    Ok(url)
}

fn json(text: &'static str) -> Response {
    ([(header::CONTENT_TYPE, "application/json; charset=utf-8")], text).into_response()
}

/// The header `Link` is that of GitHub's documentation, "Using pagination in the REST API".
#[tokio::test]
async fn issues_of_all_pages_are_listed_without_pull_requests() -> TestResult {
    let list = async |uri: Uri| {
        let has = |parameter: &str| uri.query().is_some_and(|query| query.split('&').any(|found| found == parameter));
        assert!(has("per_page=100"));
        if has("page=2") {
            return json(r#"[{"number":1,"title":"One","state":"open","html_url":"https://github.com/o/r/issues/1"}]"#);
        }
        let link = r#"</repos/o/r/issues?per_page=100&page=2>; rel="next", </repos/o/r/issues?per_page=100&page=2>; rel="last""#;
        let body = r#"[{"number":3,"title":"Three","state":"open","html_url":"https://github.com/o/r/issues/3"},
            {"number":2,"title":"Two","state":"open","html_url":"https://github.com/o/r/pull/2","pull_request":{}}]"#;
        ([(header::LINK, link)], json(body)).into_response()
    };
    let url = start(Router::new().route("/repos/o/r/issues", get(list))).await?;
    let output = run(&client(Some(&url), None)?, &["issues", "o", "r"]).await?;
    assert_eq!(output, "#3 Three (https://github.com/o/r/issues/3)\n#1 One (https://github.com/o/r/issues/1)\n");
    Ok(())
}

/// The headers are those of GitHub's documentation, "Getting started with the REST API".
#[tokio::test]
async fn requests_have_the_token_and_the_headers_of_github() -> TestResult {
    let repo = |headers: HeaderMap| async move {
        assert_eq!(headers["authorization"], "Bearer secret");
        assert_eq!(headers["accept"], "application/vnd.github+json");
        assert_eq!(headers["x-github-api-version"], "2022-11-28");
        assert!(headers["user-agent"].to_str().is_ok_and(|agent| agent.starts_with("github-cli/")));
        json(r#"{"id":1296269,"full_name":"octocat/Hello-World","description":null}"#)
    };
    let url = start(Router::new().route("/repos/octocat/Hello-World", get(repo))).await?;
    let output = run(&client(Some(&url), Some("secret".to_owned()))?, &["repo", "octocat", "Hello-World"]).await?;
    assert_eq!(output, "octocat/Hello-World: \n");
    Ok(())
}

/// GitHub responds with 429 and `Retry-After` to too many requests ("Rate limits for the REST API").
#[tokio::test]
async fn lists_are_requested_again_after_a_rate_limit_and_issues_are_created_once() -> TestResult {
    let count = Arc::new(AtomicUsize::new(0));
    let respond = {
        let count = count.clone();
        move || async move {
            match count.fetch_add(1, Ordering::SeqCst) {
                0 => (StatusCode::TOO_MANY_REQUESTS, [(header::RETRY_AFTER, "0")]).into_response(),
                _ => json(r#"[{"full_name":"octocat/Hello-World","stargazers_count":80}]"#),
            }
        }
    };
    let limited = || async { (StatusCode::TOO_MANY_REQUESTS, [(header::RETRY_AFTER, "0")]) };
    let router = Router::new().route("/users/octocat/repos", get(respond));
    let url = start(router.route("/repos/o/r/issues", axum::routing::post(limited))).await?;
    let github = client(Some(&url), None)?;
    assert_eq!(run(&github, &["repos", "octocat"]).await?, "octocat/Hello-World (80 stars)\n");
    assert_eq!(count.load(Ordering::SeqCst), 2);
    let error = run(&github, &["new-issue", "o", "r", "Title"]).await.unwrap_err();
    assert_eq!((error.status().map(|status| status.as_u16()), error.attempts()), (Some(429), 1));
    Ok(())
}
