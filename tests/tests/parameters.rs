//! Tests of parameters: the text that a client sends for a value, and the value that a server decodes from a text. The
//! expected texts follow OpenAPI 3.0.4 and 3.2.0, RFC 6570 and RFC 6265, and the requests of Stripe's clients, Rails,
//! PHP, `qs` and Go.

use axum::body::Body as HttpBody;
use ecogen_runtime::http::header::{ALLOW, COOKIE};
use ecogen_runtime::http::{HeaderMap, HeaderValue, Request};
use ecogen_runtime::operation::Api;
use ecogen_runtime::server::{NoCredentials, Router};
use ecogen_runtime::wire::WireOperation;
use ecogen_runtime::{Body, RequestReader, RequestValidation, Value};
use serde_json::json;
use tower::ServiceExt;

include!(concat!(env!("OUT_DIR"), "/parameters_cookie_style.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/parameters_deep_object.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/parameters_delimiters.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/parameters_empty_object.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/parameters_free_form.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/parameters_reserved.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/paths_concrete_first.mounted.rs"));
include!(concat!(env!("OUT_DIR"), "/paths_multiple_parameters.mounted.rs"));

/// The API of a fixture, and the operations of the fixture with type-erased requests and responses, as in the wire
/// test.
#[derive(Clone, Copy)]
struct Fixture(&'static Api, &'static [&'static dyn WireOperation]);

macro_rules! fixture {
    ($module:ident) => {
        Fixture(&$module::operations::API, $module::wire::CASES)
    };
}

impl Fixture {
    fn case(self, id: &str) -> (usize, &'static dyn WireOperation) {
        let index = self.1.iter().position(|case| case.operation().id == id).expect("an operation");
        (index, self.1[index])
    }

    /// Returns the path, query and cookies that a client sends for the given parameter values.
    fn sent(self, id: &str, values: &[Value]) -> Result<String, String> {
        let values: Vec<_> = values.iter().map(|value| (!value.is_null()).then(|| value.clone())).collect();
        let (_, case) = self.case(id);
        let (headers, mut body) = (HeaderMap::new(), Body::empty());
        let request = case.request(&mut RequestReader::from_sample(case.operation(), &values, &headers, &mut body))?;
        written(case, &*request)
    }

    /// Decodes a query and cookies as a server does. Returns the text that a client would send for the decoded values,
    /// or the violations.
    fn read(self, id: &str, query: &str, cookies: &str) -> Result<String, String> {
        let (index, case) = self.case(id);
        let (mut headers, mut body) = (HeaderMap::new(), Body::empty());
        if !cookies.is_empty() {
            headers.insert(COOKIE, HeaderValue::from_str(cookies).expect("a header"));
        }
        let captures: Vec<(&'static str, String)> = vec![("ids", "1%2C2".to_owned())];
        let request = case.request(&mut RequestReader {
            operation: case.operation(),
            captures: &captures,
            query,
            headers: &headers,
            body: &mut body,
            limits: ecogen_runtime::DecodeLimits::new(),
            sample: None,
            validation: RequestValidation::new(self.0.schemas.compiled(), index),
        })?;
        written(case, &*request)
    }

    /// Sends a request to a router without services. Returns the status of the response and the header `Allow`. The
    /// status is 501 if the router has found an operation.
    async fn routed(self, method: &str, path: &str) -> (u16, String) {
        let router = Router::new(self.0, NoCredentials).into_axum();
        let request = Request::builder().method(method).uri(path).body(HttpBody::empty()).expect("a request");
        let response = router.oneshot(request).await.expect("an answer");
        let allow = response.headers().get(ALLOW).and_then(|allow| allow.to_str().ok()).unwrap_or_default();
        (response.status().as_u16(), allow.to_owned())
    }
}

fn written(case: &dyn WireOperation, request: &dyn std::any::Any) -> Result<String, String> {
    let written = case.encode_request(request)?;
    let cookies = written.headers.get(COOKIE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    Ok(format!("{}?{} {cookies}", written.path, written.query).trim_end().to_owned())
}

#[test]
fn deep_object_list_is_sent_with_indices_and_read_in_every_form() {
    let fixture = fixture!(parameters_deep_object);
    let filter = json!({"status": ["a", "b"], "amount": {"gte": 1}, "items": [{"sku": "x", "sizes": [1, 2]}]});
    let sent = fixture.sent("charges", &[json!(["customer", "x.y"]), json!({"gt": 5}), filter]).expect("a request");
    let decoded = sent.replace("%5B", "[").replace("%5D", "]");
    assert_eq!(
        decoded,
        "/charges?expand[0]=customer&expand[1]=x.y&created[gt]=5&filter[status][0]=a&filter[status][1]=b\
         &filter[amount][gte]=1&filter[items][0][sku]=x&filter[items][0][sizes][0]=1&filter[items][0][sizes][1]=2"
    );
    for query in
        ["expand[0]=a&expand[1]=b", "expand[]=a&expand[]=b", "expand=a&expand=b", "expand%5B0%5D=a&expand[5]=b"]
    {
        let read = fixture.read("charges", query, "");
        assert_eq!(read.as_deref(), Ok("/charges?expand%5B0%5D=a&expand%5B1%5D=b"), "{query}");
    }
    for query in ["filter[status][]=a", "filter[status][0]=a", "filter[status]=a"] {
        let read = fixture.read("charges", query, "");
        assert_eq!(read.as_deref(), Ok("/charges?filter%5Bstatus%5D%5B0%5D=a"), "{query}");
    }
    for query in ["expand[]=a&expand[0]=b", "expand=a&expand[]=b", "filter[items][][sku]=a&filter[items][][sizes]=1"] {
        assert!(fixture.read("charges", query, "").is_err(), "{query}");
    }
    assert_eq!(fixture.read("charges", "created=7", "").as_deref(), Ok("/charges?created=7"));
}

#[test]
fn required_empty_object_is_an_absent_parameter() {
    let fixture = fixture!(parameters_empty_object);
    for id in ["form", "joined", "deep", "map", "cookie"] {
        let path = format!("/{id}?");
        assert_eq!(fixture.sent(id, &[json!({})]).as_deref(), Ok(path.as_str()));
        assert_eq!(fixture.read(id, "", "").as_deref(), Ok(path.as_str()));
    }
    for id in ["filled", "some"] {
        assert!(fixture.read(id, "", "").is_err(), "{id}");
    }
}

#[test]
fn required_empty_list_is_sent_or_a_named_error() {
    let fixture = fixture!(parameters_empty_object);
    let sent = fixture.sent("filled", &[json!({"from": 1}), json!(["a"]), json!([])]);
    assert_eq!(sent.as_deref(), Ok("/filled?from=1&tags=a&sizes="));
    assert_eq!(fixture.read("filled", "from=1&tags=a&sizes=", "").as_deref(), Ok("/filled?from=1&tags=a&sizes="));
    let error = fixture.sent("filled", &[json!({"from": 1}), json!([]), json!([1])]).expect_err("nothing would travel");
    assert!(error.contains("parameter `tags`"), "{error}");
}

#[test]
fn escaped_delimiter_separates_items_without_it() {
    let fixture = fixture!(parameters_delimiters);
    let read = |query: &str| fixture.read("numbers", query, "");
    for query in ["value=1,2", "value=1%2C2", "value=1%2c2"] {
        assert_eq!(read(query).as_deref(), Ok("/numbers/1,2?value=1,2"), "{query}");
    }
    assert_eq!(read("kinds=one%2Ctwo").as_deref(), Ok("/numbers/1,2?kinds=one,two"));
    assert_eq!(read("size=width%2C1.5%2Cheight%2C2").as_deref(), Ok("/numbers/1,2?size=width,1.5,height,2"));
    assert_eq!(read("words=a%2Cb,c").as_deref(), Ok("/numbers/1,2?words=a%2Cb,c"));
    assert_eq!(read("odd=a%2Cb").as_deref(), Ok("/numbers/1,2?odd=a%2Cb"));
    assert_eq!(read("days=2026-01-01%7C2026-01-02").as_deref(), Ok("/numbers/1,2?days=2026-01-01%7C2026-01-02"));
    assert!(read("value=1%2Cx").is_err());
}

#[test]
fn free_form_parameter_excludes_names_of_others() {
    let fixture = fixture!(parameters_free_form);
    assert_eq!(fixture.read("find", "fixed=true&a=1", "").as_deref(), Ok("/q?fixed=true&a=1"));
    let read = fixture.read("search", "api_key=k&page=1&from=x&deep[y]=z&other=2", "");
    assert_eq!(read.as_deref(), Ok("/search?page=1&from=x&deep%5By%5D=z&other=2"));
    for (name, owner) in [("page", "page"), ("from", "range"), ("api_key", "api_key")] {
        let error = fixture.sent("search", &[json!(null), json!(null), json!(null), json!({name: "1"})]);
        assert!(error.as_ref().is_err_and(|error| error.contains(&format!("belongs to `{owner}`"))), "{error:?}");
    }
}

#[test]
fn reserved_characters_are_kept_where_openapi_3_2_allows() {
    let fixture = fixture!(parameters_reserved);
    let sent = fixture.sent("file", &[json!("a/b:c d"), json!("/x?y"), json!("p/q;r")]);
    assert_eq!(sent.as_deref(), Ok("/files/a/b:c%20d?link=/x?y last=p/q%3Br"));
}

#[test]
fn cookie_style_does_not_escape_and_rejects_invalid_cookies() {
    let fixture = fixture!(parameters_cookie_style);
    let sent = fixture.sent("door", &[json!("a%20/b="), json!(["x", "y"]), json!([1, 2])]);
    assert_eq!(sent.as_deref(), Ok("/door? session=a%20/b=; rooms=x; rooms=y; seats=1,2"));
    assert_eq!(fixture.read("door", "", "session=a%20b").as_deref(), Ok("/door? session=a%20b"));
    let error = fixture.sent("door", &[json!("a;b"), json!(null), json!(null)]).expect_err("a semicolon");
    assert!(error.contains("parameter `session`"), "{error}");
}

#[tokio::test]
async fn concrete_path_without_the_method_is_405_with_its_methods() {
    let fixture = fixture!(paths_concrete_first);
    assert_eq!(fixture.routed("GET", "/c/aliases").await, (501, String::new()));
    assert_eq!(fixture.routed("DELETE", "/c/aliases").await, (405, "GET, HEAD, OPTIONS".to_owned()));
    assert_eq!(fixture.routed("DELETE", "/c/other").await, (501, String::new()));
    assert_eq!(fixture.routed("POST", "/c/other").await, (405, "DELETE, GET, HEAD, OPTIONS, PUT".to_owned()));
}

#[tokio::test]
async fn multiple_parameters_of_one_segment_are_routed() {
    let fixture = fixture!(paths_multiple_parameters);
    for path in [
        "/m/-80.25.json",
        "/pages/f81d4fae-7dec-11d0-a765-00a0c91e6bf6-a-b",
        "/days/2026-01-02-2026-03-04",
        "/compare/v1.0...v2.0",
        "/names/abc.json",
        "/styles/x.1,2;matrix=a;matrix=b",
    ] {
        assert_eq!(fixture.routed("GET", path).await, (501, String::new()), "{path}");
    }
    assert_eq!(fixture.routed("POST", "/jobs/7:cancel").await.0, 501);
    let sent = fixture.sent("map", &[json!(-80.25), json!("json")]);
    assert_eq!(sent.as_deref(), Ok("/m/-80.25.json?"));
}
