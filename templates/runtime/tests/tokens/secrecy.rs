use super::api::{ByKey, Get, Post};
use super::builder;
use super::server::{Server, Step, status};
use ecogen_runtime::client::{BoxError, Call, Client, OAuth2, OAuth2Flow};
use std::error::Error;

const FLOW: OAuth2Flow = OAuth2Flow { token_url: "/token", refresh_url: None, scopes: &[] };

/// The secrets of this test contain this text.
const SECRET: &str = "hush";

/// Returns the texts of an error and of its causes.
fn texts(error: &(dyn Error + 'static)) -> String {
    let mut texts = format!("{error} {error:?} {error:#?}");
    let mut cause = error.source();
    while let Some(error) = cause {
        texts = format!("{texts} {error} {error:?}");
        cause = error.source();
    }
    texts
}

async fn failed(client: &Client) -> String {
    let call = Call::new(client, Post("v".to_owned()));
    let mut all = format!("{client:?}");
    for result in [
        call.success().await,
        Call::new(client, Get).success().await,
        Call::new(client, ByKey).success().await,
        Call::new(client, Get).bearer("hush-call").success().await,
        Call::new(client, Get).bearer("hush\ncall").success().await,
        Call::new(client, Get).header("authorization", "hush-header").success().await,
    ] {
        all.push_str(&texts(&result.expect_err("an error")));
    }
    all
}

#[tokio::test]
async fn no_output_contains_a_secret() {
    let mut all = String::new();
    for script in [
        status(401, ""),
        status(503, "down"),
        status(200, "no JSON"),
        status(302, ""),
        vec![Step::Reset],
        vec![Step::Send("no HTTP\r\n\r\n".to_owned())],
    ] {
        let server = Server::start([script]).await;
        let oauth = OAuth2::client_credentials(&FLOW, "id", "hush-client").parameter("assertion", "hush-parameter");
        let key = || async { Ok::<_, BoxError>("hush-key") };
        let with_oauth = builder(&server).credential(0, oauth).credential(1, key).credential(2, "hush-cookie");
        all.push_str(&format!("{with_oauth:?}"));
        all.push_str(&failed(&with_oauth.build().expect("a client")).await);
        let refresh =
            OAuth2::refresh_token(&FLOW, "id", "hush-refresh").client_secret("hush-client").client_secret_post();
        let fixed = builder(&server).credential(0, refresh).credential(1, "hush-key").credential(2, "hush-cookie");
        all.push_str(&failed(&fixed.build().expect("a client")).await);
        // A source whose token is invalid in a header.
        let invalid =
            builder(&server).credential(0, || async { Ok::<_, BoxError>("hush\n") }).credential(1, "hush-key");
        all.push_str(&failed(&invalid.credential(2, "hush cookie").build().expect("a client")).await);
    }
    assert!(all.len() > 10_000, "the test prints errors");
    if let Some(at) = all.find(SECRET) {
        panic!("a secret is printed: {}", &all[at.saturating_sub(200)..(at + 200).min(all.len())]);
    }
}
