use super::api::GetThing;
use super::server::{Server, Step, status, with_headers};
use super::{builder, client, finish};
use ecogen_runtime::client::{Call, Client, ErrorKind, RetryPolicy};
use std::error::Error;

/// Returns the causes of an error.
fn causes<'e>(error: &'e (dyn Error + 'static)) -> Vec<&'e (dyn Error + 'static)> {
    std::iter::successors(error.source(), |cause| (*cause).source()).collect()
}

#[tokio::test]
async fn error_names_method_url_operation_attempts_and_body() {
    let server = Server::start([status(503, "{\"detail\":\"down\"}")]).await;
    let error = finish(Call::new(&client(&server), GetThing)).await.expect_err("an error");
    assert_eq!(
        error.to_string(),
        format!(
            "GET {}/thing: operation `getThing`: the response has the undocumented status 503 Service Unavailable, \
             after 3 attempts: application/json: {{\"detail\":\"down\"}}",
            server.url()
        )
    );
    assert_eq!(error.url().map(str::to_owned), Some(format!("{}/thing", server.url())));
}

#[tokio::test]
async fn error_of_a_connection_names_the_url_and_has_a_cause() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a port");
    let client = Client::builder(&super::api::API).base_url(&format!("http://{port}")).retry(RetryPolicy::none());
    let call = Call::new(&client.build().expect("a client"), GetThing);
    let error = finish(call).await.expect_err("an error");
    let expected = format!("GET http://{port}/thing: operation `getThing`: the connection could not be established");
    assert_eq!(error.to_string(), expected);
    assert!(causes(&error).iter().any(|cause| cause.to_string().contains("refused")), "{error:?}");
}

#[tokio::test]
async fn no_text_of_an_error_contains_a_secret() {
    const SECRETS: [&str; 4] = ["tokn", "qury", "frg", "hdr"];
    for script in
        [vec![Step::Reset], status(503, "1"), status(200, "7"), vec![Step::Send("HTTP/9 x\r\n\r\n".to_owned())]]
    {
        let server = Server::start([script]).await;
        let url = server.url();
        let client = builder(&server).credential(0, "tokn").header("x-secret", "hdr").build().expect("a client");
        let call = Call::new(&client, GetThing).url(&format!("{url}/thing?key=qury#frg"));
        let debug_of_call = format!("{call:?} {client:?}");
        let error = finish(call).await.expect_err("an error");
        let mut texts = vec![debug_of_call, format!("{error}"), format!("{error:?}"), format!("{error:#?}")];
        texts.extend(causes(&error).into_iter().map(|cause| format!("{cause} {cause:?}")));
        for text in texts {
            assert!(SECRETS.iter().all(|secret| !text.contains(secret)), "{text}");
        }
        let sent = server.requests().concat();
        assert!(
            sent.contains("Bearer tokn") && sent.contains("key=qury") && sent.contains("x-secret: hdr"),
            "{sent} {error:?}"
        );
    }
}

#[tokio::test]
async fn url_with_a_password_is_rejected_without_showing_it() {
    let server = Server::start([status(200, "1")]).await;
    for url in ["http://usr:pwd@localhost/x", "ftp://usr:pwd@localhost/x", "http://localhost/?pwd"] {
        let error = finish(Call::new(&client(&server), GetThing).base_url(url)).await.expect_err("an error");
        let texts = format!("{error} {error:?}");
        assert!(error.kind() == ErrorKind::Request && !texts.contains("pwd"), "{texts}");
    }
}

#[tokio::test]
async fn debug_text_is_readable() {
    let server = Server::start([with_headers(400, "set-cookie: sid=secret\r\n", "\"no\"")]).await;
    let error = finish(Call::new(&client(&server), GetThing)).await.expect_err("an error");
    assert_eq!(
        format!("{error:?}"),
        format!(
            "Error {{ kind: Undocumented, operation: \"getThing\", method: \"GET\", url: \"{}/thing\", \
             message: \"the response has the undocumented status 400 Bad Request\", attempts: 1, status: 400, \
             headers: [\"set-cookie\", \"content-type\", \"content-length\", \"connection\"], \
             body: \"application/json: \\\"no\\\"\" }}",
            server.url()
        )
    );
}

#[tokio::test]
async fn decode_errors_contain_the_request() {
    let server = Server::start([status(200, "7")]).await;
    let error = finish(Call::new(&client(&server), GetThing)).await.expect_err("an error");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Decode, 1));
    assert!(
        error.to_string().starts_with(&format!("GET {}/thing: operation `getThing`: invalid response", server.url()))
    );
}

#[tokio::test]
async fn body_of_an_error_is_cut_and_binary_data_is_not_shown() {
    let server = Server::start([status(400, &"ä".repeat(1000))]).await;
    let error = finish(Call::new(&client(&server), GetThing)).await.expect_err("an error");
    assert!(error.to_string().ends_with("ä… (2000 bytes)"), "{error}");
    let server = Server::start([status(400, "\u{7f}")]).await;
    let error = finish(Call::new(&client(&server), GetThing)).await.expect_err("an error");
    assert!(error.to_string().ends_with(": application/json: \u{7f}"), "{error}");
}

#[tokio::test]
async fn request_that_cannot_be_built_has_no_attempts() {
    let server = Server::start([status(200, "7")]).await;
    let error = finish(Call::new(&client(&server), GetThing).header("a b", "c")).await.expect_err("an error");
    assert_eq!((error.kind(), error.attempts(), error.url()), (ErrorKind::Request, 0, None));
    assert_eq!(error.to_string(), "operation `getThing`: invalid name or value of the header `a b`");
    assert!(!error.is_retryable() && server.count() == 0);
}
