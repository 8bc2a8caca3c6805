use std::io;

use super::test_server::TestServer;

/// Raw requests, each with the expected status of the response, and with a text that the response must contain. The
/// text is empty if hyper rejects the request before the router receives it.
const REQUESTS: &[(&[u8], u16, &str)] = &[
    (b"GET /query\0 HTTP/1.1\r\nhost: x\r\n\r\n", 400, ""),
    (b"GET /query?text=\0 HTTP/1.1\r\nhost: x\r\n\r\n", 400, ""),
    (b"GET /query HTTP/1.1\r\nhost: x\r\nx-header: 1\0\r\n\r\n", 400, ""),
    (b"GET /query HTTP/9.9\r\nhost: x\r\n\r\n", 400, ""),
    (b"GET /que\xFFry HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n", 400, ""),
    (b"GET /path/%00/.1/;a=1/x/a=1 HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n", 400, "simple"),
    (b"GET /path/%zz/.1/;a=1/x/a=1 HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n", 400, "simple"),
    (b"GET /path/1/.1/;a=1/%FF/a=1 HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n", 400, "list"),
    (b"GET /path/99999999999999999999/.1/;a=1/x/a=1 HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n", 400, "simple"),
    (b"GET /query?text=%00 HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n", 400, "text"),
    (b"GET /query?text=%FF HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n", 400, "text"),
    (b"GET /query?text=%f HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n", 400, "text"),
    (b"GET /query?text=a\xFF HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n", 400, ""),
    (b"GET /query?text=a&text=aa HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n", 400, "text"),
    (b"GET /query?json=%7B HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n", 400, "json"),
    (b"GET /query HTTP/1.1\r\nhost: x\r\nx-header: \xFF\r\nconnection: close\r\n\r\n", 400, "X-Header"),
    (b"GET /query HTTP/1.1\r\nhost: x\r\nx-header: 1\r\nx-header: b\r\nconnection: close\r\n\r\n", 400, "X-Header"),
];

#[test]
fn invalid_head_is_rejected_with_location() -> io::Result<()> {
    let site = TestServer::new()?;
    let mut wrong = Vec::new();
    for (request, status, text) in REQUESTS {
        let shown = String::from_utf8_lossy(request).lines().next().unwrap_or_default().to_owned();
        match site.send(request) {
            Ok(response) if response.status == *status && (text.is_empty() || response.says(text)) => {}
            other => wrong.push(format!("{shown}: not {status} {text:?} but {other:?}")),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(site.is_quiet());
    Ok(())
}

#[test]
fn infinite_head_is_rejected() -> io::Result<()> {
    let site = TestServer::new()?;
    let mebibyte = "a".repeat(1 << 20);
    let head = format!("GET /query HTTP/1.1\r\nhost: x\r\nx-header: {mebibyte}\r\n\r\n");
    assert_eq!(site.send(head.as_bytes())?.status, 431);
    let many = "a: b\r\n".repeat(1000);
    assert_eq!(site.send(format!("GET /query HTTP/1.1\r\nhost: x\r\n{many}\r\n").as_bytes())?.status, 431);
    for query in [mebibyte, "a=1&".repeat(100_000)] {
        let status = site.send(format!("GET /query?{query} HTTP/1.1\r\nhost: x\r\n\r\n").as_bytes())?.status;
        assert!(matches!(status, 414 | 431), "{status}");
    }
    // hyper accepts a request target of this length, so the router receives the request.
    let most = format!("GET /query?form={} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n", "1&form=".repeat(9_000));
    assert!(site.send(most.as_bytes())?.says("form"));
    assert!(site.is_quiet());
    Ok(())
}
