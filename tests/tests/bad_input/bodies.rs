use std::io;

use super::test_server::{TestServer, peak};

const JSON: &str = "content-type: application/json\r\nconnection: close\r\n";
const FORM: &str = "content-type: application/x-www-form-urlencoded\r\nconnection: close\r\n";
const PARTS: &str = "content-type: multipart/form-data; boundary=b\r\nconnection: close\r\n";

/// Requests with invalid framing. Each entry has the header that determines the length of the body, the text after the
/// head, and the expected status.
const FRAMED: &[(&str, &str, u16)] = &[
    ("content-length: 1\r\ncontent-length: 2", "1", 400),
    ("content-length: -1", "1", 400),
    ("content-length: +1", "1", 400),
    ("content-length: 99999999999999999999", "1", 400),
    ("transfer-encoding: gzip", "1", 400),
    ("transfer-encoding: chunked, gzip", "1", 400),
    ("transfer-encoding: chunked", "zz\r\n1\r\n0\r\n\r\n", 400),
    ("transfer-encoding: chunked", "1\r\n1garbage\r\n", 400),
    ("transfer-encoding: chunked", "fffffffffffffffff\r\n1", 400),
];

#[test]
fn body_with_wrong_content_length_is_rejected() -> io::Result<()> {
    let site = TestServer::new()?;
    let mut wrong = Vec::new();
    for (head, rest, status) in FRAMED {
        let request = format!("POST /json HTTP/1.1\r\nhost: x\r\n{JSON}{head}\r\n\r\n{rest}");
        match site.send(request.as_bytes()) {
            Ok(response) if response.status == *status => {}
            other => wrong.push(format!("{head} {rest:?}: not {status} but {other:?}")),
        }
    }
    // A client that has closed the connection may or may not receive the response (RFC 9112, 8).
    for cut in ["content-length: 100\r\n\r\n1", "transfer-encoding: chunked\r\n\r\n5\r\n1"] {
        match site.send_and_close(format!("POST /json HTTP/1.1\r\nhost: x\r\n{JSON}{cut}").as_bytes()) {
            Ok(response) if response.status != 400 => wrong.push(format!("{cut:?}: {response:?}")),
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // If a request has both headers, `Transfer-Encoding` takes precedence over `Content-Length`, and the text after the
    // last chunk is not read as another request (RFC 9112, 6.1).
    let both =
        "content-length: 3\r\ntransfer-encoding: chunked\r\n\r\n1\r\n1\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\n\r\n";
    let response = site.send(format!("POST /json HTTP/1.1\r\nhost: x\r\n{JSON}{both}").as_bytes())?;
    assert!(!response.body.contains("HTTP/1.1"), "{response:?}");
    assert!(site.is_quiet());
    Ok(())
}

#[test]
fn unknown_content_encoding_is_rejected() -> io::Result<()> {
    let site = TestServer::new()?;
    let mut wrong = Vec::new();
    for (path, headers, status) in [
        ("/json", "content-type: application/json; charset=utf-8\r\n", 200),
        ("/json", "content-type: application/json; charset=\"UTF-8\"\r\n", 200),
        ("/json", "content-type: application/json\r\ncontent-encoding: identity\r\n", 200),
        ("/json", "content-type: application/json\r\ncontent-encoding: gzip\r\n", 415),
        ("/json", "content-type: application/json\r\ncontent-encoding: identity, br\r\n", 415),
        ("/json", "content-type: application/json; charset=utf-16\r\n", 415),
        ("/form", "content-type: text/plain; charset=iso-8859-1\r\n", 200),
        ("/form", "content-type: text/plain; charset=no-such-charset\r\n", 415),
        ("/form", "content-type: text/plain; charset=us-ascii\r\n", 200),
        ("/json", "content-type: text/csv\r\n", 415),
        ("/json", "content-type: ü\r\n", 415),
        ("/form", "content-type: multipart/form-data\r\n", 400),
    ] {
        match site.post(path, &format!("{headers}connection: close\r\n"), b"1") {
            Ok(response) if response.status == status && (status == 200 || response.says("")) => {}
            other => wrong.push(format!("{path} {headers:?}: not {status} but {other:?}")),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(site.is_quiet());
    Ok(())
}

#[test]
fn invalid_body_is_rejected_with_location_in_bounded_memory() -> io::Result<()> {
    let site = TestServer::new()?;
    let before = peak();
    let deep = "[".repeat(100_000);
    let digits = "9".repeat(1 << 20);
    let keys = (0..100_000).fold(String::new(), |keys, n| keys + &format!("k{n}=v&"));
    let parts = "--b\r\nnonsense\r\n\r\n\r\n".repeat(50_000) + "--b--";
    let empty = "--b\r\n\r\n\r\n".repeat(100_000) + "--b--";
    let mut wrong = Vec::new();
    for (path, headers, body, text) in [
        ("/json", JSON, deep.as_bytes(), "nested too deeply"),
        ("/json", JSON, b"{\"next\": 1, \"value\": \"\xFF\"}", "UTF-8"),
        ("/json", JSON, b"{\"next\": 1, \"value\": \"\\ud800\"}", ""),
        ("/json", JSON, b"[1, 2, {\"next\": 1}]", "/2"),
        ("/json", JSON, b"", ""),
        ("/json", JSON, b"1 1", ""),
        ("/json", JSON, b"NaN", ""),
        ("/json", JSON, b"1e999999999999", ""),
        ("/formats", JSON, digits.as_bytes(), ""),
        ("/formats", JSON, b"{\"int64\": 1e400}", "/int64"),
        ("/formats", JSON, b"{\"int32\": 2147483648}", "/int32"),
        ("/form", FORM, b"name=%FF", "name"),
        ("/form", FORM, b"name=a&name=b", "name"),
        ("/form", FORM, b"name=a&ages=1&ages=x", "/ages/1"),
        ("/form", FORM, keys.as_bytes(), "/name"),
        ("/form", PARTS, parts.as_bytes(), ""),
        ("/form", PARTS, empty.as_bytes(), ""),
        ("/form", PARTS, b"--b\r\ncontent-disposition: form-data; name=\"name\"\r\n\r\nno end", ""),
        ("/form", PARTS, b"no boundary", ""),
    ] {
        match site.post(path, headers, body) {
            Ok(response) if response.status == 400 && response.says(text) && response.body.len() < 1 << 16 => {}
            Ok(response) => {
                let excerpt: String = response.body.chars().take(300).collect();
                wrong.push(format!("{path} {}…: {} {excerpt}", first(body), response.status));
            }
            Err(error) => wrong.push(format!("{path} {}…: {error}", first(body))),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(site.is_quiet());
    if let (Some(before), Some(after)) = (before, peak()) {
        assert!(after - before < 64, "{before} MiB became {after}");
    }
    Ok(())
}

fn first(body: &[u8]) -> String {
    String::from_utf8_lossy(&body[..body.len().min(40)]).into_owned()
}
