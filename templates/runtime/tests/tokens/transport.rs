use super::api::{API, Get};
use super::builder;
use super::server::{Server, done};
use ecogen_runtime::client::{Call, Client, reqwest_builder};

#[tokio::test]
async fn user_agent_can_be_replaced_and_removed() {
    let server = Server::start([done()]).await;
    for (agent, expected) in [(Some("mine/2"), "user-agent: mine/2\r\n"), (None, "")] {
        let client = builder(&server).user_agent("default/1").user_agent(agent).credential(0, "t").build();
        assert!(Call::new(&client.expect("a client"), Get).success().await.is_ok());
        let requests = server.requests();
        let sent = requests.last().expect("a request");
        assert_eq!(sent.matches("user-agent").count(), expected.len().min(1), "{sent}");
        assert!(sent.contains(expected), "{sent}");
    }
}

#[tokio::test]
async fn builder_of_reqwest_creates_a_transport() {
    let server = Server::start([done()]).await;
    let http = reqwest_builder().no_proxy().build().expect("a client of reqwest");
    let client = Client::builder(&API).base_url(&server.url()).service(http).credential(0, "t").build();
    assert!(Call::new(&client.expect("a client"), Get).success().await.is_ok());
    // The provider is installed now, so that other clients of reqwest can be created.
    assert!(reqwest::Client::builder().build().is_ok());
}

/// A JSON string of 1,000 letters, compressed with gzip: `printf '"%01000d"' 0 | tr 0 a | gzip -n9`.
#[cfg(feature = "gzip")]
const COMPRESSED: &[u8] =
    &[31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 83, 74, 28, 5, 163, 96, 20, 12, 123, 160, 4, 0, 124, 206, 50, 207, 234, 3, 0, 0];

#[cfg(feature = "gzip")]
#[tokio::test]
async fn response_limit_applies_to_the_decompressed_body() {
    let respond = || async { ([("content-type", "application/json"), ("content-encoding", "gzip")], COMPRESSED) };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let server = axum::serve(listener, axum::Router::new().fallback(respond));
    tokio::spawn(async move { server.await });
    for (limit, is_ok) in [(1002, true), (1001, false)] {
        let client = Client::builder(&API).base_url(&url).credential(0, "t").response_limit(limit).build();
        let result = Call::new(&client.expect("a client"), Get).success().await;
        assert_eq!(result.as_ref().is_ok_and(|text| text.len() == 1000), is_ok, "{result:?}");
    }
}
