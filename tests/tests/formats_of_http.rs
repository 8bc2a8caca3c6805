//! Tests of the formats `http-date` (RFC 9110, 5.6.7) and `base64url` (RFC 4648, 5), whose values have separate Rust
//! types in JSON, parameters and headers.

use std::error::Error;

use axum::body::{Body, to_bytes};
use ecogen_runtime::codec::{from_str, to_string};
use ecogen_runtime::http::{Request, StatusCode};
use ecogen_runtime::jiff::Timestamp;
use ecogen_runtime::server::{Context, HandlerError, NoCredentials};
use ecogen_runtime::{Base64Url, HttpDate};
use tower::ServiceExt;

include!(concat!(env!("OUT_DIR"), "/formats_of_http.mounted.rs"));

use formats_of_http::models::File;
use formats_of_http::operations::files::{FindRequest, FindResponse};

/// The example of an HTTP date in RFC 9110, 5.6.7, in the preferred form.
const DATE: &str = "Sun, 06 Nov 1994 08:49:37 GMT";
/// The two obsolete forms of [`DATE`].
const OBSOLETE: [&str; 2] = ["Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"];
/// The instant of [`DATE`] in seconds since 1970.
const SECONDS: i64 = 784_111_777;

#[test]
fn http_dates_of_every_form_are_read_and_the_preferred_one_is_written() -> Result<(), Box<dyn Error>> {
    for text in OBSOLETE.into_iter().chain([DATE]) {
        let date: HttpDate = text.parse().map_err(|error| format!("{text}: {error}"))?;
        assert_eq!(date.timestamp(), Timestamp::from_second(SECONDS)?, "{text}");
        assert_eq!(date.to_string(), DATE, "{text}");
    }
    assert_eq!(HttpDate::from(Timestamp::from_millisecond(SECONDS * 1000 + 999)?).to_string(), DATE);
    assert_eq!(HttpDate::from(Timestamp::from_second(0)?).to_string(), "Thu, 01 Jan 1970 00:00:00 GMT");
    for text in ["1994-11-06T08:49:37Z", "Sun, 31 Nov 1994 08:49:37 GMT", "784111777", ""] {
        assert!(text.parse::<HttpDate>().is_err(), "{text}");
    }
    Ok(())
}

/// The second and third value are from RFC 4648, 10. The first value contains `-` and `_`, the characters in which
/// base64url differs from base64.
#[test]
fn base64url_is_written_without_padding() -> Result<(), Box<dyn Error>> {
    for (bytes, text) in [(&b"\xfb\xff"[..], "-_8"), (b"f", "Zg"), (b"foobar", "Zm9vYmFy")] {
        assert_eq!(Base64Url::from(bytes).to_string(), text);
        assert_eq!(text.parse::<Base64Url>()?.as_ref(), bytes);
    }
    assert_eq!("-_8=".parse::<Base64Url>()?.as_ref(), b"\xfb\xff");
    Ok(())
}

#[test]
fn json_contains_the_text_of_the_format() -> Result<(), Box<dyn Error>> {
    let text = format!(r#"{{"changed":"{DATE}","data":"-_8","dates":["{DATE}"]}}"#);
    let file: File = from_str(&text)?;
    assert_eq!(file.data, Base64Url(vec![0xfb, 0xff]));
    assert_eq!(to_string(&file), text);
    Ok(())
}

struct Files;

impl formats_of_http::server::FilesApi for Files {
    type Caller = ();

    async fn find(&self, _: &Context<()>, request: FindRequest) -> Result<FindResponse, HandlerError> {
        assert_eq!(request.key.as_ref(), b"\xfb\xff");
        let date: HttpDate = DATE.parse().map_err(|_| HandlerError::new(StatusCode::NOT_FOUND, "a date"))?;
        assert_eq!((request.since, request.if_modified_since), (Some(date), Some(date)));
        let body = File::new(date, request.key.clone());
        Ok(FindResponse::Ok { last_modified: date, digest: Some(request.key), body })
    }
}

async fn get(uri: &str, date: &str) -> Result<(StatusCode, [String; 3]), Box<dyn Error>> {
    let app = formats_of_http::server::Router::new(NoCredentials).files(Files).into_axum();
    let request = Request::get(uri).header("if-modified-since", date).body(Body::empty())?;
    let response = app.oneshot(request).await?;
    let header =
        |name: &str| response.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or("").to_owned();
    let (status, modified, digest) = (response.status(), header("last-modified"), header("digest"));
    let body = String::from_utf8(to_bytes(response.into_body(), 4096).await?.to_vec())?;
    Ok((status, [modified, digest, body]))
}

#[tokio::test]
async fn parameters_and_headers_contain_the_text_of_the_format() -> Result<(), Box<dyn Error>> {
    let uri = "/files/-_8?since=Sun,%2006%20Nov%201994%2008:49:37%20GMT";
    let expected = [DATE.to_owned(), "-_8".to_owned(), format!(r#"{{"changed":"{DATE}","data":"-_8"}}"#)];
    for date in [DATE, OBSOLETE[0], OBSOLETE[1]] {
        assert_eq!(get(uri, date).await?, (StatusCode::OK, expected.clone()));
    }
    assert_eq!(get(uri, "1994-11-06T08:49:37Z").await?.0, StatusCode::BAD_REQUEST);
    assert_eq!(get("/files/+/8", DATE).await?.0, StatusCode::NOT_FOUND);
    Ok(())
}
