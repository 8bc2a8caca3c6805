use super::api::{Get, Post};
use super::server::{Script, Server, done, with_headers};
use super::{Numbered, builder, numbered};
use ecogen_runtime::client::{Call, Error, reqwest_builder};

fn redirect(status: u16, location: &str) -> Script {
    with_headers(status, &format!("location: {location}\r\n"), "")
}

fn status_of(result: Result<String, Error>) -> Option<u16> {
    result.expect_err("a redirect is not a documented response").status().map(|status| status.as_u16())
}

#[tokio::test]
async fn redirects_to_another_origin_are_not_followed() {
    let foreign = Server::start([done()]).await;
    for status in [301, 302, 303, 307, 308] {
        let server = Server::start([redirect(status, &format!("{}/thing", foreign.url()))]).await;
        let client = builder(&server).follow_same_origin_redirects(true);
        let client = client.credential(0, Numbered::default()).build().expect("a client");
        assert_eq!(status_of(Call::new(&client, Get).success().await), Some(status));
        // A client of `reqwest` from its builder does not follow redirects either.
        let http = reqwest_builder().build().expect("a client of reqwest");
        let client = builder(&server).service(http).credential(0, "secret").build().expect("a client");
        assert_eq!(status_of(Call::new(&client, Get).success().await), Some(status));
    }
    assert_eq!(foreign.count(), 0);
}

#[tokio::test]
async fn same_origin_redirects_of_safe_methods_are_followed_if_set() {
    for status in [307, 308] {
        let server = Server::start([redirect(status, "/thing/?page=2#top"), done()]).await;
        let (client, source) = numbered(&server);
        assert_eq!(status_of(Call::new(&client, Get).success().await), Some(status));

        let server = Server::start([redirect(status, "/thing/?page=2#top"), done()]).await;
        let client = builder(&server).follow_same_origin_redirects(true);
        let client = client.credential(0, source).build().expect("a client");
        assert!(Call::new(&client, Get).success().await.is_ok());
        let get = |path, token| {
            format!(
                "GET {path} HTTP/1.1\r\naccept: application/json\r\nauthorization: Bearer {token}\r\nhost: HOST\r\n\r\n"
            )
        };
        assert_eq!(server.requests(), [get("/thing", "t2"), get("/thing/?page=2", "t2")]);
    }
}

#[tokio::test]
async fn other_redirects_are_responses() {
    for (status, location) in [(301, "/thing/"), (302, "/thing/"), (303, "/thing/"), (307, "//u:p@HOST/"), (307, "")] {
        let server = Server::start([redirect(status, location), done()]).await;
        let client = builder(&server).follow_same_origin_redirects(true).credential(0, "secret").build().expect("one");
        let result = Call::new(&client, Get).success().await;
        match location {
            // An empty reference is the URL of the request (RFC 3986, 4.4).
            "" => assert!(result.is_ok()),
            _ => assert_eq!((status_of(result), server.count()), (Some(status), 1)),
        }
        let server = Server::start([redirect(308, "/thing/"), done()]).await;
        let client = builder(&server).follow_same_origin_redirects(true).credential(0, "secret").build().expect("one");
        assert_eq!(status_of(Call::new(&client, Post("v".to_owned())).success().await), Some(308));
    }
}

#[tokio::test]
async fn infinite_redirects_end_after_five() {
    let server = Server::start([redirect(307, "/thing")]).await;
    let client = builder(&server).follow_same_origin_redirects(true).credential(0, "secret").build().expect("one");
    assert_eq!((status_of(Call::new(&client, Get).success().await), server.count()), (Some(307), 6));
}

#[tokio::test]
async fn no_token_is_obtained_for_a_link_to_another_origin() {
    let (server, foreign) = (Server::start([done()]).await, Server::start([done()]).await);
    let (client, source) = numbered(&server);
    let link = format!("{}/thing?page=2", foreign.url());
    assert!(Call::new(&client, Get).bearer("mine").follow_link(&link).success().await.is_ok());
    assert!(Call::new(&client, Get).follow_link(&link).success().await.is_ok());
    let expected = "GET /thing?page=2 HTTP/1.1\r\naccept: application/json\r\nhost: HOST\r\n\r\n";
    assert_eq!((foreign.requests(), source.calls()), (vec![expected.to_owned(); 2], 0));

    let trusting = builder(&server).trusted_origin(&foreign.url()).credential(0, source).build().expect("a client");
    assert!(Call::new(&trusting, Get).follow_link(&link).success().await.is_ok());
    assert!(foreign.requests()[2].contains("authorization: Bearer t1\r\n"));
}
