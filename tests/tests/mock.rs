//! Tests of the mock server of the Ecosuite API. The request headers `Prefer` and `X-Mock-Seed` select one of the
//! documented responses.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::OnceLock;

use serde_json::Value;

/// Returns the address of a mock server that runs until all tests end.
fn address() -> SocketAddr {
    static ADDRESS: OnceLock<SocketAddr> = OnceLock::new();
    *ADDRESS.get_or_init(|| {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = listener.local_addr().unwrap();
        std::thread::spawn(move || {
            runtime.block_on(async { axum::serve(listener, ecosuite_api::mock::router()).await }).unwrap();
        });
        address
    })
}

/// Sends a request with a credential and returns the status and body of the response.
fn send(line: &str, headers: &str, body: &str) -> io::Result<(u16, String)> {
    let mut stream = TcpStream::connect(address())?;
    let length = body.len();
    write!(
        stream,
        "{line} HTTP/1.1\r\nhost: mock\r\nauthorization: any\r\nconnection: close\r\n{headers}content-length: {length}\r\n\r\n{body}"
    )?;
    let mut response = String::new();
    stream.read_to_string(&mut response)?;
    let (head, body) = response.split_once("\r\n\r\n").ok_or_else(|| io::Error::other("no head"))?;
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
    Ok((status.ok_or_else(|| io::Error::other("no status"))?, body.to_owned()))
}

#[test]
fn mock_responds_with_the_first_success() -> io::Result<()> {
    let (status, body) = send("GET /users", "", "")?;
    assert_eq!(status, 200);
    assert!(serde_json::from_str::<Value>(&body)?.is_object());
    Ok(())
}

/// The document has no example of a user, and requires only the properties `email`, `firstName` and `lastName`.
#[test]
fn generated_user_is_a_plausible_person() -> io::Result<()> {
    for seed in 0..10 {
        let (status, body) = send("GET /users", &format!("x-mock-seed: {seed}\r\n"), "")?;
        assert_eq!(status, 200, "{body}");
        let body: Value = serde_json::from_str(&body)?;
        let user = &body["users"];
        let text = |name: &str| user[name].as_str().unwrap_or_default();
        let (first, last) = (text("firstName"), text("lastName"));
        for name in [first, last] {
            assert!(name.len() > 2 && name.chars().all(char::is_alphabetic), "{user}");
            assert!(name.chars().next().is_some_and(char::is_uppercase), "{user}");
        }
        assert_eq!(text("email"), format!("{first}.{last}@example.com").to_lowercase());
        let area = text("timezone").split_once('/').map(|(area, _)| area);
        assert!(matches!(area, Some("America" | "Europe" | "Australia")), "{user}");
        let access = &user["access"];
        assert!(access["startDate"].as_str() < access["endDate"].as_str(), "{user}");
    }
    Ok(())
}

#[test]
fn prefer_selects_extreme_values() -> io::Result<()> {
    let users = |headers: &str| -> io::Result<Vec<Value>> {
        (0..20)
            .map(|seed| {
                let (_, body) = send("GET /users", &format!("{headers}x-mock-seed: {seed}\r\n"), "")?;
                Ok(serde_json::from_str(&body)?)
            })
            .collect()
    };
    let is_complete = |body: &Value| body["users"].as_object().is_some_and(|user| user.len() == 6);
    assert!(users("")?.iter().all(is_complete));
    assert!(!users("prefer: extreme=true\r\n")?.iter().all(is_complete));
    Ok(())
}

#[test]
fn prefer_selects_another_status() -> io::Result<()> {
    assert_eq!(send("GET /users", "prefer: code=400\r\n", "")?.0, 400);
    let (status, body) = send("GET /users", "prefer: code=418\r\n", "")?;
    assert_eq!(status, 400, "{body}");
    assert!(body.contains("does not document the status 418"), "{body}");
    Ok(())
}

#[test]
fn same_seed_makes_the_same_response() -> io::Result<()> {
    let responses: Vec<_> = [1, 1, 2, 3, 4, 5]
        .map(|seed| send("GET /projects", &format!("prefer: dynamic=true\r\nx-mock-seed: {seed}\r\n"), ""))
        .into_iter()
        .collect::<Result<_, _>>()?;
    assert_eq!(responses[0], responses[1]);
    assert!(responses[2..].iter().any(|response| *response != responses[0]), "every seed makes the same");
    Ok(())
}

#[test]
fn mock_validates_requests() -> io::Result<()> {
    let (status, body) = send("POST /users", "content-type: application/json\r\n", "[]")?;
    assert_eq!(status, 400);
    // The document's schema for 400 has only the property `message`, so that the rejection contains only this property.
    let error: Value = serde_json::from_str(&body)?;
    let message = "The request violates the API description: body: expected an object, found an array";
    assert_eq!(error, serde_json::json!({ "message": message }));
    assert_eq!(send("GET /nowhere", "", "")?.0, 404);
    Ok(())
}
