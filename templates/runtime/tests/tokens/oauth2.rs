use super::api::Get;
use super::builder;
use super::server::{Server, done, status};
use ecogen_runtime::client::{Call, ErrorKind, OAuth2, OAuth2Error, OAuth2Flow};
use std::error::Error;

const FLOW: OAuth2Flow = OAuth2Flow { token_url: "/token", refresh_url: None, scopes: &[] };
const GRANTED: &str = r#"{"access_token":"2YotnFZFEjr1zCsicMWpAA","token_type":"Bearer","expires_in":3600}"#;

/// The request of RFC 6749, 4.4.2.
const TOKEN_REQUEST: &str = "POST /token HTTP/1.1\r\naccept: application/json\r\n\
                             content-type: application/x-www-form-urlencoded\r\n\
                             authorization: Basic czZCaGRSa3F0MzpnWDFmQmF0M2JW\r\nhost: HOST\r\n\
                             content-length: 29\r\n\r\ngrant_type=client_credentials";

#[tokio::test]
async fn token_is_requested_over_the_transport_of_the_client() {
    let server = Server::start([status(200, GRANTED), done()]).await;
    let source = OAuth2::client_credentials(&FLOW, "s6BhdRkqt3", "gX1fBat3bV");
    let client = builder(&server).credential(0, source).build().expect("a client");
    for _ in 0..2 {
        assert!(Call::new(&client, Get).success().await.is_ok());
    }
    let get = "GET /thing HTTP/1.1\r\naccept: application/json\r\n\
               authorization: Bearer 2YotnFZFEjr1zCsicMWpAA\r\nhost: HOST\r\n\r\n";
    assert_eq!(server.requests(), [TOKEN_REQUEST, get, get]);
}

#[tokio::test]
async fn unavailable_token_endpoint_is_retried_as_a_request_that_was_not_sent() {
    let server = Server::start([status(503, ""), status(200, GRANTED), done()]).await;
    let source = OAuth2::client_credentials(&FLOW, "s6BhdRkqt3", "gX1fBat3bV");
    let client = builder(&server).credential(0, source).build().expect("a client");
    assert!(Call::new(&client, Get).success().await.is_ok());
    assert_eq!(server.count(), 3);
}

#[tokio::test]
async fn refused_client_is_an_error_with_its_code_and_not_retried() {
    let server = Server::start([status(401, r#"{"error":"invalid_client"}"#)]).await;
    let source = OAuth2::client_credentials(&FLOW, "s6BhdRkqt3", "gX1fBat3bV");
    let client = builder(&server).credential(0, source).build().expect("a client");
    let error = Call::new(&client, Get).success().await.expect_err("a refused client");
    assert_eq!((error.kind(), error.is_retryable(), server.count()), (ErrorKind::Token, false, 1));
    let cause = error.source().and_then(Error::source).and_then(|cause| cause.downcast_ref::<OAuth2Error>());
    assert_eq!(cause.and_then(OAuth2Error::code), Some("invalid_client"));
}
