//! Tests that credentials in cookies are not escaped (RFC 6265), and that headers of a call replace the credentials of
//! the client.

#[macro_use]
#[path = "scripted/api.rs"]
mod scripted;

use ecogen_runtime as rt;
use http::HeaderMap;
use rt::client::{Call, Client, ClientBuilder};
use rt::{Credential, Requirement, Scheme, SecurityMode};

operations! {
    any: Get "/any" = ANY .access(SecurityMode::required(&[
        Requirement(&[(0, &[])]),
        Requirement(&[(1, &[]), (2, &[])]),
        Requirement(&[(3, &[])]),
    ]));
}

static API: rt::Api = rt::Api {
    title: "Credentials",
    version: "1",
    servers: &["http://localhost"],
    schemes: &[
        Scheme { name: "session", credential: Credential::Cookie("sid") },
        Scheme { name: "key", credential: Credential::Header("X-Api-Key") },
        Scheme { name: "id", credential: Credential::Query("id") },
        Scheme { name: "token", credential: Credential::Bearer },
    ],
    operations: OPERATIONS,
    schemas: rt::DocumentSchemas::new("{}"),
};

requests! {
    Any: ANY -> String, |_request, w| w.parameters(&[]);
}

/// Creates a server that responds with the query and the headers that contain credentials.
fn echo() -> axum::Router {
    let text = |headers: &HeaderMap, name: &str| {
        let all = headers.get_all(name).iter().map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
        all.collect::<Vec<_>>().join(" + ")
    };
    axum::Router::new().fallback(move |uri: http::Uri, headers: HeaderMap| async move {
        let headers = ["authorization", "x-api-key", "cookie"].map(|name| text(&headers, name)).join("|");
        ([("content-type", "application/json")], format!("{:?}", format!("{}|{headers}", uri.query().unwrap_or("-"))))
    })
}

fn client(setup: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Client {
    setup(Client::builder(&API).service(echo())).build().expect("a client")
}

async fn sent_headers(client: &Client, headers: &[(&str, &str)]) -> Result<String, String> {
    let call = headers.iter().fold(Call::new(client, Any), |call, (name, value)| call.header(name, value));
    call.success().await.map_err(|error| error.to_string())
}

#[tokio::test]
async fn cookie_credentials_are_sent_unescaped() {
    for secret in ["a/b+c==", "s%3Ax.y", "\"quoted\"", "{1:2}"] {
        let sent = sent_headers(&client(|builder| builder.credential(0, secret)), &[])
            .await
            .map(|sent| sent.replace('\\', ""));
        assert_eq!(sent, Ok(format!("-|||sid={secret}")));
    }
}

#[tokio::test]
async fn credentials_invalid_as_cookie_are_named_errors() {
    for secret in ["a;b", "a b", "a,b", "a\\b", "a\nb", "ü"] {
        let error = sent_headers(&client(|builder| builder.credential(0, secret)), &[]).await.expect_err(secret);
        assert!(
            error.contains("the credential of `session` contains characters that are invalid in a cookie"),
            "{error}"
        );
        assert!(!error.contains(secret), "{error}");
    }
    let error = sent_headers(&client(|builder| builder.credential(3, "a\nb")), &[]).await.expect_err("a line break");
    assert!(error.contains("the credential of `token` contains characters that are invalid in a header"), "{error}");
}

#[tokio::test]
async fn call_header_replaces_the_credential() {
    let with_token = client(|builder| builder.credential(3, "own"));
    assert_eq!(sent_headers(&with_token, &[]).await.as_deref(), Ok("-|Bearer own||"));
    assert_eq!(sent_headers(&with_token, &[("authorization", "Basic eA==")]).await.as_deref(), Ok("-|Basic eA==||"));
}

#[tokio::test]
async fn call_header_needs_no_credential() {
    let bare = client(|builder| builder);
    assert_eq!(sent_headers(&bare, &[("Authorization", "Bearer t")]).await.as_deref(), Ok("-|Bearer t||"));
    assert_eq!(sent_headers(&bare, &[("cookie", "x=1; sid=2")]).await.as_deref(), Ok("-|||x=1; sid=2"));
    let error = sent_headers(&bare, &[("x-api-key", "k")]).await.expect_err("`id` is missing");
    assert!(error.contains("missing credentials"), "{error}");
}

#[tokio::test]
async fn requirement_met_by_the_call_takes_precedence() {
    let all = client(|builder| builder.credential(0, "s").credential(1, "k").credential(2, "i"));
    assert_eq!(sent_headers(&all, &[]).await.as_deref(), Ok("-|||sid=s"));
    assert_eq!(sent_headers(&all, &[("authorization", "Bearer t")]).await.as_deref(), Ok("-|Bearer t||"));
    let pair = client(|builder| builder.credential(1, "k").credential(2, "i"));
    assert_eq!(sent_headers(&pair, &[("x-api-key", "mine")]).await.as_deref(), Ok("id=i||mine|"));
}

#[tokio::test]
async fn client_header_replaces_a_missing_credential() {
    let header = client(|builder| builder.header("authorization", "Bearer h"));
    assert_eq!(sent_headers(&header, &[]).await.as_deref(), Ok("-|Bearer h||"));
    let both = client(|builder| builder.header("authorization", "Bearer h").credential(3, "c"));
    assert_eq!(sent_headers(&both, &[]).await.as_deref(), Ok("-|Bearer c||"));
}
